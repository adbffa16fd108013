import config from '../../../../server/src/config';
import { parseConfig } from '../../../../server/src/config/validate';
import { articleUrl } from '#shared/domain/links/article-path';

const DEFAULTS = {
  publicUrl: '',
  articlePath: '/news/:slug',
  publishGate: {
    credit: 'require',
    caption: 'require',
    alternativeText: 'require',
    expiredRights: 'require',
    awaitingPicture: 'require',
    links: 'warn',
  },
  contentTypes: {},
  imageMetadata: { onUpload: true },
  rights: { check: '0 5 * * *', expired: 'show', deleteUsed: 'warn' },
  links: { unavailable: 'drop', protect: 'warn', check: '30 3 * * *' },
};

function refusalOf(site: unknown): string {
  try {
    parseConfig(site);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

describe('parseConfig', () => {
  it.each([undefined, null, {}, { links: {} }, { publicUrl: undefined }])(
    'fills what %j leaves out with the defaults',
    (site) => {
      expect(parseConfig(site)).toStrictEqual(DEFAULTS);
    },
  );

  it('takes every key', () => {
    const site = {
      publicUrl: 'https://news.example/site',
      articlePath: '/:locale/:section/:documentId/:slug',
      publishGate: {
        credit: 'warn',
        caption: 'off',
        alternativeText: 'require',
        expiredRights: 'warn',
        awaitingPicture: 'off',
        links: 'require',
      },
      contentTypes: {
        'plugin::newsroom.article': false,
        'api::post.post': { headline: 'title', slug: 'slug', body: ['content'], pictures: {} },
      },
      imageMetadata: { onUpload: false },
      rights: { check: false, expired: 'withhold', deleteUsed: 'refuse' },
      links: { unavailable: 'text', protect: 'refuse', check: false },
    };
    expect(parseConfig(site)).toStrictEqual(site);
  });

  it.each([
    [{ rights: { expired: 'hide' } }, '"rights.expired" must be "show" or "withhold"'],
    [{ imageMetadata: { onUpload: 'yes' } }, '"imageMetadata.onUpload" must be true or false'],
  ])('refuses %j', (site, reason) => {
    expect(refusalOf(site)).toBe(reason);
  });

  it('takes the slashes off the end of the address', () => {
    expect(parseConfig({ publicUrl: 'http://localhost:3000//' }).publicUrl).toBe(
      'http://localhost:3000',
    );
  });

  it.each([
    'ftp://news.example',
    'javascript:alert(1)',
    'news.example',
    '/news',
    7,
    null,
    'https://a.example/?q=1',
    'https://a.example/#top',
    'https://user:word@a.example',
  ])('refuses %j as publicUrl', (publicUrl) => {
    expect(refusalOf({ publicUrl })).toMatch(/^"publicUrl" must be an http\(s\) address/);
  });

  it.each([
    [7, 'must be a path such as "/news/:slug"'],
    [null, 'must be a path such as "/news/:slug"'],
    ['news/:slug', 'must start with "/"'],
    ['/news', 'must hold :slug or :documentId (it may hold :slug, :documentId, :locale, :section)'],
    ['/:year/:slug', 'knows the placeholders :slug, :documentId, :locale, :section and no others'],
    [
      '/:slug/:Section',
      'knows the placeholders :slug, :documentId, :locale, :section and no others',
    ],
  ])('refuses %j as articlePath', (articlePath, message) => {
    expect(refusalOf({ articlePath })).toBe(`"articlePath" ${message}`);
  });

  it.each(['/news/:slug_x', '/news/:slug2', '/:documentId_:slug', '/:slugs'])(
    'refuses %s, in which the plugin would not find its placeholder',
    (articlePath) => {
      const article = { documentId: 'd', slug: 's', locale: 'en', section: null };
      expect(articleUrl({ publicUrl: '', articlePath }, article)).toMatch(/:[a-z]/i);
      expect(refusalOf({ articlePath })).toBe(
        '"articlePath" knows the placeholders :slug, :documentId, :locale, :section and no others',
      );
    },
  );

  it.each(['on', true, null])('refuses %j as links.protect', (protect) => {
    expect(refusalOf({ links: { protect } })).toBe(
      '"links.protect" must be "warn", "refuse" or "off"',
    );
  });

  describe.each(['links', 'rights'])('%s.check', (group) => {
    it.each([true, '', 'nightly', '* * * *', '99 99 99 99 99', '0 0 * * $', 7, null])(
      'is not %j',
      (check) => {
        expect(refusalOf({ [group]: { check } })).toBe(
          `"${group}.check" must be false, or a cron expression such as "30 3 * * *": ` +
            'minute (0-59), hour (0-23), day (1-31), month (1-12), weekday (0-7), ' +
            'with or without a second (0-59) before them',
        );
      },
    );

    it.each(['30 3 * * *', '*/5 0 3 * * MON-FRI', ' 0 0 1,15 * ? ', false])(
      'may be %j',
      (check) => {
        expect(refusalOf({ [group]: { check } })).toBe('accepted');
      },
    );
  });

  it.each(['hide', '', null, true])('refuses %j as links.unavailable', (unavailable) => {
    expect(refusalOf({ links: { unavailable } })).toBe(
      '"links.unavailable" must be "drop" or "text"',
    );
  });

  it('keeps the other rules of the gate when one is changed', () => {
    expect(parseConfig({ publishGate: { credit: 'warn' } }).publishGate).toStrictEqual({
      ...DEFAULTS.publishGate,
      credit: 'warn',
    });
  });

  it.each(['block', '', null, true])('refuses %j as a level of the gate', (level) => {
    expect(refusalOf({ publishGate: { caption: level } })).toBe(
      '"publishGate.caption" must be "require", "warn" or "off"',
    );
  });

  it('names a rule that the gate does not know', () => {
    expect(refusalOf({ publishGate: { copyright: 'require' } })).toBe(
      '"publishGate.copyright" is not a key of newsroom.config',
    );
  });

  it.each([null, 'drop', []])('refuses %j as links', (links) => {
    expect(refusalOf({ links })).toMatch(/^"links" Invalid input: expected object/);
  });

  it('names keys that it does not know, with their place', () => {
    expect(refusalOf({ publicURL: 'https://news.example', foo: 1 })).toBe(
      '"publicURL", "foo" is not a key of newsroom.config',
    );
    expect(refusalOf({ links: { missing: 'drop' } })).toBe(
      '"links.missing" is not a key of newsroom.config',
    );
  });

  it('names everything that is wrong, at once', () => {
    expect(refusalOf({ articlePath: 'news', links: { unavailable: 1, x: 2 } })).toBe(
      [
        '"articlePath" must start with "/"',
        '"articlePath" must hold :slug or :documentId (it may hold :slug, :documentId, :locale, :section)',
        '"links.unavailable" must be "drop" or "text"',
        '"links.x" is not a key of newsroom.config',
      ].join('; '),
    );
  });

  it.each(['x', 7, [], true])('refuses %j as the whole config', (site) => {
    expect(refusalOf(site)).toMatch(/^"newsroom.config" Invalid input: expected object/);
  });
});

describe("the plugin's config for Strapi", () => {
  it('starts from the defaults', () => {
    expect(config.default()).toStrictEqual(DEFAULTS);
  });

  it('stops the start with the name of a wrong key, and lets a right one pass', () => {
    expect(() => config.validator({ articlepath: '/x' })).toThrow('"articlepath"');
    expect(() => config.validator({ articlePath: '/x/:slug' })).not.toThrow();
  });
});
