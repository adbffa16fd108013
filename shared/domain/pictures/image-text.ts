import type { ImageUse } from './image-use';

/** What the media library says of a file. */
export interface FileText {
  name?: string | null;
  caption?: string | null;
  alternativeText?: string | null;
}

export interface ImageText {
  caption: string | null;
  alternativeText: string | null;
}

/**
 * The caption and the alternative text that a reader gets: this use's own, else the media
 * library's, else none. A file name is never an alternative text: Strapi's editor writes it there
 * where the file has none.
 */
export function resolveImageText(
  use: ImageUse & { name?: string | null },
  file: FileText,
): ImageText {
  return {
    caption: firstText([use.caption, file.caption]),
    alternativeText: firstText([
      unlessNamed(use.alternativeText, [use.name, file.name]),
      unlessNamed(file.alternativeText, [file.name]),
    ]),
  };
}

function unlessNamed(text: string | null | undefined, names: Array<string | null | undefined>) {
  return names.includes(text) ? null : text;
}

function firstText(texts: Array<string | null | undefined>): string | null {
  return texts.find(hasVisibleText) ?? null;
}

/** White space, and characters that take no room, as a zero-width space that came with a paste. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/gu;

/** Whether something is text of which a reader sees anything. */
export function hasVisibleText(text: unknown): text is string {
  return typeof text === 'string' && text.replace(INVISIBLE, '') !== '';
}
