/**
 * Whether a filter of Strapi lets every row of a locale through, whatever else is in the row. What it
 * does not know, it takes for a condition: then the answer is no.
 */
export function filterAllowsAll(locale: string, filter: unknown): boolean {
  return (
    isObject(filter) &&
    Object.entries(filter).every(([key, value]) => admits(locale, { key, value }))
  );
}

function admits(locale: string, { key, value }: { key: string; value: unknown }): boolean {
  switch (key) {
    case '$and':
      return Array.isArray(value) && value.every((part) => filterAllowsAll(locale, part));
    case '$or':
      return Array.isArray(value) && value.some((part) => filterAllowsAll(locale, part));
    case 'locale':
      return isObject(value) && isAmong(locale, Object.entries(value));
    default:
      return false;
  }
}

function isAmong(locale: string, [test, ...more]: Array<[string, unknown]>): boolean {
  const [operator, locales] = test ?? [];
  const isTheOne = more.length === 0 && operator === '$in';
  return isTheOne && Array.isArray(locales) && locales.includes(locale);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
