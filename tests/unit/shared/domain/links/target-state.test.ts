import {
  addressState,
  articleState,
  type ArticleVersion,
  shownVersion,
} from '#shared/domain/links/target-state';

const now = new Date('2026-11-23T12:00:00Z');
const inFrench = { locale: 'fr', fallback: 'en', now };

function version(locale: string, more: Partial<ArticleVersion> = {}): ArticleVersion {
  return { locale, publishedAt: null, embargoedUntil: null, firstPublishedAt: null, ...more };
}

const draft = version('fr');
const out = version('fr', {
  publishedAt: '2026-11-20T08:00:00.000Z',
  firstPublishedAt: '2026-11-20T08:00:00.000Z',
});
const waiting = { ...out, embargoedUntil: '2026-11-23T12:00:01.000Z' };

it.each([
  ['nothing is left of it', [], 'deleted'],
  ['it was never published', [draft], 'draft'],
  ['it is published', [draft, out], 'live'],
  ['it was published once', [{ ...draft, firstPublishedAt: out.firstPublishedAt }], 'unpublished'],
  ['its embargo lasts', [draft, waiting], 'embargoed'],
  ['its embargo ends now', [draft, { ...out, embargoedUntil: now }], 'live'],
  ['it speaks neither language', [version('de'), { ...out, locale: 'de' }], 'untranslated'],
  ['the default locale has it', [draft, version('en'), { ...out, locale: 'en' }], 'live'],
  ['only the default locale has a draft', [version('en')], 'draft'],
  [
    'a translation waits that the default locale does not',
    [waiting, { ...out, locale: 'en' }],
    'live',
  ],
] as const)('an article: %s', (_when, versions, state) => {
  expect(articleState(versions, inFrench)).toBe(state);
});

it('an article is shown in the page’s language before the default one, as readers get it', () => {
  const english = { ...out, locale: 'en' };
  expect(shownVersion([version('en'), english, draft, out], inFrench)).toBe(out);
  expect(shownVersion([english, draft], inFrench)).toBe(english);
  expect(shownVersion([version('en'), draft], inFrench)).toBe(draft);
});

it.each([
  [null, 'address'],
  ['unchecked', 'address'],
  ['ok', 'address'],
  ['redirected', 'redirected'],
  ['broken', 'broken'],
] as const)('an address that is %s', (health, state) => {
  expect(addressState(health)).toBe(state);
});
