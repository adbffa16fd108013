import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface NoticeProps {
  variant: 'danger' | 'warning';
  text: string;
  /** Shown below the text, such as a list or buttons. */
  children?: ReactNode;
}

/** A notice that cannot be closed, unlike the design system's Alert. */
export function Notice({ variant, text, children }: NoticeProps) {
  return (
    <Box
      role="alert"
      background={`${variant}100`}
      borderColor={`${variant}200`}
      hasRadius
      padding={4}
    >
      <Flex alignItems="start" gap={3}>
        <WarningCircle aria-hidden width="2rem" height="2rem" fill={`${variant}700`} />
        <Flex direction="column" alignItems="start" gap={2} minWidth={0} flex="1">
          <Typography>{text}</Typography>
          {children}
        </Flex>
      </Flex>
    </Box>
  );
}
