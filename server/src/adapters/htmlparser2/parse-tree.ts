import { Parser } from 'htmlparser2';
import { refuseMoreThan } from '#shared/domain/import/kind';
import { MAX_OPEN_TAGS, MAX_TAG_DEPTH } from '#shared/domain/import/limits';
import type { Element, TreeNode } from '#shared/domain/import/tree';

/**
 * HTML as a tree. Nothing of it runs, and nothing is fetched. Takes what is not well formed, as a
 * browser does.
 *
 * @throws SourceRefused for more than `MAX_OPEN_TAGS` tags inside each other: the time that the parser
 *   needs grows with their square
 */
export function parseHtml(source: string): TreeNode[] {
  return parse(source, false);
}

/** XML as a tree; entities that a document declares for itself are not expanded. */
export function parseXml(source: string): TreeNode[] {
  return parse(source, true);
}

interface OpenElement {
  element: Element;
  isEmpty: boolean;
}

function parse(source: string, xmlMode: boolean): TreeNode[] {
  const tree: TreeNode[] = [];
  const open: OpenElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [] };
        const nodes = takeContent();
        if (open.length < MAX_TAG_DEPTH) {
          nodes.push(element);
        }
        open.push({ element, isEmpty: true });
        refuseMoreThan(MAX_OPEN_TAGS, { count: open.length, what: 'tags inside each other' });
      },
      ontext: (text) => addText(takeContent(), text),
      onclosetag() {
        const closed = open.pop();
        // An empty element makes nothing deeper: a picture that stands too deep is kept.
        if (closed?.isEmpty && open.length >= MAX_TAG_DEPTH) {
          container().push(closed.element);
        }
      },
    },
    { xmlMode },
  );
  parser.end(source);
  return tree;

  /** Where the content of the element goes that is open: what is too deep, into the deepest kept. */
  function container(): TreeNode[] {
    return open[Math.min(open.length, MAX_TAG_DEPTH) - 1]?.element.children ?? tree;
  }

  function takeContent(): TreeNode[] {
    const parent = open.at(-1);
    if (parent) {
      parent.isEmpty = false;
    }
    return container();
  }
}

/** The parser hands over a text in pieces, one for each entity. */
function addText(nodes: TreeNode[], text: string): void {
  const last = nodes.at(-1);
  if (typeof last === 'string') {
    nodes[nodes.length - 1] = last + text;
  } else {
    nodes.push(text);
  }
}
