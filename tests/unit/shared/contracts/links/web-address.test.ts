import fc from 'fast-check';
import { imageCreditAddresses } from '#shared/contracts/pictures/image-credit';
import { relatedLinkAddress } from '#shared/contracts/links/related-link';
import { webAddress } from '#shared/contracts/links/web-address';
import { MAX_ADDRESS } from '#shared/domain/platform/net/address';

const HINT = 'must be a web address (http:// or https://) of at most 2048 characters';

/** What is wrong with an address; null where nothing is. */
function problemWith(address: unknown): string | null {
  const result = webAddress.safeParse(address);
  return result.success ? null : result.error.issues.map(({ message }) => message).join('; ');
}

function addressOfLength(length: number): string {
  return 'https://news.example/'.padEnd(length, 'x');
}

describe('webAddress', () => {
  it.each([
    null,
    undefined,
    '',
    'http://news.example',
    'https://news.example:8443/a/b?c=d&e=%20#f',
    'HTTPS://NEWS.EXAMPLE',
    'https://новости.example/шторм',
    'http://127.0.0.1',
    addressOfLength(MAX_ADDRESS),
  ])('takes %j, and leaves it as it is', (address) => {
    expect(problemWith(address)).toBeNull();
    expect(webAddress.parse(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://news.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://news.example/1',
    'file:///etc/hosts',
    'ftp://news.example',
    'mailto:desk@news.example',
  ])('refuses %j: nothing that runs, and nothing but the web', (address) => {
    expect(problemWith(address)).toBe(HINT);
  });

  it.each([
    'https://desk:secret@news.example',
    'https://desk@news.example',
    'https://:secret@news.example',
  ])('refuses %s, which gives a name or a password away', (address) => {
    expect(problemWith(address)).toBe(HINT);
  });

  it.each([
    'news.example',
    '//news.example',
    '/news/a',
    'https:news.example',
    'https:\\\\news.example',
    'https://',
    'https://a b.example',
    ' ',
    7,
    false,
    {},
    ['https://news.example'],
  ])('refuses %j, which is no whole address', (address) => {
    expect(problemWith(address)).toBe(HINT);
  });

  it('refuses an address that is too long', () => {
    expect(problemWith(addressOfLength(MAX_ADDRESS + 1))).toBe(HINT);
  });

  it('takes nothing that a browser would run, or read as a part of the page it is on', () => {
    const start = fc.constantFrom('http:', 'https://', ' https:/', 'javascript:', 'HTTP:\\', '//');
    const part = fc.constantFrom('/', '\\', ':', '@', '\n', ' ', 'a', 'b.example', '?', 'http:');
    let taken = 0;
    fc.assert(
      fc.property(start, fc.array(part, { maxLength: 5 }), (scheme, parts) => {
        const address = scheme + parts.join('');
        if (problemWith(address) === null) {
          taken += 1;
          const urls = ['https://one.example/a', 'http://two.example/b'].map(
            (page) => new URL(address, page).href,
          );
          expect(urls[0]).toBe(urls[1]);
          expect(urls[0]).toMatch(/^https?:/);
        }
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});

describe('the addresses of a record', () => {
  it('are checked under their names, and everything else passes', () => {
    const record = { license: 'javascript:alert(1)', acquireLicensePage: '/buy', creator: 7 };
    expect(imageCreditAddresses.safeParse(record).error?.issues).toMatchObject([
      { path: ['license'], message: HINT },
      { path: ['acquireLicensePage'], message: HINT },
    ]);
    expect(relatedLinkAddress.safeParse({ url: 'data:,x' }).error?.issues).toMatchObject([
      { path: ['url'], message: HINT },
    ]);
    expect(relatedLinkAddress.parse({ headline: 'No address' })).toStrictEqual({
      headline: 'No address',
    });
  });
});
