import type { Picture } from '#shared/contracts/pictures/lookup';
import { resolveImageText } from '#shared/domain/pictures/image-text';
import type { PictureState } from '../picture-store';

export interface LibraryText {
  caption: string | null;
  alternativeText: string | null;
}

/** The texts of the media library, which a use inherits. A file name is not an alternative text. */
export function libraryText(picture: Picture | undefined): LibraryText {
  return picture ? resolveImageText({}, picture) : { caption: null, alternativeText: null };
}

/**
 * Whether a use has an alternative text of its own. A file name does not count: Strapi's editor stores
 * it where there is no alternative text.
 */
export function hasOwnAlternativeText({
  alternativeText,
  name,
  picture,
}: {
  alternativeText: string;
  /** The file's name as stored in the use. */
  name?: string;
  picture: Picture | undefined;
}): boolean {
  const file = picture ? { name: picture.name } : {};
  return resolveImageText({ alternativeText, name }, file).alternativeText !== null;
}

export function pictureOf(state: PictureState | undefined): Picture | undefined {
  return state?.status === 'found' ? state.picture : undefined;
}
