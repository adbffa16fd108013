import { createHash } from 'node:crypto';
import type http from 'node:http';
import { gzipSync, brotliCompressSync, deflateSync } from 'node:zlib';
import {
  createBoundedFetch,
  type FetchOptions,
  type FetchResult,
} from '../../../../../server/src/services/platform/bounded-fetch';
import { startWebServer, type WebServer } from '../../../../site/web-server';

type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

let web: WebServer;
let answers: Record<string, Answer> = {};

beforeAll(async () => {
  web = await startWebServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) {
      answer(response, request);
    } else {
      response.writeHead(404).end('nothing here');
    }
  });
});

beforeEach(() => {
  answers = {};
  web.requests.length = 0;
});

afterAll(() => web.stop());

/** Generous, so that a busy machine changes nothing; tests of time say their own. */
const LIMITS: FetchOptions = { maxBytes: 1000, timeoutMs: 20_000, idleMs: 10_000 };
const SHORT = { timeoutMs: 400, idleMs: 200 };

function read(path: string, options: Partial<FetchOptions> = {}): Promise<FetchResult> {
  return readFrom('news.example', path, options);
}

function readFrom(host: string, path: string, options: Partial<FetchOptions> = {}) {
  const fetchBounded = createBoundedFetch(web.rules());
  return fetchBounded(`http://${host}:${web.port}${path}`, { ...LIMITS, ...options });
}

function text(result: FetchResult) {
  return result.ok ? result.bytes.toString() : result.reason;
}

function moved(location: string, status = 301): Answer {
  return (response) => response.writeHead(status, { location }).end();
}

function refused(reason: string) {
  return { ok: false, reason };
}

it('answers with the page, whatever its status', async () => {
  answers['/a'] = (response) => response.writeHead(200, { 'X-Kind': 'a' }).end('hello');
  expect(await read('/a')).toMatchObject({
    ok: true,
    status: 200,
    finalUrl: `http://news.example:${web.port}/a`,
    isPermanent: false,
    headers: { 'x-kind': 'a' },
    isCut: false,
  });
  expect(text(await read('/a'))).toBe('hello');
  expect(await read('/nowhere')).toMatchObject({ ok: true, status: 404 });
});

