import fc from 'fast-check';
import { type ArticleAddress, articleUrl } from '#shared/domain/links/article-path';

const ARTICLE = {
  documentId: 'story-1',
  slug: 'harbour-barrier-closes',
  locale: 'pt-BR',
  section: 'Sport & Leisure/Sea',
};

function path(articlePath: string, article: Partial<ArticleAddress> = {}) {
  return articleUrl({ publicUrl: '', articlePath }, { ...ARTICLE, ...article });
}

describe('articleUrl', () => {
  it.each([
    ['/news/:slug', '/news/harbour-barrier-closes'],
    ['/:locale/a/:documentId', '/pt-BR/a/story-1'],
    ['/:section/:slug', '/Sport%20%26%20Leisure%2FSea/harbour-barrier-closes'],
    ['/:slug.html', '/harbour-barrier-closes.html'],
    ['/:slug-:documentId', '/harbour-barrier-closes-story-1'],
    ['/:slug/:slug', '/harbour-barrier-closes/harbour-barrier-closes'],
    ['/plain', '/plain'],
  ])('of %s is %s', (articlePath, url) => {
    expect(path(articlePath)).toBe(url);
  });

  it.each([
    ['https://news.example', '/news/:slug', 'https://news.example/news/harbour-barrier-closes'],
    ['https://a.example/site', '/:slug', 'https://a.example/site/harbour-barrier-closes'],
  ])('of %s and %s is %s', (publicUrl, articlePath, url) => {
    expect(articleUrl({ publicUrl, articlePath }, ARTICLE)).toBe(url);
  });

  it.each([null, ''])('leaves out the part of an article whose section is %j', (section) => {
    const article = { ...ARTICLE, section };
    const publicUrl = 'https://news.example';
    const urls = ['/:section/:slug', '/news/:section/:slug'].map((articlePath) =>
      articleUrl({ publicUrl, articlePath }, article),
    );
    expect(urls).toEqual([
      'https://news.example/harbour-barrier-closes',
      'https://news.example/news/harbour-barrier-closes',
    ]);
  });

  it('escapes all that could end a part of the path early', () => {
    expect(path('/:section/:slug', { section: '../a?b#c"<d>', slug: 'ж' })).toBe(
      '/..%2Fa%3Fb%23c%22%3Cd%3E/%D0%B6',
    );
  });

  it('takes what an article holds literally, placeholders and dollar signs among it', () => {
    expect(path('/:section/:slug', { section: ':slug', slug: "$&$'" })).toBe("/%3Aslug/%24%26%24'");
  });

  it('keeps to one part of the path per placeholder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (section) => {
        expect(path('/news/:section/:slug', { section }).split('/')).toEqual([
          '',
          'news',
          encodeURIComponent(section),
          'harbour-barrier-closes',
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
