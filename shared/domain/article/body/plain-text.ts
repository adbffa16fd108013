import { isRecord } from './nodes';
import { forEachNode } from './walk';

/** The text of a body in reading order, separated by spaces, cut to `maxLength` characters. */
export function plainText(body: unknown, maxLength: number): string {
  const texts: string[] = [];
  let length = 0;
  forEachNode(body, (node) => {
    if (length < maxLength && isRecord(node) && typeof node.text === 'string') {
      texts.push(node.text);
      length += node.text.length;
    }
  });
  return texts.join(' ').slice(0, maxLength);
}
