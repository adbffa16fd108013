import { Flex, Loader, Modal, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RightsPicture, UsesAnswer } from '#shared/contracts/pictures/rights';
import { findUses } from '../../api/pictures/rights';
import { storyAddress } from '../../components/links/edit-addresses';
import { Failure } from '../../components/Failure';
import { PlainList } from '../../components/PlainList';
import { useTypeNames } from '../../components/story-types/story-types';
import { STATE_VARIANTS } from '../../components/links/StoryList';
import { useAnswer } from '../../hooks/use-answer';
import { message } from '../../i18n/message';

/** The stories that show a picture, each a link to its edit view. */
export function PictureUsesDialog({
  picture,
  onClose,
}: {
  picture: RightsPicture;
  onClose(): void;
}) {
  const { formatMessage } = useIntl();
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage(message('page.close'))}>
          <Modal.Title>
            {formatMessage(message('picture-rights.uses.title'), { name: picture.name })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <UseList documentId={picture.documentId} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

export function UseList({ documentId }: { documentId: string }) {
  const { formatMessage } = useIntl();
  const { answer, again } = useAnswer((signal) => findUses(documentId, signal), documentId);
  if (answer.state === 'failed') {
    return <Failure error={answer.error} onRetry={again} />;
  }
  return answer.value ? (
    <Stories uses={answer.value} />
  ) : (
    <Flex justifyContent="center">
      <Loader>{formatMessage(message('page.loading'))}</Loader>
    </Flex>
  );
}

function Stories({ uses: { stories, total, elsewhere } }: { uses: UsesAnswer }) {
  const { formatMessage } = useIntl();
  const nameOfType = useTypeNames();
  const more = total - stories.length;
  return (
    <>
      <List>
        {stories.map((story) => (
          <li key={`${story.documentId}/${story.locale}`}>
            <Status variant={STATE_VARIANTS[story.state]} size="S">
              <Typography variant="pi" fontWeight="bold">
                {formatMessage(message(`story.${story.state}`))}
              </Typography>
            </Status>
            <Link to={storyAddress(story)}>
              <Typography textColor="primary600">{story.headline}</Typography>
            </Link>
            <Typography variant="pi" textColor="neutral600">
              {[nameOfType(story.type), story.locale].filter(Boolean).join(' · ')}
            </Typography>
          </li>
        ))}
      </List>
      {more > 0 && (
        <Typography tag="p" textColor="neutral600">
          {formatMessage(message('picture-rights.uses.more'), { count: more })}
        </Typography>
      )}
      {elsewhere && (
        <Typography tag="p" textColor="neutral600">
          {formatMessage(message('picture-rights.uses.elsewhere'))}
        </Typography>
      )}
    </>
  );
}

const List = styled(PlainList)`
  li {
    align-items: center;
    display: flex;
    gap: ${({ theme }) => theme.spaces[3]};
  }
`;
