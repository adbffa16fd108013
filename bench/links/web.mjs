import { once } from 'node:events';
import http from 'node:http';
import { answerQuestions } from '../child.mjs';

/**
 * Child process: the web, on a free port of this machine alone. Pages whose path begins with
 * `/slow` answer after a second, `/dead` never. Asked, it says the most sockets at one time.
 */
const SLOW_MS = 1000;

let open = 0;
let most = 0;
let requests = 0;

const server = http.createServer((request, response) => {
  requests += 1;
  if (request.url.startsWith('/slow')) {
    setTimeout(() => response.end(), SLOW_MS);
  } else if (!request.url.startsWith('/dead')) {
    response.end();
  }
});
server.on('connection', (socket) => {
  open += 1;
  most = Math.max(most, open);
  socket.once('close', () => {
    open -= 1;
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

answerQuestions(() => ({ mostSockets: most, requests }));
process.send({ port: server.address().port });
