import fc from 'fast-check';
import type { Body } from '#shared/domain/article/body/nodes';
import { resolveBody } from '#shared/domain/article/body/resolve';
import { GATE_LEVELS, GATE_RULES, type GateRules } from '#shared/domain/gate/rules';
import { anyBody, anyJson, anyResolution } from '../article/body/arbitrary-body';
import { ALL_REQUIRED, factsOf, judge, rulesOf } from './build';

const anyRules = fc.record(
  Object.fromEntries(GATE_RULES.map((rule) => [rule, fc.constantFrom(...GATE_LEVELS)])),
) as unknown as fc.Arbitrary<GateRules>;

it('judges anything at all without throwing, and finds nothing where nothing is asked', () => {
  fc.assert(
    fc.property(
      anyJson,
      anyJson,
      fc.oneof(anyJson, fc.anything()),
      (leadImage, leadImageUse, body) => {
        const story = { leadImage, leadImageUse, body };
        expect(Array.isArray(judge({ story }))).toBe(true);
        expect(judge({ story, rules: rulesOf('off') })).toEqual([]);
      },
    ),
  );
});

it('a level changes what a rule does, and nothing else that is found', () => {
  fc.assert(
    fc.property(anyBody, anyRules, (body, rules) => {
      const all = judge({ story: { body } });
      const some = judge({ story: { body }, rules });
      expect(some).toEqual(
        all
          .filter(({ rule }) => rules[rule] !== 'off')
          .map((finding) => ({ ...finding, level: rules[finding.rule] })),
      );
    }),
  );
});

it('whatever passes the gate reaches readers with a caption, an alternative text and a credit', () => {
  const pictures = (body: Body): Array<{ image: Record<string, unknown> }> =>
    body.flatMap((node) => [
      ...(node.type === 'image' ? [node as never] : []),
      ...pictures(node.children ?? []),
    ]);
  let passed = 0;
  fc.assert(
    fc.property(anyBody, anyResolution, (body, resolution) => {
      const facts = {
        ...factsOf({}),
        file: resolution.file,
        credit: resolution.credit,
        isPublic: (id: string) => resolution.link(id) !== null,
      };
      const now = new Date(0);
      for (const node of body) {
        if (judge({ story: { body: [node] }, facts, rules: ALL_REQUIRED, now }).length > 0) {
          continue;
        }
        for (const { image } of pictures(resolveBody([node], resolution))) {
          passed += 1;
          expect([typeof image.caption, typeof image.alternativeText]).toEqual([
            'string',
            'string',
          ]);
          if (image.displayCredit !== false) {
            expect(image.credit).toMatchObject({ creditText: expect.stringMatching(/\S/) });
          }
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(passed).toBeGreaterThan(20);
});
