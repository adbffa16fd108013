import type { Site } from './boot';
import { apiToken, ARTICLE, type Document, documents, type Json } from './content';

/** The fields of an article to write, and related links to add. */
export interface Words extends Json {
  addLinks?: Array<{ id: number; documentId: string }>;
}

/** The version of an article in one language; `*` stands for all of them. */
export interface Version {
  documentId: string;
  locale: string;
}

/** One of the APIs that write articles, with its own payloads. */
export interface WayIn {
  /** Creates an English draft, and returns its documentId. */
  create(words: Words): Promise<string>;
  createPublished(words: Words): Promise<string>;
  update(version: Version, words: Words): Promise<void>;
  publish(version: Version): Promise<void>;
  delete(version: Version): Promise<void>;
}

interface Answer {
  status: number;
  text: string;
  body: { data: Document };
}

const ADMINISTRATOR = { email: 'editor@example.org', password: 'Editor-1-Editor' };

/** The session of an administrator who may do everything, by the admin's own login. */
export async function administratorJwt({ strapi, http }: Site): Promise<string> {
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...ADMINISTRATOR,
    firstname: 'Ed',
    lastname: 'Itor',
    isActive: true,
    registrationToken: null,
    roles: [superAdmin.id],
  });
  const answer = ok(await http.post('/admin/login').send(ADMINISTRATOR));
  return (answer.body.data as unknown as { token: string }).token;
}

/** The content manager's HTTP API, with the requests that its form makes. */
export function contentManager(site: Site, jwt: string) {
  const request = async (
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    { locale = 'en', data }: { locale?: string; data?: object } = {},
  ): Promise<Answer> =>
    ok(
      await site.http[method](`/content-manager/collection-types/${ARTICLE}${path}`)
        .query({ locale })
        .set('Authorization', `Bearer ${jwt}`)
        .send(data),
    );
  /** The whole form: what the draft holds, with the changes over it. */
  const form = async ({ documentId, locale }: Version, words: Words = {}) => {
    const { body } = await request('get', `/${documentId}`, { locale });
    return { ...formOf(site, body.data), ...withConnected(words) };
  };
  const withConnected = ({ addLinks, ...words }: Words) => ({
    ...words,
    ...(addLinks ? { relatedLinks: { connect: addLinks.map(atTheEnd), disconnect: [] } } : {}),
  });

  const way: WayIn = {
    async create(words) {
      return idOf(await request('post', '', { data: withConnected(words) }));
    },
    async createPublished(words) {
      return idOf(await request('post', '/actions/publish', { data: withConnected(words) }));
    },
    async update(version, words) {
      const data = await form(version, words);
      await request('put', `/${version.documentId}`, { locale: version.locale, data });
    },
    async publish(version) {
      const { documentId, locale } = version;
      const data = await form(version);
      await request('post', `/${documentId}/actions/publish`, { locale, data });
    },
    async delete({ documentId, locale }) {
      await request('delete', `/${documentId}`, { locale });
    },
  };

  return {
    way,
    async publishMany(documentIds: string[], locale: string) {
      await request('post', '/actions/bulkPublish', { locale, data: { documentIds, locale } });
    },
    async deleteMany(documentIds: string[], locale: string) {
      await request('post', '/actions/bulkDelete', { locale, data: { documentIds, locale } });
    },
    async unpublish({ documentId, locale }: Version) {
      await request('post', `/${documentId}/actions/unpublish`, { locale, data: {} });
    },
  };
}

/** The content API, with a token that may do everything. */
export async function contentApi({ strapi, http }: Site): Promise<WayIn> {
  const token = await apiToken(strapi, 'full-access');
  const request = async (method: 'post' | 'put' | 'delete', path: string, data?: Words) => {
    const { addLinks, ...words } = data ?? {};
    const relatedLinks = addLinks?.map(({ documentId }) => documentId);
    return ok(
      await http[method](`/api/newsroom/articles${path}`)
        .set('Authorization', `Bearer ${token}`)
        .send(data && { data: { ...words, ...(relatedLinks ? { relatedLinks } : {}) } }),
    );
  };
  return {
    create: async (words) => idOf(await request('post', '?status=draft', words)),
    createPublished: async (words) => idOf(await request('post', '', words)),
    async update({ documentId, locale }, words) {
      await request('put', `/${documentId}?locale=${locale}&status=draft`, words);
    },
    async publish({ documentId, locale }) {
      await request('put', `/${documentId}?locale=${locale}`, {});
    },
    async delete({ documentId, locale }) {
      await request('delete', `/${documentId}?locale=${locale}`);
    },
  };
}

/** The document service, as a site's own code calls it. */
export function documentService({ strapi }: Site): WayIn {
  const articles = documents(strapi, ARTICLE);
  const dataOf = ({ addLinks, ...words }: Words) => ({
    ...words,
    ...(addLinks ? { relatedLinks: { connect: addLinks } } : {}),
  });
  return {
    create: async (words) => (await articles.create({ data: dataOf(words) })).documentId,
    async createPublished(words) {
      return (await articles.create({ data: dataOf(words), status: 'published' })).documentId;
    },
    async update(version, words) {
      await articles.update({ ...version, data: dataOf(words) });
    },
    async publish(version) {
      await articles.publish({ ...version });
    },
    async delete(version) {
      await articles.delete({ ...version });
    },
  };
}

function formOf({ strapi }: Site, document: Document): Json {
  const { attributes } = strapi.getModel(ARTICLE);
  const fields = Object.entries(document).flatMap(([key, value]) => {
    const type = attributes[key]?.type;
    if (type === undefined || value === null) {
      return [];
    }
    return [[key, type === 'relation' ? { connect: [], disconnect: [] } : value]];
  });
  return Object.fromEntries(fields);
}

function atTheEnd({ id, documentId }: { id: number; documentId: string }) {
  return { id, documentId, position: { end: true } };
}

function idOf({ body }: Answer): string {
  return body.data.documentId;
}

function ok(answer: Answer): Answer {
  if (answer.status >= 300) {
    throw new Error(`${answer.status}: ${answer.text}`);
  }
  return answer;
}
