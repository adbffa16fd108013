import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { forEachWithProgress } from './progress.mjs';

/** The copy of sharp that Strapi's upload plugin works with. */
const require = createRequire(import.meta.url);
const sharp = createRequire(require.resolve('@strapi/upload/strapi-server'))('sharp');

const COUNT = 200;

/** Wide enough for all four of Strapi's formats, plain enough to be small and quick. */
const SIZE = { width: 1200, height: 800 };

/** Puts pictures into the media library, through the upload plugin, each with its credit. */
export async function seedPictures(strapi) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-bench-'));
  const numbers = Array.from({ length: COUNT }, (_, index) => index);
  try {
    return await forEachWithProgress('Pictures with credits', numbers, async (number) => {
      const picture = await upload(strapi, { folder, number });
      await credit(strapi, { number, picture });
      return picture;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function upload(strapi, { folder, number }) {
  const name = `bench-${number}.jpg`;
  const filepath = path.join(folder, name);
  const { size } = await sharp({
    create: { ...SIZE, channels: 3, background: { r: number, g: 255 - number, b: 128 } },
  })
    .jpeg()
    .toFile(filepath);
  const fileInfo = {
    name,
    caption: `Colour ${number}, photographed on a clear day.`,
    alternativeText: `An even field of colour, number ${number}.`,
  };
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo },
      files: { filepath, originalFilename: name, mimetype: 'image/jpeg', size },
    });
  return file;
}

async function credit(strapi, { number, picture }) {
  await strapi.documents('plugin::newsroom.image-credit').create({
    data: {
      image: picture.id,
      creditText: `Photographer ${number} / Agency`,
      creator: `Photographer ${number}`,
      copyrightNotice: `© Photographer ${number}. All rights reserved.`,
      copyrightHolder: 'Agency',
      source: 'Agency',
      supplierImageId: `AG-${number}`,
      category: 'wires',
      usageTerms: 'One year, online and in print.',
      license: 'https://example.org/licence',
      acquireLicensePage: `https://example.org/pictures/${number}`,
      digitalSourceType: 'digitalCapture',
      expires: '2099-12-31T00:00:00.000Z',
    },
  });
}
