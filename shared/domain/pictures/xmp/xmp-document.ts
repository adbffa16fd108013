import { withUsualPrefixes } from './namespaces';
import { isXmlElement, parseXmpXml, type XmlElement } from './parse-xml';

/** A property with more in it than any picture's is left out. */
const MAX_ELEMENTS = 500;

/**
 * The RDF of an XMP packet with the wanted properties (`dc:creator`, …) and no others, each once, so
 * that a long history of edits costs nothing further on.
 *
 * @returns an element without a name that holds `rdf:RDF`
 * @throws XmlError when the packet is not well-formed, or larger than a picture needs
 */
export function xmpDocument(packet: Uint8Array, wanted: ReadonlySet<string>): XmlElement {
  const document = withUsualPrefixes(parseXmpXml(textOf(packet)));
  const rdf = findRdf(document);
  const seen = new Set<string>();
  const isFirst = ({ nodeName }: { nodeName: string }) =>
    wanted.has(nodeName) && !seen.has(nodeName) && seen.add(nodeName) !== undefined;
  const descriptions = childElements(rdf)
    .filter(({ nodeName }) => nodeName === 'rdf:Description')
    .map((description) => ({
      ...description,
      attributes: description.attributes.filter(isFirst),
      childNodes: childElements(description).filter(isFirst).filter(isSmall),
    }));
  return { ...document, childNodes: rdf ? [{ ...rdf, childNodes: descriptions }] : [] };
}

function isSmall(property: XmlElement): boolean {
  return countElements(property) <= MAX_ELEMENTS;
}

function countElements(node: XmlElement): number {
  return childElements(node).reduce((sum, child) => sum + countElements(child), 1);
}

/** XMP is UTF-8; some writers stored a single-byte encoding all the same. */
function textOf(packet: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(packet);
  } catch {
    return new TextDecoder('latin1').decode(packet);
  }
}

function findRdf(node: XmlElement): XmlElement | undefined {
  const children = childElements(node);
  const meta = children.find(({ nodeName }) => /^x:xm?pmeta$|^x:xapmeta$/.test(nodeName));
  return children.find(({ nodeName }) => nodeName === 'rdf:RDF') ?? (meta && findRdf(meta));
}

function childElements(node: XmlElement | undefined): XmlElement[] {
  return node?.childNodes.filter(isXmlElement) ?? [];
}
