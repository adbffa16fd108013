import fc from 'fast-check';
import { flattenContent } from '#shared/domain/article/content/flatten';
import { mapContent } from '#shared/domain/article/content/map';
import { hashesIn, replaceRanges } from '#shared/domain/article/content/markdown';
import { type ContentPart, contentParts } from '#shared/domain/article/content/parts';
import { contentText } from '#shared/domain/article/content/plain-text';
import { contentReferences } from '#shared/domain/article/content/references';
import { resolveContent } from '#shared/domain/article/content/resolve';
import type { ContentShape } from '#shared/domain/article/content/shape';
import { unlinkedBulletsIn } from '#shared/domain/article/content/unlinked-bullets';
import {
  bulletLinks,
  credit,
  item,
  link,
  mediaFile,
  paragraph,
  resolution,
  text,
} from '../body/build';

const SHAPE: ContentShape = {
  text: { kind: 'markdown' },
  body: { kind: 'blocks' },
  cover: { kind: 'media', multiple: false, use: { field: 'coverUse' } },
  intro: { kind: 'component', repeatable: false, shape: { text: { kind: 'markdown' } } },
  gallery: {
    kind: 'component',
    repeatable: true,
    shape: { image: { kind: 'media', multiple: false, use: { caption: 'legend' } } },
  },
  zone: {
    kind: 'zone',
    shapes: {
      'shared.slider': { files: { kind: 'media', multiple: true, use: { caption: 'caption' } } },
      'shared.quote': {},
      'shared.section': { text: { kind: 'blocks' } },
    },
  },
};

const BOATS = { id: 1, documentId: 'boats', name: 'boats.jpg', mime: 'image/jpeg' };
const FILM = { id: 2, documentId: 'film', name: 'film.mp4', mime: 'video/mp4' };

const CONTENT = {
  text: 'See [it](/news/a)',
  body: [paragraph(text('Words'))],
  cover: BOATS,
  coverUse: { caption: 'Of the cover' },
  intro: { text: 'Intro' },
  gallery: [{ image: BOATS, legend: 'Of the gallery' }, { image: null }],
  zone: [
    { __component: 'shared.quote', body: 'said' },
    { __component: 'shared.slider', files: [BOATS, FILM], caption: 'Of no one picture' },
    { __component: 'shared.section', text: [bulletLinks(item(text('Not known yet')))] },
    { __component: 'shared.gone' },
  ],
};

const at = (path: Array<string | number>) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], CONTENT);

describe('contentParts', () => {
  it('are the pieces in reading order, each with the place where it stands', () => {
    const parts = contentParts(SHAPE, CONTENT);
    expect(parts.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['markdown', 'text'],
      ['blocks', 'body'],
      ['picture', 'cover'],
      ['markdown', 'intro.text'],
      ['picture', 'gallery.0.image'],
      ['picture', 'zone.1.files.0'],
      ['blocks', 'zone.2.text'],
    ]);
    for (const part of parts) {
      expect(at(part.path)).toBe(valueOf(part));
    }
  });

  function valueOf(part: ContentPart): unknown {
    if (part.kind === 'picture') {
      return part.file;
    }
    return part.kind === 'blocks' ? part.body : part.text;
  }

  it('say of a picture what the site keeps of its use, and where', () => {
    const pictures = contentParts(SHAPE, CONTENT).filter((part) => part.kind === 'picture');
    expect(
      pictures.map(({ use, textPaths }) => [use.caption, textPaths.caption.join('.')]),
    ).toEqual([
      ['Of the cover', 'coverUse.caption'],
      ['Of the gallery', 'gallery.0.legend'],
      [undefined, 'zone.1.files.0'],
    ]);
  });

  it('are none of anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(contentParts(SHAPE, value))).toBe(true);
        const everywhere = Object.fromEntries(Object.keys(SHAPE).map((name) => [name, value]));
        expect(Array.isArray(contentParts(SHAPE, everywhere))).toBe(true);
      }),
    );
  });
});

describe('mapContent', () => {
  it('changes nothing where every piece stays', () => {
    const same = {
      blocks: (body: unknown) => body,
      markdown: (words: string) => words,
      picture: (one: Record<string, unknown>) => one,
    };
    expect(mapContent(SHAPE, CONTENT, same)).toEqual(CONTENT);
    expect(mapContent(SHAPE, { zone: CONTENT.zone }, {})).toEqual({ zone: CONTENT.zone });
  });

  it('hands every piece over once, in the order of the parts', () => {
    const seen: string[] = [];
    mapContent(SHAPE, CONTENT, {
      blocks: (body) => seen.push('blocks') && body,
      markdown: (words) => (seen.push('markdown'), words),
      picture: (one) => (seen.push('picture'), one),
    });
    expect(seen).toEqual(contentParts(SHAPE, CONTENT).map(({ kind }) => kind));
  });
});

