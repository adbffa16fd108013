import { AWAITING_PICTURE, type Body } from '#shared/domain/article/body/nodes';
import { resolveBody } from '#shared/domain/article/body/resolve';
import {
  bulletLinks,
  credit,
  image,
  item,
  link,
  list,
  mediaFile,
  paragraph,
  resolution,
  resolvedLink,
  text,
} from './build';

const FILE = mediaFile('picture-1');
const CREDIT = credit();
const PICTURE = resolution({ files: [FILE], credits: { 'picture-1': CREDIT } });

/** The picture in a finished page, with these words and this credit. */
function shown(changes: object) {
  return image({ ...FILE, credit: CREDIT, ...changes });
}

describe('a picture', () => {
  it('is shown as its file is now', () => {
    expect(resolveBody([image({ documentId: 'picture-1' })], PICTURE)).toStrictEqual([
      {
        type: 'image',
        image: {
          documentId: 'picture-1',
          name: 'barrier.jpg',
          alternativeText: 'A steel barrier across the harbour mouth',
          caption: 'The barrier on Monday.',
          url: '/uploads/barrier.jpg',
          width: 1600,
          height: 1200,
          formats: { small: { url: '/uploads/small_barrier.jpg' } },
          hash: 'barrier',
          ext: '.jpg',
          mime: 'image/jpeg',
          size: 210.4,
          previewUrl: null,
          provider: 'local',
          createdAt: '2026-01-05T08:00:00.000Z',
          updatedAt: '2026-02-01T09:30:00.000Z',
          credit: CREDIT,
        },
        children: [text('')],
      },
    ]);
  });

  it("carries this use's own words rather than the library's", () => {
    const words = { caption: 'Closing on Monday night.', alternativeText: 'Two steel gates' };
    const body = [image({ documentId: 'picture-1', ...words })];
    expect(resolveBody(body, PICTURE)).toStrictEqual([shown(words)]);
  });

  it("carries the library's words where its own are blank", () => {
    const body = [image({ documentId: 'picture-1', caption: '  ', alternativeText: '' })];
    expect(resolveBody(body, PICTURE)).toStrictEqual([shown({})]);
  });

  it('does not carry its file name as alternative text', () => {
    const body = [image({ documentId: 'picture-1', alternativeText: 'barrier-old.jpg' })];
    const named = resolution({
      files: [{ ...FILE, alternativeText: 'barrier.jpg' }],
      credits: { 'picture-1': CREDIT },
    });
    expect(resolveBody(body, PICTURE)).toStrictEqual([shown({})]);
    expect(resolveBody(body, named)).toStrictEqual([shown({ alternativeText: null })]);
  });

  it('is shown with the credit line of this use where it has one', () => {
    const body = [image({ documentId: 'picture-1', creditText: ' Meridian/A. Sands ' })];
    expect(resolveBody(body, PICTURE)).toStrictEqual([
      shown({
        creditText: ' Meridian/A. Sands ',
        credit: { ...CREDIT, creditText: 'Meridian/A. Sands' },
      }),
    ]);
  });

  it('is shown without a credit where this use hides it', () => {
    const body = [image({ documentId: 'picture-1', creditText: 'Own', displayCredit: false })];
    expect(resolveBody(body, PICTURE)).toStrictEqual([
      shown({ creditText: 'Own', displayCredit: false, credit: null }),
    ]);
  });

  it('has no credit where its file has no record', () => {
    const body = [image({ documentId: 'picture-1' })];
    expect(resolveBody(body, resolution({ files: [FILE] }))).toStrictEqual([
      shown({ credit: null }),
    ]);
  });

  it('is left out where its file was deleted', () => {
    const body = [paragraph(text('a')), image({ documentId: 'gone' }), paragraph(text('b'))];
    expect(resolveBody(body, PICTURE)).toStrictEqual([paragraph(text('a')), paragraph(text('b'))]);
  });

  it('keeps the size of its snapshot where the file has none (a drawing)', () => {
    const drawing = { ...FILE, width: null, height: null };
    const body = [image({ documentId: 'picture-1' })];
    expect(resolveBody(body, resolution({ files: [drawing] }))).toStrictEqual([
      shown({ width: 800, height: 600, credit: null }),
    ]);
  });

  it('keeps the keys that nobody here knows', () => {
    const body = [
      { ...image({ documentId: 'picture-1', provider_metadata: { b: 1 } }), align: 'left' },
    ];
    expect(resolveBody(body, PICTURE)).toStrictEqual([
      { ...shown({ provider_metadata: { b: 1 } }), align: 'left' },
    ]);
  });

  it('is shown as it was put in where nobody knows its file', () => {
    const body = [
      image({ alternativeText: 'barrier-old.jpg', caption: ' ' }),
      image({ caption: 'Own', creditText: 'Meridian' }),
    ];
    expect(resolveBody(body, PICTURE)).toStrictEqual([
      image({ alternativeText: null, caption: null, credit: null }),
      image({
        caption: 'Own',
        creditText: 'Meridian',
        credit: credit({ creditText: 'Meridian' }),
      }),
    ]);
  });

  it('that is still to come stays, with its words', () => {
    const awaiting = { ...AWAITING_PICTURE, caption: 'To come', alternativeText: 'Two gates' };
    const body = [image({ ...awaiting, documentId: 'picture-1' }), image(awaiting)];
    expect(resolveBody(body, PICTURE)).toStrictEqual([
      image({ ...awaiting, documentId: 'picture-1', credit: null }),
      image({ ...awaiting, credit: null }),
    ]);
  });
});

