/** Whether a JSON value holds objects or lists more than so many levels deep. Looks no deeper. */
export function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  return levels === 0 || Object.values(value).some((part) => isNestedDeeper(part, levels - 1));
}
