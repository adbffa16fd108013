import { plainText } from '../body/plain-text';
import type { ContentPart } from './parts';

/** The text of a story in reading order, Markdown with its marks, cut to `maxLength` characters. */
export function contentText(parts: readonly ContentPart[], maxLength: number): string {
  const texts: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (length >= maxLength) {
      break;
    }
    const text = textOf(part, maxLength - length);
    texts.push(text);
    length += text.length;
  }
  return texts.join(' ').slice(0, maxLength);
}

function textOf(part: ContentPart, maxLength: number): string {
  switch (part.kind) {
    case 'blocks':
      return plainText(part.body, maxLength);
    case 'markdown':
      return part.text.slice(0, maxLength);
    case 'picture':
      return '';
  }
}
