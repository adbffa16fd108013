import { readCaptionErrors } from '../../../../../admin/src/fields/caption/caption-errors';

describe('readCaptionErrors', () => {
  it('names the words that the server refused', () => {
    const rawError = { caption: 'A caption is missing', displayCredit: 'Not a word' };
    expect(readCaptionErrors(rawError)).toEqual({ caption: 'A caption is missing' });
  });

  it.each([
    ['no error', undefined],
    ['an error of the whole field', 'This field is required'],
    ['an error that is no text', { caption: ['A caption is missing'], creditText: '' }],
    ['a message that Strapi has yet to translate', { id: 'required', defaultMessage: 'Required' }],
  ])('is empty for %s', (_name, rawError) => {
    expect(readCaptionErrors(rawError)).toEqual({});
  });
});
