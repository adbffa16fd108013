import type { MarkdownReference } from './markdown';

const TAG = /<(a|img)\s[^>]*>/gi;

const ATTRIBUTE = /\s(href|src|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

interface Value {
  text: string;
  range: [start: number, end: number];
}

/**
 * The pictures and links in HTML that stands in a Markdown text.
 *
 * @param start where the HTML starts in the text
 */
export function htmlReferences(html: string, start: number): MarkdownReference[] {
  return [...html.matchAll(TAG)].flatMap((tag) => {
    const at = start + tag.index;
    const values = attributesOf(tag[0], at);
    const range: [number, number] = [at, at + tag[0].length];
    const isPicture = tag[1]?.toLowerCase() === 'img';
    const address = values.get(isPicture ? 'src' : 'href');
    return address
      ? [
          {
            kind: isPicture ? 'picture' : 'link',
            url: address.text,
            text: values.get('alt')?.text ?? '',
            title: values.get('title')?.text || null,
            range: isPicture ? range : address.range,
            urlRange: address.range,
            withoutTarget: '#',
          },
        ]
      : [];
  });
}

function attributesOf(tag: string, start: number): Map<string, Value> {
  const found = [...tag.matchAll(ATTRIBUTE)].map((match): [string, Value] => {
    const [whole, name = '', ...values] = match;
    const text = values.find((value) => value !== undefined) ?? '';
    const at = start + match.index + whole.lastIndexOf(text);
    return [name.toLowerCase(), { text, range: [at, at + text.length] }];
  });
  return new Map(found);
}
