import { isXmlElement, type XmlElement } from './parse-xml';

/** The prefixes that the standards use for their namespaces, and that we and ExifReader go by. */
const PREFIXES: Record<string, string> = {
  'adobe:ns:meta/': 'x',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'Iptc4xmpCore',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': 'Iptc4xmpExt',
  'http://ns.useplus.org/ldf/xmp/1.0/': 'plus',
};

const OURS = new Set(Object.values(PREFIXES));

/** The prefixes that an element declares, over those of the elements around it. */
interface Scope {
  own: Map<string, string>;
  outer: Scope | undefined;
}

/**
 * The element with its namespaces under their usual prefixes, whatever the writer called them. A
 * usual prefix that was never declared is taken for what it usually is: some writers forget to.
 */
export function withUsualPrefixes(node: XmlElement, outer?: Scope): XmlElement {
  const scope = { own: declaredBy(node), outer };
  const nodeName = usualName(node.nodeName, scope);
  return {
    nodeName,
    tagName: nodeName,
    attributes: node.attributes.map(({ nodeName: name, value }) => ({
      nodeName: name.startsWith('xmlns') ? name : usualName(name, scope),
      value,
    })),
    childNodes: node.childNodes.map((child) =>
      isXmlElement(child) ? withUsualPrefixes(child, scope) : child,
    ),
  };
}

function declaredBy({ attributes }: XmlElement): Map<string, string> {
  return new Map(
    attributes
      .filter(({ nodeName }) => nodeName.startsWith('xmlns:'))
      .map(({ nodeName, value }) => [nodeName.slice('xmlns:'.length), value]),
  );
}

function usualName(name: string, scope: Scope): string {
  const [prefix = '', local] = name.split(':');
  if (local === undefined) {
    return name;
  }
  const address = lookUp(prefix, scope);
  if (address === undefined) {
    return `${prefix}:${local}`;
  }
  const usual = PREFIXES[address] ?? PREFIXES[`${address}/`];
  return `${usual ?? (OURS.has(prefix) ? 'other' : prefix)}:${local}`;
}

function lookUp(prefix: string, scope: Scope | undefined): string | undefined {
  return scope && (scope.own.get(prefix) ?? lookUp(prefix, scope.outer));
}
