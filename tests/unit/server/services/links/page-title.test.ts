import { pageTitle } from '../../../../../server/src/services/links/page-title';

const HTML = 'text/html';

function titleOf(html: string, type: string | undefined = HTML) {
  return pageTitle(Buffer.from(html), type);
}

describe('pageTitle', () => {
  it.each([
    ['<title>Plain</title>', 'Plain'],
    ['<title>Paper | Site</title><meta property="og:title" content="The story">', 'The story'],
    ['<meta name="og:title" content="By name"><title>x</title>', 'By name'],
    ['<meta property="og:title" content="  "><title>Falls back</title>', 'Falls back'],
    ['<title>\n Two\t lines \n here </title>', 'Two lines here'],
    ['<title>Fish &amp; chips &#8211; daily</title>', 'Fish & chips – daily'],
    ['<title><script>alert(1)</script></title>', '<script>alert(1)</script>'],
    ['<title>A\u202eB\u0000C\u200f</title>', 'AB\ufffdC'],
    ['<body><svg><title>Icon</title></svg></body>', 'Icon'],
    ['<head><title>Head</title></head><svg><title>Icon</title></svg>', 'Head'],
    ['<title>Never closed', 'Never closed'],
    ['<title></title>', null],
    ['no title', null],
    ['', null],
  ])('of %s is %j', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  it('is cut where it is endless', () => {
    expect(titleOf(`<title>${'😀'.repeat(10_000)}</title>`)).toBe('😀'.repeat(255));
  });

  it.each(['application/pdf', 'image/png', 'application/json', ''])('of %j is none', (type) => {
    expect(titleOf('<title>x</title>', type)).toBeNull();
  });

  it('is read without a type and with parameters behind it', () => {
    expect(titleOf('<title>x</title>', undefined)).toBe('x');
    expect(titleOf('<title>x</title>', 'TEXT/HTML; charset=utf-8')).toBe('x');
  });

  it('of a page that is nested deeper than anybody writes is none, at once', () => {
    const started = performance.now();
    expect(titleOf(`${'<div>'.repeat(100_000)}<title>x</title>`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  describe('in an encoding', () => {
    const latin1 = Buffer.from('<title>Größe</title>', 'latin1');
    const utf8 = Buffer.from('<meta charset="iso-8859-1"><title>Größe — 読売</title>');
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const page = (bytes: Buffer, head = '') =>
      Buffer.concat([Buffer.from(`${head}<title>`), bytes, Buffer.from('</title>')]);

    it.each<[string, Buffer, string, string]>([
      ['that the header names', latin1, 'text/html; charset=ISO-8859-1', 'Größe'],
      ['that nobody names', latin1, HTML, 'Größe'],
      ['that is wrong: it is UTF-8', utf8, 'text/html; charset=iso-8859-1', 'Größe — 読売'],
      ['that is unknown', latin1, 'text/html; charset=nonsense', 'Größe'],
      [
        'that a meta element names',
        page(cyrillic, '<meta charset="windows-1251">'),
        HTML,
        'Привет',
      ],
      ['that quotes name', page(cyrillic), 'text/html; charset="windows-1251"', 'Привет'],
      [
        'that its first bytes name',
        Buffer.from('\ufeff<title>x é</title>', 'utf16le'),
        HTML,
        'x é',
      ],
      ['that is wrong: it is Latin', latin1, 'text/html; charset=utf-8', 'Gr\ufffd\ufffde'],
    ])('%s', (_name, bytes, type, title) => {
      expect(pageTitle(bytes, type)).toBe(title);
    });

    it('that is cut in the middle of a letter', () => {
      const bytes = Buffer.from('<title>Größe</title>é').subarray(0, -1);
      expect(pageTitle(bytes, HTML)).toBe('Größe');
    });
  });
});
