import type { Core } from '@strapi/strapi';
import type { Json, MediaFile } from './content';

/**
 * A row of the media library without a file on disk, for tests that need many. `uploadPicture` uploads a
 * real file.
 */
export async function addFile(
  strapi: Core.Strapi,
  { name, ...data }: { name: string } & Json,
): Promise<MediaFile> {
  const hash = name.replace(/\W/g, '_');
  return strapi.db.query('plugin::upload.file').create({
    data: {
      documentId: `file-${hash}`,
      name,
      hash,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 10,
      width: 3,
      height: 2,
      url: `/uploads/${hash}.jpg`,
      provider: 'local',
      folderPath: '/',
      ...data,
    },
  });
}
