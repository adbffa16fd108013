import { type BodyNode, isBulletLinks, isLink, isList, isNode, isRecord } from './nodes';

/** A bullet link whose target is not known yet. */
export interface OpenBullet {
  /** Keys and indexes from the body on, as in `[3, 'children', 0]`. */
  path: Array<string | number>;
  words: string;
}

/** The bullets of a body that have words and no link, in reading order. */
export function openBullets(body: unknown): OpenBullet[] {
  return Array.isArray(body) ? within(body, [], false) : [];
}

function within(nodes: unknown[], path: OpenBullet['path'], inBullets: boolean): OpenBullet[] {
  return nodes.flatMap((node, index) => {
    if (!isNode(node)) {
      return [];
    }
    const here = [...path, index];
    if (isList(node)) {
      const children = Array.isArray(node.children) ? node.children : [];
      return within(children, [...here, 'children'], inBullets || isBulletLinks(node));
    }
    return inBullets && node.type === 'list-item' ? openBullet(node, here) : [];
  });
}

function openBullet(item: BodyNode, path: OpenBullet['path']): OpenBullet[] {
  const children = (Array.isArray(item.children) ? item.children : []).filter(isNode);
  const words = children.map(textOf).join('').trim();
  return words === '' || children.some(isLink) ? [] : [{ path, words }];
}

function textOf(node: unknown): string {
  if (!isRecord(node)) {
    return '';
  }
  const below = Array.isArray(node.children) ? node.children.map(textOf).join('') : '';
  return typeof node.text === 'string' ? node.text : below;
}
