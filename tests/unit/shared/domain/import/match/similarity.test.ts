import fc from 'fast-check';
import { similarityTo, maxSimilarityTo } from '#shared/domain/import/match/similarity';

it('is never more than the most that a quick look allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(similarityTo(one)(other)).toBeLessThanOrEqual(maxSimilarityTo(one)(other));
    }),
  );
  expect(maxSimilarityTo('gates close')('ferry returns')).toBeLessThan(0.4);
});
