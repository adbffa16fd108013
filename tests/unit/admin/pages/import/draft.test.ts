import {
  bodyOf,
  bulletsOfDraft,
  type StoryDraft,
  draftOfStory,
  isBlockCorrected,
  isCorrected,
  hasUnsavedChanges,
  readAgain,
  requestOf,
  setBlock,
  setChoice,
  setPicture,
  setRestored,
  setExcluded,
  setText,
  undoBlock,
} from '../../../../../admin/src/pages/import/story/draft';
import { factsOf } from '../../../../../admin/src/pages/import/story/recognised-facts';
import { importRequest, type Preview } from '#shared/contracts/import/import';
import {
  awaitedPicture,
  bulletList,
  heading,
  item,
  paragraph,
  text,
} from '#shared/domain/import/blocks';

const linked = item({
  type: 'link',
  url: 'https://other.example/tide',
  children: [text('The tide')],
});

const preview: Preview = {
  story: {
    headline: 'Ferries stay in port',
    summary: '',
    byline: 'Ada Marsh',
    dateline: '',
    body: [
      awaitedPicture({
        address: '',
        caption: 'At six',
        alternativeText: '',
        creditText: 'Meridian',
      }),
      heading(2, text('Why now?')),
      paragraph(text('Text.')),
      bulletList([item(text('A storm is near')), linked]),
    ],
    source: '',
    sourceUrl: '',
    sourceId: '',
    version: '',
    locale: '',
    keywords: [],
    embargoedUntil: '',
    notes: [
      { reason: 'label', text: 'Image caption' },
      { reason: 'noise', text: 'Share this ' },
    ],
  },
  key: 'a'.repeat(64),
  locale: 'en',
  existing: null,
  matches: [
    {
      text: 'A storm is near',
      url: '',
      target: {
        type: 'api::story.story',
        documentId: 'storm',
        headline: 'Storm is near',
        slug: 'storm',
        by: 'alike',
        score: 0.8,
      },
    },
    { text: 'The tide', url: 'https://other.example/tide', target: null },
  ],
  awaited: 1,
  notes: [
    { reason: 'label', text: 'Image caption', words: 'A label' },
    { reason: 'noise', text: 'Share this ', words: 'Noise' },
  ],
  shown: [],
};

const fresh = draftOfStory(preview);

/** The bullet list of a request's body. */
function bulletsSent(draft: StoryDraft) {
  return requestOf(draft).story.body[3]?.children;
}

it('what nobody touched is sent as it was read', () => {
  expect(requestOf(fresh)).toEqual({ story: preview.story, key: preview.key, locale: 'en' });
  expect([isCorrected(fresh), hasUnsavedChanges(fresh)]).toEqual([false, false]);
});

it('a correction is told from words that were typed back', () => {
  const corrected = setText(fresh, 'headline', 'Ferries stay in the port');
  expect(requestOf(corrected)).toMatchObject({
    story: { headline: 'Ferries stay in the port' },
    corrected: true,
  });
  expect(isCorrected(setText(corrected, 'headline', preview.story.headline))).toBe(false);
});

it('a section is typed, and is no correction of the copy', () => {
  const draft = { ...fresh, section: ' Port ' };
  expect([isCorrected(draft), hasUnsavedChanges(draft)]).toEqual([false, true]);
  expect(requestOf(draft)).toMatchObject({ section: 'Port' });
  expect(requestOf(draft)).not.toHaveProperty('corrected');
});

it('a picture gets other words; those that are emptied are none, and typed back they are as read', () => {
  const emptied = setPicture(fresh, 0, { field: 'creditText', value: '' });
  expect(requestOf(emptied).story.body[0]?.image).not.toHaveProperty('creditText');
  const uncaptioned = setPicture(fresh, 0, { field: 'caption', value: '' });
  expect(requestOf(uncaptioned).story.body[0]?.image).toMatchObject({ caption: null });
  const back = setPicture(emptied, 0, { field: 'creditText', value: 'Meridian' });
  expect(isCorrected(back)).toBe(false);
  const caption = setPicture(fresh, 0, { field: 'caption', value: 'At seven' });
  expect(isCorrected(setPicture(caption, 0, { field: 'caption', value: 'At six' }))).toBe(false);
});

it('bullets lead where they were matched to, or to the address that they came with', () => {
  expect(bulletsOfDraft(fresh).map(({ text: content, target }) => [content, target.kind])).toEqual([
    ['A storm is near', 'matched'],
    ['The tide', 'address'],
  ]);
});

it('a chosen story is named by the bullet’s place, and no address of the copy outlives it', () => {
  const draft = setChoice(fresh, 1, { kind: 'story', documentId: 'tide', headline: 'Tide tables' });
  expect(requestOf(draft)).toMatchObject({ targets: { 1: 'tide' }, corrected: true });
  expect(bulletsSent(draft)).toEqual([item(text('A storm is near')), item(text('The tide'))]);
});

