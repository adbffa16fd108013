import type { FindingPlace } from './finding';

/** Groups items by the place of their finding. Groups and items keep their order. */
export function byPlace<Item>(
  items: Item[],
  placeOf: (item: Item) => FindingPlace & { locale?: string },
): Array<[Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const { locale = '', kind, number } = placeOf(item);
    const key = `${locale} ${kind} ${number}`;
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return [...groups.values()];
}
