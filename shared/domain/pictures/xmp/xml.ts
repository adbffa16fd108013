/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The text of the element itself, without that of its children. */
  text: string;
}

export interface XmlDocument {
  /** An element without a name, around the elements of the document. Names are as written. */
  root: XmlElement;
  /** Whether an element was not closed, so that a part of the document may be lost. */
  isDamaged: boolean;
}

/**
 * Parses XML in linear time and bounded memory. Entities that a document defines are not expanded.
 *
 * @throws Error for a document type, or for more elements, attributes or levels than it allows
 */
export type ParseXml = (source: string) => XmlDocument;
