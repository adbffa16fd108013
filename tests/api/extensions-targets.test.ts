import type { NewsroomServices, OwnTarget } from '#shared/types';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import { allow, ARTICLE, bullets, documents, type Json, paragraph } from '../site/content';
import { administratorJwt } from '../site/ways-in';

/** Kinds of link targets that a site adds. */

let site: Site;
let jwt: string;
let asked: string[][] = [];

const VIDEOS = new Map<string, OwnTarget>();

const video = (id: string, words: Partial<OwnTarget> = {}) =>
  VIDEOS.set(id, {
    ...{ id, headline: `Video ${id}`, url: `/videos/${id}`, state: 'live' },
    ...words,
  });

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  jwt = await administratorJwt(site);
  await allow(site.strapi, 'article.findOne', 'article.find', 'article.findBySlug');
  targets().addType({
    name: 'video',
    label: 'Video',
    search: (words) => [...VIDEOS.values()].filter(({ headline }) => headline.includes(words)),
    async find(ids, { locale }) {
      asked.push([locale, ...ids]);
      return ids.flatMap((id) => VIDEOS.get(id) ?? []);
    },
  });
  targets().addType({
    name: 'broken',
    label: 'Broken',
    search: () => {
      throw new Error('No connection.');
    },
    find: () => [{ id: 'x', headline: 'X', url: 'javascript:alert(1)', state: 'live' }],
  });
});

beforeEach(() => {
  VIDEOS.clear();
  asked = [];
});

afterAll(() => site?.stop());

function targets(): NewsroomServices['link-targets'] {
  return site.strapi.plugin('newsroom').service('link-targets');
}

async function ask(method: 'get' | 'post', path: string, body?: object) {
  const request = site.http[method](`/newsroom${path}`).set('Authorization', `Bearer ${jwt}`);
  return body ? request.send(body) : request;
}

async function linkTo(id: string): Promise<string> {
  const { status, body } = await ask('post', '/links', { article: id, type: 'video' });
  expect([status, body.error?.message]).toEqual([200, undefined]);
  return body.documentId;
}

async function storyWith(...links: string[]): Promise<Json> {
  const items = links.map((relatedLink) => ({ words: 'Watch it', relatedLink }));
  return documents(site.strapi, ARTICLE).create({
    data: {
      headline: 'Story with videos',
      body: [paragraph('Text.'), bullets(...items)],
      relatedLinks: links,
    },
    status: 'published',
  });
}

async function pageOf({ slug }: Json) {
  const { body } = await site.http.get(`/api/newsroom/articles/by-slug/${String(slug)}`);
  const list = body.data.body.find(({ type }: Json) => type === 'list');
  return {
    bullets: (list?.children ?? []).map((item: { children: Json[] }) => item.children[0]?.url),
    panel: body.data.relatedLinks.map(({ headline, url, article }: Json) => ({
      ...{ headline, url, article },
    })),
  };
}

it('a search offers them with their label, and goes on where a type fails', async () => {
  video('tide', { headline: 'Tide at night', state: 'draft' });
  await documents(site.strapi, ARTICLE).create({ data: { headline: 'Tide tables' } });
  const { body } = await ask('get', '/links/search?query=Tide');
  expect(body.stories).toMatchObject([
    {
      ...{ type: 'video', typeLabel: 'Video', documentId: 'tide', headline: 'Tide at night' },
      ...{ section: null, date: null, state: 'draft' },
    },
    { type: ARTICLE, typeLabel: null, headline: 'Tide tables' },
  ]);
});

it('a link to one is made once, whatever its id looks like', async () => {
  video('a:b::c/d');
  const links = [await linkTo('a:b::c/d'), await linkTo('a:b::c/d')];
  expect(links[0]).toBe(links[1]);
  const { body } = await ask('post', '/links/lookup', { documentIds: [links[0]] });
  expect(body.targets).toEqual([
    {
      ...{ documentId: links[0], state: 'live', headline: 'Video a:b::c/d' },
      ...{ url: '/videos/a:b::c/d', type: 'video', article: 'a:b::c/d' },
    },
  ]);
  const row = await documents(site.strapi, 'plugin::newsroom.related-link').findOne({
    documentId: String(links[0]),
  });
  expect(row).toMatchObject({ title: 'Video a:b::c/d' });
});

it('none is made to what the type does not know', async () => {
  const { status } = await ask('post', '/links', { article: 'nothing', type: 'video' });
  expect(status).toBe(400);
});

it('readers are led where it is now, while it is live', async () => {
  video('one');
  video('two');
  const story = await storyWith(await linkTo('one'), await linkTo('two'));
  const shown = (...ids: string[]) => ({
    bullets: ids.map((id) => VIDEOS.get(id)?.url),
    panel: ids.map((id) => ({
      ...{ headline: VIDEOS.get(id)?.headline, url: VIDEOS.get(id)?.url, article: null },
    })),
  });
  expect(await pageOf(story)).toEqual(shown('one', 'two'));
  video('one', { headline: 'Moved', url: 'https://video.example/one' });
  video('two', { state: 'unpublished' });
  expect(await pageOf(story)).toEqual(shown('one'));
  VIDEOS.delete('one');
  expect(await pageOf(story)).toEqual(shown());
});

it('a page asks a type once, however many links lead to it', async () => {
  const ids = ['c1', 'c2', 'c3', 'c4'];
  ids.forEach((id) => video(id));
  const links: string[] = [];
  for (const id of ids) {
    links.push(await linkTo(id));
  }
  const story = await storyWith(...links);
  asked = [];
  await pageOf(story);
  expect(asked.map(([locale, ...rest]) => [locale, rest.sort()])).toEqual([['en', ids]]);
});

it('an address that no page may hold is not answered', async () => {
  const { status } = await ask('post', '/links', { article: 'x', type: 'broken' });
  expect(status).toBe(400);
});

it.each([
  ['a name that is taken', { name: 'video' }],
  ['a name of the plugin', { name: 'article' }],
  ['no function', { name: 'topic', find: 'x' }],
])('%s is refused', (_name, wrong) => {
  const type = { ...{ name: 'topic', label: 'Topic', search: () => [], find: () => [] }, ...wrong };
  expect(() => targets().addType(type as never)).toThrow(/^\[newsroom\] /);
});
