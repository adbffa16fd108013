import type { GateStory } from '#shared/domain/gate/facts';
import { judgeStory } from '#shared/domain/gate/judge-story';
import { readMarkdown } from '../../../../../server/src/adapters/marked';
import { ALL_REQUIRED, factsOf, fileFacts, NOW } from './build';

const BOATS = fileFacts('boats', { name: 'boats.jpg', hash: 'boats_1', caption: null });

const findingsIn = (text: string, known: Parameters<typeof factsOf>[0] = {}) => {
  const story: GateStory = {
    lead: null,
    parts: [{ kind: 'markdown', path: ['blocks', 1, 'body'], text }],
  };
  const facts = { ...factsOf(known), readMarkdown };
  return judgeStory({ story, facts, rules: ALL_REQUIRED, now: NOW }).map(
    ({ rule, path, reference }) => [rule, path.join('.'), reference],
  );
};

test('a picture in Markdown is judged by its file, in any size, and by the words beside it', () => {
  const files = [BOATS];
  expect(findingsIn('![](/uploads/small_boats_1.jpg)', { files })).toEqual([
    ['credit', 'blocks.1.body', 'boats_1'],
    ['caption', 'blocks.1.body', 'boats_1'],
  ]);
  const credits = { boats: { creditText: 'Photo: Ada' } };
  const written = '![Two boats](/uploads/boats_1.jpg "At dawn")';
  expect(findingsIn(written, { files, credits })).toEqual([]);
});

test('a picture in Markdown that no file is known for needs all that one needs', () => {
  expect(findingsIn('![](https://example.org/x.png)')).toEqual([
    ['credit', 'blocks.1.body', 'x'],
    ['caption', 'blocks.1.body', 'x'],
    ['alternativeText', 'blocks.1.body', 'x'],
  ]);
});

test('a link in Markdown to a story that readers cannot open is found, any other is not', () => {
  const text = '[soon](/news/secret) and [now](/news/open)';
  expect(findingsIn(text, { closedAddresses: ['/news/secret'] })).toHaveLength(1);
  expect(findingsIn(text)).toEqual([]);
});
