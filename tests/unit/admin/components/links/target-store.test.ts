import { createTargetStore } from '../../../../../admin/src/components/links/target-store';
import type { DescribedTarget } from '#shared/contracts/links/targets';

function target(documentId: string, state: DescribedTarget['state'] = 'live'): DescribedTarget {
  const story = { article: 'a', type: 'api::story.story' };
  return { documentId, state, headline: documentId, url: `/${documentId}`, ...story };
}

/** A store whose requests are noted, and whose tasks run when the test says so. */
function storeWith(answer: (ids: string[]) => Promise<DescribedTarget[]>) {
  const requests: string[][] = [];
  const tasks: Array<() => void> = [];
  const store = createTargetStore({
    lookUp: (ids) => {
      requests.push(ids);
      return answer(ids);
    },
    later: (task) => void tasks.push(task),
  });
  const settle = async () => {
    tasks.splice(0).forEach((task) => task());
    await new Promise((done) => setTimeout(done));
  };
  return { store, requests, settle };
}

it('asks once for all links that come up together, and tells each watcher', async () => {
  const { store, requests, settle } = storeWith(async (ids) => ids.map((id) => target(id)));
  const told: string[] = [];
  ['a', 'b', 'a', 'c'].forEach((id) => store.watch(id, () => told.push(id)));
  expect(store.get('a')).toEqual({ status: 'loading' });
  await settle();
  expect(requests).toEqual([['a', 'b', 'c']]);
  expect(told).toEqual(['a', 'a', 'b', 'c']);
  expect(store.get('b')).toEqual({ status: 'found', target: target('b') });
});

it('asks for very many in as few requests as the server allows', async () => {
  const { store, requests, settle } = storeWith(async () => []);
  Array.from({ length: 501 }, (_link, index) => store.watch(`link-${index}`, () => undefined));
  await settle();
  expect(requests.map((ids) => ids.length)).toEqual([500, 1]);
});

it('asks again for what nobody watched any more, and shows what it knew until then', async () => {
  let state: DescribedTarget['state'] = 'live';
  const { store, requests, settle } = storeWith(async (ids) => ids.map((id) => target(id, state)));
  const leave = store.watch('a', () => undefined);
  await settle();
  store.watch('a', () => undefined)();
  await settle();
  expect(requests).toHaveLength(1);

  leave();
  state = 'deleted';
  store.watch('a', () => undefined);
  expect(store.get('a')).toEqual({ status: 'found', target: target('a', 'live') });
  await settle();
  expect(store.get('a')).toEqual({ status: 'found', target: target('a', 'deleted') });
  expect(requests).toHaveLength(2);
});

it('refreshes what is watched, and nothing else', async () => {
  const { store, requests, settle } = storeWith(async (ids) => ids.map((id) => target(id)));
  store.watch('a', () => undefined);
  store.watch('b', () => undefined)();
  await settle();
  store.refresh();
  await settle();
  expect(requests).toEqual([['a', 'b'], ['a']]);
});

it('says what failed only of links of which nothing is known', async () => {
  const { store, settle } = storeWith(() => Promise.reject(new Error('offline')));
  store.put(target('a'));
  store.watch('a', () => undefined);
  store.watch('b', () => undefined);
  await settle();
  expect(store.get('a')).toEqual({ status: 'found', target: target('a') });
  expect(store.get('b')).toEqual({ status: 'failed' });
});
