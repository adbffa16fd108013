import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Body } from '../../../../../server/src/domain/body/nodes';
import { isBulletLinks } from '../../../../../server/src/domain/body/nodes';
import { message } from '../../../i18n/message';
import type { Bullet } from './bullets';
import type { Draft } from './draft';
import { Block } from './reader/Block';
import { BulletList } from './reader/BulletList';

interface ReaderViewProps {
  draft: Draft;
  body: Body;
  bullets: Bullet[];
}

/** The story as a reader would see it, in React elements alone: nothing of a copy is markup here. */
export function ReaderView({ draft, body, bullets }: ReaderViewProps) {
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
      {body.map((node, index) =>
        isBulletLinks(node) ? (
          <BulletList
            key={index}
            bullets={(node.children ?? []).flatMap(() => next.next().value ?? [])}
          />
        ) : (
          <Block key={index} node={node} />
        ),
      )}
    </Paper>
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
