import { load } from 'cheerio/slim';
import type { TreeNode } from '#shared/domain/import/tree';
import { MAX_TAG_DEPTH } from '#shared/domain/import/limits';

/** The parts of the parser's nodes that are read here. */
interface ParsedNode {
  type: string;
  data?: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: ParsedNode[];
}

/**
 * HTML as a tree. Nothing of it runs, and nothing is fetched. Takes what is not well formed, as a
 * browser does; the time it needs grows faster than the number of tags, so bound that first.
 */
export function parseHtml(source: string): TreeNode[] {
  return treeOf(source, { xmlMode: false, decodeEntities: true });
}

/** XML as a tree; entities that a document declares for itself are not expanded. */
export function parseXml(source: string): TreeNode[] {
  return treeOf(source, { xmlMode: true, decodeEntities: true });
}

function treeOf(source: string, xml: { xmlMode: boolean; decodeEntities: boolean }): TreeNode[] {
  const root = load(source, { xml }).root()[0] as unknown as ParsedNode;
  const tree: TreeNode[] = [];
  copy(root.children ?? [], tree);
  return tree;
}

/** Without recursion: the parser's own tree may be deeper than a stack. */
function copy(nodes: ParsedNode[], into: TreeNode[]): void {
  const work: Array<{ nodes: ParsedNode[]; next: number; into: TreeNode[]; depth: number }> = [
    { nodes, next: 0, into, depth: 0 },
  ];
  for (let frame = work.at(-1); frame; frame = work.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (!node) {
      work.pop();
    } else if (node.type === 'text') {
      frame.into.push(node.data ?? '');
    } else if (node.children) {
      const children = openElement(node, frame);
      work.push({ nodes: node.children, next: 0, into: children, depth: frame.depth + 1 });
    }
  }
}

/** Where the children of a node go: into an element of its own, unless that would be too deep. */
function openElement(
  { name, attribs, children = [] }: ParsedNode,
  { into, depth }: { into: TreeNode[]; depth: number },
): TreeNode[] {
  const isTooDeep = depth >= MAX_TAG_DEPTH && children.length > 0;
  if (name === undefined || isTooDeep) {
    return into;
  }
  const element = { name, attributes: { ...attribs }, children: [] };
  into.push(element);
  return element.children;
}