it('a chosen address stands in the bullet; one that is removed leaves the words', () => {
  const address = setChoice(fresh, 0, { kind: 'address', url: 'https://met.example/storm' });
  expect(requestOf(address).targets).toEqual({ 0: null });
  expect(bulletsSent(address)?.[0]).toEqual(
    item({ type: 'link', url: 'https://met.example/storm', children: [text('A storm is near')] }),
  );
  const removed = setChoice(fresh, 1, { kind: 'none' });
  expect(requestOf(removed).targets).toEqual({ 1: null });
  expect(bulletsSent(removed)?.[1]).toEqual(item(text('The tide')));
  expect(isCorrected(setChoice(removed, 1, undefined))).toBe(false);
});

it('a line that was left out goes to the end, and is no note any more', () => {
  const { story } = requestOf(setRestored(fresh, 1, true));
  expect(story.body.at(-1)).toEqual(paragraph(text('Share this')));
  expect(story.notes).toEqual([{ reason: 'label', text: 'Image caption' }]);
  expect(isCorrected(setRestored(setRestored(fresh, 1, true), 1, false))).toBe(false);
});

it('lines go back where they stood, in their order', () => {
  const line = (content: string, before: number) => ({
    ...{ reason: 'noise' as const, text: content, words: 'Noise', before },
  });
  const notes = [line('One', 1), line('Two', 1), line('Three', 4), line('Not this', 0)];
  const draft = draftOfStory({ ...preview, notes });
  const restored = [2, 1, 0].reduce((now, note) => setRestored(now, note, true), draft);
  const [picture, head, content, bullets] = preview.story.body;
  expect(bodyOf(restored)).toEqual([
    picture,
    paragraph(text('One')),
    paragraph(text('Two')),
    head,
    content,
    bullets,
    paragraph(text('Three')),
  ]);
});

it('read again for another language it keeps what was corrected', () => {
  const french = {
    ...preview,
    locale: 'fr',
    matches: preview.matches.map((one) => ({ ...one, target: null })),
  };
  const draft = readAgain(setText(fresh, 'byline', 'A. Marsh'), french);
  expect(requestOf(draft)).toMatchObject({ locale: 'fr', story: { byline: 'A. Marsh' } });
  expect(bulletsOfDraft(draft)[0]?.target).toEqual({ kind: 'none' });
});

it('every request is one that the server takes', () => {
  const draft = setChoice(setRestored(fresh, 1, true), 0, { kind: 'none' });
  expect(importRequest.safeParse(requestOf({ ...draft, section: 'Port' })).success).toBe(true);
});

it('says what was recognised, and follows the corrections', () => {
  expect(factsOf(fresh)).toEqual([
    { key: 'import.found.headline' },
    { key: 'import.found.byline' },
    { key: 'import.found.paragraphs', values: { count: 1 } },
    { key: 'import.found.headings', values: { count: 1 } },
    { key: 'import.found.pictures', values: { count: 1 } },
    { key: 'import.found.bullets', values: { count: 2, matched: 1 } },
  ]);
  const matched = setChoice(fresh, 1, { kind: 'address', url: 'https://met.example/tide' });
  expect(factsOf(matched).at(-1)).toEqual({
    key: 'import.found.bullets',
    values: { count: 2, matched: 2 },
  });
});

it('a block of the text is corrected, undone, and left out where its words are deleted', () => {
  const at = preview.story.body.findIndex(({ type }) => type === 'paragraph');
  const other = paragraph(text('Other words.'));
  const corrected = setBlock(draftOfStory(preview), at, other);
  expect([bodyOf(corrected)[at], isBlockCorrected(corrected, at)]).toEqual([other, true]);
  expect(requestOf(corrected)).toMatchObject({ corrected: true });
  expect(isCorrected(undoBlock(corrected, at))).toBe(false);
  expect(bodyOf(setBlock(corrected, at, paragraph(text(' '))))).toEqual(
    preview.story.body.toSpliced(at, 1),
  );
});

it('a picture that is none of the story is taken out, and can be put back', () => {
  const out = setExcluded(draftOfStory(preview), 0, true);
  expect(bodyOf(out)).toEqual(preview.story.body.slice(1));
  expect([isCorrected(out), requestOf(out).story.body, requestOf(out).corrected]).toEqual([
    true,
    preview.story.body.slice(1),
    true,
  ]);
  expect(factsOf(out).map(({ key }) => key)).not.toContain('import.found.pictures');
  expect(isCorrected(setExcluded(out, 0, false))).toBe(false);
});
