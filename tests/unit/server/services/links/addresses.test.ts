import type http from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { parseConfig } from '../../../../../server/src/config/validate';
import { createAddressService } from '../../../../../server/src/services/links/addresses';
import { createBoundedFetch } from '../../../../../server/src/services/platform/bounded-fetch';
import { startWebServer, type WebServer } from '../../../../site/web-server';

let web: WebServer;
let answer: http.RequestListener = (_request, response) => response.end();

beforeAll(async () => {
  web = await startWebServer((request, response) => answer(request, response));
});

afterAll(() => web.stop());

function readTitle(path = '/page'): Promise<string | null> {
  const rules = web.rules();
  const fetchBounded = createBoundedFetch(rules);
  const service = createAddressService({
    // nothing of Strapi is asked for a title
    strapi: {} as Core.Strapi,
    config: parseConfig({}),
    web: () => ({
      rules,
      fetchBounded: (url, options) =>
        fetchBounded(url, { ...options, timeoutMs: 3000, idleMs: 300 }),
    }),
  });
  return service.readTitle(`http://news.example:${web.port}${path}`);
}

function page(html: string | Buffer, headers: http.OutgoingHttpHeaders = {}): http.RequestListener {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html);
}

it('is read behind a redirect, packed, in its encoding', async () => {
  const packed = gzipSync(Buffer.from('<title>Größe</title>', 'latin1'));
  const headers = { 'content-encoding': 'gzip', 'content-type': 'text/html; charset=latin1' };
  answer = ({ url }, response) => {
    if (url === '/old') {
      response.writeHead(301, { location: '/new' }).end();
    } else {
      response.writeHead(200, headers).end(packed);
    }
  };
  expect(await readTitle('/old')).toBe('Größe');
});

it('is read from the head of a page that never ends', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Endless</title>');
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  };
  expect(await readTitle()).toBe('Endless');
});

it('is read from a page that unpacks to more than there is room for', async () => {
  const bomb = Buffer.concat([Buffer.from('<title>Bomb</title>'), Buffer.alloc(50_000_000, ' ')]);
  answer = page(gzipSync(bomb), { 'content-encoding': 'gzip' });
  expect(await readTitle()).toBe('Bomb');
});

it.each<[string, http.RequestListener]>([
  ['is not there', (_request, response) => response.writeHead(404).end('<title>Not found</title>')],
  ['never answers', () => undefined],
  ['is no page', page('%PDF-1.7', { 'content-type': 'application/pdf' })],
  [
    'leads to the network of the site',
    (_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end('<title>x</title>'),
  ],
])('is none where the address %s', async (_name, listener) => {
  answer = listener;
  expect(await readTitle()).toBeNull();
});
