import { Fragment, lazy, type ReactElement, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { Node } from 'slate';
import type { RenderElementProps } from 'slate-react';
import { useReadOnly, useSlateStatic } from 'slate-react';
import { message } from '../../i18n/message';
import { STATE_LABELS } from '../../components/links/TargetChip';
import { useFreshTargets, useTarget } from '../../components/links/use-target';
import { isLinkBlock, storedTarget } from '../bullet-links/editing/nodes';
import { TargetBar } from './TargetBar';
import { useLinkDialog } from './use-link-dialog';
import { useLinkShortcut } from './use-link-shortcut';
import { useNearLink } from './use-near-link';

const LinkTargetDialog = lazy(async () => {
  const { LinkTargetDialog: Dialog } = await import('../../components/links/LinkTargetDialog');
  return { default: Dialog };
});

interface LinkInTextProps extends RenderElementProps {
  renderLink(props: RenderElementProps): ReactElement;
}

/** States in which readers cannot open the target. */
const CLOSED = ['draft', 'unpublished', 'untranslated', 'deleted', 'broken', 'embargoed'];

/** A link in running text: Strapi's, with a bar for its target while the caret is in it. */
export function LinkInText({ renderLink, ...props }: LinkInTextProps) {
  const { attributes, element } = props;
  const { formatMessage } = useIntl();
  const editor = useSlateStatic();
  const isReadOnly = useReadOnly();
  const target = isLinkBlock(element) ? storedTarget(element) : { url: '' };
  const lookup = useTarget(target.relatedLink);
  useFreshTargets();
  const { open, dialog } = useLinkDialog(editor, element);
  useLinkShortcut({ editor, link: element, isOff: isReadOnly, open });
  const nearby = useNearLink(editor, element);
  const state = lookup?.status === 'found' ? lookup.target.state : undefined;
  const isClosed = state !== undefined && CLOSED.includes(state);
  const marked = {
    ...attributes,
    ...(state && { title: formatMessage(message(STATE_LABELS[state])) }),
    ...(isClosed && { style: { textDecoration: 'underline dotted' } }),
  };

  return (
    <>
      {/* A new key for a new target: Strapi's popover would keep the former address. */}
      <Fragment key={target.relatedLink ?? ''}>
        {renderLink({ ...props, attributes: marked })}
      </Fragment>
      {nearby && !isReadOnly && !dialog && (
        <TargetBar
          nearby={nearby}
          text={Node.string(element)}
          target={target}
          lookup={lookup}
          onSet={open}
        />
      )}
      {dialog && (
        <Suspense fallback={null}>
          <LinkTargetDialog {...dialog} />
        </Suspense>
      )}
    </>
  );
}
