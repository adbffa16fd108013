import { Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import type { UnlinkedBulletsStory } from '#shared/contracts/links/links';
import { fetchUnlinkedBullets, setBullet } from '../../api/links/links';
import { Listing } from '../../components/Listing';
import { Paging } from '../../components/Paging';
import { PlainList } from '../../components/PlainList';
import { useAnswer } from '../../hooks/use-answer';
import { message } from '../../i18n/message';
import { UnlinkedBullets, type BulletToLink } from './UnlinkedBullets';
import type { TabProps } from './tab-props';

const LinkTargetDialog = lazy(async () => {
  const { LinkTargetDialog: Dialog } = await import('../../components/links/LinkTargetDialog');
  return { default: Dialog };
});

/** The bullet whose target is being chosen. */
interface Selection {
  story: UnlinkedBulletsStory;
  bullet: BulletToLink;
}

/** The stories with unlinked bullets, whose targets can be set here. */
export function UnlinkedBulletsTab({ state, round, mayUpdate, onPage, onChanged }: TabProps) {
  const { formatMessage } = useIntl();
  const { page, pageSize } = state;
  const { answer, again } = useAnswer(
    (signal) => fetchUnlinkedBullets({ page, pageSize }, signal),
    JSON.stringify([page, pageSize, round]),
  );
  const [selection, setSelection] = useState<Selection | null>(null);

  const choose = async ({ story, bullet }: Selection, target: DescribedTarget) => {
    const { type, documentId, locale } = story;
    await setBullet({ type, documentId, locale, ...bullet, relatedLink: target.documentId });
    setSelection(null);
    const name = target.headline || target.url || '';
    onChanged(formatMessage(message('links.unlinked-bullets.set'), { text: bullet.words, name }));
  };

  return (
    <>
      <Listing
        answer={answer}
        onRetry={again}
        isEmpty={({ data, meta }) => data.length === 0 && meta.hidden === 0}
        empty={{
          icon: <CheckCircle width="4.8rem" height="4.8rem" fill="success600" />,
          text: formatMessage(message('links.unlinked-bullets.none')),
        }}
      >
        {({ data, meta: { pagination, hidden } }) => (
          <>
            <PlainList>
              {data.map((story) => (
                <UnlinkedBullets
                  key={`${story.documentId} ${story.locale}`}
                  story={story}
                  onSet={mayUpdate ? (bullet) => setSelection({ story, bullet }) : undefined}
                />
              ))}
            </PlainList>
            {hidden > 0 && (
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(message('story.hidden'), { count: hidden })}
              </Typography>
            )}
            <Paging
              pagination={pagination}
              sizeLabel="links.stories-per-page"
              onPage={(next) => onPage({ page: next })}
              onSize={(size) => onPage({ pageSize: Number(size) })}
            />
          </>
        )}
      </Listing>
      {selection && (
        <Suspense fallback={null}>
          <LinkTargetDialog
            location={{
              article: selection.story.documentId,
              locale: selection.story.locale,
              text: selection.bullet.words,
            }}
            suggestsAtOnce
            onChoose={(target) => choose(selection, target)}
            onClose={() => setSelection(null)}
          />
        </Suspense>
      )}
    </>
  );
}