describe('resolveContent', () => {
  const known = {
    ...resolution({
      files: [mediaFile('boats')],
      credits: { boats: credit({ creditText: 'Reuters' }) },
      addresses: { '/news/a': '/news/a-moved', '/news/closed': null },
    }),
    isWithheld: (documentId: string) => documentId === 'withheld',
    readMarkdown: (words: string) =>
      [...words.matchAll(/\[(\w+)\]\(([^)]*)\)/g)].map((found) => {
        const [whole, label = '', url = ''] = found;
        const start = found.index;
        const end = start + whole.length;
        const range: [number, number] = [start, end];
        const urlRange: [number, number] = [end - 1 - url.length, end - 1];
        const words = { text: label, title: null, withoutTarget: label };
        return { kind: 'link' as const, url, ...words, range, urlRange };
      }),
  };

  it('credits pictures with the texts of their use, and leads links to where their stories are', () => {
    const resolved = resolveContent(SHAPE, CONTENT, known);
    expect(resolved.text).toBe('See [it](/news/a-moved)');
    expect(resolved.cover).toMatchObject({
      caption: 'Of the cover',
      credit: { creditText: 'Reuters' },
    });
    expect(resolved.gallery).toMatchObject([
      { image: { caption: 'Of the gallery', credit: { creditText: 'Reuters' } } },
      { image: null },
    ]);
  });

  it('leaves words without their link where the story is not public, and other links alone', () => {
    const words = 'See [it](/news/closed) and [that](/elsewhere)';
    expect(resolveContent(SHAPE, { text: words }, known)).toEqual({
      text: 'See it and [that](/elsewhere)',
    });
    const body = [paragraph(link('/news/closed', 'x'), link('/news/a', 'y'), link('/z', 'z'))];
    const [block] = resolveContent(SHAPE, { body }, known).body as Array<{ children: unknown[] }>;
    expect(block?.children).toEqual([
      text('x'),
      { ...link('/news/a', 'y'), url: '/news/a-moved' },
      link('/z', 'z'),
    ]);
  });

  it('shows nobody a picture that is withheld', () => {
    const hidden = { id: 3, documentId: 'withheld', mime: 'image/jpeg' };
    const zone = [{ __component: 'shared.slider', files: [hidden, BOATS] }];
    const resolved = resolveContent(SHAPE, { cover: hidden, zone }, known);
    expect(resolved.cover).toBeNull();
    const [slider] = resolved.zone as Array<{ files: Array<{ documentId: string }> }>;
    expect(slider?.files.map(({ documentId }) => documentId)).toEqual(['boats']);
  });
});

it('flattenContent is one list for readers, whatever the type is made of', () => {
  const items = flattenContent(SHAPE, CONTENT, (name) => `story.${name}`);
  expect(items.map(({ type, __component }) => type ?? __component)).toEqual([
    ...['markdown', 'paragraph', 'media', 'story.intro', 'story.gallery', 'story.gallery'],
    ...['shared.quote', 'shared.slider', 'shared.section', 'shared.gone'],
  ]);
});

it('contentText is the text of all pieces, cut', () => {
  const parts = contentParts(SHAPE, CONTENT);
  expect(contentText(parts, 1000)).toBe('See [it](/news/a) Words  Intro   Not known yet');
  expect(contentText(parts, 3)).toBe('See');
});

it('contentReferences are those of all pieces, each once', () => {
  const readMarkdown = () => [];
  expect(contentReferences(contentParts(SHAPE, CONTENT), readMarkdown)).toEqual({
    images: ['boats'],
    imageHashes: [],
    links: [],
    addresses: [],
  });
});

it('unlinkedBulletsIn are those of all Blocks, by their place in the story', () => {
  expect(unlinkedBulletsIn(SHAPE, CONTENT)).toEqual([
    { path: ['zone', 2, 'text', 0, 'children', 0], words: 'Not known yet' },
  ]);
});

it.each([
  ['/uploads/boats_0a1b.jpg', ['boats_0a1b', '0a1b']],
  ['https://cdn.example.org/x/small_boats_0a1b.webp?v=1#top', ['small_boats_0a1b', 'boats_0a1b']],
  ['/uploads/plain.jpg', ['plain']],
  ['', []],
])('hashesIn %s', (url, hashes) => {
  expect(hashesIn(url)).toEqual(hashes);
});

it('replaceRanges keeps what no range covers, and passes over a range inside another', () => {
  expect(
    replaceRanges('0123456789', [
      { range: [6, 8], by: 'B' },
      { range: [1, 3], by: 'A' },
      { range: [2, 3], by: 'inside' },
    ]),
  ).toBe('0A345B89');
});
