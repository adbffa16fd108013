/** An element, in the few words of the DOM that a reader of RDF needs. */
export interface XmlElement {
  nodeName: string;
  tagName: string;
  attributes: XmlAttribute[];
  childNodes: XmlNode[];
}

export interface XmlAttribute {
  nodeName: string;
  value: string;
}

export interface XmlText {
  nodeName: '#text';
  nodeValue: string;
}

export type XmlNode = XmlElement | XmlText;

/** More than any picture needs; what goes beyond is not read at all. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 20_000;
const MAX_ATTRIBUTES = 200;

const NAME = /[^\s=/>"'<]+/y;
const SPACE = /\s*/y;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export class XmlError extends Error {}

export function isXmlElement(node: XmlNode): node is XmlElement {
  return 'childNodes' in node;
}

/**
 * Parses the XML of an XMP packet. Time and memory grow with its length and with nothing else: each
 * character is passed once, depth and counts are limited, and a document type, which is what could
 * define entities, is refused as the XMP specification does not know it.
 *
 * @returns an element without a name that holds the document
 * @throws XmlError when it is not well-formed, or beyond the limits
 */
export function parseXmpXml(source: string): XmlElement {
  const root = element('', []);
  const open: XmlElement[] = [root];
  let elements = 0;
  let at = 0;

  while (at < source.length) {
    const tag = source.indexOf('<', at);
    addText(decode(source.slice(at, tag < 0 ? source.length : tag)));
    if (tag < 0) {
      break;
    }
    at = readMarkup(tag);
  }
  if (open.length > 1) {
    throw new XmlError('an element is not closed');
  }
  return root;

  function readMarkup(tag: number): number {
    if (source.startsWith('<?', tag)) {
      return after('?>', tag);
    }
    if (source.startsWith('<!--', tag)) {
      return after('-->', tag + 4);
    }
    if (source.startsWith('<![CDATA[', tag)) {
      const end = after(']]>', tag);
      addText(source.slice(tag + 9, end - 3));
      return end;
    }
    if (source.startsWith('<!', tag)) {
      throw new XmlError('it holds a document type');
    }
    return source.startsWith('</', tag) ? close(tag) : start(tag);
  }

  function after(end: string, from: number): number {
    const found = source.indexOf(end, from);
    if (found < 0) {
      throw new XmlError(`"${end}" is missing`);
    }
    return found + end.length;
  }

  function addText(text: string): void {
    const nodes = current().childNodes;
    const last = nodes.at(-1);
    if (last && !isXmlElement(last)) {
      last.nodeValue += text;
    } else if (text !== '' && open.length > 1) {
      nodes.push({ nodeName: '#text', nodeValue: text });
    }
  }

  function close(tag: number): number {
    const end = after('>', tag);
    if (open.length === 1 || source.slice(tag + 2, end - 1).trim() !== current().nodeName) {
      throw new XmlError('an element is closed that is not open');
    }
    open.pop();
    return end;
  }

  function start(tag: number): number {
    const { name, attributes, end, isEmpty } = readTag(source, tag + 1);
    elements += 1;
    if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) {
      throw new XmlError('it has too many elements');
    }
    const node = element(name, attributes);
    current().childNodes.push(node);
    if (!isEmpty) {
      open.push(node);
    }
    return end;
  }

  function current(): XmlElement {
    return open.at(-1) ?? root;
  }
}

function readTag(source: string, from: number) {
  const attributes: XmlAttribute[] = [];
  const name = match(NAME, from);
  let at = skipSpace(from + name.length);
  while (!/[/>]/.test(source.charAt(at))) {
    const attribute = match(NAME, at);
    at = skipSpace(at + attribute.length);
    const quote = source.charAt(skipSpace(at + 1));
    if (source.charAt(at) !== '=' || (quote !== '"' && quote !== "'")) {
      throw new XmlError('an attribute has no value');
    }
    const start = skipSpace(at + 1) + 1;
    const end = source.indexOf(quote, start);
    if (end < 0 || attributes.length === MAX_ATTRIBUTES) {
      throw new XmlError('an attribute does not end');
    }
    attributes.push({ nodeName: attribute, value: decode(source.slice(start, end)) });
    at = skipSpace(end + 1);
  }
  const isEmpty = source.charAt(at) === '/';
  const end = isEmpty ? at + 2 : at + 1;
  if (source.charAt(end - 1) !== '>') {
    throw new XmlError('a tag does not end');
  }
  return { name, attributes, end, isEmpty };

  function match(pattern: RegExp, index: number): string {
    pattern.lastIndex = index;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) {
      throw new XmlError('a name is missing');
    }
    return found;
  }

  function skipSpace(index: number): number {
    return index + match(SPACE, index).length;
  }
}

function element(name: string, attributes: XmlAttribute[]): XmlElement {
  return { nodeName: name, tagName: name, attributes, childNodes: [] };
}

/** Only characters and the five entities of XML itself; an entity that is none stays as written. */
function decode(text: string): string {
  return text.replace(ENTITY, (entity, decimal, hexadecimal, named) => {
    if (named) {
      return NAMED[String(named).toLowerCase()] ?? entity;
    }
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
