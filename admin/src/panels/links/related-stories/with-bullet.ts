import type { DescribedTarget } from '#shared/contracts/links/targets';
import { BULLET_LINKS, isBulletLinks, isNode } from '#shared/domain/article/body/nodes';

/** Blocks with one more bullet at the end: in their last list of bullets, else in a new one. */
export function withBullet(
  body: unknown,
  { target, words }: { target: Pick<DescribedTarget, 'documentId' | 'url'>; words: string },
): unknown[] {
  const blocks: unknown[] = Array.isArray(body) ? body : [];
  const last = blocks.at(-1);
  const link = { type: 'link', url: target.url ?? '', relatedLink: target.documentId };
  const bullet = {
    type: 'list-item',
    children: [{ ...link, children: [{ type: 'text', text: words }] }],
  };
  return isNode(last) && isBulletLinks(last)
    ? [...blocks.slice(0, -1), { ...last, children: [...(last.children ?? []), bullet] }]
    : [...blocks, { type: 'list', format: 'unordered', variant: BULLET_LINKS, children: [bullet] }];
}
