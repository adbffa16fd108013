import { withStandardPrefixes } from './namespaces';
import type { XmlElement } from './xml';

/** One value of an XMP property: a text, in a language where one is given, or a structure. */
export type XmpValue = { text: string; lang?: string } | { fields: XmpProperties };

/** The values of properties, or of the fields of a structure, by name: `dc:creator`. */
export type XmpProperties = ReadonlyMap<string, XmpValue[]>;

/** A property with more elements than this is left out. */
const MAX_ELEMENTS = 500;

const ARRAYS = ['rdf:Bag', 'rdf:Seq', 'rdf:Alt'];

/**
 * Reads the RDF of an XMP packet (ISO 16684-1). Undefined for a document without RDF.
 *
 * @param wanted the properties to read; of each, the first one with a value counts
 */
export function readXmp(
  document: XmlElement,
  wanted: ReadonlySet<string>,
): XmpProperties | undefined {
  const rdf = findRdf(withStandardPrefixes(document));
  const descriptions = rdf?.children.filter(({ name }) => name === 'rdf:Description');
  return descriptions && propertiesOf(descriptions, (name) => wanted.has(name));
}

function findRdf(element: XmlElement): XmlElement | undefined {
  if (element.name === 'rdf:RDF') {
    return element;
  }
  for (const child of element.children) {
    const rdf = findRdf(child);
    if (rdf) {
      return rdf;
    }
  }
  return undefined;
}

/** A property is an attribute of its description, or an element in it. */
function propertiesOf(
  descriptions: XmlElement[],
  isWanted: (name: string) => boolean,
): XmpProperties {
  const properties = new Map<string, XmpValue[]>();
  const add = (name: string, read: () => XmpValue[]) => {
    const values = isWanted(name) && !properties.has(name) ? read() : [];
    if (values.length > 0) {
      properties.set(name, values);
    }
  };
  for (const { attributes, children } of descriptions) {
    attributes.forEach((text, name) => add(name, () => textValue(text)));
    children.forEach((child) =>
      add(child.name, () => (countElements(child) > MAX_ELEMENTS ? [] : valuesOf(child))),
    );
  }
  return properties;
}

/** The values of a property, or of an item of an array: several where it holds an array. */
function valuesOf(element: XmlElement): XmpValue[] {
  const array = element.children.find(({ name }) => ARRAYS.includes(name));
  if (array) {
    return array.children.filter(({ name }) => name === 'rdf:li').flatMap(valuesOf);
  }
  const lang = element.attributes.get('xml:lang');
  if (element.children.length === 0 && !isBlank(element.text)) {
    return textValue(element.text, lang);
  }
  const resource = element.attributes.get('rdf:resource');
  if (resource !== undefined) {
    return textValue(resource, lang);
  }
  // The fields of a structure are in an element of their own, unless `rdf:parseType` is `Resource`.
  const node = element.children.find(({ name }) => name === 'rdf:Description') ?? element;
  const value = node.children.find(({ name }) => name === 'rdf:value');
  if (value) {
    return valuesOf(value).map((one) => ('text' in one ? { lang, ...one } : one));
  }
  const fields = propertiesOf([node], (name) => !/^(rdf|xml):/.test(name));
  return fields.size > 0 ? [{ fields }] : [];
}

function textValue(text: string, lang?: string): XmpValue[] {
  if (isBlank(text)) {
    return [];
  }
  return [lang === undefined ? { text } : { text, lang }];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function countElements({ children }: XmlElement): number {
  return children.reduce((sum, child) => sum + countElements(child), 1);
}
