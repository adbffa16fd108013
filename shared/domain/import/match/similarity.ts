/** How many groups are told apart before letters are compared. A power of two. */
const BUCKETS = 4096;

/**
 * Says how alike other texts are to one, from 0 to 1: the part of their groups of three letters that
 * both have (Dice's coefficient). Small changes of a word cost little, other words cost much.
 */
export function similarityTo(text: string): (other: string) => number {
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

/**
 * Says how alike other texts can be to one at most: the same count, of groups that were thrown
 * together. It costs a fraction of it, and most texts need no more.
 */
export function maxSimilarityTo(text: string): (other: string) => number {
  const counts = new Uint16Array(BUCKETS);
  forEachBucket(text, (bucket) => (counts[bucket] = (counts[bucket] ?? 0) + 1));
  const remaining = new Uint16Array(BUCKETS);
  return (other) => {
    remaining.set(counts);
    let shared = 0;
    forEachBucket(other, (bucket) => {
      const count = remaining[bucket] ?? 0;
      if (count > 0) {
        remaining[bucket] = count - 1;
        shared += 1;
      }
    });
    return (2 * shared) / (sizeOf(text) + sizeOf(other));
  };
}

function forEachBucket(text: string, visit: (bucket: number) => void): void {
  const padded = `  ${text} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const first = Math.imul(padded.charCodeAt(at), 0x9e3779b1);
    const second = Math.imul(padded.charCodeAt(at + 1), 0x85ebca6b);
    const mixed = first ^ second ^ Math.imul(padded.charCodeAt(at + 2), 0xc2b2ae35);
    visit((mixed >>> 16) & (BUCKETS - 1));
  }
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
