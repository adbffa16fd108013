import { bulletLinks, item, link, list, paragraph, text } from '../article/body/build';
import { factsOf, judge, places } from './build';

const FACTS = factsOf({ publicLinks: ['live'] });

function judgeBody(...body: object[]) {
  return judge({ story: { body }, facts: FACTS });
}

it('bullets that lead to a public story or to a web address are fine', () => {
  const bullets = bulletLinks(
    item(link('/news/live', 'Live', 'live')),
    item(link('https://example.org/', 'Elsewhere')),
  );
  expect(judgeBody(bullets)).toEqual([]);
});

it('a bullet without a target, and one whose target nobody can open, are told apart', () => {
  const bullets = bulletLinks(
    item(link('/news/live', 'Live', 'live')),
    item(text('No target yet')),
    item(link('/news/draft', 'A draft', 'draft')),
  );
  const shared = { rule: 'links', level: 'require' };
  const place = { kind: 'bullet', isDeleted: false };
  expect(judgeBody(paragraph(text('a')), bullets)).toEqual([
    {
      ...shared,
      path: ['body', 1, 'children', 1],
      place: { ...place, number: 2, name: 'No target yet' },
      reference: null,
    },
    {
      ...shared,
      path: ['body', 1, 'children', 2],
      place: { ...place, number: 3, name: 'A draft' },
      reference: 'draft',
    },
  ]);
});

it('an empty bullet, and an ordinary list, ask for no target', () => {
  expect(judgeBody(bulletLinks(item(text(' '))), list(item(text('Just a point'))))).toEqual([]);
});

it('a list inside bullet links is of them too', () => {
  const bullets = bulletLinks(
    item(link('/', 'Live', 'live')),
    list(item(text('Inner')), list(item(text('Innermost')))),
  );
  expect(places(judgeBody(bullets))).toEqual([
    'links at body.0.children.1.children.0',
    'links at body.0.children.1.children.1.children.0',
  ]);
});

it('a link in running text whose target nobody can open is found, an ordinary one is not', () => {
  const found = judgeBody(
    paragraph(text('See '), link('https://example.org/', 'this'), link('/', 'that', 'draft')),
    list(item(link('/', 'point', 'live'))),
  );
  expect(found).toMatchObject([
    {
      path: ['body', 0, 'children', 2],
      place: { kind: 'link', number: 1, name: 'that' },
      reference: 'draft',
    },
  ]);
});
