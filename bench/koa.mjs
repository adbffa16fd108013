import { once } from 'node:events';
import { createRequire } from 'node:module';
import { answerQuestions, startChild } from './child.mjs';

/** The copy of Koa that Strapi runs on. */
const require = createRequire(import.meta.url);
const Koa = createRequire(require.resolve('@strapi/core'))('koa');

/**
 * Child process: bare Koa that answers every request with the bytes that the site answers to the
 * path it was asked for. The ceiling of this machine.
 */
let body = Buffer.alloc(0);
const app = new Koa();
app.use((ctx) => {
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
});

const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');

answerQuestions(async ({ paths: [path] }) => {
  body = await answerOfSite(path);
  return { statements: 0, bytes: body.byteLength };
});
process.send({ origin: `http://127.0.0.1:${server.address().port}` });

async function answerOfSite(path) {
  const site = startChild('./server.mjs');
  try {
    const { origin } = await site.ready;
    const response = await fetch(origin + path);
    if (response.status !== 200) {
      throw new Error(`${response.status} for ${path}`);
    }
    return Buffer.from(await response.arrayBuffer());
  } finally {
    await site.stop();
  }
}
