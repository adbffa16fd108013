import type { XmlElement } from './xml';

/** The namespaces of the properties that are read, by the prefixes that the standards use. */
const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xml: 'http://www.w3.org/XML/1998/namespace',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
};

const PREFIXES = new Map(
  Object.entries(NAMESPACES).map(([prefix, uri]) => [withoutSlash(uri), prefix]),
);

/** The namespaces that an element declares, by prefix, and the scope of the element around it. */
interface Scope {
  declared: ReadonlyMap<string, string>;
  outer: Scope | undefined;
}

/**
 * The element with its names under the prefixes of the standards (`dc:creator`), whatever prefixes
 * the writer chose. A name in any other namespace becomes `{http://other.example/}creator`. A prefix
 * that is not declared stays: some writers forget to declare one of the standards.
 */
export function withStandardPrefixes(element: XmlElement, outer?: Scope): XmlElement {
  const scope = { declared: declaredBy(element), outer };
  const attributes = new Map<string, string>();
  for (const [name, value] of element.attributes) {
    if (name.includes(':') && !name.startsWith('xmlns:')) {
      attributes.set(standardName(name, scope), value);
    }
  }
  return {
    name: standardName(element.name, scope),
    attributes,
    children: element.children.map((child) => withStandardPrefixes(child, scope)),
    text: element.text,
  };
}

/** The default namespace, `xmlns="…"`, has the prefix ''. */
function declaredBy({ attributes }: XmlElement): Map<string, string> {
  const declared = new Map<string, string>();
  for (const [name, uri] of attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      declared.set(name.slice('xmlns:'.length), uri);
    }
  }
  return declared;
}

function standardName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const uri = lookUp(colon < 0 ? '' : name.slice(0, colon), scope);
  if (uri === undefined) {
    return name;
  }
  const local = name.slice(colon + 1);
  const prefix = PREFIXES.get(withoutSlash(uri));
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
}

function lookUp(prefix: string, scope: Scope | undefined): string | undefined {
  return scope && (scope.declared.get(prefix) ?? lookUp(prefix, scope.outer));
}

/** Some writers leave out the slash at the end of a namespace. */
function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
