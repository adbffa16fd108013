import { once } from 'node:events';
import { createRequire } from 'node:module';
import { answerQuestions } from './child.mjs';

/** The copy of Koa that Strapi runs on. */
const require = createRequire(import.meta.url);
const Koa = createRequire(require.resolve('@strapi/core'))('koa');

/** Child process: bare Koa that sends the same bytes to every request. The ceiling of this machine. */
let body = Buffer.alloc(0);
const app = new Koa();
app.use((ctx) => {
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
});

const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');

answerQuestions((question) => {
  body = Buffer.from(question.body);
  return { statements: 0, bytes: body.byteLength };
});
process.send({ origin: `http://127.0.0.1:${server.address().port}` });
