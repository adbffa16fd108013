import { ARTICLE_TYPE } from '#shared/story-types';
import {
  askedBy,
  judgeForm,
  storyInForm,
} from '../../../../../../admin/src/panels/gate/checklist/form-story';
import type { GateFactsAnswer } from '#shared/contracts/gate/gate';
import { bulletLinks, image, item, link } from '../../../../shared/domain/article/body/build';
import { ALL_REQUIRED, fileFacts, NOW, places } from '../../../../shared/domain/gate/build';

const LEAD = { id: 7, documentId: 'lead', name: 'lead.jpg' };

const VALUES = {
  leadImage: LEAD,
  leadImageUse: null,
  body: [
    image({ documentId: 'picture-1' }),
    image({ hash: 'by-stock-editor' }),
    bulletLinks(item(link('/', 'Draft', 'link-1'))),
  ],
};

const storyOf = (values: Record<string, unknown>) => storyInForm(ARTICLE_TYPE, values);

const story = storyOf(VALUES);

const asked = {
  locale: 'en',
  images: ['lead', 'picture-1'],
  hashes: ['by-stock-editor'],
  links: ['link-1'],
  addresses: [],
  markdown: [],
};

function answer(changes: Partial<GateFactsAnswer> = {}): GateFactsAnswer {
  const text = { caption: 'Boats', alternativeText: 'Two boats', name: 'boats.jpg' };
  return {
    now: NOW.toISOString(),
    rules: ALL_REQUIRED,
    files: [
      { ...fileFacts('lead'), ...text },
      { ...fileFacts('picture-1'), ...text },
      { ...fileFacts('picture-2', { hash: 'by-stock-editor' }), ...text },
    ],
    credits: ['lead', 'picture-1', 'picture-2'].map((picture) => ({
      image: picture,
      creditText: 'Agency',
      expires: null,
    })),
    publicLinks: ['link-1'],
    closedAddresses: [],
    markdown: [],
    ...changes,
  };
}

describe('storyInForm', () => {
  it('reads the words of the lead picture, also where the form holds them as text', () => {
    const useOf = (leadImageUse: unknown) => storyOf({ leadImage: LEAD, leadImageUse }).lead?.use;
    const use = { caption: 'Boats' };
    expect(useOf(use)).toEqual(use);
    expect(useOf('{"caption":"Boats"}')).toEqual(use);
    expect(useOf('{"capt')).toEqual({});
  });
});

describe('askedBy', () => {
  it('names every reference once, in an order that moving blocks does not change', () => {
    const { locale: _locale, ...references } = asked;
    expect(askedBy(story)).toEqual(references);
    const moved = storyOf({ ...VALUES, body: [...VALUES.body, ...VALUES.body].reverse() });
    expect(askedBy(moved)).toEqual(references);
  });

  it('asks nothing for an empty form', () => {
    expect(askedBy(storyOf({}))).toEqual({
      ...{ images: [], hashes: [], links: [] },
      ...{ addresses: [], markdown: [] },
    });
  });
});

describe('judgeForm', () => {
  it('finds nothing in a story that the facts complete', () => {
    expect(judgeForm(story, { asked, answer: answer() })).toEqual([]);
  });

  it("goes by the server's clock", () => {
    const credits = answer().credits.map((credit) => ({ ...credit, expires: '2002-01-01T00:00Z' }));
    const early = answer({ credits, now: '2001-01-01T00:00:00.000Z' });
    expect(judgeForm(story, { asked, answer: early })).toEqual([]);
  });

  it('finds what the server would, by its rules', () => {
    const credits = [{ image: 'lead', creditText: 'Agency', expires: '2026-11-23T12:00:00.000Z' }];
    const facts = answer({ credits, publicLinks: [] });
    expect(places(judgeForm(story, { asked, answer: facts }))).toEqual([
      'expiredRights at leadImage',
      'credit at body.0.image',
      'credit at body.1.image',
      'links at body.2.children.0',
    ]);
    const rules = { ...ALL_REQUIRED, credit: 'off', links: 'off' } as const;
    expect(places(judgeForm(story, { asked, answer: { ...facts, rules } }))).toEqual([
      'expiredRights at leadImage',
    ]);
  });

  it('says nothing of a reference that the server was not asked about yet', () => {
    const body = [image({ documentId: 'just-put-in' }), bulletLinks(item(link('/', 'x', 'new')))];
    expect(judgeForm(storyOf({ ...VALUES, body }), { asked, answer: answer() })).toEqual([]);
  });
});
