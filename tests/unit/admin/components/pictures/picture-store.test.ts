import { createPictureStore } from '../../../../../admin/src/components/pictures/picture-store';
import type { Picture, PictureLookup } from '#shared/contracts/pictures/lookup';

const NO_CREDIT = {
  creditText: null,
  creator: null,
  copyrightNotice: null,
  copyrightHolder: null,
  license: null,
  acquireLicensePage: null,
  usageTerms: null,
  digitalSourceType: null,
  expires: null,
};

function picture(documentId: string, creditText?: string): Picture {
  return {
    id: 1,
    documentId,
    name: `${documentId}.jpg`,
    hash: `hash-${documentId}`,
    url: '/x.jpg',
    width: 1,
    height: 1,
    formats: null,
    mime: 'image/jpeg',
    caption: null,
    alternativeText: null,
    credit: creditText ? { ...NO_CREDIT, creditText, documentId: 'credit' } : null,
  };
}

/** A server with the pictures `a` (with a credit) and `b`, which notes what it is asked. */
function server() {
  const asked: PictureLookup[] = [];
  const library = [picture('a', 'Reuters'), picture('b')];
  const state = { isDown: false };
  const lookUp = async (query: PictureLookup) => {
    asked.push(query);
    if (state.isDown) {
      throw new TypeError('Failed to fetch');
    }
    return {
      documentIds: query.documentIds.map((id) => library.find((p) => p.documentId === id) ?? null),
      hashes: query.hashes.map((hash) => library.find((p) => p.hash === hash) ?? null),
      credits: { create: false, update: true },
    };
  };
  return { asked, state, lookUp };
}

/** Past all microtasks, and past what is forgotten in the next turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1));

it('asks once for all pictures of a page, each named once', async () => {
  const { asked, lookUp } = server();
  const store = createPictureStore(lookUp);
  store.subscribe('id:a', jest.fn());
  store.subscribe('id:a', jest.fn());
  store.subscribe('id:gone', jest.fn());
  store.subscribe('hash:hash-b', jest.fn());
  expect(store.read('id:a')).toEqual({ status: 'loading' });
  await settle();
  expect(asked).toEqual([{ documentIds: ['a', 'gone'], hashes: ['hash-b'] }]);
  expect(store.read('id:a')).toEqual({
    status: 'found',
    picture: picture('a', 'Reuters'),
    mayEditCredit: true,
  });
  expect(store.read('id:gone')).toEqual({ status: 'missing' });
  expect(store.read('hash:hash-b')).toMatchObject({ status: 'found', mayEditCredit: false });
});

it('asks in parts for more than the server answers at once', async () => {
  const { asked, lookUp } = server();
  const store = createPictureStore(lookUp);
  for (let index = 0; index < 501; index += 1) {
    store.subscribe(`id:${index}`, jest.fn());
  }
  await settle();
  expect(asked.map(({ documentIds }) => documentIds.length)).toEqual([500, 1]);
});

it('shows a stored credit wherever the picture is, without asking', async () => {
  const { asked, lookUp } = server();
  const store = createPictureStore(lookUp);
  const byId = jest.fn();
  const byHash = jest.fn();
  const other = jest.fn();
  store.subscribe('id:a', byId);
  store.subscribe('hash:hash-a', byHash);
  store.subscribe('id:b', other);
  await settle();
  [byId, byHash, other].forEach((listener) => listener.mockClear());

  store.putCredit('a', { ...NO_CREDIT, creditText: 'AP', documentId: 'credit' });

  expect(store.read('id:a')).toMatchObject({ picture: { credit: { creditText: 'AP' } } });
  expect(store.read('hash:hash-a')).toMatchObject({ picture: { credit: { creditText: 'AP' } } });
  expect([byId, byHash, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  expect(asked).toHaveLength(1);
});

it('tells who asked that a credit was stored, of a picture on the page or not, until they leave', () => {
  const store = createPictureStore(server().lookUp);
  const listener = jest.fn();
  const leave = store.onCredit(listener);
  store.putCredit('elsewhere', { ...NO_CREDIT, creditText: 'AP', documentId: 'credit' });
  expect(listener.mock.calls).toEqual([[]]);
  leave();
  store.putCredit('elsewhere', { ...NO_CREDIT, creditText: 'AP', documentId: 'credit' });
  expect(listener).toHaveBeenCalledTimes(1);
});

it('says that a server is down, and keeps what it knew of others when asking again fails', async () => {
  const { state, lookUp } = server();
  const store = createPictureStore(lookUp);
  store.subscribe('id:a', jest.fn());
  await settle();
  state.isDown = true;
  store.subscribe('id:b', jest.fn());
  store.refresh();
  await settle();
  expect(store.read('id:a')).toMatchObject({ status: 'found' });
  expect(store.read('id:b')).toEqual({ status: 'failed' });
  state.isDown = false;
  store.refresh();
  await settle();
  expect(store.read('id:b')).toMatchObject({ status: 'found' });
});

it('asks anew for a picture that was away, and not for one that is only drawn anew', async () => {
  const { asked, lookUp } = server();
  const store = createPictureStore(lookUp);
  const leave = store.subscribe('id:a', jest.fn());
  await settle();
  leave();
  const leaveAgain = store.subscribe('id:a', jest.fn());
  await settle();
  expect(asked).toHaveLength(1);
  leaveAgain();
  await settle();
  store.subscribe('id:a', jest.fn());
  await settle();
  expect(asked).toHaveLength(2);
});
