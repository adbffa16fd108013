import { filterAllowsAll } from '../../../../../server/src/services/platform/filter-allows-all';

const EN = { locale: { $in: ['en', 'fr'] } };
const OWN = { createdBy: { id: 3 } };

it.each<[string, unknown]>([
  ['no condition', {}],
  ['the languages of a role', { $or: [{ $and: [EN] }] }],
  ['one of two permissions without a condition', { $or: [{ $and: [OWN, EN] }, { $and: [EN] }] }],
  ['conditions that all let it through', { $and: [EN, { $or: [EN, OWN] }] }],
])('%s lets all stories of a language through', (_name, filter) => {
  expect(filterAllowsAll('en', filter)).toBe(true);
});

it.each<[string, unknown]>([
  ['its own stories', { $or: [{ $and: [{ $or: [OWN] }, EN] }] }],
  ['its own stories, in any language', OWN],
  ['another language', { $or: [{ $and: [{ locale: { $in: ['fr'] } }] }] }],
  ['a condition beside the language', { ...EN, section: { $eq: 'Sport' } }],
  ['a condition beside the choice', { $or: [EN], section: 'Sport' }],
  ['all but one language', { locale: { $notIn: ['fr'] } }],
  ['a language and something else of it', { locale: { $in: ['en'], $ne: 'en' } }],
  ['no language', { locale: {} }],
  ['a language as text', { locale: { $in: 'en' } }],
  ['a denial', { $not: EN }],
  ['nothing of several', { $or: [] }],
  ['a list', [EN]],
  ['nothing', null],
])('%s does not', (_name, filter) => {
  expect(filterAllowsAll('en', filter)).toBe(false);
});
