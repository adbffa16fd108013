import type http from 'node:http';
import {
  createLinkCheckService,
  type LinkCheckService,
} from '../../server/src/services/links/check';
import {
  type BoundedFetch,
  createBoundedFetch,
} from '../../server/src/services/platform/bounded-fetch';
import { bootSite, type Site } from '../site/boot';
import { type Documents, documents, type Json, RELATED_LINK } from '../site/content';
import { startWebServer, type WebServer } from '../site/web-server';

type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

let site: Site;
let links: Documents;
let web: WebServer;
let answers: Record<string, Answer> = {};
let now = new Date('2026-11-20T03:30:00Z');
let slept: number[] = [];

/** One Strapi of several that share the database; time moves only when it sleeps. */
function strapiOfItsOwn({
  ttlMs = 60_000,
  fetchBounded = fetchFromWeb(),
}: { ttlMs?: number; fetchBounded?: BoundedFetch } = {}): LinkCheckService {
  return createLinkCheckService({
    strapi: site.strapi,
    leases: () => site.strapi.plugin('newsroom').service('leases'),
    events: () => site.strapi.plugin('newsroom').service('events'),
    fetchBounded: (url, options) =>
      fetchBounded(url, { ...options, timeoutMs: 4000, idleMs: 2000 }),
    clock: {
      now: () => now,
      async sleep(ms) {
        slept.push(ms);
        now = new Date(now.getTime() + ms);
      },
    },
    ttlMs,
  });
}

function fetchFromWeb(): BoundedFetch {
  return createBoundedFetch(web.rules({ 'inside.example': ['10.0.0.1'] }));
}

beforeAll(async () => {
  site = await bootSite();
  links = documents(site.strapi, RELATED_LINK);
  web = await startWebServer((request, response) => {
    const name = `${(request.headers.host ?? '').split(':')[0]}${request.url}`;
    const answer = answers[name] ?? answers[`${request.method} ${name}`];
    if (answer) {
      answer(response, request);
    } else {
      response.writeHead(404).end();
    }
  });
});

afterEach(async () => {
  await site.strapi.db.query(RELATED_LINK).deleteMany({ where: {} });
  await site.strapi.db.query('plugin::newsroom.lease').deleteMany({ where: {} });
  answers = {};
  slept = [];
  web.requests.length = 0;
});

afterAll(async () => {
  await web.stop();
  await site.stop();
});

function status(code: number, headers: http.OutgoingHttpHeaders = {}): Answer {
  return (response) => response.writeHead(code, headers).end();
}

/** Makes a link to each address, named after the host and the path. */
async function linkTo(...names: string[]): Promise<void> {
  for (const name of names) {
    const [host, path] = name.split('/');
    await links.create({ data: { url: `http://${host}:${web.port}/${path}` } });
  }
}

async function stateOf(name: string): Promise<Json> {
  const [host, path] = name.split('/');
  const url = `http://${host}:${web.port}/${path}`;
  const row = await site.strapi.db.query(RELATED_LINK).findOne({ where: { url } });
  const { health, statusCode, finalUrl, failures, problem } = row;
  return { health, statusCode, finalUrl, failures, problem };
}

async function checkOn(day: string, service = strapiOfItsOwn()) {
  now = new Date(`2026-11-${day}T03:30:00Z`);
  await service.run();
  return service.progress();
}

