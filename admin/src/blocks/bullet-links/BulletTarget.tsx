import { IconButton, Tooltip } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { memo, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Element } from 'slate';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import { TargetChip } from '../../components/links/TargetChip';
import type { TargetLookup } from '../../components/links/target-store';
import { targetIn, textOfNode } from './editing/nodes';

interface BulletTargetProps {
  element: Element;
  lookup: TargetLookup | undefined;
  isReadOnly: boolean;
  onSet(bullet: Element): void;
}

/**
 * The target of a bullet with its state, and the button that changes it. Memoised, because Strapi
 * renders every block again whenever the form stores the text.
 */
export const BulletTarget = memo(function BulletTarget({
  element,
  lookup,
  isReadOnly,
  onSet,
}: BulletTargetProps) {
  const { formatMessage } = useIntl();
  const chipId = useId();

  return (
    <Aside contentEditable={false}>
      <TargetChip
        id={chipId}
        linkText={textOfNode(element)}
        target={targetIn(element)}
        lookup={lookup}
      />
      {!isReadOnly && (
        <Tooltip label={formatMessage(message('bullet-links.set-target.tooltip'))}>
          <IconButton
            label={formatMessage(message('bullet-links.set-target'))}
            withTooltip={false}
            variant="ghost"
            size="XS"
            aria-haspopup="dialog"
            aria-describedby={chipId}
            aria-keyshortcuts="Control+K Meta+K"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onSet(element)}
          >
            <Link />
          </IconButton>
        </Tooltip>
      )}
    </Aside>
  );
});

const Aside = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
  user-select: none;
`;