it('sends nothing that tells of the site', async () => {
  let sent: http.IncomingHttpHeaders = {};
  answers['/'] = (response, request) => {
    sent = request.headers;
    response.end();
  };
  await read('/', { accept: 'text/html' });
  expect(Object.keys(sent).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

describe('redirects', () => {
  it.each([
    [301, true],
    [302, false],
    [303, false],
    [307, false],
    [308, true],
  ])('%i is followed, and for good: %s', async (status, isPermanent) => {
    answers['/old'] = moved('/new', status);
    answers['/new'] = (response) => response.end('new');
    const result = await read('/old');
    expect(result).toMatchObject({
      finalUrl: `http://news.example:${web.port}/new`,
      isPermanent,
    });
    expect(text(result)).toBe('new');
  });

  it('are not for good when one on the way is not', async () => {
    answers['/a'] = moved('/b', 301);
    answers['/b'] = moved('/c', 302);
    answers['/c'] = (response) => response.end();
    expect(await read('/a')).toMatchObject({ status: 200, isPermanent: false });
  });

  it('in a circle end', async () => {
    answers['/a'] = moved('/b');
    answers['/b'] = moved('/a');
    expect(await read('/a')).toEqual(refused('redirect-loop'));
    expect(web.requests).toHaveLength(2);
  });

  it('to itself end', async () => {
    answers['/a'] = moved('/a#again');
    expect(await read('/a')).toEqual(refused('redirect-loop'));
  });

  it('that never end do', async () => {
    for (let hop = 0; hop < 20; hop += 1) {
      answers[`/${hop}`] = moved(`/${hop + 1}`);
    }
    expect(await read('/0', { maxRedirects: 5 })).toEqual(refused('too-many-redirects'));
    expect(web.requests).toHaveLength(6);
  });

  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'port'],
    ['http://169.254.169.254:PORT/latest/meta-data/', 'forbidden-address'],
    ['http://[::ffff:127.0.0.1]:PORT/', 'forbidden-address'],
    ['http://10.0.0.1:PORT/', 'forbidden-address'],
    ['http://2852039166:PORT/', 'forbidden-address'],
    ['http://other.example/', 'port'],
    ['//user:secret@other.example:PORT/', 'credentials'],
    ['javascript:alert(1)', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://', 'not-an-address'],
    [`/${'a'.repeat(3000)}`, 'too-long'],
  ])('to %s is refused: %s', async (location, reason) => {
    answers['/a'] = moved(location.replace('PORT', String(web.port)));
    expect(await read('/a')).toEqual(refused(reason));
    expect(web.requests).toEqual(['GET news.example/a']);
  });

  it('to a name that stands for a private address is refused', async () => {
    answers['/a'] = moved(`http://inside.example:${web.port}/secret`);
    const rules = web.rules({ 'inside.example': ['192.168.0.1', '::ffff:127.0.0.1'] });
    const result = await createBoundedFetch(rules)(`http://news.example:${web.port}/a`, LIMITS);
    expect(result).toEqual(refused('forbidden-address'));
    expect(web.requests).toEqual(['GET news.example/a']);
  });
});

describe('what a name stands for', () => {
  it('is asked once for each connection, and the socket goes there', async () => {
    answers['/a'] = (response) => response.end('reached');
    const asked: string[] = [];
    const rules = web.rules();
    const lookup = async (host: string) => {
      asked.push(host);
      // a name that changes its mind, as in DNS rebinding: good first, then private
      return asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
    };
    const fetchBounded = createBoundedFetch({ ...rules, lookup });
    const url = `http://rebinding.example:${web.port}/a`;
    expect(text(await fetchBounded(url, LIMITS))).toBe('reached');
    expect(await fetchBounded(url, LIMITS)).toEqual(refused('forbidden-address'));
    expect(asked).toEqual(['rebinding.example', 'rebinding.example']);
    expect(web.requests).toHaveLength(1);
  });

  it('is left out where it is private, and the rest is used', async () => {
    answers['/a'] = (response) => response.end('reached');
    const rules = web.rules({ 'both.example': ['10.0.0.1', '127.0.0.1', 'fe80::1'] });
    const result = await createBoundedFetch(rules)(`http://both.example:${web.port}/a`, LIMITS);
    expect(text(result)).toBe('reached');
  });

  it('may be nothing', async () => {
    const url = `http://none.example:${web.port}/`;
    const none = createBoundedFetch(web.rules({ 'none.example': [] }));
    expect(await none(url, LIMITS)).toEqual(refused('no-such-host'));

    const lookup = async () => {
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    };
    const failing = createBoundedFetch({ ...web.rules(), lookup });
    expect(await failing(url, LIMITS)).toEqual(refused('no-such-host'));
  });

  it('may take for ever to find out', async () => {
    const lookup = () => new Promise<string[]>(() => undefined);
    const fetchBounded = createBoundedFetch({ ...web.rules(), lookup });
    const url = `http://slow.example:${web.port}/`;
    expect(await fetchBounded(url, { ...LIMITS, ...SHORT })).toEqual(refused('timeout'));
  });
});

describe('time', () => {
  it('ends a server that never answers', async () => {
    answers['/silent'] = () => undefined;
    expect(await read('/silent', SHORT)).toEqual(refused('timeout'));
  });

  it('ends a server that stops in the middle', async () => {
    answers['/half'] = (response) => response.write('half of it');
    expect(await read('/half', SHORT)).toEqual(refused('timeout'));
  });

  it('ends a server that drips for ever', async () => {
    answers['/drip'] = (response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(drip));
    };
    expect(await read('/drip', SHORT)).toEqual(refused('timeout'));
  });

  it('counts over all redirects', async () => {
    for (let hop = 0; hop < 10; hop += 1) {
      answers[`/${hop}`] = (response, request) =>
        setTimeout(() => moved(`/${hop + 1}`)(response, request), 120);
    }
    expect(await read('/0', { ...SHORT, maxRedirects: 9 })).toEqual(refused('timeout'));
  });

  it('is up when the caller says so', async () => {
    answers['/silent'] = () => undefined;
    const stop = new AbortController();
    const reading = read('/silent', { signal: stop.signal, timeoutMs: 30_000, idleMs: 30_000 });
    stop.abort();
    expect(await reading).toEqual(refused('cancelled'));
    expect(await read('/silent', { signal: stop.signal })).toEqual(refused('cancelled'));
  });
});

