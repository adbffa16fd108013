import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import { image, paragraph, text } from '../article/body/build';
import { factsOf, fileFacts, judge, NOW, places } from './build';

const FILE = fileFacts('picture-1');
const CREDITED = { 'picture-1': { creditText: 'Meridian Pictures' } };
const COMPLETE = factsOf({ files: [FILE], credits: CREDITED });
const IN_LIBRARY = { documentId: 'picture-1' };

const words = (name: string) => ({ caption: null, alternativeText: null, name });

describe('a picture of the body', () => {
  it('may go out with the words of the media library and the credit of its record', () => {
    expect(judge({ story: { body: [image(IN_LIBRARY)] }, facts: COMPLETE })).toEqual([]);
  });

  it('may go out with nothing but the words and the credit of this use', () => {
    const own = { caption: 'Gates', alternativeText: 'Two gates', creditText: 'Handout' };
    const facts = factsOf({ files: [fileFacts('picture-1', words('gates.jpg'))] });
    expect(judge({ story: { body: [image({ ...IN_LIBRARY, ...own })] }, facts })).toEqual([]);
  });

  it('lacks everything at once, each with its place', () => {
    const facts = factsOf({ files: [fileFacts('picture-1', words('gates.jpg'))] });
    const body = [paragraph(text('a')), image(), image(IN_LIBRARY)];
    const place = { kind: 'picture', number: 2, name: 'gates.jpg', isDeleted: false };
    const shared = { level: 'require', place, reference: 'picture-1' };
    const [, , , ...second] = judge({ story: { body }, facts });
    expect(second).toEqual([
      { ...shared, rule: 'credit', path: ['body', 2, 'image'] },
      { ...shared, rule: 'caption', path: ['body', 2, 'image', 'caption'] },
      { ...shared, rule: 'alternativeText', path: ['body', 2, 'image', 'alternativeText'] },
    ]);
  });

  it('does not take its file name, or white space, for words', () => {
    const facts = factsOf({
      files: [fileFacts('picture-1', { caption: ' ', alternativeText: 'barrier.jpg' })],
      credits: { 'picture-1': { creditText: ' \n' } },
    });
    const use = { ...IN_LIBRARY, alternativeText: 'barrier-old.jpg', creditText: ' ' };
    expect(places(judge({ story: { body: [image(use)] }, facts }))).toEqual([
      'credit at body.0.image',
      'caption at body.0.image.caption',
      'alternativeText at body.0.image.alternativeText',
    ]);
  });

  it('needs a credit that is known, also where this use hides it', () => {
    const hidden = image({ ...IN_LIBRARY, displayCredit: false });
    expect(judge({ story: { body: [hidden] }, facts: COMPLETE })).toEqual([]);
    expect(places(judge({ story: { body: [hidden] }, facts: factsOf({ files: [FILE] }) }))).toEqual(
      ['credit at body.0.image'],
    );
  });

  it.each([
    ['before', -1, ['expiredRights at body.0.image']],
    ['at', 0, ['expiredRights at body.0.image']],
    ['after', 1, []],
  ])('counts rights that end %s the moment as that says', (_when, difference, expected) => {
    const expires = new Date(NOW.getTime() + difference).toISOString();
    const credits = { 'picture-1': { creditText: 'Meridian', expires } };
    const facts = factsOf({ files: [FILE], credits });
    const body = [image({ ...IN_LIBRARY, creditText: 'An own credit lifts no date' })];
    expect(places(judge({ story: { body }, facts }))).toEqual(expected);
  });

  it('takes a date that is none for no date', () => {
    const credits = { 'picture-1': { creditText: 'Meridian', expires: 'some day' } };
    const facts = factsOf({ files: [FILE], credits });
    expect(judge({ story: { body: [image(IN_LIBRARY)] }, facts })).toEqual([]);
  });

  it('that is still awaited lacks that alone', () => {
    const body = [image({ ...AWAITING_PICTURE, caption: 'The bridge at noon' })];
    expect(judge({ story: { body } })).toEqual([
      {
        rule: 'awaitingPicture',
        level: 'require',
        path: ['body', 0, 'image'],
        place: { kind: 'picture', number: 1, name: 'The bridge at noon', isDeleted: false },
        reference: null,
      },
    ]);
  });

  it('that the stock editor put in is found by its hash', () => {
    const facts = factsOf({
      files: [fileFacts('picture-1', { hash: 'barrier_old' })],
      credits: CREDITED,
    });
    expect(judge({ story: { body: [image()] }, facts })).toEqual([]);
    expect(judge({ story: { body: [image()] } })[0]?.reference).toBe('barrier_old');
  });

  it('whose file was deleted is judged by what the story holds, and says so', () => {
    const kept = { caption: 'Gates', alternativeText: 'Two gates' };
    const facts = factsOf({ credits: CREDITED });
    const body = [image({ ...IN_LIBRARY, ...kept })];
    expect(judge({ story: { body }, facts })).toEqual([]);
    const [finding] = judge({ story: { body } });
    expect(finding).toMatchObject({ rule: 'credit', place: { name: 'Gates', isDeleted: true } });
  });

  it('is named by the start of its caption, at the end of a word', () => {
    const caption = 'The barrier closes\nfor the first time since it was built in 1982';
    const [finding] = judge({ story: { body: [image({ caption })] } });
    expect(finding?.place.name).toBe('The barrier closes for the first time…');
  });

  it('is found at any depth', () => {
    const body = [{ type: 'list', children: [{ type: 'list-item', children: [image()] }] }];
    expect(places(judge({ story: { body } }))[0]).toBe(
      'credit at body.0.children.0.children.0.image',
    );
  });
});

describe('the lead picture', () => {
  const leadImage = { ...FILE, id: 1 };

  it('has the words of leadImageUse, else those of the file as it is now', () => {
    expect(judge({ story: { leadImage }, facts: COMPLETE })).toEqual([]);
    const facts = factsOf({
      files: [fileFacts('picture-1', { caption: null })],
      credits: CREDITED,
    });
    expect(places(judge({ story: { leadImage }, facts }))).toEqual([
      'caption at leadImageUse.caption',
    ]);
    const leadImageUse = { caption: 'Gates' };
    expect(judge({ story: { leadImage, leadImageUse }, facts })).toEqual([]);
  });

  it('comes first, is named as such, and takes no number from the body', () => {
    const found = judge({
      story: { leadImage, body: [image()] },
      facts: factsOf({ files: [FILE] }),
    });
    expect(found[0]).toEqual({
      rule: 'credit',
      level: 'require',
      path: ['leadImage'],
      place: {
        kind: 'leadPicture',
        number: 1,
        name: 'The barrier on Monday.',
        isDeleted: false,
      },
      reference: 'picture-1',
    });
    expect(found[1]?.place.number).toBe(1);
  });

  it('is awaited where its file is the placeholder', () => {
    const placeholder = { ...leadImage, ...AWAITING_PICTURE };
    expect(places(judge({ story: { leadImage: placeholder } }))).toEqual([
      'awaitingPicture at leadImage',
    ]);
  });

  it('is not asked for', () => {
    expect(judge({ story: { leadImage: null, leadImageUse: { caption: 'Alone' } } })).toEqual([]);
  });
});
