import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { isBulletLinks } from '#shared/domain/article/body/nodes';
import { message } from '../../../i18n/message';
import type { DraftBullet } from '../story/bullets';
import {
  type StoryDraft,
  isBlockCorrected,
  type IndexedBlock,
  indexedBlocks,
  setBlock,
  setExcluded,
  undoBlock,
} from '../story/draft';
import { ReaderBlock } from './ReaderBlock';
import { ReaderBulletList } from './ReaderBulletList';
import { TextBlock } from './TextBlock';
import { isTextBlock } from '../story/text-blocks';

interface ReaderViewProps {
  draft: StoryDraft;
  bullets: DraftBullet[];
  onDraft(draft: StoryDraft): void;
}

/**
 * The story as readers would see it. It is built of React elements: no markup of the source is used.
 * Text blocks are corrected in place.
 */
export function ReaderView({ draft, bullets, onDraft }: ReaderViewProps) {
  const { formatMessage } = useIntl();
  const { headline, summary, byline, dateline } = draft.story;
  const next = bullets.values();
  return (
    <Paper lang={draft.preview.locale} dir="auto">
      {headline.trim() === '' ? (
        <Typography tag="p" textColor="danger600">
          {formatMessage(message('import.headline.empty'))}
        </Typography>
      ) : (
        <Typography tag="h3" variant="alpha">
          {headline}
        </Typography>
      )}
      {summary !== '' && (
        <Typography tag="p" variant="delta" fontWeight="regular" textColor="neutral700">
          {summary}
        </Typography>
      )}
      {(byline !== '' || dateline !== '') && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[byline, dateline].filter(Boolean).join(' · ')}
        </Typography>
      )}
      {indexedBlocks(draft).map((block, index) =>
        isBulletLinks(block.node) ? (
          <ReaderBulletList
            key={index}
            bullets={(block.node.children ?? []).flatMap(() => next.next().value ?? [])}
          />
        ) : (
          <PlacedBlock key={block.at ?? `line ${index}`} {...block} {...{ draft, onDraft }} />
        ),
      )}
    </Paper>
  );
}

function PlacedBlock({
  node,
  at,
  draft,
  onDraft,
}: IndexedBlock & Pick<ReaderViewProps, 'draft' | 'onDraft'>) {
  const isOut = at !== undefined && draft.takenOut.includes(at);
  if (at === undefined || !isTextBlock(node)) {
    return isOut ? null : <ReaderBlock node={node} />;
  }
  return (
    <TextBlock
      node={node}
      isOut={isOut}
      isCorrected={isBlockCorrected(draft, at)}
      onChange={(changed) => onDraft(setBlock(draft, at, changed))}
      onUndo={() => onDraft(undoBlock(draft, at))}
      onTakeOut={(isTaken) => onDraft(setExcluded(draft, at, isTaken))}
    />
  );
}

const Paper = styled.article`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  display: flex;
  flex-direction: column;
  font-size: 1.6rem;
  gap: ${({ theme }) => theme.spaces[4]};
  line-height: 1.5;
  overflow-wrap: anywhere;
  padding: ${({ theme }) => theme.spaces[5]};
`;