it('writes what it found on each link, and leaves `updatedAt` alone', async () => {
  answers = {
    'a.example/good': status(200),
    'a.example/moved': status(301, { location: '/good' }),
    'a.example/detour': status(302, { location: '/good' }),
    'b.example/closed': status(403),
    'GET c.example/get-only': status(200),
    'HEAD c.example/get-only': status(405),
    'd.example/circle': status(301, { location: '/circle' }),
    'e.example/inward': status(301, { location: `http://169.254.169.254:${web.port}/` }),
    'f.example/mapped': status(301, { location: `http://[::ffff:127.0.0.1]:${web.port}/` }),
    'g.example/silent': () => undefined,
    'h.example/stream': (response) => {
      response.write('x');
    },
  };
  await linkTo('a.example/good', 'a.example/moved', 'a.example/detour', 'a.example/gone');
  await linkTo('b.example/closed', 'c.example/get-only', 'd.example/circle', 'e.example/inward');
  await linkTo('f.example/mapped', 'g.example/silent', 'h.example/stream', 'inside.example/x');
  const updated = () => site.strapi.db.query(RELATED_LINK).findMany({ select: ['updatedAt'] });
  const before = await updated();

  const progress = await checkOn('20');
  expect(progress).toEqual({
    state: 'done',
    total: 12,
    done: 12,
    broken: 0,
    redirected: 1,
    left: 0,
    startedAt: '2026-11-20T03:30:00.000Z',
    finishedAt: '2026-11-20T03:30:00.000Z',
  });
  const good = { health: 'ok', statusCode: 200, finalUrl: null, failures: 0, problem: null };
  const failed = { ...good, health: 'unchecked', statusCode: null, failures: 1 };
  const final = `http://a.example:${web.port}/good`;
  expect(await stateOf('a.example/good')).toEqual(good);
  expect(await stateOf('a.example/moved')).toEqual({
    ...good,
    health: 'redirected',
    finalUrl: final,
  });
  expect(await stateOf('a.example/detour')).toEqual({ ...good, finalUrl: final });
  expect(await stateOf('a.example/gone')).toEqual({ ...failed, statusCode: 404 });
  expect(await stateOf('b.example/closed')).toEqual({
    ...good,
    health: 'unchecked',
    statusCode: 403,
  });
  expect(await stateOf('c.example/get-only')).toEqual(good);
  expect(await stateOf('d.example/circle')).toEqual({ ...failed, problem: 'redirect-loop' });
  expect(await stateOf('e.example/inward')).toEqual({ ...failed, problem: 'forbidden-address' });
  expect(await stateOf('f.example/mapped')).toEqual({ ...failed, problem: 'forbidden-address' });
  expect(await stateOf('g.example/silent')).toEqual({ ...failed, problem: 'timeout' });
  expect(await stateOf('h.example/stream')).toEqual(good);
  expect(await stateOf('inside.example/x')).toEqual({ ...failed, problem: 'forbidden-address' });
  expect(await updated()).toEqual(before);
});

it('calls a link broken after three days, not after three checks of one', async () => {
  await linkTo('a.example/gone');
  const healths = [];
  for (const day of ['20', '20', '20', '21', '23']) {
    await checkOn(day);
    healths.push((await stateOf('a.example/gone')).health);
    await site.strapi.db.query('plugin::newsroom.lease').deleteMany({ where: {} });
  }
  expect(healths).toEqual(['unchecked', 'unchecked', 'unchecked', 'unchecked', 'broken']);
  answers['a.example/gone'] = status(200);
  await checkOn('24');
  expect((await stateOf('a.example/gone')).health).toBe('ok');
});

it('asks a few hosts at a time, and each of them one thing at a time', async () => {
  // Counted where they are asked: when a request arrives at the web is up to the machine.
  const asking: string[] = [];
  let most = 0;
  let mostOfOne = 0;
  const fromWeb = fetchFromWeb();
  const fetchBounded: BoundedFetch = async (url, options) => {
    const { hostname } = new URL(url);
    asking.push(hostname);
    most = Math.max(most, asking.length);
    mostOfOne = Math.max(mostOfOne, asking.filter((host) => host === hostname).length);
    const result = await fromWeb(url, options);
    asking.splice(asking.indexOf(hostname), 1);
    return result;
  };
  const names = Array.from({ length: 60 }, (_name, index) => `h${index % 20}.example/${index}`);
  answers = Object.fromEntries(names.map((name) => [name, status(200)]));
  await linkTo(...names);
  const { done } = await checkOn('20', strapiOfItsOwn({ fetchBounded }));
  expect([done, most, mostOfOne]).toEqual([60, 10, 1]);
});

