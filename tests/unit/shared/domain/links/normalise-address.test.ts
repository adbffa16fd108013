import fc from 'fast-check';
import { normaliseAddress } from '#shared/domain/links/normalise-address';

describe('normaliseAddress', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['  HTTPS://Example.ORG/Path ', 'https://example.org/Path'],
    ['http://example.org:80/', 'http://example.org/'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
    ['https://example.org./a', 'https://example.org/a'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a?#part', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=7&UTM_Medium=y', 'https://example.org/a?id=7'],
    ['https://example.org/a?fbclid=1&gclid=2', 'https://example.org/a'],
    ['https://example.org/a?utm%5Fsource=x', 'https://example.org/a'],
    ['https://example.org/a?b=1&a=2&b=3', 'https://example.org/a?b=1&a=2&b=3'],
    ['https://example.org/a?q=one%20two&r=%zz&s', 'https://example.org/a?q=one%20two&r=%zz&s'],
    ['https://example.org/a/../b', 'https://example.org/b'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['https://example.org/?notutm_source=1', 'https://example.org/?notutm_source=1'],
  ])('of %s is %s', (address, normalised) => {
    expect(normaliseAddress(address)).toBe(normalised);
  });

  it.each([
    '',
    'example.org',
    '/news/a',
    '//example.org/a',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://./',
    'https://a b/',
    `https://example.org/${'a'.repeat(10_000)}`,
    `https://example.org/${'é'.repeat(1000)}`,
  ])('of %.50j is none', (address) => {
    expect(normaliseAddress(address)).toBeNull();
  });

  it('is the same again, for any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = normaliseAddress(url);
        expect(once === null ? null : normaliseAddress(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
