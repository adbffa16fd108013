import { useForm } from '@strapi/strapi/admin';
import type { PictureKey } from '../../components/pictures/picture-store';
import { pictureBeside } from './picture-beside';

/**
 * The picture in the media field beside a field, in the current form values, saved or not. Where a
 * site's build gives the plugin another copy of Strapi's form context (strapi/strapi#23203), it is
 * empty: then the texts can be edited, but inherited ones are not shown.
 */
export function usePictureBeside(name: string, imageField: unknown): PictureKey | undefined {
  return useForm('CaptionInput', ({ values }) => pictureBeside({ values, name, imageField }));
}
