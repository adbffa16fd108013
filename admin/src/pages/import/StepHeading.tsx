import { Typography } from '@strapi/design-system';
import { type ReactNode, useEffect, useRef } from 'react';
import { styled } from 'styled-components';

interface StepHeadingProps {
  children: ReactNode;
  /** Elements that say more, read out together with it. */
  describedBy?: string;
}

/** The heading of what has just appeared; it takes the focus, so that a screen reader is there. */
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
