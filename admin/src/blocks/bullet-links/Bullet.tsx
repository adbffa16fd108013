import { useIntl } from 'react-intl';
import type { RenderElementProps } from 'slate-react';
import { useReadOnly, useSlateStatic } from 'slate-react';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import { useTarget } from '../../components/links/use-target';
import type { BulletListActions } from './bullet-list-context';
import { BulletTarget } from './BulletTarget';
import { targetIn, textOfNode } from './editing/nodes';
import { useRelatedLink } from './use-related-link';

interface BulletProps extends RenderElementProps {
  list: BulletListActions;
}

/** One bullet: its text, its target with the state, and the button that changes the target. */
export function Bullet({ attributes, children, element, list }: BulletProps) {
  const { formatMessage } = useIntl();
  const editor = useSlateStatic();
  const isReadOnly = useReadOnly();
  const target = targetIn(element);
  const lookup = useTarget(target?.relatedLink);
  useRelatedLink(editor, target);
  const text = textOfNode(element);
  const headline = lookup?.status === 'found' ? lookup.target.headline : null;
  const hint = headline || formatMessage(message('bullet-links.placeholder'));

  return (
    <Item {...attributes}>
      <BulletText data-hint={text === '' && !isReadOnly ? hint : undefined}>{children}</BulletText>
      <BulletTarget
        element={element}
        lookup={lookup}
        isReadOnly={isReadOnly}
        onSet={list.chooseTarget}
      />
    </Item>
  );
}

const Item = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  column-gap: ${({ theme }) => theme.spaces[2]};
  position: relative;
  padding-inline-start: ${({ theme }) => theme.spaces[4]};

  &::before {
    content: '•';
    position: absolute;
    inset-inline-start: 0;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const BulletText = styled.div`
  min-width: 2rem;
  overflow-wrap: anywhere;

  &[data-hint]::after {
    content: attr(data-hint);
    color: ${({ theme }) => theme.colors.neutral600};
    pointer-events: none;
  }

  &[data-hint] br {
    display: none;
  }
`;
