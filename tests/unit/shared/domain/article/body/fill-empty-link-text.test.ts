import { fillEmptyLinkText } from '#shared/domain/article/body/fill-empty-link-text';

const text = (words: string) => ({ type: 'text', text: words });
const link = (words: string, target: object) => ({
  type: 'link',
  ...target,
  children: [text(words)],
});
const bullets = (...links: object[]) => ({
  type: 'list',
  format: 'unordered',
  variant: 'bullet-links',
  children: links.map((child) => ({ type: 'list-item', children: [child] })),
});
const headlineOf = (id: string) => ({ harbour: 'Harbour closes' })[id];

it('gives a bullet without words its target’s headline, and else its address', () => {
  const body = [
    bullets(
      link('', { url: '/h', relatedLink: 'harbour' }),
      link('  ', { url: '/gone', relatedLink: 'gone' }),
      link('', { url: 'https://example.org' }),
    ),
  ];
  expect(fillEmptyLinkText(body as never, headlineOf)).toEqual([
    bullets(
      link('Harbour closes', { url: '/h', relatedLink: 'harbour' }),
      link('/gone', { url: '/gone', relatedLink: 'gone' }),
      link('https://example.org', { url: 'https://example.org' }),
    ),
  ]);
});

it('leaves worded bullets, empty ones and other links as they are', () => {
  const body = [
    bullets(link('Mine', { url: '/h', relatedLink: 'harbour' }), text('')),
    { type: 'paragraph', children: [link('', { url: '/h', relatedLink: 'harbour' })] },
  ];
  expect(fillEmptyLinkText(body as never, headlineOf)).toBe(body);
});
