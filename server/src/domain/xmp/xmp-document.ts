import { withUsualPrefixes } from './namespaces';
import { isElement, parseXml, type XmlElement } from './parse-xml';

/**
 * The RDF of an XMP packet with the wanted properties (`dc:creator`, …) and no others, so that a
 * long history of edits costs nothing further on.
 *
 * @returns an element without a name that holds `rdf:RDF`
 * @throws XmlError when the packet is not well-formed, or larger than a picture needs
 */
export function xmpDocument(packet: Uint8Array, wanted: ReadonlySet<string>): XmlElement {
  const document = withUsualPrefixes(parseXml(textOf(packet)));
  const rdf = findRdf(document);
  const descriptions = childElements(rdf)
    .filter(({ nodeName }) => nodeName === 'rdf:Description')
    .map((description) => ({
      ...description,
      attributes: description.attributes.filter(({ nodeName }) => wanted.has(nodeName)),
      childNodes: childElements(description).filter(({ nodeName }) => wanted.has(nodeName)),
    }));
  return { ...document, childNodes: rdf ? [{ ...rdf, childNodes: descriptions }] : [] };
}

/** XMP is UTF-8; some writers stored a single-byte encoding all the same. */
function textOf(packet: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(packet).replace(/\0+$/, '');
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
  return node?.childNodes.filter(isElement) ?? [];
}