it('gives a host the rest that it asks for, and leaves one that asks for too much', async () => {
  let calls = 0;
  answers = {
    'busy.example/a': (response, request) => {
      calls += 1;
      status(...((calls === 1 ? [429, { 'retry-after': '30' }] : [200]) as [number]))(
        response,
        request,
      );
    },
    'busy.example/b': status(200),
    'full.example/a': status(503, { 'retry-after': 'Fri, 20 Nov 2026 09:00:00 GMT' }),
    'full.example/b': status(200),
  };
  await linkTo('busy.example/a', 'busy.example/b', 'full.example/a', 'full.example/b');
  expect(await checkOn('20')).toMatchObject({ total: 4, done: 3, left: 1 });
  expect(slept).toEqual([30_000]);
  expect(web.requests.filter((request) => request.includes('full.example'))).toEqual([
    'HEAD full.example/a',
  ]);
  expect(await stateOf('busy.example/a')).toMatchObject({ health: 'ok', statusCode: 200 });
  expect(await stateOf('full.example/a')).toMatchObject({ health: 'unchecked', failures: 0 });
  expect(await stateOf('full.example/b')).toMatchObject({ health: 'unchecked', statusCode: null });
});

it('is done by one of two Strapis, whoever comes first', async () => {
  answers['a.example/slow'] = (response) => setTimeout(() => response.end(), 150);
  await linkTo('a.example/slow');
  now = new Date('2026-11-20T03:30:00Z');
  const [one, two] = [strapiOfItsOwn(), strapiOfItsOwn()];
  const started = await Promise.all([one.start(), two.start()]);
  expect(started.map(({ started: began }) => began).sort()).toEqual([false, true]);
  expect(await two.progress()).toMatchObject({ state: 'running' });
  await Promise.all([one.run(), two.run()]);
  await Promise.all([one.stop(), two.stop()]);
  await checkOn('20', two);
  expect(web.requests).toEqual(['HEAD a.example/slow']);
});

it('is taken over when a Strapi dies, and the dead one writes no more', async () => {
  const jobs = site.strapi.plugin('newsroom').service('leases');
  const dead = { name: 'link-check', holder: 'dead', ttlMs: 60_000 };
  now = new Date('2026-11-20T03:30:00Z');
  expect(await jobs.take(dead, now)).toBe(true);
  await jobs.keep(dead, now, { ...(await strapiOfItsOwn().progress()), state: 'running' });
  const service = strapiOfItsOwn();
  expect(await service.start()).toMatchObject({ started: false });

  now = new Date(now.getTime() + 60_001);
  expect(await service.progress()).toMatchObject({ state: 'stopped' });
  await service.run();
  expect(await service.progress()).toMatchObject({ state: 'done' });
  expect(await jobs.keep(dead, now)).toBe(false);
  await jobs.release(dead, { state: 'idle' });
  expect(await service.progress()).toMatchObject({ state: 'done' });
});

it('ends when it is told to, in the middle of an answer that never comes', async () => {
  answers['a.example/silent'] = () => undefined;
  await linkTo('a.example/silent', 'a.example/next');
  const service = strapiOfItsOwn();
  await service.start();
  while (web.requests.length === 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await service.stop();
  expect(await service.progress()).toMatchObject({ state: 'stopped', total: 2, done: 0 });
  expect(await stateOf('a.example/silent')).toMatchObject({ health: 'unchecked', failures: 0 });
  expect(web.requests).toEqual(['HEAD a.example/silent']);
});

it('does not write on a link that was given another address meanwhile', async () => {
  let change: Promise<unknown> = Promise.resolve();
  await linkTo('a.example/old');
  const [{ documentId } = { documentId: '' }] = await links.findMany({});
  answers['a.example/old'] = (response) => {
    change = links
      .update({ documentId, data: { url: `http://b.example:${web.port}/new` } })
      .then(() => response.end());
  };
  await checkOn('20');
  await change;
  expect(await stateOf('b.example/new')).toMatchObject({ health: 'unchecked', statusCode: null });
});
