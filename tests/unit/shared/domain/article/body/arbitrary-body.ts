import fc from 'fast-check';
import type { MediaFile } from '#shared/domain/article/body/media-file';
import { AWAITING_PICTURE, type Body, type BodyNode } from '#shared/domain/article/body/nodes';
import type { Resolution } from '#shared/domain/article/body/resolve';
import type { Credit } from '#shared/domain/pictures/credit/credit';
import type { ResolvedLink } from '#shared/domain/article/resolved-link';
import { credit, mediaFile, resolvedLink } from './build';

const EXTRA_KEYS = ['importedFrom', 'align', 'data-x', 'nodes'];
const FILE_NAMES = ['barrier.jpg', 'gates.jpg', 'harbour'];
const WORDS = [null, '', ' ', 'Two steel gates', ...FILE_NAMES];

const extras = fc.dictionary(fc.constantFrom(...EXTRA_KEYS), fc.jsonValue({ maxDepth: 1 }), {
  maxKeys: 2,
});
const words = fc.oneof(
  fc.constantFrom('', 'Read also', 'two\nlines', 'Здравствуй 🌊'),
  fc.string(),
);
const ownWords = fc.oneof(fc.constantFrom(...WORDS), words);
const address = fc.constantFrom(
  '/news/old',
  '/',
  'mailto:desk@example.org',
  'http://localhost:1337',
  'https://example.org/a?b=c#d',
);
const pictureId = fc.integer({ min: 0, max: 12 }).map((id) => `picture-${id}`);
const linkId = fc.integer({ min: 0, max: 12 }).map((id) => `link-${id}`);

function withExtras(node: fc.Arbitrary<BodyNode>): fc.Arbitrary<BodyNode> {
  return fc.tuple(extras, node).map(([extra, own]) => ({ ...extra, ...own }));
}

function someOf<T>(child: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(child, { minLength: 1, maxLength: 4 });
}

const flag = fc.option(fc.boolean(), { nil: undefined });

/** No extra keys here: Strapi's renderer takes every key of a text for the name of a style. */
const text: fc.Arbitrary<BodyNode> = fc
  .record({ text: words, bold: flag, italic: flag, underline: flag, code: flag })
  .map((node) => ({ type: 'text', ...defined(node) }));

const relatedLink = fc.oneof(
  linkId,
  linkId.map((documentId) => resolvedLink(documentId, { url: '/news/old' })),
  fc.constantFrom(null, ''),
);

const link = withExtras(
  fc
    .record({
      url: address,
      relatedLink: fc.option(relatedLink, { nil: undefined }),
      children: someOf(text),
    })
    .map((node) => ({ type: 'link', ...defined(node) })),
);

const inline = fc.oneof(text, link);

const paragraphOrQuote = withExtras(
  fc.record({ type: fc.constantFrom('paragraph', 'quote'), children: someOf(inline) }),
);

const heading = withExtras(
  fc.record({
    type: fc.constant('heading'),
    level: fc.integer({ min: 1, max: 6 }),
    children: someOf(inline),
  }),
);

const code = withExtras(
  fc
    .record({
      language: fc.constantFrom(undefined, null, 'json'),
      children: someOf(text),
    })
    .map((node) => ({ type: 'code', ...defined(node) })),
);

const { list } = fc.letrec<{ child: BodyNode; list: BodyNode }>((tie) => ({
  child: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    withExtras(fc.record({ type: fc.constant('list-item'), children: someOf(inline) })),
    tie('list'),
  ),
  list: withExtras(
    fc
      .record({
        variant: fc.constantFrom(undefined, 'bullet-links', 'bullet-links', 'checklist', null),
        format: fc.constantFrom('ordered', 'unordered'),
        children: someOf(tie('child')),
      })
      .map((node) => ({ type: 'list', ...defined(node) })),
  ),
}));

const name = fc.constantFrom(...FILE_NAMES);

const snapshot = fc.record({
  name,
  alternativeText: ownWords,
  caption: ownWords,
  url: fc.constant('/uploads/old.jpg'),
  width: fc.nat(4000),
  height: fc.nat(4000),
  formats: fc.constantFrom(null, {}, { small: { url: '/uploads/small_old.jpg' } }),
  ext: fc.constant('.jpg'),
  mime: fc.constant('image/jpeg'),
  size: fc.double({ min: 0, max: 9000, noNaN: true }),
  previewUrl: fc.constantFrom(null, '/uploads/preview.jpg'),
  createdAt: fc.constant('2026-01-05T08:00:00.000Z'),
  updatedAt: fc.constant('2026-01-05T08:00:00.000Z'),
});

