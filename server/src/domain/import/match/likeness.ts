/**
 * Says how alike other texts are to one, from 0 to 1: the part of their groups of three letters that
 * both have (Dice's coefficient). Small changes of a word cost little, other words cost much.
 */
export function likenessTo(text: string): (other: string) => number {
  const groups = groupsOf(text);
  return (other) => {
    if (other === text) {
      return text === '' ? 0 : 1;
    }
    let shared = 0;
    for (const [group, count] of groupsOf(other)) {
      shared += Math.min(count, groups.get(group) ?? 0);
    }
    return (2 * shared) / (sizeOf(text) + sizeOf(other));
  };
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
