import type { NewsroomServices, RuledStory } from '#shared/types';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  apiToken,
  ARTICLE,
  type Documents,
  documents,
  type Json,
  paragraph,
} from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES } from '../site/own-types';
import { administratorJwt } from '../site/ways-in';

/** Rules that a site adds to the publish gate, after it has started. */

let site: Site;
let articles: Documents;
let jwt: string;
let seen: RuledStory[] = [];

const MESSAGES = { en: 'At most 20 characters.', de: 'Höchstens 20 Zeichen.' };

const RULE = {
  rule: 'own',
  ownRule: 'short-headline',
  level: 'require',
  reference: null,
  messages: MESSAGES,
};

beforeAll(async () => {
  site = await bootSite({ newsroom: { ...GATE_OFF, ...OWN_TYPES } });
  articles = documents(site.strapi, ARTICLE);
  jwt = await administratorJwt(site);
  gate().addRule({
    name: 'short-headline',
    level: 'require',
    judge(story) {
      seen.push(story);
      return story.headline.length > 20 ? [{ place: 'headline', messages: MESSAGES }] : [];
    },
  });
  gate().addRule({
    name: 'no-summary',
    level: 'warn',
    types: [ARTICLE],
    judge: async ({ summary, headline }) =>
      summary === null && headline.startsWith('Bare')
        ? [{ place: 'summary', messages: { en: 'Readers see none.' } }]
        : [],
  });
  gate().addRule({
    name: 'fragile',
    level: 'require',
    judge({ headline }) {
      if (headline === 'Breaks it') {
        throw new Error('no dictionary');
      }
      return [];
    },
  });
  gate().addRule({
    name: 'fragile-warning',
    level: 'warn',
    judge({ headline }) {
      if (headline === 'Breaks a warning') {
        throw new Error('no dictionary');
      }
      return [];
    },
  });
});

beforeEach(() => {
  seen = [];
});

afterAll(() => site.stop());

function gate(): NewsroomServices['gate'] {
  return site.strapi.plugin('newsroom').service('gate');
}

async function refusalOf(publishing: Promise<unknown>) {
  try {
    await publishing;
  } catch (error) {
    const { message, details } = error as { message: string; details: unknown };
    return { message, details };
  }
  throw new Error('It was published');
}

function post(path: string, body: object) {
  return site.http.post(path).set('Authorization', `Bearer ${jwt}`).send(body);
}

function publishedCount(headline: string): Promise<number> {
  const where = { headline, publishedAt: { $notNull: true } };
  return site.strapi.db.query(ARTICLE).count({ where });
}

const LONG = 'A headline that goes on and on';

it('a story that a rule of the site refuses is not published, and the answer names the rule', async () => {
  const { documentId } = await articles.create({ data: { headline: LONG } });
  const refusal = await refusalOf(articles.publish({ documentId }));
  const message = 'The field (“headline”): At most 20 characters.';
  expect(refusal).toEqual({
    message: `This story cannot be published yet: 1 problem. ${message}`,
    details: {
      errors: [{ path: ['headline'], message, name: 'ValidationError', rule: 'short-headline' }],
    },
  });
  expect(await publishedCount(LONG)).toBe(0);
});

it('the same by the content manager and in the check before a bulk publish', async () => {
  const { documentId } = await articles.create({ data: { headline: LONG } });
  const publish = await post(
    `/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`,
    { headline: LONG },
  );
  expect([publish.status, publish.body.error.details.errors[0].rule]).toEqual([
    400,
    'short-headline',
  ]);
  const check = await post('/newsroom/gate/check', { documentIds: [documentId] });
  const place = { kind: 'field', number: 1, name: 'headline', isDeleted: false };
  expect(check.body.stories).toEqual([
    {
      documentId,
      locale: 'en',
      headline: LONG,
      findings: [{ ...RULE, path: ['headline'], place }],
    },
  ]);
});

