import { creditForUse, type Credit } from '../../pictures/credit/credit';
import { resolveImageText } from '../../pictures/image-text';
import type { ImageUse } from '../../pictures/image-use';
import type { Body } from '../body/nodes';
import { resolveBody, type Resolution } from '../body/resolve';
import { mapContent } from './map';
import { hashesIn, type MarkdownReference, type ReadMarkdown, replaceRanges } from './markdown';
import type { Content } from './parts';
import type { ContentShape } from './shape';

export interface ContentResolution extends Resolution {
  /** Whether a picture is shown to nobody. */
  isWithheld(documentId: string): boolean;
  readMarkdown: ReadMarkdown;
}

/** A media file with the texts of a use of it and its credit. */
export type CreditedFile = Record<string, unknown> & {
  caption: string | null;
  alternativeText: string | null;
  credit: Credit | null;
};

/**
 * The content of a finished page, as far as it is there: Blocks as by `resolveBody`, pictures in
 * media fields with the texts of this use and their credits, links in Markdown with the addresses of
 * their targets as they are now.
 */
export function resolveContent(
  shape: ContentShape,
  content: Content,
  resolution: ContentResolution,
): Content {
  return mapContent(shape, content, {
    blocks: (body) => (Array.isArray(body) ? resolveBody(body as Body, resolution) : body),
    markdown: (text) => resolveMarkdown(text, resolution),
    picture: (file, use) => resolvePicture(file, use, resolution),
  });
}

/**
 * A file with the texts of this use, else of the media library, whatever of the file is there. Null
 * where nobody is to see the picture.
 */
export function resolvePicture(
  file: Record<string, unknown>,
  use: ImageUse,
  { file: fileNow, credit, isWithheld }: Pick<ContentResolution, 'file' | 'credit' | 'isWithheld'>,
): CreditedFile | null {
  const { documentId } = file;
  if (typeof documentId !== 'string') {
    return { ...file, ...resolveImageText(use, file), credit: creditForUse(use, null) };
  }
  const texts = resolveImageText(use, fileNow(documentId) ?? file);
  return isWithheld(documentId)
    ? null
    : { ...file, ...texts, credit: creditForUse(use, credit(documentId)) };
}

function resolveMarkdown(text: string, resolution: ContentResolution): string {
  const replacements = resolution
    .readMarkdown(text)
    .flatMap((reference) => replacementOf(reference, resolution) ?? []);
  return replacements.length === 0 ? text : replaceRanges(text, replacements);
}

function replacementOf(reference: MarkdownReference, resolution: ContentResolution) {
  const { kind, url, range, urlRange, withoutTarget } = reference;
  if (kind !== 'link' && hashesIn(url).some((hash) => resolution.fileByHash(hash) === null)) {
    return { range, by: '' };
  }
  const address = kind === 'picture' ? undefined : resolution.address(url);
  if (address === undefined || address === url) {
    return undefined;
  }
  if (address === null) {
    return { range, by: withoutTarget };
  }
  return urlRange === null ? undefined : { range: urlRange, by: address };
}
