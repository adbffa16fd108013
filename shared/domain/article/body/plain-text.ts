import { isRecord } from './nodes';
import { forEachNode } from './walk';

/** The words of a body in reading order, blocks apart, up to about `most` characters. */
export function plainText(body: unknown, most: number): string {
  const words: string[] = [];
  let length = 0;
  forEachNode(body, (node) => {
    if (length < most && isRecord(node) && typeof node.text === 'string') {
      words.push(node.text);
      length += node.text.length;
    }
  });
  return words.join(' ').slice(0, most);
}
