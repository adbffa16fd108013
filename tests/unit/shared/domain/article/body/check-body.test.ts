import { checkBody, MAX_DEPTH, MAX_TEXT } from '#shared/domain/article/body/check-body';
import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import { bulletLinks, image, item, link, list, nested, paragraph, text } from './build';

describe('checkBody', () => {
  it.each([null, undefined, []])('finds nothing wrong with %j', (body) => {
    expect(checkBody(body)).toEqual([]);
  });

  it('finds nothing wrong with a story that uses every extra key', () => {
    const words = { caption: 'c', alternativeText: 'a', creditText: 't', displayCredit: false };
    const body = [
      paragraph(text('See '), link('/x', 'x', 'link-1')),
      image({ documentId: 'picture-1', ...words }),
      image({ documentId: null, caption: null, creditText: null, displayCredit: null }),
      image(AWAITING_PICTURE),
      bulletLinks(
        item(link('/news/a', 'A', { documentId: 'link-1', url: '/news/a' })),
        item(text('Target not known yet')),
        list(item(link('/z', 'z', null))),
      ),
    ];
    expect(checkBody(body)).toEqual([]);
  });

  it('lets nodes and keys pass that it does not know', () => {
    const body = [
      { type: 'callout', tone: 7, children: [{ type: 'emoji', code: null }] },
      { ...image(), importedFrom: { id: 3 } },
      { ...paragraph(text('x')), displayCredit: 'yes' },
    ];
    expect(checkBody(body)).toEqual([]);
  });

  it.each(['words', 7, true, {}, { type: 'paragraph', children: [] }])(
    'refuses %j as a body',
    (body) => {
      expect(checkBody(body)).toEqual([
        { path: ['body'], message: 'The body must be a list of blocks.' },
      ]);
    },
  );

  it('names the place of everything that is no block', () => {
    const body = [
      null,
      paragraph(text('x')),
      'words',
      { type: 7 },
      { children: [] },
      { type: 'list', children: [{ type: 'list-item', children: [text('a'), null] }, []] },
    ];
    const message = 'A block must be an object with a type.';
    expect(checkBody(body)).toEqual([
      { path: ['body', 0], message },
      { path: ['body', 2], message },
      { path: ['body', 3], message },
      { path: ['body', 4], message },
      { path: ['body', 5, 'children', 0, 'children', 1], message },
      { path: ['body', 5, 'children', 1], message },
    ]);
  });

  it.each([null, 'words', 7, {}])('refuses %j as children', (children) => {
    expect(checkBody([paragraph(text('x')), { type: 'quote', children }])).toEqual([
      { path: ['body', 1, 'children'], message: 'Children must be a list.' },
    ]);
  });

  it.each([undefined, null, 'picture', []])('refuses an image block that holds %j', (held) => {
    expect(checkBody([{ type: 'image', image: held, children: [text('')] }])).toEqual([
      { path: ['body', 0, 'image'], message: 'An image block must hold an image.' },
    ]);
  });

  it('names every extra key of the wrong kind, all at once', () => {
    const body = [
      paragraph(text('See '), { type: 'link', url: '/x', relatedLink: 7, children: [text('x')] }),
      {
        type: 'image',
        image: {
          documentId: 3,
          caption: ['c'],
          alternativeText: true,
          creditText: {},
          displayCredit: 'no',
        },
        children: [null],
      },
    ];
    const relatedLink = "relatedLink must be a related link's documentId.";
    expect(checkBody(body)).toEqual([
      { path: ['body', 0, 'children', 1, 'relatedLink'], message: relatedLink },
      { path: ['body', 1, 'image', 'documentId'], message: 'documentId must be text.' },
      { path: ['body', 1, 'image', 'caption'], message: 'caption must be text.' },
      { path: ['body', 1, 'image', 'alternativeText'], message: 'alternativeText must be text.' },
      { path: ['body', 1, 'image', 'creditText'], message: 'creditText must be text.' },
      {
        path: ['body', 1, 'image', 'displayCredit'],
        message: 'displayCredit must be true or false.',
      },
      { path: ['body', 1, 'children', 0], message: 'A block must be an object with a type.' },
    ]);
  });

  it.each([7, true, [], ['link-1'], {}, { documentId: 7 }])(
    'refuses %j as the link of a bullet',
    (relatedLink) => {
      expect(checkBody([bulletLinks(item(link('/x', 'x', relatedLink)))])).toEqual([
        {
          path: ['body', 0, 'children', 0, 'children', 0, 'relatedLink'],
          message: "relatedLink must be a related link's documentId.",
        },
      ]);
    },
  );

  it.each(['documentId', 'caption', 'alternativeText', 'creditText'])(
    'takes a long %s, and refuses a longer one',
    (key) => {
      const longest = 'x'.repeat(MAX_TEXT);
      expect(checkBody([image({ [key]: longest }), image({ [key]: `${longest}x` })])).toEqual([
        {
          path: ['body', 1, 'image', key],
          message: `${key} is longer than ${MAX_TEXT} characters.`,
        },
      ]);
    },
  );

  it('takes deep lists, and refuses deeper ones', () => {
    expect(checkBody(nested(MAX_DEPTH - 1))).toEqual([]);
    const tooDeep = Array.from({ length: MAX_DEPTH + 1 }, () => [0, 'children']).flat();
    expect(checkBody(nested(MAX_DEPTH))).toEqual([
      {
        path: ['body', ...tooDeep],
        message: `Blocks are nested more than ${MAX_DEPTH} levels deep.`,
      },
    ]);
  });

  it('does not follow a tree that would exhaust the stack', () => {
    expect(checkBody(nested(50_000))).toHaveLength(1);
  });
});
