import type { Core } from '@strapi/strapi';
import { type Body, type ImageNode, isAwaiting, isImage } from '#shared/domain/article/body/nodes';
import { MEDIA_FILE_KEYS, type MediaFile } from '#shared/domain/article/body/media-file';
import { addressOf } from '#shared/domain/import/blocks';
import type { PictureProblem, ImportWarning } from '#shared/domain/import/warning';
import type { ImportRights } from './rights';
import type { FetchedPicture, FetchPicture } from './types';

/** Pictures that came, by their address, and why others did not. */
export interface Fetched {
  pictures: Map<string, FetchedPicture>;
  warnings: ImportWarning[];
}

/** Whether a body awaits a picture that can be asked for. */
export function hasAddresses(body: Body): boolean {
  return wantedOf(body).length > 0;
}

export function awaitedIn(body: Body): number {
  return body.filter((node) => isImage(node) && isAwaiting(node.image)).length;
}

/** Fetches what a body awaits: outside any transaction, which must not wait for the web. */
export async function fetchPictures(
  strapi: Core.Strapi,
  { body, fetch }: { body: Body; fetch: FetchPicture },
): Promise<Fetched> {
  const wanted = wantedOf(body);
  const pictures = new Map<string, FetchedPicture>();
  const warnings: ImportWarning[] = [];
  for (const address of wanted) {
    const answer = await fetch(address).catch((error: unknown) => notKept(strapi, error));
    if ('reason' in answer) {
      warnings.push({ code: 'picture', address, problem: answer });
    } else {
      pictures.set(address, answer);
    }
  }
  return { pictures, warnings };
}

function notKept(strapi: Core.Strapi, error: unknown): PictureProblem {
  strapi.log.error(`[newsroom] A picture that was fetched could not be kept: ${String(error)}`);
  return { reason: 'not-kept' };
}

/** Puts fetched pictures into the media library, as an upload, and into the body. */
export async function placeImportedPictures(
  strapi: Core.Strapi,
  { body, pictures, user }: Pick<ImportRights, 'user'> & Pick<Fetched, 'pictures'> & { body: Body },
): Promise<Body> {
  const files = new Map<string, MediaFile>();
  for (const [address, picture] of pictures) {
    files.set(address, await upload(strapi, { picture, user }));
  }
  return body.map((node) => {
    const file = isImage(node) ? files.get(addressOf(node)) : undefined;
    return isImage(node) && file ? placed(node, file) : node;
  });
}

function placed(node: ImageNode, file: MediaFile): ImageNode {
  const snapshot = Object.fromEntries(MEDIA_FILE_KEYS.map((key) => [key, file[key]]));
  const { caption, alternativeText, creditText } = node.image;
  const words = { caption: caption ?? null, alternativeText: alternativeText ?? null };
  return {
    ...node,
    image: { ...snapshot, ...words, ...(creditText ? { creditText } : {}) },
  };
}

async function upload(
  strapi: Core.Strapi,
  { picture, user }: Pick<ImportRights, 'user'> & { picture: FetchedPicture },
): Promise<MediaFile> {
  const { filepath, name, mime, size } = picture;
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload(
      {
        data: { fileInfo: { name } },
        files: { filepath, originalFilename: name, mimetype: mime, size },
      },
      { user },
    );
  return JSON.parse(JSON.stringify(file));
}

function wantedOf(body: Body): string[] {
  const addresses = body.flatMap((node) => {
    const address = isImage(node) && isAwaiting(node.image) ? addressOf(node) : '';
    return address === '' ? [] : [address];
  });
  return [...new Set(addresses)];
}
