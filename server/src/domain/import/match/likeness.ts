/**
 * How alike two texts are, from 0 to 1: the part of their groups of three letters that both have
 * (Dice's coefficient). Small changes of a word cost little, other words cost much.
 */
export function likeness(a: string, b: string): number {
  if (a === b) {
    return a === '' ? 0 : 1;
  }
  const left = groupsOf(a);
  const right = groupsOf(b);
  let shared = 0;
  for (const [group, count] of left) {
    shared += Math.min(count, right.get(group) ?? 0);
  }
  return (2 * shared) / (sizeOf(a) + sizeOf(b));
}

function groupsOf(text: string): Map<string, number> {
  const padded = `  ${text} `;
  const groups = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const group = padded.slice(at, at + 3);
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}

/** How many groups a text has. */
function sizeOf(text: string): number {
  return text.length + 1;
}
