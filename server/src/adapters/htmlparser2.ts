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
  const open = [root];
  let count = 0;
  let isDamaged = false;
  /** Where the last start tag ended. */
  let tagEnd = -1;

  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        refuseIf(name.startsWith('!'), 'it holds a document type');
      },
      onopentag(name, attributes) {
        count += 1;
        refuseIf(count > MAX_ELEMENTS || open.length > MAX_DEPTH, 'it has too many elements');
        refuseIf(
          Object.keys(attributes).length > MAX_ATTRIBUTES,
          'an element has too many attributes',
        );
        const element = elementOf(name, attributes);
        open.at(-1)?.children.push(element);
        open.push(element);
        tagEnd = parser.endIndex;
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) {
          element.text += text;
        }
      },
      onclosetag(_name, isImplied) {
        // An empty element, `<a/>`, is closed where its start tag ends.
        isDamaged ||= isImplied && parser.endIndex !== tagEnd;
        if (open.length > 1) {
          open.pop();
        }
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
