import { changeCaption, readCaption } from '../../../../../admin/src/fields/caption/caption-value';

const EMPTY = { caption: '', alternativeText: '', creditText: '', displayCredit: true };

describe('readCaption', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['empty text', ''],
    ['text that is no JSON', '{"caption":'],
    ['JSON that is no object', '["caption"]'],
    ['words of the wrong type', { caption: 3, alternativeText: null, displayCredit: 'no' }],
  ])('shows empty words and the credit for %s', (_name, stored) => {
    expect(readCaption(stored)).toEqual(EMPTY);
  });

  it('reads an object', () => {
    const stored = { caption: 'Boats', creditText: 'Reuters', displayCredit: false };
    expect(readCaption(stored)).toEqual({
      caption: 'Boats',
      alternativeText: '',
      creditText: 'Reuters',
      displayCredit: false,
    });
  });

  it('reads the same as JSON text', () => {
    expect(readCaption('{"caption":"Boats","displayCredit":true}')).toEqual({
      ...EMPTY,
      caption: 'Boats',
    });
  });
});

describe('changeCaption', () => {
  it('stores the changed word and keeps the others', () => {
    const stored = { caption: 'Boats', alternativeText: 'Boats in a harbour' };
    expect(changeCaption(stored, { caption: 'Boats at dawn' })).toEqual({
      caption: 'Boats at dawn',
      alternativeText: 'Boats in a harbour',
    });
  });

  it('turns JSON text into an object', () => {
    expect(changeCaption('{"caption":"Boats"}', { creditText: 'EPA' })).toEqual({
      caption: 'Boats',
      creditText: 'EPA',
    });
  });

  it('leaves out what says nothing: blank words, null and a credit that is shown', () => {
    const stored = { caption: 'Boats', alternativeText: null, creditText: ' ' };
    expect(changeCaption(stored, { displayCredit: true })).toEqual({ caption: 'Boats' });
  });

  it('keeps the credit text of a credit that is hidden, for when it is shown again', () => {
    expect(changeCaption({ creditText: 'EPA' }, { displayCredit: false })).toEqual({
      creditText: 'EPA',
      displayCredit: false,
    });
  });

  it('keeps keys that are not ours', () => {
    expect(changeCaption({ focus: [0.5, 0.2] }, { caption: 'Boats' })).toEqual({
      focus: [0.5, 0.2],
      caption: 'Boats',
    });
  });

  it.each([
    ['the last word is emptied', { caption: 'Boats' }, { caption: '' }],
    ['the last word becomes blank', { caption: 'Boats' }, { caption: '  ' }],
    ['the credit is shown again', { displayCredit: false }, { displayCredit: true }],
  ])('is null when %s', (_name, stored, change) => {
    expect(changeCaption(stored, change)).toBeNull();
  });

  it.each([
    ['JSON that is no object', '["Boats"]'],
    ['text that is no JSON', 'Boats'],
  ])('takes the place of %s', (_name, stored) => {
    expect(changeCaption(stored, { caption: 'Ferries' })).toEqual({ caption: 'Ferries' });
  });

  it('leaves the stored value as it was', () => {
    const stored = Object.freeze({ caption: 'Boats' });
    changeCaption(stored, { caption: '' });
    expect(stored).toEqual({ caption: 'Boats' });
  });
});
