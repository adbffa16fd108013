import type { RuledStory } from '#shared/contracts/gate/own-rules';
import type { GateStory } from '#shared/domain/gate/facts';
import type { StoryType } from '#shared/story-types';

/** The fields that rules of a site may read as they stand. */
export const RULED_FIELDS = [
  ...(['headline', 'slug', 'summary', 'section', 'byline', 'dateline', 'keywords'] as const),
  ...(['embargoedUntil', 'firstPublishedAt', 'source', 'sourceUrl'] as const),
];

/** Those of a version that the gate reads. */
export const FIELDS = ['documentId', 'locale', 'body', 'leadImageUse', ...RULED_FIELDS];

export type RuledRow = Pick<RuledStory, (typeof RULED_FIELDS)[number]>;

/** A version as rules of a site get it. */
export function ruledStory({
  type,
  row,
  story,
}: {
  type: StoryType;
  row: RuledRow & { documentId: string | null; locale: string };
  story: GateStory;
}): RuledStory {
  const fields = Object.fromEntries(
    RULED_FIELDS.map((field) => [field, row[field] ?? null]),
  ) as unknown as RuledRow;
  const { documentId, locale } = row;
  return {
    ...fields,
    headline: row.headline ?? '',
    type: type.uid,
    documentId,
    locale,
    leadPicture: story.lead,
    parts: story.parts,
  };
}
