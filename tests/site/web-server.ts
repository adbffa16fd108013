import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressRange } from '../../server/src/adapters/ipaddr';
import { PUBLIC_WEB } from '#shared/domain/platform/net/guard';
import type { FetchRules } from '../../server/src/services/platform/bounded-fetch';

export interface WebServer {
  port: number;
  /** Every request in the order of arrival, as in `GET news.example/a`. */
  requests: string[];
  /** Rules that open this server's port on loopback, and give its address for every name. */
  rules(addresses?: Record<string, string[]>): FetchRules;
  stop(): Promise<void>;
}

/** A server on loopback that stands in for the web: all host names resolve to it. */
export async function startWebServer(answer: http.RequestListener): Promise<WebServer> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${hostOf(request)}${request.url}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    port,
    requests,
    rules: (addresses = {}) => ({
      policy: {
        rangeOf: addressRange,
        ranges: [...PUBLIC_WEB.ranges, 'loopback'],
        isOpenPort: (asked) => asked === port,
      },
      lookup: async (host) => addresses[host] ?? ['127.0.0.1'],
    }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function hostOf({ headers }: http.IncomingMessage): string {
  return (headers.host ?? '').split(':')[0] ?? '';
}
