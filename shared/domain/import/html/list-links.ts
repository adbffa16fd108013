import type { BodyNode } from '../../article/body/nodes';
import { isLink } from '../../article/body/nodes';
import { BULLET_LINKS } from '../../article/body/nodes';
import { textOfBlock } from '../blocks';

/** A list whose every item is one link and nothing else is a list of bullet links. */
export function withVariant(list: BodyNode): BodyNode {
  const items = list.children ?? [];
  const isLinks = items.length > 0 && items.every(isLinkAlone);
  return isLinks ? { ...list, format: 'unordered', variant: BULLET_LINKS } : list;
}

function isLinkAlone(item: BodyNode): boolean {
  const visible = (item.children ?? []).filter((child) => textOfBlock(child).trim() !== '');
  return (
    item.type === 'list-item' && visible.length === 1 && visible.every((child) => isLink(child))
  );
}
