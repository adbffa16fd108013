import { type BodyNode, isAwaiting, isImage } from '#shared/domain/article/body/nodes';
import type { MessageKey } from '../../../i18n/message';
import type { ChosenTarget } from './bullets';
import { bodyOf, bulletsOfDraft, type StoryDraft } from './draft';

/** One thing that was recognised in a source, as a message with its numbers. */
export interface Fact {
  key: MessageKey;
  values?: Record<string, number>;
}

const FIELD_FACTS = [
  ['headline', 'import.found.headline'],
  ['summary', 'import.found.summary'],
  ['byline', 'import.found.byline'],
  ['dateline', 'import.found.dateline'],
  ['source', 'import.found.source'],
] as const;

/** What was recognised in a source, such as: headline, 2 pictures awaited, 2 bullets, 1 matched. */
export function factsOf(draft: StoryDraft): Fact[] {
  const { story } = draft;
  const body = bodyOf(draft);
  const fieldFacts: Fact[] = FIELD_FACTS.flatMap(([field, key]) =>
    story[field].trim() === '' ? [] : [{ key }],
  );
  const bullets = bulletsOfDraft(draft);
  const matched = bullets.filter(({ target }) => isMatched(target)).length;
  const counts: Fact[] = [
    { key: 'import.found.paragraphs', values: { count: count(body, 'paragraph') } },
    { key: 'import.found.headings', values: { count: count(body, 'heading') } },
    {
      key: 'import.found.pictures',
      values: { count: body.filter((node) => isImage(node) && isAwaiting(node.image)).length },
    },
    { key: 'import.found.bullets', values: { count: bullets.length, matched } },
    { key: 'import.found.keywords', values: { count: story.keywords.length } },
  ];
  return [...fieldFacts, ...counts.filter(({ values }) => values?.count !== 0)];
}

/** An address from the source is a target, but was not matched to a story. */
function isMatched(target: ChosenTarget): boolean {
  return target.kind === 'address' ? target.isChosen : target.kind !== 'none';
}

function count(body: BodyNode[], type: string): number {
  return body.filter((node) => node.type === type).length;
}
