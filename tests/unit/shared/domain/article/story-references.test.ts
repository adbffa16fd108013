import fc from 'fast-check';
import { storyReferences } from '#shared/domain/article/story-references';
import { anyBody } from './body/arbitrary-body';

const awaited = {
  type: 'image',
  image: { provider: 'newsroom', hash: 'awaiting-picture' },
  children: [],
};

it('names each picture and each link with its place, in reading order', () => {
  expect(
    storyReferences({
      leadImage: { documentId: 'lead' },
      body: [
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
            { type: 'list-item', children: [{ type: 'link', relatedLink: 'link', children: [] }] },
            { type: 'list-item', children: [{ type: 'text', text: 'Not known yet' }] },
            { type: 'list-item', children: [{ type: 'text', text: ' ' }] },
          ],
        },
      ],
      relatedLinks: [{ documentId: 'link' }, { documentId: 'other' }],
    }),
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
  expect(storyReferences({ leadImage: null, body: null, relatedLinks: null })).toEqual([]);
});

it('has no place twice, whatever the body is', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const paths = storyReferences({ body }).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});
