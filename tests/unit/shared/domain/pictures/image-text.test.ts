import { resolveImageText } from '#shared/domain/pictures/image-text';

const FILE = { name: 'gates.jpg', caption: 'The gates.', alternativeText: 'Two steel gates' };

describe('shownWords', () => {
  it("are this use's own", () => {
    const use = { caption: 'Closed since Monday.', alternativeText: 'Gates, shut' };
    expect(resolveImageText(use, FILE)).toStrictEqual(use);
  });

  it.each([undefined, null, '', '  \n', '\u200b', ' \u2060\u00ad\u200e '])(
    "are the media library's where this use has %j",
    (nothing) => {
      expect(resolveImageText({ caption: nothing, alternativeText: nothing }, FILE)).toStrictEqual({
        caption: 'The gates.',
        alternativeText: 'Two steel gates',
      });
    },
  );

  it('are chosen one by one', () => {
    expect(resolveImageText({ caption: 'Own' }, FILE)).toStrictEqual({
      caption: 'Own',
      alternativeText: 'Two steel gates',
    });
    expect(resolveImageText({ alternativeText: 'Own' }, FILE)).toStrictEqual({
      caption: 'The gates.',
      alternativeText: 'Own',
    });
  });

  it('are null where nobody wrote any', () => {
    const none = { caption: null, alternativeText: null };
    expect(resolveImageText({}, {})).toStrictEqual(none);
    expect(resolveImageText({ caption: ' ' }, { caption: '', alternativeText: ' ' })).toStrictEqual(
      none,
    );
  });

  it('never have a file name for an alternative text', () => {
    const named = { ...FILE, alternativeText: 'gates.jpg' };
    const shown = [
      resolveImageText({ alternativeText: 'gates.jpg' }, FILE),
      resolveImageText({ name: 'old.jpg', alternativeText: 'old.jpg' }, FILE),
      resolveImageText({ name: 'old.jpg', alternativeText: 'gates.jpg' }, named),
      resolveImageText({}, named),
    ];
    expect(shown.map(({ alternativeText }) => alternativeText)).toEqual([
      'Two steel gates',
      'Two steel gates',
      null,
      null,
    ]);
  });

  it("take the library's alternative text even where it is the file's former name", () => {
    const use = { name: 'harbour', alternativeText: 'harbour' };
    const renamed = { ...FILE, alternativeText: 'harbour' };
    expect(resolveImageText(use, renamed)).toStrictEqual({
      caption: 'The gates.',
      alternativeText: 'harbour',
    });
  });

  it('may have a file name for a caption, which somebody must have typed', () => {
    expect(resolveImageText({ caption: 'gates.jpg' }, FILE)).toStrictEqual({
      caption: 'gates.jpg',
      alternativeText: 'Two steel gates',
    });
  });
});
