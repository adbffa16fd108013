import fc from 'fast-check';
import { articleReference } from '#shared/domain/links/article-reference';
import { articleUrl } from '#shared/domain/links/article-path';

const SITE = { publicUrl: 'https://news.example', articlePath: '/news/:slug' };

describe('articleReference', () => {
  it.each([
    'https://news.example/news/harbour',
    'http://news.example/news/harbour',
    'https://NEWS.example:443/news/harbour/?utm_source=x#top',
    'https://news.example./news/harbour',
    '/news/harbour',
    '/news/harbour?page=2',
    '//news.example/news/harbour',
    '/%6eews/h%61rbour',
  ])('knows %s', (address) => {
    expect(articleReference(SITE, address)).toEqual({ slug: 'harbour' });
  });

  it.each([
    'https://news.example/',
    'https://news.example/news/',
    'https://news.example/news/a/b',
    'https://news.example/newsharbour',
    'https://other.example/news/harbour',
    'https://news.example:8080/news/harbour',
    'https://news.example.evil.example/news/harbour',
    '//other.example/news/harbour',
    'news/harbour',
    'javascript:alert(1)',
    '',
  ])('does not take %s for a story', (address) => {
    expect(articleReference(SITE, address)).toBeNull();
  });

  it.each([
    ['/:locale/:section/:slug', '/pt-BR/arts/carnival', { locale: 'pt-BR', slug: 'carnival' }],
    ['/:locale/:section/:slug', '/pt-BR/carnival', { locale: 'pt-BR', slug: 'carnival' }],
    ['/:slug-:documentId', '/a-b-c-x1y2', { slug: 'a-b-c', documentId: 'x1y2' }],
    ['/:documentId-:slug', '/x1y2-a-b-c', { slug: 'a-b-c', documentId: 'x1y2' }],
    ['/a/:documentId.html', '/a/x1y2.html', { documentId: 'x1y2' }],
    ['/a/:documentId.html', '/a/x1y2xhtml', null],
    ['/:slug/:slug', '/a/a', { slug: 'a' }],
    ['/:slug/:slug', '/a/b', null],
  ])('reads %s in %s', (articlePath, path, reference) => {
    const address = `https://a.example/site${path}`;
    const pattern = { publicUrl: 'https://a.example/site', articlePath };
    expect(articleReference(pattern, address)).toEqual(reference);
  });

  it('knows no whole address while the site has no address of its own', () => {
    const pattern = { publicUrl: '', articlePath: '/news/:slug' };
    expect(articleReference(pattern, 'https://news.example/news/harbour')).toBeNull();
    expect(articleReference(pattern, '/news/harbour')).toEqual({ slug: 'harbour' });
  });

  it('takes back every address that articleUrl makes', () => {
    const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
    const article = fc.record({
      slug,
      documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
      locale: fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW'),
      section: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 })),
    });
    const patterns = ['/news/:slug', '/:locale/:slug-:documentId', '/:section/:slug'];
    fc.assert(
      fc.property(article, fc.constantFrom(...patterns), (made, articlePath) => {
        // `.` and `..` are no parts of a path that an address could keep
        fc.pre(!['.', '..'].includes(made.section ?? ''));
        const pattern = { ...SITE, articlePath };
        const reference = articleReference(pattern, articleUrl(pattern, made));
        expect(made).toMatchObject(reference ?? { slug: 'unknown' });
      }),
      { numRuns: 300 },
    );
  });
});
