import { parseUrl } from '#shared/domain/platform/net/address';

it('reads an address, and a path from where it stands', () => {
  expect(parseUrl('https://bücher.example/größe')?.href).toBe(
    'https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe',
  );
  expect(parseUrl('../b', 'https://news.example/a/')?.href).toBe('https://news.example/b');
});

it.each(['', '/news', 'https://', 'https://a b/', 'http://1.2.3.400/'])('%j is none', (text) => {
  expect(parseUrl(text)).toBeNull();
});

it('goes on knowing addresses with letters beyond ASCII, after thousands of them', () => {
  const addresses = ['https://news.example/', 'https://bücher.example/'];
  const known = Array.from({ length: 40_000 }, () => addresses.map((text) => parseUrl(text)));
  expect(known.flat().filter((url) => url === null)).toEqual([]);
});
