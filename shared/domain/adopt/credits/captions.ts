import type { ReadMarkdown } from '../../article/content/markdown';
import { hashesIn } from '../../article/content/markdown';
import type { ContentPart } from '../../article/content/parts';
import { imageId, isImage } from '../../article/body/nodes';
import { nodesWithPaths } from '../../article/body/nodes-with-paths';
import type { ImageUse } from '../../pictures/image-use';
import type { Finding } from './choose';
import { readHolder } from './holder';
import { mineCredit } from './mine';

/** A picture of a story, by its file's documentId or by what its hash may be, and its texts there. */
export interface UsedPicture {
  documentId?: string;
  hashes: string[];
  use: ImageUse;
}

/** The pictures in a story's body, each with the texts of its use. Never throws. */
export function usedPictures(
  parts: readonly ContentPart[],
  readMarkdown: ReadMarkdown,
): UsedPicture[] {
  return parts.flatMap((part): UsedPicture[] => {
    switch (part.kind) {
      case 'picture': {
        const { documentId } = part.file;
        return typeof documentId === 'string' ? [{ documentId, hashes: [], use: part.use }] : [];
      }
      case 'markdown':
        return readMarkdown(part.text).flatMap(({ kind, url, title }) =>
          kind === 'picture' ? [{ hashes: hashesIn(url), use: { caption: title } }] : [],
        );
      case 'blocks':
        return nodesWithPaths(part.body, part.path).flatMap(({ node }) => {
          if (!isImage(node)) {
            return [];
          }
          const { hash } = node.image;
          const hashes = typeof hash === 'string' ? [hash] : [];
          return [{ documentId: imageId(node.image), hashes, use: node.image }];
        });
    }
  });
}

/** The credits in the texts of a use. A credit field is believed, whatever it looks like. */
export function creditsOfUse({ caption, creditText }: ImageUse): Finding[] {
  const text = creditText?.trim() ?? '';
  const written: Finding[] =
    text === '' || text.length > 255
      ? []
      : [{ place: 'credit field', text, credit: { ...writtenCredit(text), rest: '' } }];
  return [...written, ...creditsInText('caption', caption)];
}

/** The credit in a caption. */
export function creditsInText(
  place: 'caption' | 'file caption',
  text: string | null | undefined,
): Finding[] {
  const credit = text ? mineCredit(text) : undefined;
  return text && credit ? [{ place, text, credit }] : [];
}

function writtenCredit(text: string) {
  const credit = mineCredit(text);
  return credit?.rest === '' ? credit : (readHolder(text) ?? { creditText: text });
}
