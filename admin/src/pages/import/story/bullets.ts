import type { Preview } from '#shared/contracts/import/import';
import { type Body, type BodyNode, isBulletLinks } from '#shared/domain/article/body/nodes';
import { text, textOfBlock } from '#shared/domain/import/blocks';

type Match = Preview['matches'][number];
type MatchedTarget = NonNullable<Match['target']>;

/** Where a person lets a bullet lead. */
export type BulletChoice =
  | { kind: 'story'; documentId: string; headline: string }
  | { kind: 'address'; url: string }
  | { kind: 'none' };

/** Where a bullet leads: by what was recognised, by a person's choice, or nowhere yet. */
export type ChosenTarget =
  | { kind: 'matched'; target: MatchedTarget }
  | { kind: 'chosen'; headline: string }
  | { kind: 'address'; url: string; isChosen: boolean }
  | { kind: 'none' };

export interface DraftBullet {
  /** Its place among all bullets of the body. */
  place: number;
  words: string;
  target: ChosenTarget;
  /** Whether a person chose, so that what was recognised can be had back. */
  isChanged: boolean;
}

/** The bullets of a body in reading order, and where each leads. */
export function bulletsIn(
  body: Body,
  { matches, choices }: { matches: Match[]; choices: Record<number, BulletChoice> },
): DraftBullet[] {
  return body
    .filter(isBulletLinks)
    .flatMap(({ children = [] }) => children)
    .map((bullet, place) => ({
      place,
      words: textOfBlock(bullet).trim(),
      target: targetOf(matches[place], choices[place]),
      isChanged: choices[place] !== undefined,
    }));
}

/**
 * A body whose bullets carry what a person chose. An address stands in the bullet itself; the story
 * that was chosen is named beside the body, and an address from the copy would outlive it.
 */
export function withBullets(body: Body, choices: Record<number, BulletChoice>): Body {
  let place = 0;
  return body.map((node) =>
    isBulletLinks(node)
      ? {
          ...node,
          children: (node.children ?? []).map((bullet) => chosen(bullet, choices[place++])),
        }
      : node,
  );
}

function chosen(bullet: BodyNode, choice: BulletChoice | undefined): BodyNode {
  if (choice === undefined) {
    return bullet;
  }
  const words = text(textOfBlock(bullet).trim());
  const child =
    choice.kind === 'address' ? { type: 'link', url: choice.url, children: [words] } : words;
  return { ...bullet, children: [child] };
}

function targetOf(match: Match | undefined, choice: BulletChoice | undefined): ChosenTarget {
  switch (choice?.kind) {
    case 'story':
      return { kind: 'chosen', headline: choice.headline };
    case 'address':
      return { kind: 'address', url: choice.url, isChosen: true };
    case 'none':
      return { kind: 'none' };
  }
  if (match?.target) {
    return { kind: 'matched', target: match.target };
  }
  return match?.url ? { kind: 'address', url: match.url, isChosen: false } : { kind: 'none' };
}
