import type { Picture } from '#shared/contracts/pictures/lookup';
import { resolveImageText } from '#shared/domain/pictures/image-text';
import type { PictureState } from '../picture-store';

export interface LibraryText {
  caption: string | null;
  alternativeText: string | null;
}

/** What empty words of a use inherit now. A file name is no alternative text. */
export function libraryText(picture: Picture | undefined): LibraryText {
  return picture ? resolveImageText({}, picture) : { caption: null, alternativeText: null };
}

/**
 * Whether a use has words of its own. Strapi's editor stores the file name as alternative text where
 * there is none: that says nothing.
 */
export function hasOwnAlternativeText({
  alternativeText,
  name,
  picture,
}: {
  alternativeText: string;
  /** Of the file, as the use remembers it. */
  name?: string;
  picture: Picture | undefined;
}): boolean {
  const file = picture ? { name: picture.name } : {};
  return resolveImageText({ alternativeText, name }, file).alternativeText !== null;
}

export function pictureOf(state: PictureState | undefined): Picture | undefined {
  return state?.status === 'found' ? state.picture : undefined;
}
