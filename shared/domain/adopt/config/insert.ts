import { propertyOf, type SourceObject } from './literal';
import { printProperty, type Style, styleOf } from './print';

/** A config file with more in it, or why that was not done. */
export type Inserted = { source: string } | { refused: string };

type Mappings = Record<string, object>;

/**
 * Puts mappings into the config of the plugin, under `newsroom.config.contentTypes`, in the file's own
 * style. Everything that stands in the file stays to the letter. What is there for one of the types
 * already is left as it is.
 *
 * @param root the object that the file gives to Strapi
 */
export function insertMappings(
  source: string,
  { root, mappings }: { root: SourceObject; mappings: Mappings },
): Inserted {
  const style = styleOf(source);
  let object = root;
  let missing: [key: string, value: object] | undefined;
  const levels: Array<[key: string, rest: (inner: object) => object]> = [
    ['newsroom', (types) => ({ enabled: true, config: { contentTypes: types } })],
    ['config', (types) => ({ contentTypes: types })],
    ['contentTypes', (types) => types],
  ];
  for (const [key, valueOf] of levels) {
    const property = propertyOf(object, key);
    if (object.hasOthers) {
      return { refused: `"${key}" may come from elsewhere there, by "..." or a computed key` };
    }
    if (!property) {
      missing = [key, valueOf(mappings)];
      break;
    }
    if (property.value.kind !== 'object') {
      return { refused: `"${key}" is no plain object there` };
    }
    object = property.value;
  }
  if (!missing && object.hasOthers) {
    return { refused: 'types may come from elsewhere there, by "..." or a computed key' };
  }
  const added = missing ? [missing] : newIn(object, mappings);
  return { source: insertProperties(source, { object, added, style }) };
}

function newIn(object: SourceObject, mappings: Mappings): Array<[string, object]> {
  return Object.entries(mappings).filter(([uid]) => !propertyOf(object, uid));
}

function insertProperties(
  source: string,
  { object, added, style }: { object: SourceObject; added: Array<[string, object]>; style: Style },
): string {
  if (added.length === 0) {
    return source;
  }
  const close = object.end - 1;
  const { newline, indent } = style;
  const lineStart = source.lastIndexOf('\n', close - 1) + 1;
  const isBraceAlone = source.slice(lineStart, close).trim() === '' && lineStart > object.start;
  const around = isBraceAlone
    ? source.slice(lineStart, close)
    : (/^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', object.start) + 1))?.[0] ?? '');
  const inner = around + indent;
  const lines = added.map(([key, value]) => printProperty(key, value, { style, around: inner }));
  const withComma = commaBehindLast(source, object);
  const at = isBraceAlone ? lineStart : close;
  const shift = withComma.length - source.length;
  const before = isBraceAlone
    ? withComma.slice(0, at + shift)
    : `${withComma.slice(0, at + shift).replace(/[ \t]+$/, '')}${newline}`;
  const after = isBraceAlone
    ? withComma.slice(at + shift)
    : `${around}${withComma.slice(at + shift)}`;
  return `${before}${lines.join(newline)}${newline}${after}`;
}

/** A comma at the end of the last property; a comment that follows it keeps its place. */
function commaBehindLast(source: string, { properties, lastComma }: SourceObject): string {
  const last = properties.at(-1);
  return last && lastComma === undefined
    ? `${source.slice(0, last.end)},${source.slice(last.end)}`
    : source;
}

/** A config file that a site has not yet. */
export function newConfigFile(
  mappings: Mappings,
  { isTypeScript }: { isTypeScript: boolean },
): string {
  const style: Style = { indent: '  ', quote: "'", newline: '\n' };
  const block = printProperty(
    'newsroom',
    { enabled: true, config: { contentTypes: mappings } },
    { style, around: '  ' },
  );
  return isTypeScript
    ? `export default () => ({\n${block}\n});\n`
    : `module.exports = () => ({\n${block}\n});\n`;
}

/** What a person puts into `config/plugins` by hand. */
export function blockToPaste(mappings: Mappings): string {
  const style: Style = { indent: '  ', quote: "'", newline: '\n' };
  return printProperty('contentTypes', mappings, { style, around: '' });
}
