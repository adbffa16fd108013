import { Editor, Transforms } from 'slate';
import { convertToBullets } from '../../../../../admin/src/blocks/bullet-links/editing/convert';
import {
  backspace,
  enter,
  removeTarget,
} from '../../../../../admin/src/blocks/bullet-links/editing/keys';
import { nameRelatedLink } from '../../../../../admin/src/blocks/bullet-links/editing/wanted-related-links';
import { convertAway } from '../../../../../admin/src/blocks/bullet-links/editing/ordinary-links';
import { readLines } from '../../../../../admin/src/blocks/bullet-links/editing/clipboard';
import { pasteLines } from '../../../../../admin/src/blocks/bullet-links/editing/paste';
import { setTarget } from '../../../../../admin/src/blocks/bullet-links/editing/target';
import {
  bulletList,
  editorWith,
  FERRY,
  HARBOUR,
  link,
  list,
  nextStep,
  paragraph,
  text,
} from './editor';

const TWO = [bulletList([link('Harbour', HARBOUR)], [link('Ferry', FERRY)])];

describe('Enter', () => {
  it('adds an empty bullet after the words, without the target', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 7 });
    enter(editor);
    editor.insertText('New');
    expect(editor.children).toEqual([
      bulletList([link('Harbour', HARBOUR)], [text('New')], [link('Ferry', FERRY)]),
    ]);
  });

  it('in the middle of the words takes the rest along and leaves the target', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 4 });
    enter(editor);
    editor.insertText('!');
    expect(editor.children).toEqual([
      bulletList([link('Harb', HARBOUR)], [text('!our')], [link('Ferry', FERRY)]),
    ]);
  });

  it('before the words adds an empty bullet above, and the caret stays with the words', () => {
    const editor = editorWith(TWO, { path: [0, 1, 0, 0], offset: 0 });
    enter(editor);
    editor.insertText('>');
    expect(editor.children).toEqual([
      bulletList([link('Harbour', HARBOUR)], [text('')], [link('>Ferry', FERRY)]),
    ]);
  });

  it('on an empty last bullet leaves the list', () => {
    const editor = editorWith([bulletList([link('Harbour', HARBOUR)], [text('')])], {
      path: [0, 1, 0],
      offset: 0,
    });
    enter(editor);
    editor.insertText('Out');
    expect(editor.children).toEqual([
      bulletList([link('Harbour', HARBOUR)]),
      paragraph(text('Out')),
    ]);
  });

  it('on an empty bullet between others makes two lists', () => {
    const editor = editorWith(
      [bulletList([link('Harbour', HARBOUR)], [text('')], [link('Ferry', FERRY)])],
      { path: [0, 1, 0], offset: 0 },
    );
    enter(editor);
    expect(editor.children).toEqual([
      bulletList([link('Harbour', HARBOUR)]),
      paragraph(text('')),
      bulletList([link('Ferry', FERRY)]),
    ]);
  });

  it('on the only bullet, empty, makes a paragraph', () => {
    const editor = editorWith([bulletList([text('')])], { path: [0, 0, 0], offset: 0 });
    enter(editor);
    expect(editor.children).toEqual([paragraph(text(''))]);
  });

  it('on a bullet that has lost its words keeps the target', () => {
    const editor = editorWith([bulletList([link('', HARBOUR)])], { path: [0, 0, 0, 0], offset: 0 });
    enter(editor);
    expect(editor.children).toEqual([bulletList([link('', HARBOUR)], [text('')])]);
  });
});

describe('Backspace', () => {
  it('at the start of the first bullet takes it out, as an ordinary link', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 0 });
    expect(backspace(editor)).toBe(true);
    expect(editor.children).toEqual([
      paragraph(text(''), link('Harbour', { url: HARBOUR.url }), text('')),
      bulletList([link('Ferry', FERRY)]),
    ]);
  });

  it('at the start of the first bullet joins the words before the list, in one step', async () => {
    const body = [paragraph(text('P')), bulletList([text('A')], [text('B')])];
    const editor = editorWith(body, { path: [1, 0, 0], offset: 0 });
    expect(backspace(editor)).toBe(true);
    expect(editor.children).toEqual([paragraph(text('PA')), bulletList([text('B')])]);
    await nextStep();
    editor.undo();
    expect(editor.children).toEqual(body);
  });

  it('at the start of the first bullet leaves a picture before the list alone', () => {
    const picture = { type: 'image', image: { url: '/x.jpg' }, children: [text('')] };
    const editor = editorWith([picture, bulletList([text('A')])], { path: [1, 0, 0], offset: 0 });
    backspace(editor);
    expect(editor.children).toEqual([picture, paragraph(text('A'))]);
  });

  it('at the start of a later bullet joins it to the one before, whose target stays', () => {
    const editor = editorWith(TWO, { path: [0, 1, 0, 0], offset: 0 });
    expect(backspace(editor)).toBe(false);
    editor.deleteBackward('character');
    expect(editor.children).toEqual([bulletList([link('HarbourFerry', HARBOUR)])]);
  });

  it('joins words without a target to a bullet with one', () => {
    const editor = editorWith([bulletList([text('See: ')], [link('Ferry', FERRY)])], {
      path: [0, 1, 0, 0],
      offset: 0,
    });
    editor.deleteBackward('character');
    expect(editor.children).toEqual([bulletList([link('See: Ferry', FERRY)])]);
  });

  it('takes the last word first, the target only then, and the bullet last', () => {
    const editor = editorWith([bulletList([link('Harbour', HARBOUR)], [link('F', FERRY)])], {
      path: [0, 1, 0, 0],
      offset: 1,
    });
    editor.deleteBackward('character');
    expect(editor.children).toEqual([bulletList([link('Harbour', HARBOUR)], [link('', FERRY)])]);
    expect(backspace(editor)).toBe(true);
    expect(editor.children).toEqual([bulletList([link('Harbour', HARBOUR)], [text('')])]);
    expect(backspace(editor)).toBe(false);
    editor.deleteBackward('character');
    expect(editor.children).toEqual([bulletList([link('Harbour', HARBOUR)])]);
  });
});

