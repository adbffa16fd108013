import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../i18n/message';
import { TargetChip } from './TargetChip';
import { useTarget } from './use-target';

/** The target that a link has before a new one is chosen. */
export function CurrentTarget({ current }: { current: { url: string; relatedLink?: string } }) {
  const { formatMessage } = useIntl();
  const lookup = useTarget(current.relatedLink);
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {formatMessage(message('link-target.current'))}
      </Typography>
      <TargetChip linkText="" target={current} lookup={lookup} />
    </Flex>
  );
}
