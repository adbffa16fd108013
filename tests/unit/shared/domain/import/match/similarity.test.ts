import fc from 'fast-check';
import { likenessTo, mostLikenessTo } from '#shared/domain/import/match/similarity';

it('is never more than the most that a quick look allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(likenessTo(one)(other)).toBeLessThanOrEqual(mostLikenessTo(one)(other));
    }),
  );
  expect(mostLikenessTo('gates close')('ferry returns')).toBeLessThan(0.4);
});
