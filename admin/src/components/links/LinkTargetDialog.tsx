import { Button, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import { errorMessage } from '../../api/error-message';
import { ensureTarget } from '../../api/links/targets';
import { message } from '../../i18n/message';
import type { Choice } from './choice';
import { type LinkLocation, openLocation } from './open-document';
import { CurrentTarget } from './CurrentTarget';
import { TargetCombobox } from './TargetCombobox';

export interface LinkTargetDialogProps {
  /** The target that the link has; undefined without one. */
  current?: { url: string; relatedLink?: string };
  /** The story that holds the link; by default the story that is open. */
  location?: LinkLocation;
  suggestsAtOnce?: boolean;
  /** An error that it throws is shown, and the dialog stays open. */
  onChoose(target: DescribedTarget): void | Promise<void>;
  /** Removes the target. The button needs this and a current target. */
  onRemove?(): void;
  onClose(): void;
  /** After closing, instead of returning the focus. */
  onClosed?(): void;
}

/** Chooses a story or a web address, and finds or creates the related link to it. */
export function LinkTargetDialog(props: LinkTargetDialogProps) {
  const { current, suggestsAtOnce, onChoose, onRemove, onClose, onClosed } = props;
  const { formatMessage } = useIntl();
  const [location] = useState(() => ({ ...openLocation(), ...props.location }));
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<string>();

  async function choose(choice: Choice) {
    setIsSaving(true);
    setError(undefined);
    try {
      await onChoose(
        choice.kind === 'link' ? choice.target : await ensured(choice, location.locale),
      );
    } catch (refusal) {
      setError(errorMessage(refusal) ?? formatMessage(message('link-target.not-saved')));
    }
    setIsSaving(false);
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          if (onClosed) {
            event.preventDefault();
            onClosed();
          }
        }}
      >
        <Modal.Header closeLabel={formatMessage(message('link-target.close'))}>
          <Modal.Title>{formatMessage(message('link-target.title'))}</Modal.Title>
        </Modal.Header>
        <Body>
          {current && <CurrentTarget current={current} />}
          <TargetCombobox
            location={location}
            suggestsAtOnce={suggestsAtOnce}
            onChoose={(choice) => void choose(choice)}
            isDisabled={isSaving}
            error={error}
            onType={() => setError(undefined)}
          />
        </Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage(message('link-target.cancel'))}
          </Button>
          {current && onRemove && (
            <Button variant="danger-light" onClick={onRemove} disabled={isSaving}>
              {formatMessage(message('link-target.remove'))}
            </Button>
          )}
          {isSaving && (
            <Typography role="status">{formatMessage(message('link-target.saving'))}</Typography>
          )}
        </Modal.Footer>
      </Content>
    </Modal.Root>
  );
}

function ensured(
  choice: Exclude<Choice, { kind: 'link' }>,
  locale: string | undefined,
): Promise<DescribedTarget> {
  const isStory = choice.kind === 'story';
  return ensureTarget(
    isStory
      ? { article: choice.story.documentId, type: choice.story.type, locale }
      : { url: choice.url, locale },
  );
}

const Content = styled(Modal.Content)`
  max-width: 60rem;
`;

/** With less padding than the modal's own body, for small screens. */
const Body = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  min-height: 0;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[5]};
`;
