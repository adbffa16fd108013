import { Parser } from 'htmlparser2';
import type { XmlDocument, XmlElement } from '#shared/domain/pictures/xmp/xml';

/** More than the metadata of any picture needs. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 20_000;
const MAX_ATTRIBUTES = 1000;

/**
 * Parses XML that need not be well-formed, in one pass. Knows the five entities of XML and character
 * references; anything else that begins with `&` stays as it is. A document type, which could define
 * entities, is refused.
 *
 * @throws Error for a document type, or for more than a limit allows
 */
export function parseXmlDocument(source: string): XmlDocument {
  const root = elementOf('', {});
  const outer: XmlElement[] = [];
  let current = root;
  let count = 0;
  let startTagEnd = -1;
  let isDamaged = false;

  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        refuseIf(name.startsWith('!'), 'it holds a document type');
      },
      onopentag(name, attributes) {
        count += 1;
        refuseIf(count > MAX_ELEMENTS || outer.length >= MAX_DEPTH, 'it has too many elements');
        const element = elementOf(name, attributes);
        refuseIf(element.attributes.size > MAX_ATTRIBUTES, 'an element has too many attributes');
        current.children.push(element);
        outer.push(current);
        current = element;
        startTagEnd = parser.endIndex;
      },
      ontext(text) {
        current.text += text;
      },
      onclosetag(_name, isImplied) {
        const isEmptyElement = parser.endIndex === startTagEnd;
        isDamaged ||= isImplied && !isEmptyElement;
        current = outer.pop() ?? root;
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  return { root, isDamaged };
}

function elementOf(name: string, attributes: Record<string, string>): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
}

function refuseIf(isRefused: boolean, reason: string): void {
  if (isRefused) {
    throw new Error(reason);
  }
}
