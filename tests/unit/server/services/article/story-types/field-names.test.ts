import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';
import { ownCondition } from '../../../../../../server/src/services/platform/own-condition';
import { fieldNames } from '../../../../../../server/src/services/article/story-types/field-names';

/** A type of a site's own: its own names, a section behind a relation, no embargo, no translations. */
const POST: StoryType = {
  uid: 'api::post.post',
  displayName: 'Post',
  fields: {
    headline: 'title',
    slug: 'slug',
    leadImage: 'cover',
    section: 'category.name',
    byline: 'authors.name',
  },
  leadImageUse: { caption: 'coverCaption' },
  content: {
    content: { kind: 'blocks' },
    parts: {
      kind: 'zone',
      shapes: { 'shared.media': { file: { kind: 'media', multiple: false, use: {} } } },
    },
  },
  articlePath: '/posts/:slug',
  isLocalised: false,
};

const { toType, fromType } = fieldNames(POST);

it('asks for fields by the names that the type has for them', () => {
  const since = new Date();
  expect(
    toType({
      select: ['documentId', 'headline', 'section', 'leadImageUse', 'embargoedUntil'],
      where: {
        $or: [{ headline: { $contains: 'headline' } }, { $not: { section: 'x' } }],
        publishedAt: { $gt: since },
      },
      orderBy: [{ headline: 'asc' }, { firstPublishedAt: 'desc' }, { id: 'desc' }],
      populate: { leadImage: { select: ['headline'] }, relatedLinks: true },
      limit: 3,
    }),
  ).toEqual({
    select: ['id', 'documentId', 'title', 'coverCaption'],
    where: {
      $or: [{ title: { $contains: 'headline' } }, { $not: { category: { name: 'x' } } }],
      publishedAt: { $gt: since },
    },
    orderBy: [{ title: 'asc' }, { publishedAt: 'desc' }, { id: 'desc' }],
    populate: { category: { select: ['id', 'name'] }, cover: { select: ['headline'] } },
    limit: 3,
  });
});

it('reads all that the body is made of, with the columns of files', () => {
  const { select, populate } = toType({ select: ['body'] });
  expect(select).toEqual(['id', 'content']);
  expect(populate).toEqual({
    parts: {
      on: {
        'shared.media': {
          populate: { file: { select: expect.arrayContaining(['id', 'documentId', 'hash']) } },
        },
      },
    },
  });
});

it('writes what the type has, and leaves out what it has not', () => {
  expect(
    toType({ data: { headline: 'A', embargoedUntil: null, body: { content: [] }, other: 1 } }).data,
  ).toEqual({ title: 'A', content: [], other: 1 });
});

it.each([
  ['is null, which it always is', { embargoedUntil: { $null: true } }, {}],
  ['is something, which it never is', { embargoedUntil: { $lte: 'now' } }, NONE()],
  [
    'is null or over',
    { slug: 'a', $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: 'now' } }] },
    { slug: 'a' },
  ],
  ['is in a locale, as all are', { slug: 'a', locale: { $in: ['fr'] } }, { slug: 'a' }],
])('a condition on what the type has not: %s', (_what, where, expected) => {
  expect(toType({ where }).where).toEqual(expected);
});

function NONE() {
  return { id: { $null: true } };
}

it('leaves conditions alone that are in the names of the type', () => {
  const own = { headline: 'another field of the same name', createdBy: 1 };
  const marked = ownCondition(own);
  expect(toType({ where: { $and: [{ headline: 'A' }, marked] } }).where).toEqual({
    $and: [{ title: 'A' }, marked],
  });
  expect(Object.entries(marked)).toEqual(Object.entries(own));
});

it('answers rows in the words of the plugin: what was asked for, and null for what is not there', () => {
  const row = {
    id: 1,
    title: 'A',
    slug: 'a',
    coverCaption: 'Boats',
    content: [{ title: 'x' }],
    parts: [],
    category: { id: 2, name: 'Harbour' },
    authors: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
  };
  const select = ['headline', 'section', 'byline', 'leadImageUse', 'body', 'embargoedUntil'];
  expect(fromType(row, { select, populate: { relatedLinks: true } })).toEqual({
    id: 1,
    headline: 'A',
    section: 'Harbour',
    byline: 'A. Writer, B. Writer',
    leadImageUse: { caption: 'Boats' },
    body: { content: [{ title: 'x' }], parts: [] },
    embargoedUntil: null,
    relatedLinks: [],
  });
});

it('keeps the names of the plugin’s own type', () => {
  const names = fieldNames(ARTICLE_TYPE);
  const where = { headline: 'A', locale: 'fr', embargoedUntil: { $null: true } };
  expect(names.toType({ where })).toEqual({ where });
});
