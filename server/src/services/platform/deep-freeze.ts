/** Freezes a value and all that it holds; returns it. */
export function deepFreeze<Value>(value: Value): Value {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'object' && one !== null && !Object.isFrozen(one)) {
      Object.freeze(one);
      for (const child of Object.values(one)) {
        left.push(child);
      }
    }
  }
  return value;
}
