import type { Core } from '@strapi/strapi';
import type { Json, MediaFile } from './content';

/**
 * A file of the media library without anything on a disk, for tests that need many and look at none;
 * `uploadPicture` goes the whole way.
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
