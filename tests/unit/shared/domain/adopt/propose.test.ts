import {
  blocks,
  entries,
  JPEG,
  longText,
  picture,
  pictures,
  propose,
  richText,
  type TestSite,
  text,
  time,
  toMany,
  toOne,
  uidOf,
} from './site';

function mappingOf(...asked: Parameters<typeof propose>) {
  const proposal = propose(...asked);
  return proposal.verdict === 'none' ? proposal.problems : [proposal.verdict, proposal.mapping];
}

const BLOG: TestSite = {
  types: {
    'api::article.article': {
      title: text,
      description: { type: 'text' },
      slug: uidOf('title'),
      cover: { type: 'media', multiple: false, allowedTypes: ['images', 'files', 'videos'] },
      author: toOne('api::author.author'),
      category: toOne('api::category.category'),
      blocks: {
        type: 'dynamiczone',
        components: ['shared.media', 'shared.quote', 'shared.rich-text', 'shared.slider'],
      },
    },
    'api::author.author': { name: text, avatar: picture, email: text },
    'api::category.category': { name: text, slug: uidOf('name'), description: longText },
  },
  components: {
    'shared.media': { file: picture },
    'shared.quote': { title: text, body: longText },
    'shared.rich-text': { body: richText },
    'shared.slider': { files: pictures },
    'shared.seo': { metaTitle: text, shareImage: picture },
  },
};

const BLOG_MAPPING = {
  headline: 'title',
  slug: 'slug',
  summary: 'description',
  body: 'blocks',
  leadImage: 'cover',
  section: 'category.name',
  byline: 'author.name',
  path: '/articles/:slug',
};

test("Strapi's blog template, from its schemas alone", () => {
  expect(mappingOf(BLOG, { uid: 'api::article.article' })).toEqual(['story', BLOG_MAPPING]);
});

test("Strapi's blog template, with its stories", () => {
  const samples = entries(20, (number) => ({
    title: `A headline of some length ${number}`,
    description: 'What it is about',
    slug: `a-headline-${number}`,
    cover: JPEG,
    author: { name: 'Ada Marsh', email: 'ada@example.org' },
    category: { name: 'News', slug: 'news', description: null },
    blocks: [{ __component: 'shared.rich-text', body: 'Text' }],
  }));
  expect(mappingOf(BLOG, { uid: 'api::article.article', samples })).toEqual([
    'story',
    BLOG_MAPPING,
  ]);
});

test('a translated type with Blocks, a slug that is text, an embargo and captions of its own', () => {
  const site: TestSite = {
    types: {
      'api::report.report': {
        name: text,
        address: { type: 'string', regex: '^[a-z0-9-]*$' },
        abstract: longText,
        photo: picture,
        photoCaption: text,
        content: blocks,
        gallery: { type: 'component', component: 'shared.figure', repeatable: true },
        topic: text,
        notBefore: time,
        internalNote: { type: 'text', private: true },
      },
    },
    components: { 'shared.figure': { image: picture, caption: text, agency: text } },
  };
  expect(mappingOf(site, { uid: 'api::report.report', isLocalised: true })).toEqual([
    'story',
    {
      headline: 'name',
      slug: 'address',
      summary: 'abstract',
      body: ['content', 'gallery'],
      leadImage: 'photo',
      leadImageUse: { caption: 'photoCaption' },
      section: 'topic',
      embargoedUntil: 'notBefore',
      path: '/:locale/reports/:slug',
      pictures: { 'shared.figure': { caption: 'caption', creditText: 'agency' } },
    },
  ]);
});

test('a German newsroom', () => {
  const site: TestSite = {
    types: {
      'api::beitrag.beitrag': {
        dachzeile: text,
        titel: text,
        vorspann: longText,
        slug: uidOf(),
        aufmacherbild: picture,
        bildunterschrift: text,
        bildnachweis: text,
        haupttext: richText,
        autoren: toMany('api::autor.autor'),
        ressort: { type: 'enumeration' },
        schlagworte: { type: 'json' },
        sperrfrist: time,
        interne_notiz: richText,
      },
      'api::autor.autor': { vorname: text, name: text },
    },
  };
  expect(mappingOf(site, { uid: 'api::beitrag.beitrag', pluralName: 'beitraege' })).toEqual([
    'story',
    {
      headline: 'titel',
      slug: 'slug',
      summary: 'vorspann',
      body: 'haupttext',
      leadImage: 'aufmacherbild',
      leadImageUse: { caption: 'bildunterschrift', creditText: 'bildnachweis' },
      section: 'ressort',
      byline: 'autoren.name',
      keywords: 'schlagworte',
      embargoedUntil: 'sperrfrist',
      path: '/beitraege/:slug',
    },
  ]);
});

test('names that say nothing: what stands there tells the headline, the slug and the credit', () => {
  const site: TestSite = {
    types: {
      'api::item.item': {
        line1: text,
        code: text,
        stuff: { type: 'dynamiczone', components: ['parts.para', 'parts.photo'] },
      },
    },
    components: {
      'parts.para': { words: blocks },
      'parts.photo': { file: picture, line: text, other: text },
    },
  };
  const samples = entries(10, (number) => ({
    line1: `The council votes on plan ${number}`,
    code: `the-council-votes-on-plan-${number}`,
    stuff: [
      { __component: 'parts.para', words: [] },
      {
        __component: 'parts.photo',
        file: JPEG,
        line: 'Ada Marsh / AFP',
        other: 'The council hall',
      },
    ],
  }));
  expect(mappingOf(site, { uid: 'api::item.item', samples })).toEqual([
    'maybe',
    {
      headline: 'line1',
      slug: 'code',
      body: 'stuff',
      path: '/items/:slug',
      pictures: { 'parts.photo': { caption: 'other', creditText: 'line' } },
    },
  ]);
});

test('what is no story says why', () => {
  expect(
    mappingOf(
      { types: { 'api::c.c': { name: text, slug: uidOf('name'), description: longText } } },
      { uid: 'api::c.c', hasDrafts: false },
    ),
  ).toEqual([
    'it has no draft & publish: turn it on in the content type',
    'no field looks like the text of a story',
  ]);
  expect(
    mappingOf(
      {
        types: {
          'api::a.a': {
            title: text,
            content: { type: 'richtext', customField: 'plugin::ckeditor5.CKEditor' },
          },
        },
      },
      { uid: 'api::a.a' },
    ),
  ).toEqual([
    'no field looks like a slug: add a UID field',
    'no field looks like the text of a story',
    '"content" is text of another editor (plugin::ckeditor5.CKEditor), whose format the newsroom does not read',
  ]);
});

test('a page, an event and a product may be something else than stories', () => {
  const fields = { title: text, slug: uidOf('title'), image: picture, body: blocks };
  const verdicts = ['page', 'event', 'product', 'news-item'].map((name) => {
    const uid = `api::${name}.${name}`;
    return propose({ types: { [uid]: fields } }, { uid }).verdict;
  });
  expect(verdicts).toEqual(['maybe', 'maybe', 'maybe', 'story']);
});
