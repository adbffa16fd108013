/** How a file is written. */
export interface Style {
  /** One step in: `  `, a tab. */
  indent: string;
  quote: "'" | '"';
  newline: '\n' | '\r\n';
}

/** The style of a source, by what stands in it most. */
export function styleOf(source: string): Style {
  const indents = [...source.matchAll(/^([ \t]+)\S/gm)].map(([, indent = '']) => indent);
  const [shortest = '  '] = [...indents].sort((a, b) => a.length - b.length);
  const count = (mark: string) => source.split(mark).length;
  return {
    indent: shortest.startsWith('\t') ? '\t' : shortest,
    quote: count('"') > count("'") ? '"' : "'",
    newline: source.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** A value as a literal of JavaScript, in lines. @param around what stands before each further line */
function printValue(value: unknown, style: Style, around: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown) => printValue(item, style, around)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const { indent, newline } = style;
    const lines = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => printProperty(key, item, { style, around: around + indent }));
    return ['{', ...lines, `${around}}`].join(newline);
  }
  return typeof value === 'string' ? quoted(value, style) : String(value);
}

/** `key: value,` with white space before it. */
export function printProperty(
  key: string,
  value: unknown,
  { style, around }: { style: Style; around: string },
): string {
  const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key, style);
  return `${around}${name}: ${printValue(value, style, around)},`;
}

function quoted(text: string, { quote }: Style): string {
  const inside = JSON.stringify(text).slice(1, -1);
  return quote === '"'
    ? `"${inside}"`
    : `'${inside.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
