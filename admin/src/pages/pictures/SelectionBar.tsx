import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../i18n/message';

interface SelectionBarProps {
  count: number;
  onGiveCredit(): void;
  onClear(): void;
}

/** The actions for the selected pictures. */
export function SelectionBar({ count, onGiveCredit, onClear }: SelectionBarProps) {
  const { formatMessage } = useIntl();
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={3}>
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="bold" textColor="primary700" role="status">
          {formatMessage(message('picture-rights.selected'), { count })}
        </Typography>
        <Button size="S" onClick={onGiveCredit}>
          {formatMessage(message('picture-rights.give-credit'))}
        </Button>
        <Button size="S" variant="tertiary" onClick={onClear}>
          {formatMessage(message('picture-rights.select-none'))}
        </Button>
      </Flex>
    </Box>
  );
}
