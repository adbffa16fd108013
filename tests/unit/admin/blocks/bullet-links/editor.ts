import { createEditor, Editor, type Node, type Path, Transforms } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { withBulletLinks } from '../../../../../admin/src/blocks/bullet-links/editing/with-bullet-links';

export type TestEditor = Editor & HistoryEditor & { insertData(data: unknown): void };

/** What Strapi's editor does with links, as far as bullets have to do with it. */
function withLinks(editor: Editor): Editor {
  const { isInline, insertText } = editor;
  editor.isInline = (element) =>
    'type' in element && element.type === 'link' ? true : isInline(element);
  editor.insertText = (text) => {
    const link = Editor.above(editor, { match: (node) => 'type' in node && node.type === 'link' });
    const isAtEnd =
      link && editor.selection && Editor.isEnd(editor, editor.selection.anchor, link[1]);
    if (text === ' ' && isAtEnd) {
      Transforms.insertNodes(editor, { type: 'text', text: ' ' } as Node, {
        at: [...link[1].slice(0, -1), (link[1].at(-1) ?? 0) + 1],
        select: true,
      });
      return;
    }
    insertText(text);
  };
  return editor;
}

/** Slate leaves the type off the texts that it puts in. */
function withTypedTexts(editor: Editor): Editor {
  const { normalizeNode } = editor;
  editor.normalizeNode = ([node, path]) => {
    if ('text' in node && !('type' in node)) {
      Transforms.setNodes(editor, { type: 'text' } as Partial<Node>, { at: path });
      return;
    }
    normalizeNode([node, path]);
  };
  return editor;
}

/** An editor as Strapi makes it, without its browser half, with the caret at a place. */
export function editorWith(body: unknown[], caret?: { path: Path; offset: number }): TestEditor {
  const browserless = Object.assign(withTypedTexts(withHistory(createEditor())), {
    insertData: () => undefined,
    setFragmentData: () => undefined,
  });
  const editor = withBulletLinks(withLinks)(browserless) as TestEditor;
  editor.children = structuredClone(body) as Editor['children'];
  if (caret) {
    editor.selection = { anchor: caret, focus: caret };
  }
  return editor;
}

/** Lets the editor finish a step: what follows is a step of its own to undo. */
export async function nextStep(): Promise<void> {
  await new Promise((done) => setTimeout(done));
}

export function text(content: string) {
  return { type: 'text', text: content };
}

export function paragraph(...children: unknown[]) {
  return { type: 'paragraph', children };
}

export function link(content: string, target: object) {
  return { type: 'link', ...target, children: [text(content)] };
}

export function list(...items: unknown[][]) {
  return {
    type: 'list',
    format: 'unordered',
    children: items.map((children) => ({ type: 'list-item', children })),
  };
}

export function bulletList(...items: unknown[][]) {
  return { ...list(...items), variant: 'bullet-links' };
}

export const HARBOUR = { url: '/news/harbour', relatedLink: 'link-harbour' };
export const FERRY = { url: '/news/ferry', relatedLink: 'link-ferry' };
