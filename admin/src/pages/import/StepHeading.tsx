import { Typography } from '@strapi/design-system';
import { type ReactNode, useEffect, useRef } from 'react';
import { styled } from 'styled-components';

interface StepHeadingProps {
  children: ReactNode;
  /** The id of an element that describes the step, for screen readers. */
  describedBy?: string;
}

/** The heading of a new step. It takes the focus, so that screen readers announce the step. */
export function StepHeading({ children, describedBy }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Heading
      ref={heading}
      tag="h2"
      variant="beta"
      tabIndex={-1}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      {children}
    </Heading>
  );
}

const Heading = styled(Typography)`
  &:focus {
    outline: none;
  }
`;
