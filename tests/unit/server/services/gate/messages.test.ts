import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import { problemOf, summaryOf } from '../../../../../server/src/services/gate/messages';
import {
  bulletLinks,
  image,
  item,
  link,
  paragraph,
  text,
} from '../../../shared/domain/article/body/build';
import { factsOf, fileFacts, judge } from '../../../shared/domain/gate/build';

const bare = fileFacts('picture-1', { name: 'gates.jpg', caption: null, alternativeText: null });
const expired = { creditText: 'Meridian', expires: '2026-01-01T00:00:00.000Z' };

const findings = judge({
  story: {
    leadImage: bare,
    body: [
      image({ documentId: 'picture-2', alternativeText: 'A gate' }),
      image(AWAITING_PICTURE),
      image({ documentId: 'gone', caption: 'Gates', alternativeText: 'Two gates' }),
      bulletLinks(item(text('No target yet')), item(link('/', 'A draft', 'draft'))),
      paragraph(link('/', 'running', 'draft')),
    ],
  },
  facts: factsOf({ files: [bare, fileFacts('picture-2')], credits: { 'picture-2': expired } }),
});

it('every finding names its place, what is wrong, and what to do', () => {
  expect(findings.map((finding) => problemOf(finding))).toEqual([
    {
      path: ['leadImage'],
      message:
        'The lead picture (“gates.jpg”) has no credit. Name its source in its image credit, or give this use a credit of its own.',
    },
    {
      path: ['leadImageUse', 'caption'],
      message:
        'The lead picture (“gates.jpg”) has no caption. Write one here or in the media library.',
    },
    {
      path: ['leadImageUse', 'alternativeText'],
      message:
        'The lead picture (“gates.jpg”) has no alternative text. Say what it shows, for readers who cannot see it.',
    },
    {
      path: ['body', 0, 'image'],
      message:
        'Picture 1 (“The barrier on Monday.”) has expired rights. Replace it, remove it, or change the date in its image credit once the rights are extended.',
    },
    {
      path: ['body', 1, 'image'],
      message:
        'Picture 2 (“barrier-old.jpg”) is still awaited. Choose the picture, or remove it from the story.',
    },
    {
      path: ['body', 2, 'image'],
      message:
        'Picture 3 (“Gates”, no longer in the media library) has no credit. Name its source in its image credit, or give this use a credit of its own.',
    },
    {
      path: ['body', 3, 'children', 0],
      message: 'Bullet 1 (“No target yet”) has no link target. Set one, or remove the bullet.',
    },
    {
      path: ['body', 3, 'children', 1],
      message:
        'Bullet 2 (“A draft”) points at a story that readers cannot open. Until that story is published, the bullet will be missing. Publish it, or choose another target.',
    },
    {
      path: ['body', 4, 'children', 0],
      message:
        'Link 1 in the text (“running”) points at a story that readers cannot open. Until that story is published, it will be plain text. Publish it, or choose another target.',
    },
  ]);
});

const found = findings.map((finding) => ({ finding }));

it('one message tells how many problems there are and names the first ones', () => {
  expect(summaryOf(found.slice(0, 1))).toBe(
    'This story cannot be published yet: 1 problem. The lead picture (“gates.jpg”) has no credit.',
  );
  expect(summaryOf(found)).toBe(
    'This story cannot be published yet: 9 problems. The lead picture (“gates.jpg”) has no credit, no caption and no alternative text. Picture 1 (“The barrier on Monday.”) has expired rights. Picture 2 (“barrier-old.jpg”) is still awaited. Picture 3 (“Gates”, no longer in the media library) has no credit. Bullet 1 (“No target yet”) has no link target. And 2 more.',
  );
});

it('names the language where there are several', () => {
  const [finding] = findings;
  if (!finding) {
    throw new Error('Nothing was found');
  }
  expect(summaryOf([{ finding, locale: 'fr' }, { finding }])).toBe(
    'This story cannot be published yet: 2 problems. fr: The lead picture (“gates.jpg”) has no credit. The lead picture (“gates.jpg”) has no credit.',
  );
  expect(problemOf(finding, 'fr').message).toMatch(/^fr: The lead picture/);
});
