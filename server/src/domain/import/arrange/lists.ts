import type { BodyNode } from '../../body/nodes';
import { bulletList, item, list, text } from '../blocks';
import { type BulletLine, bulletLine, couldBeHeadline } from '../plain/bullets';
import type { Note } from '../story';
import { isLine, type Piece } from './piece';

/**
 * Makes lists of the lines that start with a bullet's mark. Where every line of a list reads like a
 * headline, it is a list of bullet links whose targets are not known.
 */
export function gatherLists(pieces: Piece[], notes: Note[]): Piece[] {
  const gathered: Piece[] = [];
  let open: BulletLine[] = [];
  const close = () => {
    if (open.length > 0) {
      gathered.push({ kind: 'node', node: listOf(open) });
      notes.push({ reason: 'marker', text: open.map(({ mark }) => mark).join(' ') });
      open = [];
    }
  };
  for (const [index, piece] of pieces.entries()) {
    const bullet = index > 0 && isLine(piece) ? bulletLine(piece.text) : undefined;
    if (bullet) {
      open.push(bullet);
    } else {
      close();
      gathered.push(piece);
    }
  }
  close();
  return gathered;
}

function listOf(bullets: BulletLine[]): BodyNode {
  const items = bullets.map(({ words }) => item(text(words)));
  return bullets.every(({ words }) => couldBeHeadline(words))
    ? bulletList(items)
    : list('unordered', items);
}
