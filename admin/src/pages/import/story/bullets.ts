import type { Preview } from '#shared/contracts/import/import';
import { type Body, type BodyNode, isBulletLinks } from '#shared/domain/article/body/nodes';
import { text, textOfBlock } from '#shared/domain/import/blocks';

type Match = Preview['matches'][number];
type MatchedTarget = NonNullable<Match['target']>;

/** The target that a person chose for a bullet. */
export type BulletChoice =
  | { kind: 'story'; documentId: string; headline: string }
  | { kind: 'address'; url: string }
  | { kind: 'none' };

/** The target of a bullet: as matched by the import, as chosen by a person, or none yet. */
export type ChosenTarget =
  | { kind: 'matched'; target: MatchedTarget }
  | { kind: 'chosen'; headline: string }
  | { kind: 'address'; url: string; isChosen: boolean }
  | { kind: 'none' };

export interface DraftBullet {
  /** Among all bullets of the body. */
  index: number;
  text: string;
  target: ChosenTarget;
  /** Whether a person chose the target, so that the matched one can be restored. */
  isChanged: boolean;
}

/** The bullets of a body in reading order, each with its target. */
export function bulletsIn(
  body: Body,
  { matches, choices }: { matches: Match[]; choices: Record<number, BulletChoice> },
): DraftBullet[] {
  return body
    .filter(isBulletLinks)
    .flatMap(({ children = [] }) => children)
    .map((bullet, index) => ({
      index,
      text: textOfBlock(bullet).trim(),
      target: targetOf(matches[index], choices[index]),
      isChanged: choices[index] !== undefined,
    }));
}

/**
 * The body with the choices written into its bullets. A chosen address becomes the bullet's link. A
 * chosen story is sent beside the body, so the bullet's address from the source is removed.
 */
export function withBullets(body: Body, choices: Record<number, BulletChoice>): Body {
  let index = 0;
  return body.map((node) =>
    isBulletLinks(node)
      ? {
          ...node,
          children: (node.children ?? []).map((bullet) => chosen(bullet, choices[index++])),
        }
      : node,
  );
}

function chosen(bullet: BodyNode, choice: BulletChoice | undefined): BodyNode {
  if (choice === undefined) {
    return bullet;
  }
  const content = text(textOfBlock(bullet).trim());
  const child =
    choice.kind === 'address' ? { type: 'link', url: choice.url, children: [content] } : content;
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
