import fc from 'fast-check';
import { toCondition } from '../../../../../../server/src/services/article/story-types/conditions';
import { ownCondition } from '../../../../../../server/src/services/platform/own-condition';
import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';

/** Has a headline and a slug by names of its own, no source and no translations. */
const TYPE: StoryType = {
  ...ARTICLE_TYPE,
  uid: 'api::report.report',
  isLocalised: false,
  fields: { headline: 'title', slug: 'path' },
};

type Row = Record<string, unknown>;

/** What Strapi's query engine makes of a condition; it passes over whatever is empty. */
function selects(where: unknown, row: Row): boolean | undefined {
  if (Array.isArray(where)) {
    return all(where.map((item) => selects(item, row)));
  }
  return all(Object.entries(where as Row).map(([key, value]) => answer(key, value, row)));
}

function answer(key: string, value: unknown, row: Row): boolean | undefined {
  if (key === '$or') {
    const answers = (value as unknown[]).map((item) => selects(item, row));
    const known = answers.filter((one) => one !== undefined);
    return known.length === 0 ? undefined : known.includes(true);
  }
  if (key === '$and') {
    return selects(value, row);
  }
  if (key === '$not') {
    const inner = selects(value, row);
    return inner === undefined ? undefined : !inner;
  }
  const actual = row[key] ?? null;
  const isNull = value === null || (typeof value === 'object' && '$null' in value);
  return isNull ? actual === null : actual === value;
}

function all(answers: Array<boolean | undefined>): boolean | undefined {
  const known = answers.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.every(Boolean);
}

const anyValue = fc.constantFrom<unknown>('a', 'b', null, { $null: true });
const anyCondition = fc.letrec<{ node: Row }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.dictionary(fc.constantFrom('headline', 'slug', 'source', 'sourceUrl'), anyValue, {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
    tie('node').map(($not) => ({ $not })),
  ),
})).node;

const anyRow = fc.record({ title: anyValue, path: anyValue }).map(({ title, path }) => ({
  id: 1,
  title: typeof title === 'string' ? title : null,
  path: typeof path === 'string' ? path : null,
}));

test('a condition selects what it would if the fields that the type has not were null', () => {
  fc.assert(
    fc.property(anyCondition, anyRow, (where, row) => {
      const inOurWords = { headline: row.title, slug: row.path };
      expect(selects(toCondition(where, TYPE), row) ?? true).toBe(selects(where, inOurWords));
    }),
    { numRuns: 2000 },
  );
});

test('a type without translations is in every locale', () => {
  expect(toCondition({ locale: 'fr' }, TYPE)).toEqual({});
  expect(toCondition({ $or: [{ locale: 'fr' }, { slug: 'a' }] }, TYPE)).toEqual({});
  expect(toCondition({ locale: 'fr' }, { ...TYPE, isLocalised: true })).toEqual({ locale: 'fr' });
});

test('two fields that the type has not leave one condition that nothing fulfils', () => {
  const condition = toCondition({ source: 'a', sourceUrl: 'b', slug: 'c' }, TYPE);
  expect(condition).toEqual({
    $and: [{ id: { $null: true } }, { id: { $null: true } }, { path: 'c' }],
  });
});

test('a path through a relation asks for the relation', () => {
  const type = { ...TYPE, fields: { ...TYPE.fields, section: 'category.name' } };
  expect(toCondition({ section: { $in: ['News'] } }, type)).toEqual({
    category: { name: { $in: ['News'] } },
  });
});

test('a condition in the names of the type is left as it is', () => {
  const where = ownCondition({ headline: 'a', locale: 'fr' });
  expect(toCondition({ $and: [where] }, TYPE)).toEqual({ $and: [where] });
});