describe('a bullet', () => {
  const LIVE = resolvedLink('live');
  const live = (words: string) => link('/news/stale', words, 'live');
  const dead = (words: string) => link('/news/stale', words, 'dead');
  const shownLive = (words: string) => link('/news/harbour-barrier-closes', words, LIVE);
  const drop = resolution({ links: [LIVE], unavailable: 'drop' });
  const keepText = resolution({ links: [LIVE], unavailable: 'text' });

  it('points where its target is now, and keeps its wording', () => {
    expect(resolveBody([bulletLinks(item(live('Read this')))], drop)).toStrictEqual([
      bulletLinks(item(shownLive('Read this'))),
    ]);
  });

  it('goes where its target is not public, and the others stay', () => {
    const body = [
      bulletLinks(item(dead('a')), item(live('b')), item(text('No target yet')), item(dead('c'))),
    ];
    expect(resolveBody(body, drop)).toStrictEqual([
      bulletLinks(item(shownLive('b')), item(text('No target yet'))),
    ]);
  });

  it('goes with its whole wording', () => {
    const body = [bulletLinks(item(text('Read also '), dead('a'), text('.')), item(text('b')))];
    expect(resolveBody(body, drop)).toStrictEqual([bulletLinks(item(text('b')))]);
  });

  it('takes its list with it where it was the last', () => {
    const body = [paragraph(text('a')), bulletLinks(item(dead('x'))), paragraph(text('b'))];
    expect(resolveBody(body, drop)).toStrictEqual([paragraph(text('a')), paragraph(text('b'))]);
  });

  it('takes every list with it that it empties, nested as they may be', () => {
    const body = [
      bulletLinks(bulletLinks(item(dead('x')))),
      list(item(text('one')), list(bulletLinks(item(dead('y'))))),
      bulletLinks(item(live('z')), bulletLinks(item(dead('x')), item(live('y')))),
    ];
    expect(resolveBody(body, drop)).toStrictEqual([
      list(item(text('one'))),
      bulletLinks(item(shownLive('z')), bulletLinks(item(shownLive('y')))),
    ]);
  });

  it('goes from a list inside bullet links too, which an editor gives no variant', () => {
    const body = [bulletLinks(item(live('a')), list(item(dead('x')), item(live('b'))))];
    expect(resolveBody(body, drop)).toStrictEqual([
      bulletLinks(item(shownLive('a')), list(item(shownLive('b')))),
    ]);
  });

  it('stays as text where the site asks for that', () => {
    const body = [bulletLinks(item(dead('a')), item(live('b')))];
    expect(resolveBody(body, keepText)).toStrictEqual([
      bulletLinks(item(text('a')), item(shownLive('b'))),
    ]);
  });

  it('without wording stays as an empty text where the site asks for that', () => {
    const wordless = { type: 'link', url: '/x', relatedLink: 'dead', children: [] };
    expect(resolveBody([bulletLinks(item(wordless))], keepText)).toStrictEqual([
      bulletLinks(item(text(''))),
    ]);
  });

  it('of an ordinary list becomes text, and its list stays', () => {
    const body = [list(item(text('See '), dead('a')), item(live('b')))];
    expect(resolveBody(body, drop)).toStrictEqual([
      list(item(text('See '), text('a')), item(shownLive('b'))),
    ]);
  });

  it('that was answered before is resolved anew', () => {
    const answered = link('/news/stale', 'a', { ...LIVE, url: '/news/stale', headline: 'Old' });
    const gone = link('/news/stale', 'b', resolvedLink('dead'));
    expect(resolveBody([bulletLinks(item(answered), item(gone))], drop)).toStrictEqual([
      bulletLinks(item(shownLive('a'))),
    ]);
  });
});

describe('a link in running text', () => {
  it('points where its target is now', () => {
    const target = resolvedLink('link-1', { url: 'https://example.org/report', article: null });
    const body = [paragraph(text('See '), link('https://example.org', 'the report', 'link-1'))];
    expect(resolveBody(body, resolution({ links: [target] }))).toStrictEqual([
      paragraph(text('See '), link('https://example.org/report', 'the report', target)),
    ]);
  });

  it('becomes text where its target is not public, and keeps how its words look', () => {
    const words = [text('the '), { ...text('report'), bold: true }];
    const body: Body = [
      paragraph(
        text('See '),
        { type: 'link', url: '/x', relatedLink: 'dead', children: words },
        text('.'),
      ),
      { type: 'heading', level: 2, children: [link('/x', 'A cross-head', 'dead')] },
    ];
    expect(resolveBody(body, resolution({}))).toStrictEqual([
      paragraph(text('See '), ...words, text('.')),
      { type: 'heading', level: 2, children: [text('A cross-head')] },
    ]);
  });
});

describe('everything else', () => {
  it('stays the same body where it holds no picture and no related link', () => {
    const body = [
      paragraph(text('See '), link('https://example.org', 'out'), link('/x', 'x', null)),
      { type: 'heading', level: 2, children: [text('A cross-head')], anchor: 'a' },
      list(item(link('/y', 'y')), list(item(text('deep')))),
      bulletLinks(item(text('No target yet')), item(link('/z', 'z'))),
      { type: 'callout', children: [text('Unknown, and none of our business')] },
    ];
    const resolved = resolveBody(body, resolution({}));
    expect(resolved).toStrictEqual(body);
    expect(resolved.every((node, index) => node === body[index])).toBe(true);
  });

  it('that is not a block is left out of the answer', () => {
    const body = JSON.parse('[null, "words", {"type":"paragraph","children":[]}]') as Body;
    expect(resolveBody(body, resolution({}))).toStrictEqual([paragraph()]);
  });
});
