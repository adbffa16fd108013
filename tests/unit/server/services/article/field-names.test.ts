import { ARTICLE_TYPE } from '#shared/story-types';
import { fieldNames } from '../../../../../server/src/services/article/field-names';

const POST = {
  uid: 'api::post.post',
  fields: { ...ARTICLE_TYPE.fields, headline: 'title', body: 'content' },
};

const { toType, fromType } = fieldNames(POST);

it('asks for a field by the name that the type has for it', () => {
  const since = new Date();
  expect(
    toType({
      select: ['documentId', 'headline', 'slug'],
      where: {
        $or: [{ headline: { $contains: 'headline' } }, { $not: { body: null } }],
        publishedAt: { $gt: since },
      },
      orderBy: [{ headline: 'asc' }, { id: 'desc' }],
      populate: { leadImage: { select: ['headline'] } },
      data: { headline: 'headline' },
      limit: 3,
    }),
  ).toEqual({
    select: ['documentId', 'title', 'slug'],
    where: {
      $or: [{ title: { $contains: 'headline' } }, { $not: { content: null } }],
      publishedAt: { $gt: since },
    },
    orderBy: [{ title: 'asc' }, { id: 'desc' }],
    populate: { leadImage: { select: ['headline'] } },
    data: { title: 'headline' },
    limit: 3,
  });
});

it('answers rows in the names of the plugin, and leaves what is inside a field alone', () => {
  expect(fromType({ id: 1, title: 'A', content: [{ title: 'x' }], slug: 'a' })).toEqual({
    id: 1,
    headline: 'A',
    body: [{ title: 'x' }],
    slug: 'a',
  });
});

it('hands everything on as it is where the names are the same', () => {
  const names = fieldNames(ARTICLE_TYPE);
  const params = { where: { headline: 'A' } };
  const row = { headline: 'A' };
  expect(names.toType(params)).toBe(params);
  expect(names.fromType(row)).toBe(row);
});
