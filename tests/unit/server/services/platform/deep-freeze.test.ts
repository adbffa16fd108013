import { deepFreeze } from '../../../../../server/src/services/platform/deep-freeze';

it('nothing in a frozen value can be changed', () => {
  const story = deepFreeze({ headline: 'Gates', parts: [{ path: ['body'] }] });
  expect(() => Object.assign(story, { headline: 'Other' })).toThrow(TypeError);
  expect(() => story.parts[0]?.path.push('more')).toThrow(TypeError);
  expect(story).toEqual({ headline: 'Gates', parts: [{ path: ['body'] }] });
});
