import type { MarkdownReference } from '#shared/domain/article/content/markdown';
import fc from 'fast-check';
import { storyReferences } from '#shared/domain/article/story-references';
import { contentParts } from '#shared/domain/article/content/parts';
import { anyBody } from './body/arbitrary-body';

const NOTHING_KNOWN = {
  fileWithHash: () => undefined,
  storyAt: () => undefined,
  readMarkdown: () => [],
};

const partsOf = (body: unknown) => contentParts({ body: { kind: 'blocks' } }, { body });

const awaited = {
  type: 'image',
  image: { provider: 'newsroom', hash: 'awaiting-picture' },
  children: [],
};

it('names each picture and each link with its place, in reading order', () => {
  expect(
    storyReferences(
      {
        leadImage: { documentId: 'lead' },
        parts: partsOf([
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'https://example.org', children: [] }],
          },
          { type: 'image', image: { documentId: 'picture' }, children: [] },
          awaited,
          {
            type: 'list',
            format: 'unordered',
            variant: 'bullet-links',
            children: [
              {
                type: 'list-item',
                children: [{ type: 'link', relatedLink: 'link', children: [] }],
              },
              { type: 'list-item', children: [{ type: 'text', text: 'Not known yet' }] },
              { type: 'list-item', children: [{ type: 'text', text: ' ' }] },
            ],
          },
        ]),
        relatedLinks: [{ documentId: 'link' }, { documentId: 'other' }],
      },
      NOTHING_KNOWN,
    ),
  ).toEqual([
    { kind: 'picture', target: 'lead', path: 'leadImage' },
    { kind: 'picture', target: 'picture', path: 'body.1' },
    { kind: 'picture', target: null, path: 'body.2' },
    { kind: 'link', target: 'link', path: 'body.3.children.0.children.0' },
    { kind: 'link', target: null, path: 'body.3.children.1' },
    { kind: 'link', target: 'link', path: 'relatedLinks.0' },
    { kind: 'link', target: 'other', path: 'relatedLinks.1' },
  ]);
});

it('has none where there is nothing', () => {
  expect(
    storyReferences({ leadImage: null, parts: partsOf(null), relatedLinks: null }, NOTHING_KNOWN),
  ).toEqual([]);
});

it('has no place twice, whatever the body is', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const paths = storyReferences({ parts: partsOf(body) }, NOTHING_KNOWN).map(
        ({ path }) => path,
      );
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});

it('knows pictures by their hash, and stories by the addresses of links', () => {
  const knowledge = {
    fileWithHash: (hash: string) => (hash === 'boats_1' ? 'boats' : undefined),
    storyAt: (address: string) => (address === '/news/a' ? 'story' : undefined),
    readMarkdown: () => [
      ...[reference('link', '/news/a'), reference('link', 'https://example.org')],
      ...[reference('picture', '/uploads/small_boats_1.jpg'), reference('picture', '/x.jpg')],
    ],
  };
  const shape = { body: { kind: 'blocks' }, text: { kind: 'markdown' } } as const;
  const body = [
    { type: 'image', image: { hash: 'boats_1' }, children: [] },
    { type: 'paragraph', children: [{ type: 'link', url: '/news/a', children: [] }] },
  ];
  const parts = contentParts(shape, { body, text: 'read by the adapter' });
  expect(storyReferences({ parts }, knowledge)).toEqual([
    { kind: 'picture', target: 'boats', path: 'body.0' },
    { kind: 'address', target: 'story', path: 'body.1.children.0' },
    { kind: 'address', target: 'story', path: 'text.0' },
    { kind: 'picture', target: 'boats', path: 'text.2' },
    { kind: 'picture', target: null, path: 'text.3' },
  ]);
});

function reference(kind: MarkdownReference['kind'], url: string): MarkdownReference {
  const range: [number, number] = [0, 0];
  return { kind, url, text: '', title: null, range, urlRange: range, withoutTarget: '' };
}
