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
 * Where a bullet leads, how that target is, and the button to change it. Strapi draws every block
 * anew whenever the form takes up the text: this is drawn when the bullet itself has changed.
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
