import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BoundedFetch } from '../platform/bounded-fetch';
import type { FetchPicture } from './types';

/** Largest picture that is fetched, in bytes: Strapi's own limit for an upload is 200 MB. */
const MAX_PICTURE = 50 * 1024 * 1024;

/** For one picture, in milliseconds: larger than a page, and nobody waits for it at a form. */
const TIMEOUT = 60_000;

/** The endings of the kinds of pictures that the media library shows. */
const ENDINGS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'image/tiff': '.tiff',
  'image/avif': '.avif',
  'image/heic': '.heic',
};

/** Fetches pictures through the guard into files of their own, for an upload as any other. */
export function createPictureFetcher(fetchBounded: BoundedFetch): FetchPicture {
  return async (url) => {
    const answer = await fetchBounded(url, {
      accept: Object.keys(ENDINGS).join(','),
      maxBytes: MAX_PICTURE,
      timeoutMs: TIMEOUT,
    });
    if (!answer.ok) {
      return { reason: answer.reason };
    }
    if (answer.status < 200 || answer.status > 299) {
      return { reason: 'status', status: answer.status };
    }
    const mime =
      (answer.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const ending = ENDINGS[mime];
    if (ending === undefined) {
      return { reason: 'no-picture', mime };
    }
    return store(answer.bytes, { mime, name: nameOf(answer.finalUrl, ending) });
  };
}

async function store(bytes: Buffer, { mime, name }: { mime: string; name: string }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-picture-'));
  const filepath = path.join(folder, 'picture');
  await writeFile(filepath, bytes);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { filepath, name, mime, size: bytes.length, remove };
}

/** The file's name in the media library: that of the address, with the ending of what came. */
function nameOf(url: string, ending: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  const stem = last.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '-');
  return `${stem.slice(0, 100) || 'picture'}${ending}`;
}
