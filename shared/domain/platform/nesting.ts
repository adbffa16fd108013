/** Whether a JSON value is nested more than `levels` deep. It reads no further than that. */
export function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  return levels === 0 || Object.values(value).some((part) => isNestedDeeper(part, levels - 1));
}