describe('size', () => {
  const stream: Answer = (response, { method }) => {
    if (method === 'HEAD') {
      response.end();
      return;
    }
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1000, 'x')));
    };
    response.on('drain', pour);
    pour();
  };

  it('refuses what is longer, or takes its beginning', async () => {
    answers['/long'] = (response) => response.end('x'.repeat(1001));
    expect(await read('/long')).toEqual(refused('too-large'));
    const cut = await read('/long', { whenLarger: 'cut' });
    expect(cut).toMatchObject({ ok: true, isCut: true });
    expect(text(cut)).toBe('x'.repeat(1000));
    expect(await read('/long', { maxBytes: 1001 })).toMatchObject({ ok: true, isCut: false });
  });

  it('ends a server that streams for ever', async () => {
    answers['/stream'] = stream;
    expect(await read('/stream')).toEqual(refused('too-large'));
    expect(await read('/stream', { whenLarger: 'cut' })).toMatchObject({ ok: true, isCut: true });
    expect(await read('/stream', { maxBytes: 0 })).toMatchObject({ ok: true, status: 200 });
    expect(await read('/stream', { method: 'HEAD' })).toMatchObject({ ok: true, status: 200 });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('unpacks %s, and no more than is allowed', async (encoding, pack) => {
    const headers = { 'content-encoding': encoding };
    answers['/packed'] = (response) => response.writeHead(200, headers).end(pack('packed'));
    expect(text(await read('/packed'))).toBe('packed');

    const bomb = pack(Buffer.alloc(64 * 1024 * 1024));
    answers['/bomb'] = (response) => response.writeHead(200, headers).end(bomb);
    const before = process.memoryUsage().arrayBuffers;
    expect(await read('/bomb')).toEqual(refused('too-large'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  it('ends what unpacks to nothing for ever', async () => {
    const empty = gzipSync('');
    answers['/empty'] = (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(Buffer.concat(Array.from({ length: 50_000 }, () => empty)));
    };
    expect(await read('/empty')).toEqual(refused('too-large'));
  });

  it.each([
    ['gzip', 'this is not gzip'],
    ['compress', 'nobody packs like this any more'],
    ['gzip, gzip', 'twice'],
  ])('cannot read %s that is none', async (encoding, body) => {
    answers['/broken'] = (response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    expect(await read('/broken')).toEqual(refused('unreadable'));
  });
});

describe('a server that is no web server', () => {
  it.each([
    ['SSH-2.0-OpenSSH_9.6\r\n', 'unreadable'],
    [`HTTP/1.1 200 OK\r\n${'X-Long: y\r\n'.repeat(5000)}\r\n`, 'unreadable'],
    [
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'unreachable',
    ],
    ['', 'unreachable'],
  ])('saying %.20j gives a reason', async (words, reason) => {
    answers['/raw'] = (response) => response.socket?.end(words);
    expect(await read('/raw')).toEqual(refused(reason));
  });

  it('that is not there gives a reason', async () => {
    const gone = await startWebServer(() => undefined);
    const rules = gone.rules();
    await gone.stop();
    const result = await createBoundedFetch(rules)(`http://news.example:${gone.port}/`, LIMITS);
    expect(result).toEqual(refused('unreachable'));
  });
});

it('refuses before it looks up a name or opens a socket', async () => {
  const asked: string[] = [];
  const lookup = async (host: string) => {
    asked.push(host);
    return ['127.0.0.1'];
  };
  const fetchBounded = createBoundedFetch({ ...web.rules(), lookup });
  for (const url of ['javascript:alert(1)', 'http://a:b@news.example/', 'http://news.example:1/']) {
    expect(await fetchBounded(url, LIMITS)).toMatchObject({ ok: false });
  }
  expect([asked, web.requests]).toEqual([[], []]);
});

it('reads the same bytes as were sent', async () => {
  const sent = Buffer.from(Array.from({ length: 900 }, (_byte, index) => index % 256));
  answers['/bytes'] = (response) => response.end(sent);
  const result = await read('/bytes');
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(result.ok && hash(result.bytes)).toBe(hash(sent));
});
