import autocannon from 'autocannon';
import { answerQuestions } from './child.mjs';

/** Child process: puts load on a server and says what came of it. */
answerQuestions(load);
process.send({});

/**
 * Asks for pages over a number of connections, one after the other on each. A page is a list of
 * paths: all that a front end asks for to show it. Each connection has its own share of the pages,
 * so that no two of them ask for the same one at the same moment, and starts again at its end.
 * The limit is a `duration` in seconds or an `amount` of requests.
 *
 * Latencies are our own, in milliseconds with decimals: autocannon's are whole milliseconds.
 */
async function load({ origin, pages, connections, limit }) {
  const latencies = [];
  const shares = sharesOf(pages, connections);
  const perPage = pages[0].length;
  let lastAnswer = 0;

  const start = performance.now();
  const result = await autocannon({
    url: origin,
    connections,
    ...limit,
    setupClient(client) {
      client.setRequests(
        shares
          .next()
          .value.flat()
          .map((path) => ({ method: 'GET', path })),
      );
      let answers = 0;
      let latency = 0;
      client.on('response', (_status, _bytes, milliseconds) => {
        lastAnswer = performance.now();
        latency += milliseconds;
        answers += 1;
        if (answers % perPage === 0) {
          latencies.push(latency);
          latency = 0;
        }
      });
    },
  });
  if (result.errors > 0 || result.timeouts > 0 || result.non2xx > 0) {
    const { errors, timeouts, non2xx } = result;
    throw new Error(`Not all answers were good: ${JSON.stringify({ errors, timeouts, non2xx })}`);
  }
  if (latencies.length === 0) {
    // On a slow machine not one page may be whole in a second.
    const longer = { duration: 2 * limit.duration };
    return load({ origin, pages, connections, limit: longer });
  }
  latencies.sort((a, b) => a - b);
  return {
    count: latencies.length,
    perSecond: latencies.length / ((lastAnswer - start) / 1000),
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    /** How often each page was asked for: above 1, a cache could have helped. */
    timesEach: latencies.length / pages.length,
  };
}

function* sharesOf(pages, connections) {
  for (let turn = 0; ; turn += 1) {
    const share = pages.filter((_page, index) => index % connections === turn % connections);
    yield share.length > 0 ? share : pages;
  }
}

function percentile(sorted, part) {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}
