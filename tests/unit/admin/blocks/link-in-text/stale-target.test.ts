import { type Node, Transforms } from 'slate';
import {
  bulletList,
  editorWith,
  FERRY,
  HARBOUR,
  link,
  nextStep,
  paragraph,
  text,
} from '../bullet-links/editor';

const AT = { at: [0, 1] };

function inText(target: object) {
  return [paragraph(text('To the '), link('harbour', target), text('.'))];
}

function change(editor: ReturnType<typeof editorWith>, data: object) {
  Transforms.setNodes(editor, data as Partial<Node>, AT);
}

describe('the target of a link in text', () => {
  it('goes when somebody gives the link an address of its own, and an undo brings it back', async () => {
    const editor = editorWith(inText(HARBOUR));
    change(editor, { url: 'https://example.org/' });
    expect(editor.children).toEqual(inText({ url: 'https://example.org/' }));
    await nextStep();
    editor.undo();
    expect(editor.children).toEqual(inText(HARBOUR));
    editor.redo();
    expect(editor.children).toEqual(inText({ url: 'https://example.org/' }));
  });

  it('is set with its address, and an undo takes both away', async () => {
    const editor = editorWith(inText({ url: 'https://example.org/' }));
    change(editor, FERRY);
    expect(editor.children).toEqual(inText(FERRY));
    await nextStep();
    editor.undo();
    expect(editor.children).toEqual(inText({ url: 'https://example.org/' }));
  });

  it('changes for another one', () => {
    const editor = editorWith(inText(HARBOUR));
    change(editor, FERRY);
    expect(editor.children).toEqual(inText(FERRY));
  });

  it('stays when something else of the link changes', () => {
    const editor = editorWith(inText(HARBOUR));
    change(editor, { rel: 'nofollow' });
    expect(editor.children).toEqual(inText({ ...HARBOUR, rel: 'nofollow' }));
  });

  it('is not touched in a bullet, whose address comes with its target', () => {
    const editor = editorWith([bulletList([link('Harbour', HARBOUR)])]);
    Transforms.setNodes(editor, { url: '/news/moved' } as Partial<Node>, { at: [0, 0, 0] });
    expect(editor.children).toEqual([
      bulletList([link('Harbour', { ...HARBOUR, url: '/news/moved' })]),
    ]);
  });
});
