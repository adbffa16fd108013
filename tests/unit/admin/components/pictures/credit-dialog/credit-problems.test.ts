import {
  CREDIT_FIELDS,
  draftOf,
} from '../../../../../../admin/src/components/pictures/credit-dialog/credit-draft';
import { maxLengthOf } from '../../../../../../admin/src/components/pictures/credit-dialog/credit-inputs';
import { problemsIn } from '../../../../../../admin/src/components/pictures/credit-dialog/credit-problems';
import { imageCredit } from '../../../../../../server/src/content-types/image-credit/schema';

it('finds all that is wrong at once', () => {
  const draft = {
    ...draftOf(null),
    creditText: ' ',
    creator: 'x'.repeat(256),
    license: 'javascript:alert(1)',
    acquireLicensePage: ' https://example.org/buy ',
  };
  expect(problemsIn(draft, [...CREDIT_FIELDS])).toEqual([
    ['creditText', { messageKey: 'credit.required' }],
    ['creator', { messageKey: 'credit.too-long', values: { count: 255 } }],
    ['license', { messageKey: 'credit.bad-address' }],
  ]);
});

it('says nothing of fields that the form does not show', () => {
  expect(problemsIn(draftOf(null), ['creator'])).toEqual([]);
});

it('takes as many characters as the record does', () => {
  const limits = Object.entries(imageCredit.attributes).flatMap(([name, attribute]) =>
    'maxLength' in attribute ? [[name, attribute.maxLength]] : [],
  );
  const fields = CREDIT_FIELDS.filter((field) => limits.some(([name]) => name === field));
  expect(Object.fromEntries(limits)).toMatchObject(
    Object.fromEntries(fields.map((field) => [field, maxLengthOf(field)])),
  );
});
