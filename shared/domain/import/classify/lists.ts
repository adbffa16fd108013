import { type BodyNode, isLink } from '../../article/body/nodes';
import { bulletList, item, list, text, textOfBlock } from '../blocks';
import { withoutStart } from '../html/edit-inline';
import { type BulletLine, bulletLine, couldBeHeadline, numberedLine } from '../recognise/bullets';
import type { Note } from '../story';
import { oneLine } from '../text/clean';
import { isLine, type LineSegment, type Segment } from './segment';

interface Bullet extends BulletLine {
  /** The words as marked up, where the source had markup. */
  nodes: BodyNode[] | undefined;
}

/**
 * Makes lists of the lines that start with a bullet's mark, or with numbers from one on. Where every
 * line of a list reads like a headline, it is a list of bullet links whose targets are not known.
 */
export function gatherLists(segments: Segment[], notes: Note[]): Segment[] {
  const gathered: Segment[] = [];
  for (let index = 0; index < segments.length; ) {
    const found = index > 0 ? listFrom(segments, index) : undefined;
    const segment = found ? { kind: 'node' as const, node: found.node } : segments[index];
    if (segment) {
      gathered.push(segment);
    }
    if (found) {
      notes.push({ reason: 'marker', text: found.bullets.map(({ mark }) => mark).join(' ') });
    }
    index += found?.bullets.length ?? 1;
  }
  return gathered;
}

function listFrom(
  segments: Segment[],
  start: number,
): { node: BodyNode; bullets: Bullet[] } | undefined {
  const bullets = run(segments, start, (line) => bulletLine(line));
  if (bullets.length > 0) {
    return { node: listOf(bullets), bullets };
  }
  const numbered = run(segments, start, (line, count) => {
    const found = numberedLine(line);
    return found?.number === count + 1 ? found : undefined;
  });
  // One line with a number may be the start of anything.
  return numbered.length > 1
    ? { node: list('ordered', numbered.map(itemOf)), bullets: numbered }
    : undefined;
}

/** The lines from a segment on that are bullets, one after the other. */
function run(
  segments: Segment[],
  start: number,
  read: (line: string, count: number) => BulletLine | undefined,
): Bullet[] {
  const bullets: Bullet[] = [];
  for (let index = start; index < segments.length; index += 1) {
    const segment = segments[index];
    const bullet = isLine(segment) ? read(segment.text, bullets.length) : undefined;
    if (!isLine(segment) || !bullet) {
      break;
    }
    bullets.push({ ...bullet, nodes: nodesAfter(segment, bullet) });
  }
  return bullets;
}

function nodesAfter(
  { node, text: line }: LineSegment,
  { words }: BulletLine,
): BodyNode[] | undefined {
  const isWhole = node?.children !== undefined && oneLine(textOfBlock(node)) === line;
  return isWhole ? withoutStart(node.children ?? [], line.length - words.length) : undefined;
}

function listOf(bullets: Bullet[]): BodyNode {
  const isBulletLinks = bullets.every(
    ({ words, nodes = [] }) => couldBeHeadline(words) && nodes.filter(isLink).length < 2,
  );
  return isBulletLinks ? bulletList(bullets.map(bulletOf)) : list('unordered', bullets.map(itemOf));
}

/** A bullet is one link whose words are the editor's, or words alone. */
function bulletOf({ words, nodes = [] }: Bullet): BodyNode {
  const link = nodes.find(isLink);
  return item(link ? { ...link, children: [text(words)] } : text(words));
}

function itemOf({ words, nodes }: Bullet): BodyNode {
  return nodes && nodes.length > 0 ? item(...nodes) : item(text(words));
}
