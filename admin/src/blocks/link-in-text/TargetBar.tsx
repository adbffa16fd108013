import { Button, Flex, Popover, Typography } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../../i18n/message';
import type { TargetLookup } from '../../components/links/target-store';
import { TargetChip } from '../../components/links/TargetChip';
import type { StoredTarget } from '../bullet-links/editing/nodes';
import type { Nearby } from './use-near-link';

interface TargetBarProps {
  nearby: Nearby;
  text: string;
  target: StoredTarget;
  lookup: TargetLookup | undefined;
  onSet(): void;
}

/** A bar beside a link: its target, and the button that changes it. */
export function TargetBar({ nearby, text, target, lookup, onSet }: TargetBarProps) {
  const { formatMessage } = useIntl();
  const name = formatMessage(message('link-in-text.of'), { text });
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={{ current: nearby.anchor }} />
      <Popover.Content
        side={nearby.side}
        align="start"
        aria-label={name}
        contentEditable={false}
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        // Otherwise Strapi's popover of the link closes, and removes a link without an address.
        onPointerDown={(event) => event.nativeEvent.stopPropagation()}
        // Keeps the caret in the link.
        onMouseDown={(event) => event.preventDefault()}
      >
        <Flex gap={2} padding={2} wrap="wrap" maxWidth="32rem">
          {target.relatedLink ? (
            <TargetChip linkText="" target={target} lookup={lookup} />
          ) : (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(message('link-in-text.none'))}
            </Typography>
          )}
          <Button
            size="S"
            variant="tertiary"
            startIcon={<Link />}
            aria-haspopup="dialog"
            aria-keyshortcuts="Control+K Meta+K"
            onClick={onSet}
          >
            {formatMessage(message('bullet-links.set-target'))}
          </Button>
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
}