describe('typing', () => {
  it('goes on in the link at its end, spaces included', () => {
    const editor = editorWith(TWO, { path: [0, 1, 0, 0], offset: 5 });
    editor.insertText(' ');
    editor.insertText('x');
    expect(editor.children).toEqual([
      bulletList([link('Harbour', HARBOUR)], [link('Ferry x', FERRY)]),
    ]);
  });

  it('leaves ordinary links to Strapi', () => {
    const editor = editorWith([paragraph(text(''), link('a', { url: 'x' }), text(''))], {
      path: [0, 1, 0],
      offset: 1,
    });
    editor.insertText(' ');
    expect(editor.children).toEqual([paragraph(text(''), link('a', { url: 'x' }), text(' '))]);
  });

  it('has no line breaks', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 3 });
    Transforms.insertText(editor, '\n');
    editor.insertSoftBreak();
    expect(editor.children).toEqual(TWO);
  });
});

describe('a bullet put right', () => {
  it('takes words beside its link into it, and one link is enough', () => {
    const editor = editorWith([
      bulletList([
        text('Read '),
        text('this: '),
        link('Harbour', HARBOUR),
        text(' and '),
        link('Ferry', FERRY),
        text(''),
      ]),
    ]);
    Editor.normalize(editor, { force: true });
    expect(editor.children).toEqual([bulletList([link('Read this: Harbour and Ferry', HARBOUR)])]);
  });

  it('holds no list, and a nested one becomes bullets', () => {
    const nested = { ...bulletList([text('a')]) };
    const { children } = list([text('b')], [text('c')]);
    const editor = editorWith([
      {
        ...nested,
        children: [
          ...nested.children,
          { type: 'list', format: 'unordered', indentLevel: 1, children },
        ],
      },
    ]);
    Editor.normalize(editor, { force: true });
    expect(editor.children).toEqual([bulletList([text('a')], [text('b')], [text('c')])]);
  });

  it('stops being one when its list gets numbers', () => {
    const editor = editorWith(TWO);
    Transforms.setNodes(editor, { format: 'ordered' } as object, { at: [0] });
    expect(editor.children).toEqual([
      {
        ...list(
          [text(''), link('Harbour', { url: HARBOUR.url }), text('')],
          [text(''), link('Ferry', { url: FERRY.url }), text('')],
        ),
        format: 'ordered',
      },
    ]);
  });
});

describe('converting', () => {
  it('makes bullets of a whole list, and of a link in it the target', () => {
    const editor = editorWith(
      [list([text('a')], [text('see '), link('b', { url: 'https://b.example' }), text('')])],
      { path: [0, 0, 0], offset: 0 },
    );
    convertToBullets(editor);
    expect(editor.children).toEqual([
      bulletList([text('a')], [link('see b', { url: 'https://b.example' })]),
    ]);
  });

  it('makes one list of paragraphs, a heading and a list that are selected', () => {
    const editor = editorWith([
      paragraph(text('a')),
      { type: 'heading', level: 2, children: [text('b')] },
      list([text('c')]),
      paragraph(text('not this')),
    ]);
    Transforms.select(editor, {
      anchor: { path: [0, 0], offset: 0 },
      focus: { path: [2, 0, 0], offset: 1 },
    });
    convertToBullets(editor);
    expect(editor.children).toEqual([
      bulletList([text('a')], [text('b')], [text('c')]),
      paragraph(text('not this')),
    ]);
  });

  it('takes a bullet out as an ordinary link, and leaves the links of others alone', () => {
    const editor = editorWith(TWO, { path: [0, 1, 0, 0], offset: 0 });
    convertAway(editor, () => {
      Transforms.liftNodes(editor, { at: [0, 1] });
      Transforms.setNodes(editor, { type: 'paragraph' } as object, { at: [1] });
    });
    expect(editor.children).toEqual([
      bulletList([link('Harbour', HARBOUR)]),
      paragraph(text(''), link('Ferry', { url: FERRY.url }), text('')),
    ]);
  });
});