const stored = fc.record({
  provider: fc.constant('local'),
  hash: fc.constantFrom('old_1', 'old_2', 'old_3'),
});
const storage = fc.oneof(
  { arbitrary: stored, weight: 5 },
  { arbitrary: fc.constant(AWAITING_PICTURE), weight: 1 },
);

const ourKeys = fc
  .record({
    documentId: fc.oneof(
      { arbitrary: fc.constantFrom(undefined, null, ''), weight: 1 },
      { arbitrary: pictureId, weight: 4 },
    ),
    creditText: fc.option(ownWords, { nil: undefined }),
    displayCredit: fc.constantFrom(undefined, null, true, false),
    credit: fc.constantFrom(undefined, null, credit({ creditText: 'Answered before' })),
  })
  .map(defined);

const image = withExtras(
  fc.tuple(extras, snapshot, storage, ourKeys, text).map(([extra, file, place, ours, child]) => ({
    type: 'image',
    image: { ...extra, ...file, ...place, ...ours },
    children: [child],
  })),
);

/** Bodies that Strapi's own Blocks validator accepts, with the plugin's extra keys and others'. */
export const anyBody: fc.Arbitrary<Body> = fc.array(
  fc.oneof(paragraphOrQuote, heading, code, list, list, image, image, image),
  { maxLength: 8 },
);

/** A resolution in which an id alone decides whether it is known, and what stands behind it. */
export const anyResolution: fc.Arbitrary<Resolution> = fc
  .record({ salt: fc.nat(1000), unavailable: fc.constantFrom('drop' as const, 'text' as const) })
  .map(({ salt, unavailable }) => ({
    file: (documentId) => fileBehind(documentId, salt),
    fileByHash: () => undefined,
    address: () => undefined,
    credit: (documentId) => creditBehind(documentId, salt),
    link: (documentId) => linkBehind(documentId, salt),
    unavailable,
  }));

const odd = fc.jsonValue({ maxDepth: 1 });

function mostly<T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: odd, weight: 1 });
}

const almostImage = fc.record(
  {
    documentId: mostly(pictureId),
    name: mostly(name),
    hash: mostly(fc.constantFrom('old_1', AWAITING_PICTURE.hash)),
    provider: mostly(fc.constantFrom('local', AWAITING_PICTURE.provider)),
    caption: mostly(ownWords),
    alternativeText: mostly(ownWords),
    creditText: mostly(ownWords),
    displayCredit: mostly(fc.boolean()),
    width: mostly(fc.nat()),
  },
  { requiredKeys: [] },
);

const { node: almostNode } = fc.letrec((tie) => ({
  node: mostly(
    fc.oneof(
      { depthSize: 'small' },
      fc.record({ type: fc.constantFrom('text', 'x'), text: mostly(words) }),
      fc.record({ type: fc.constant('image'), image: mostly(almostImage) }),
      fc.record(
        {
          type: fc.constantFrom('paragraph', 'list', 'list', 'list-item', 'link', 'x'),
          variant: mostly(fc.constant('bullet-links')),
          url: odd,
          relatedLink: mostly(relatedLink),
          children: mostly(fc.array(tie('node'), { maxLength: 3 })),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  ),
}));

/** JSON that is a body in places, and wrong in others. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.array(almostNode, { maxLength: 3 }),
);

function fileBehind(documentId: string, salt: number): MediaFile | undefined {
  const pick = pickFrom(`file ${documentId} ${salt}`);
  if (pick([true, true, false]) === false) {
    return undefined;
  }
  return mediaFile(documentId, {
    name: pick(FILE_NAMES),
    alternativeText: pick(WORDS),
    caption: pick(WORDS),
    width: pick([1600, null]),
    height: pick([1200, null]),
    formats: pick([null, {}]),
  });
}

function creditBehind(documentId: string, salt: number): Credit | null {
  const pick = pickFrom(`credit ${documentId} ${salt}`);
  return pick([null, credit(), credit({ creditText: null, creator: 'A. Sands' })]);
}

function linkBehind(documentId: string, salt: number): ResolvedLink | null {
  const pick = pickFrom(`link ${documentId} ${salt}`);
  const url = pick(['/news/now', 'https://example.org/now']);
  return pick([null, resolvedLink(documentId, { url }), resolvedLink(documentId, { url })]);
}

/** Picks one value after the other; the same key picks the same ones. */
function pickFrom(key: string): <T>(values: readonly T[]) => T {
  let state = 7;
  for (const letter of key) {
    state = (state * 31 + letter.charCodeAt(0)) % 1_000_003;
  }
  return <T>(values: readonly T[]) => {
    state = (state * 48_271 + 11) % 1_000_003;
    return values[state % values.length] as T;
  };
}

/** Without the keys that hold nothing: JSON has none. */
function defined<T extends object>(node: T): T {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as T;
}
