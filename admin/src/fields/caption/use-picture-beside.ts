import { useForm } from '@strapi/strapi/admin';
import type { PictureKey } from '../../components/pictures/picture-store';
import { pictureBeside } from './picture-beside';

/**
 * The picture in the media field beside a field, as the form has it now, saved or not. Where a site's
 * build gives the plugin a copy of Strapi's form (strapi/strapi#23203), that copy is empty: the words
 * can still be edited then, without what they inherit.
 */
export function usePictureBeside(name: string, imageField: unknown): PictureKey | undefined {
  return useForm('CaptionInput', ({ values }) => pictureBeside({ values, name, imageField }));
}
