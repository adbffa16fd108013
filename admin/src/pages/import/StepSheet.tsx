import { Box } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** The background of a step of the import. */
export function StepSheet({ children }: { children: ReactNode }) {
  return (
    <Layouts.Content>
      <Box
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={{ initial: 4, medium: 6 }}
        marginBottom={8}
      >
        {children}
      </Box>
    </Layouts.Content>
  );
}
