import type { NoteReason } from '../story';
import { type Element, findElement, textOf } from '../tree';
import { EMBEDS, FORMS, OUTSIDE, SCRIPTS } from './elements';
import type { BlockKind } from './block-builder';
import { isHidden } from './style';

/** Why an element is none of the story's; undefined for one that is. */
export function dropReason(one: Element, kind: BlockKind): NoteReason | undefined {
  const { name } = one;
  if (name === 'noscript' || name === 'template') {
    return 'hidden';
  }
  if (SCRIPTS.has(name)) {
    return 'script';
  }
  if (EMBEDS.has(name)) {
    return 'embed';
  }
  if (FORMS.has(name)) {
    return 'form';
  }
  if (isHidden(one)) {
    return 'hidden';
  }
  return OUTSIDE.has(name) && kind !== 'quote' && !holdsLinks(one) ? 'outside' : undefined;
}

/** An aside of links to other stories is a part of the story. */
function holdsLinks({ name, children }: Element): boolean {
  if (name !== 'aside') {
    return false;
  }
  const links = findElement(children, ({ name: tag }) => tag === 'ul' || tag === 'ol');
  const words = children.map(textOf).join('').trim();
  return links !== undefined && textOf(links).trim().length > words.length * 0.6;
}
