import type { ImageUse } from '../body/nodes';

/** What the media library says of a file. */
export interface FileWords {
  name?: string | null;
  caption?: string | null;
  alternativeText?: string | null;
}

export interface ShownWords {
  caption: string | null;
  alternativeText: string | null;
}

/**
 * The caption and the alternative text that a reader gets: this use's own, else the media
 * library's, else none. A file name is never an alternative text: Strapi's editor writes it there
 * where the file has none.
 */
export function shownWords(use: ImageUse & { name?: string | null }, file: FileWords): ShownWords {
  const isFileName = (text: string) => text === use.name || text === file.name;
  const alternatives = [use.alternativeText, file.alternativeText];
  return {
    caption: firstText([use.caption, file.caption]),
    alternativeText: firstText(alternatives.filter((text) => !text || !isFileName(text))),
  };
}

function firstText(texts: Array<string | null | undefined>): string | null {
  return texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? null;
}
