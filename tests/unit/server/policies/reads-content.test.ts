import { readsContent } from '../../../../server/src/policies/reads-content';

const READ = 'plugin::content-manager.explorer.read';

it.each([
  ['a right to read', [{ action: READ, subject: 'x' }], true],
  ['one among several actions', [{ action: ['other', READ] }], true],
  ['a right to something else', [{ action: 'plugin::upload.read' }], false],
  ['a right that was taken away', [{ action: READ, inverted: true }], false],
  ['no right', [], false],
])('%s', (_what, rules, allowed) => {
  expect(readsContent({ state: { userAbility: { rules } } })).toBe(allowed);
});

it('lets nobody in of whom nothing is known', () => {
  expect(readsContent({ state: {} })).toBe(false);
});
