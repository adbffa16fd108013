import {
  askedBy,
  judgeForm,
  storyInForm,
} from '../../../../../../admin/src/panels/gate/checklist/form-story';
import type { GateFactsAnswer } from '#shared/contracts/gate/gate';
import type { MarkdownReference } from '#shared/domain/article/content/markdown';
import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';
import { bulletLinks, image, item, link } from '../../../../shared/domain/article/body/build';
import { ALL_REQUIRED, fileFacts, NOW, places } from '../../../../shared/domain/gate/build';

const LEAD = { id: 7, documentId: 'lead', name: 'lead.jpg' };

const values = {
  leadImage: LEAD,
  leadImageUse: null,
  body: [
    image({ documentId: 'picture-1' }),
    image({ hash: 'by-stock-editor' }),
    bulletLinks(item(link('/', 'Draft', 'link-1'))),
  ],
};

const story = storyInForm(ARTICLE_TYPE, values);

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
    const words = { caption: 'Boats' };
    const use = (leadImageUse: unknown) =>
      storyInForm(ARTICLE_TYPE, { ...values, leadImageUse }).lead?.use;
    expect([use(words), use('{"caption":"Boats"}'), use('{"capt')]).toEqual([words, words, {}]);
  });
});

describe('askedBy', () => {
  it('names every reference once, in an order that moving blocks does not change', () => {
    const { locale: _locale, ...references } = asked;
    expect(askedBy(story)).toEqual(references);
    const moved = { ...values, body: [...values.body, ...values.body].reverse() };
    expect(askedBy(storyInForm(ARTICLE_TYPE, moved))).toEqual(references);
  });

  it('asks nothing for an empty form', () => {
    expect(askedBy(storyInForm(ARTICLE_TYPE, {}))).toEqual({
      ...{ images: [], hashes: [], links: [], addresses: [], markdown: [] },
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
    const changed = storyInForm(ARTICLE_TYPE, { ...values, body });
    expect(judgeForm(changed, { asked, answer: answer() })).toEqual([]);
  });

  it('judges the pictures of a text in Markdown, also those of no file of the library', () => {
    const text = '![](/uploads/gone_0a1b.jpg)';
    const type: StoryType = { ...ARTICLE_TYPE, content: { text: { kind: 'markdown' } } };
    const reference: MarkdownReference = {
      ...{ kind: 'picture', url: '/uploads/gone_0a1b.jpg', text: '', title: null },
      ...{ range: [0, 27], urlRange: [4, 26], withoutTarget: '' },
    };
    const found = judgeForm(storyInForm(type, { text }), {
      asked: { ...asked, markdown: [text] },
      answer: answer({ markdown: [[reference]] }),
    });
    expect(places(found)).toEqual(['credit at text', 'caption at text', 'alternativeText at text']);
  });

  it('leads to where the story itself keeps a credit, if it does', () => {
    const file = { documentId: 'bare', mime: 'image/jpeg' };
    const use = { caption: 'caption', creditText: 'agency' };
    const type: StoryType = {
      ...ARTICLE_TYPE,
      content: {
        gallery: {
          kind: 'component',
          repeatable: true,
          shape: { image: { kind: 'media', multiple: false, use } },
        },
        files: { kind: 'media', multiple: true, use: {} },
      },
    };
    const form = { leadImage: file, gallery: [{ image: file }], files: [file] };
    const rules = { ...ALL_REQUIRED, caption: 'off', alternativeText: 'off' } as const;
    const bareFile = {
      ...{ documentId: 'bare', name: null, hash: 'bare', provider: 'local' },
      ...{ caption: null, alternativeText: null },
    };
    const facts = answer({ rules, files: [bareFile], credits: [] });
    const found = judgeForm(storyInForm(type, form), {
      asked: { ...asked, images: ['bare'] },
      answer: facts,
    });
    expect(places(found)).toEqual([
      'credit at leadImageUse.creditText',
      'credit at gallery.0.agency',
      'credit at files.0',
    ]);
  });
});