it('a rule gets the story in the plugin’s words, of its own type, and cannot change it', async () => {
  const blog = documents(site.strapi, BLOG_ARTICLE);
  const blocks = [{ __component: 'shared.rich-text', body: 'Some *words*' }];
  const { documentId } = await blog.create({
    data: { title: 'A blog story', slug: 'a-blog-story', description: 'Short', blocks },
  });
  await blog.publish({ documentId });
  const [story] = seen;
  expect(story).toMatchObject({
    ...{ type: BLOG_ARTICLE, documentId, headline: 'A blog story', slug: 'a-blog-story' },
    ...{ summary: 'Short', section: null, dateline: null, leadPicture: null },
    parts: [{ kind: 'markdown', path: ['blocks', 0, 'body'], text: 'Some *words*' }],
  });
  expect(() => Object.assign(story?.parts[0] ?? {}, { text: 'other' })).toThrow(TypeError);
});

it('a finding stands under the type’s own name of the field', async () => {
  const blog = documents(site.strapi, BLOG_ARTICLE);
  const { documentId } = await blog.create({ data: { title: LONG, slug: 'long' } });
  const { details } = await refusalOf(blog.publish({ documentId }));
  const message = 'The field (“title”): At most 20 characters.';
  const name = 'ValidationError';
  expect(details).toEqual({ errors: [{ path: ['title'], message, name, rule: 'short-headline' }] });
});

it('what a rule warns of is published', async () => {
  const token = await apiToken(site.strapi, 'full-access');
  const { status, body } = await site.http
    .post('/api/newsroom/articles?status=published')
    .set('Authorization', `Bearer ${token}`)
    .send({ data: { headline: 'Bare' } });
  expect([status, body.meta]).toEqual([
    201,
    {
      warnings: [
        {
          path: ['summary'],
          message: expect.stringContaining('Readers see none.'),
          name: 'ValidationError',
          rule: 'no-summary',
        },
      ],
    },
  ]);
  expect(await publishedCount('Bare')).toBe(1);
});

it('a rule that throws refuses where it requires, and is passed over where it warns', async () => {
  const refusal = await refusalOf(
    articles.create({ data: { headline: 'Breaks it' }, status: 'published' }),
  );
  const message =
    "The story: The rule “fragile” could not judge this story. The site's log says why.";
  expect(refusal.details).toEqual({
    errors: [{ path: [], message, name: 'ValidationError', rule: 'fragile' }],
  });
  await articles.create({ data: { headline: 'Breaks a warning' }, status: 'published' });
  expect([await publishedCount('Breaks it'), await publishedCount('Breaks a warning')]).toEqual([
    0, 1,
  ]);
});

it('a form asks for the findings of rules, with values that nobody saved', async () => {
  const values: Json = { headline: LONG, body: [paragraph('Words')], summary: 'There is one' };
  const { status, body } = await post('/newsroom/gate/own-findings', { locale: 'en', values });
  const place = { kind: 'field', number: 1, name: 'headline', isDeleted: false };
  expect([status, body]).toEqual([
    200,
    { hasRules: true, findings: [{ ...RULE, path: ['headline'], place }] },
  ]);
  const anybody = await site.http.post('/newsroom/gate/own-findings').send({ values });
  expect(anybody.status).toBe(401);
});

it('what is no rule is refused with what is wrong, and so is a name that is taken', () => {
  const add = (rule: unknown) => () => gate().addRule(rule as never);
  expect(add({ name: 'A rule', level: 'off' })).toThrow(
    '[newsroom] This is no gate rule: name must be small letters, digits and hyphens, 50 at most, such as "house-style"; level must be "require" or "warn"; judge must be a function.',
  );
  const nowhere = { name: 'nowhere', level: 'warn', judge: () => [], types: ['api::nope.nope'] };
  expect(add(nowhere)).toThrow(
    '[newsroom] There is no content type api::nope.nope for the gate rule to judge.',
  );
  expect(add({ name: 'fragile', level: 'warn', judge: () => [] })).toThrow(
    '[newsroom] The gate rule “fragile” is there already: give this one another name.',
  );
});
