import { Flex, Loader, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListedLink } from '#shared/contracts/links/links';
import { findLinkUses } from '../../api/links/links';
import { Failure } from '../../components/Failure';
import { StoryList } from '../../components/links/StoryList';
import { useAnswer } from '../../hooks/use-answer';
import { message } from '../../i18n/message';

/** All stories that use a link. */
export function LinkUsesDialog({ link, onClose }: { link: ListedLink; onClose(): void }) {
  const { formatMessage } = useIntl();
  const { documentId, title, url } = link;
  const { answer, again } = useAnswer((signal) => findLinkUses(documentId, signal), documentId);
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage(message('page.close'))}>
          <Modal.Title>
            {formatMessage(message('links.uses.title'), { name: title || url })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {answer.state === 'failed' && <Failure error={answer.error} onRetry={again} />}
          {answer.state === 'loading' && (
            <Flex justifyContent="center">
              <Loader>{formatMessage(message('page.loading'))}</Loader>
            </Flex>
          )}
          {answer.state === 'loaded' && (
            <StoryList stories={answer.value.data} hidden={answer.value.meta.hidden} />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
