import { createRequire } from 'node:module';
import path from 'node:path';
import { pictureInfo } from './content.mjs';

const require = createRequire(import.meta.url);

/** The copy of sharp that Strapi's upload plugin works with. */
const sharp = createRequire(require.resolve('@strapi/upload/strapi-server'))('sharp');

/** Wide enough for all four of Strapi's formats, plain enough to be small and quick. */
const PICTURE_SIZE = { width: 1200, height: 800 };

/** Draws a picture in `folder` and puts it into the media library; returns its file there. */
export async function uploadPicture(strapi, { folder, number }) {
  const fileInfo = pictureInfo(number);
  const filepath = path.join(folder, fileInfo.name);
  const background = { r: number, g: 255 - number, b: 128 };
  const { size } = await sharp({ create: { ...PICTURE_SIZE, channels: 3, background } })
    .jpeg()
    .toFile(filepath);
  const files = { filepath, originalFilename: fileInfo.name, mimetype: 'image/jpeg', size };
  const uploads = strapi.plugin('upload').service('upload');
  const [file] = await uploads.upload({ data: { fileInfo }, files });
  return file;
}
