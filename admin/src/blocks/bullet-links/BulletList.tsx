import { lazy, Suspense, useMemo } from 'react';
import type { RenderElementProps } from 'slate-react';
import { useReadOnly, useSlateStatic } from 'slate-react';
import { styled } from 'styled-components';
import { useFreshTargets } from '../../components/links/use-target';
import { BulletListContext } from './bullet-list-context';
import { useTargetShortcut } from './use-target-shortcut';
import { useTargetDialog } from './use-target-dialog';

const LinkTargetDialog = lazy(async () => {
  const { LinkTargetDialog: Dialog } = await import('../../components/links/LinkTargetDialog');
  return { default: Dialog };
});

/** A list of bullet links in Strapi's Blocks editor. */
export function BulletList({ attributes, children, element }: RenderElementProps) {
  const editor = useSlateStatic();
  const isReadOnly = useReadOnly();
  const { open, dialog } = useTargetDialog(editor);
  useFreshTargets();
  useTargetShortcut({ editor, list: element, isOff: isReadOnly, open });
  const actions = useMemo(() => ({ chooseTarget: open }), [open]);

  return (
    <BulletListContext.Provider value={actions}>
      <List {...attributes}>{children}</List>
      {dialog && (
        <Suspense fallback={null}>
          <LinkTargetDialog {...dialog} />
        </Suspense>
      )}
    </BulletListContext.Provider>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.spaces[2]};
  list-style: none;
`;