describe('a target', () => {
  it('goes to the words that are there', () => {
    const editor = editorWith([bulletList([text('My words')])]);
    setTarget(editor, [0, 0], { target: HARBOUR, headline: 'Harbour barrier closes' });
    expect(editor.children).toEqual([bulletList([link('My words', HARBOUR)])]);
  });

  it.each([[[text('')]], [[text('  ')]], [[link('', FERRY)]]])(
    'brings its headline where there are none',
    (item) => {
      const editor = editorWith([bulletList(item)]);
      setTarget(editor, [0, 0], { target: HARBOUR, headline: 'Harbour barrier closes' });
      expect(editor.children).toEqual([bulletList([link('Harbour barrier closes', HARBOUR)])]);
    },
  );

  it('takes the place of another, with no key left of it', () => {
    const editor = editorWith(TWO);
    setTarget(editor, [0, 0], { target: { url: 'https://a.example' }, headline: 'x' });
    expect(editor.children).toEqual([
      bulletList([link('Harbour', { url: 'https://a.example' })], [link('Ferry', FERRY)]),
    ]);
  });

  it('goes, and the words stay', () => {
    const editor = editorWith(TWO);
    removeTarget(editor, [0, 0]);
    expect(editor.children).toEqual([bulletList([text('Harbour')], [link('Ferry', FERRY)])]);
  });
});

describe('pasting', () => {
  const HOST = 'https://a.example/x';
  const lines = (plain: string) =>
    readLines({ getData: (type) => (type === 'text/plain' ? plain : '') });

  it('puts the first line at the caret and each further one into a bullet of its own', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 7 });
    pasteLines(editor, lines(` wall\r\n\n• Second\n- Third\u2028 ${HOST}`));
    editor.insertText('!');
    expect(editor.children).toEqual([
      bulletList(
        [link('Harbourwall', HARBOUR)],
        [text('Second')],
        [text('Third')],
        [link(`${HOST}!`, { url: HOST })],
        [link('Ferry', FERRY)],
      ),
    ]);
  });

  it('makes an address the target, of an empty bullet the words too', () => {
    const editor = editorWith([bulletList([text('Mine')], [text('')])], {
      path: [0, 0, 0],
      offset: 2,
    });
    pasteLines(editor, lines(HOST));
    Transforms.select(editor, { path: [0, 1, 0], offset: 0 });
    pasteLines(editor, lines(`${HOST}\n`));
    expect(editor.children).toEqual([
      bulletList([link('Mine', { url: HOST })], [link(HOST, { url: HOST })]),
    ]);
  });

  it('keeps the spaces of a few words, which go between others', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 7 });
    pasteLines(editor, lines(' wall'));
    expect(editor.children[0]).toEqual(
      bulletList([link('Harbour wall', HARBOUR)], [link('Ferry', FERRY)]),
    );
  });

  it('takes selected words away first, and does nothing with an empty clipboard', () => {
    const editor = editorWith(TWO, { path: [0, 0, 0, 0], offset: 0 });
    Transforms.select(editor, {
      anchor: { path: [0, 0, 0, 0], offset: 4 },
      focus: { path: [0, 1, 0, 0], offset: 2 },
    });
    pasteLines(editor, lines('-'));
    expect(editor.children).toEqual([bulletList([link('Harb-rry', HARBOUR)])]);
    pasteLines(editor, lines('\n \n'));
    expect(editor.children).toEqual([bulletList([link('Harb-rry', HARBOUR)])]);
  });
});

describe('undo', () => {
  it('takes back each change in one step, to the start, and redo brings all again', async () => {
    const start = [paragraph(text('a'))];
    const editor = editorWith(start, { path: [0, 0], offset: 1 });
    const states: unknown[] = [structuredClone(editor.children)];
    const changes = [
      () => convertToBullets(editor),
      () => setTarget(editor, [0, 0], { target: HARBOUR, headline: 'x' }),
      () => enter(editor),
      () => editor.insertText('b'),
      () => setTarget(editor, [0, 1], { target: FERRY, headline: 'x' }),
      () => backspace(editor),
    ];
    for (const change of changes) {
      if (change === changes.at(-1)) {
        Transforms.select(editor, { path: [0, 0, 0, 0], offset: 0 });
        await nextStep();
      }
      change();
      await nextStep();
      states.push(structuredClone(editor.children));
    }
    const undone = [...changes].map(() => {
      const state = structuredClone(editor.children);
      editor.undo();
      return state;
    });
    expect([editor.children, ...undone.reverse()]).toEqual(states);
    changes.forEach(() => editor.redo());
    expect(editor.children).toEqual(states.at(-1));
  });

  it('knows nothing of a related-link that came after a paste', async () => {
    const address = 'https://a.example/x';
    const editor = editorWith([bulletList([text('')])], { path: [0, 0, 0], offset: 0 });
    setTarget(editor, [0, 0], { target: { url: address }, headline: 'A' });
    await nextStep();
    nameRelatedLink(editor, address, { url: address, relatedLink: 'link-a' });
    expect(editor.children).toEqual([
      bulletList([link('A', { url: address, relatedLink: 'link-a' })]),
    ]);
    await nextStep();
    editor.undo();
    expect(editor.children).toEqual([bulletList([text('')])]);
  });
});
