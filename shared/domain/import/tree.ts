/** An element of HTML or XML. Its name and the names of its attributes are as the source wrote them. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: TreeNode[];
}

/** Text has its entities decoded already. Comments and instructions are in no tree. */
export type TreeNode = string | Element;

/** Reads HTML or XML into a tree that is at most `MAX_TAG_DEPTH` deep. */
export type ParseTree = (source: string) => TreeNode[];

export function isTreeElement(node: TreeNode): node is Element {
  return typeof node !== 'string';
}

/** All text below a node, in reading order. */
export function textOf(node: TreeNode): string {
  return isTreeElement(node) ? node.children.map(textOf).join('') : node;
}

/** Elements below these nodes that answer to a test, in reading order; none inside another. */
export function findElements(
  nodes: readonly TreeNode[],
  accepts: (element: Element) => boolean,
): Element[] {
  return nodes
    .filter(isTreeElement)
    .flatMap((node) => (accepts(node) ? [node] : findElements(node.children, accepts)));
}

export function findElement(
  nodes: readonly TreeNode[],
  accepts: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (isTreeElement(node)) {
      const found = accepts(node) ? node : findElement(node.children, accepts);
      if (found) {
        return found;
      }
    }
  }
  return undefined;
}

export function isNamed(...names: string[]): (element: Element) => boolean {
  return ({ name }) => names.includes(name);
}

/** Elements that stand within a line. */
const INLINE = new Set(
  'a abbr b bdi cite code em font i mark s small span strong sub sup u'.split(' '),
);

/** All words of a tree, with white space where a reader sees some: around all that is no part of a line. */
export function collapsedText(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (!isTreeElement(node)) {
        return node;
      }
      const words = collapsedText(node.children);
      return INLINE.has(node.name) ? words : ` ${words} `;
    })
    .join('');
}
