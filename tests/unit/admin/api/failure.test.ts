import { failureOf } from '../../../../admin/src/api/failure';

const answered = (status: number, details?: object) => ({
  response: { data: { data: null, error: { status, name: 'E', message: 'Words', details } } },
});

it('reads messages by field', () => {
  const errors = [
    { path: ['creditText'], message: 'creditText must be defined', name: 'ValidationError' },
    { path: ['a', 0], message: 'No', name: 'ValidationError' },
  ];
  expect(failureOf(answered(400, { errors }))).toEqual({
    kind: 'invalid',
    message: 'Words',
    fields: { creditText: 'creditText must be defined', a: 'No' },
  });
});

it.each([
  [403, 'forbidden'],
  [401, 'forbidden'],
  [404, 'missing'],
  [500, 'unavailable'],
])('takes %i for %s', (status, kind) => {
  expect(failureOf(answered(status))).toEqual({ kind });
});

it('reads a refusal without fields', () => {
  expect(failureOf(answered(400, { other: true }))).toEqual({
    kind: 'invalid',
    message: 'Words',
    fields: {},
  });
});

it.each([[new TypeError('Failed to fetch')], [undefined], [{ response: 'x' }]])(
  'takes %p for no answer',
  (error) => {
    expect(failureOf(error)).toEqual({ kind: 'unavailable' });
  },
);
