import { keyAfter } from '../../../../../../admin/src/panels/links/related-stories/temp-key';

describe('keyAfter', () => {
  it('sorts behind the keys of saved relations, which it does not see', () => {
    const saved = ['Zz', 'a0', 'aZ', 'az', 'b00', 'bzz'];
    expect([...saved, keyAfter([])].sort()).toEqual([...saved, 'c000']);
  });

  it('goes up with every item, from digit to digit', () => {
    const keys: string[] = [];
    for (let count = 0; count < 200; count += 1) {
      keys.push(keyAfter(keys));
    }
    expect(keys.slice(0, 2)).toEqual(['c000', 'c001']);
    expect([keys[61], keys[62]]).toEqual(['c00z', 'c010']);
    expect([...keys].sort()).toEqual(keys);
  });

  it('goes behind an item that the content manager itself put last or between others', () => {
    expect(keyAfter(['a0', 'c000', 'c004V'])).toBe('c005');
  });
});
