import http from 'node:http';
import https from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import zlib from 'node:zlib';

/** One request over one connection of its own; a redirect is an answer like any other. */
export interface HttpRequest {
  url: URL;
  method: 'GET' | 'HEAD';
  headers: Record<string, string>;
  /**
   * The IP addresses that may be connected to for a host's name. The socket goes to one of these
   * and to nothing else. Not asked where the address itself holds an IP address.
   */
  resolve(host: string): Promise<string[]>;
  /** Ends the request, wherever it stands. */
  signal: AbortSignal;
  /** How long nothing may arrive, in milliseconds. */
  idleMs: number;
  /** Most bytes of the body, unpacked. */
  maxBytes: number;
  /** What happens to a longer body. */
  whenLarger: 'refuse' | 'cut';
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  bytes: Buffer;
  /** Whether the body was longer than `maxBytes`. */
  isCut: boolean;
}

/** A request that brought no answer; `reason` says why. */
export class HttpFailure extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** @throws HttpFailure */
export function requestOnce(request: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(failureOf(error, request.signal));
    const client = request.url.protocol === 'https:' ? https : http;
    const sent = client.request(request.url, {
      method: request.method,
      headers: { ...request.headers, 'accept-encoding': 'gzip, deflate, br' },
      // A connection of its own for each request: a kept one would not be looked up again.
      agent: false,
      lookup: lookupWith(request),
      signal: request.signal,
    });
    sent.setTimeout(request.idleMs, () => sent.destroy(new HttpFailure('timeout')));
    const closed = () => fail(new HttpFailure('unreachable'));
    sent.once('response', (response) => {
      sent.off('close', closed);
      readAnswer(response, request)
        .then(resolve, fail)
        .finally(() => sent.destroy());
    });
    sent.once('error', fail);
    // A server that answers with another protocol closes without a response or an error.
    sent.once('close', closed);
    sent.end();
  });
}

function lookupWith({ resolve }: HttpRequest): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
        const [first] = found;
        if (first === undefined) {
          done(new HttpFailure('no-such-host'), []);
        } else if (options.all) {
          done(null, found);
        } else {
          done(null, first.address, first.family);
        }
      },
      (error) => done(error, []),
    );
  };
}

async function readAnswer(
  response: http.IncomingMessage,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const status = response.statusCode ?? 0;
  const headers = plainHeaders(response);
  const isMoved = status >= 300 && status < 400;
  if (request.method === 'HEAD' || isMoved || request.maxBytes === 0) {
    return { status, headers, bytes: Buffer.alloc(0), isCut: false };
  }
  return { status, headers, ...(await readBody(response, request)) };
}

/** Counted after unpacking, piece by piece: a small body may unpack to more than there is memory. */
async function readBody(response: http.IncomingMessage, { maxBytes, whenLarger }: HttpRequest) {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of unpacked(response, maxBytes)) {
    const room = maxBytes - size;
    pieces.push(piece.subarray(0, room));
    size += piece.byteLength;
    if (size > maxBytes) {
      break;
    }
  }
  const isCut = size > maxBytes;
  if (isCut && whenLarger === 'refuse') {
    throw new HttpFailure('too-large');
  }
  return { bytes: Buffer.concat(pieces), isCut };
}

function unpacked(response: http.IncomingMessage, maxBytes: number): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = UNPACKERS[encoding];
  if (encoding === 'identity' || encoding === '') {
    return response;
  }
  if (unpack === undefined) {
    throw new HttpFailure('unreadable');
  }
  const stream = unpack();
  pipeline(response, stream, () => undefined);
  // What unpacks to nothing could go on for ever.
  let packed = 0;
  response.on('data', (piece: Buffer) => {
    packed += piece.byteLength;
    if (packed > maxBytes + PACKED_ROOM) {
      stream.destroy(new HttpFailure('too-large'));
    }
  });
  return stream;
}

const UNPACKERS: Record<string, () => zlib.Gunzip | zlib.Inflate | zlib.BrotliDecompress> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** Bytes that a packed body may be longer than its content. */
const PACKED_ROOM = 64 * 1024;

function plainHeaders({ headers }: http.IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

const NO_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'];

function failureOf(error: unknown, signal: AbortSignal): HttpFailure {
  if (error instanceof HttpFailure) {
    return error;
  }
  if (signal.aborted) {
    return new HttpFailure(signal.reason === 'timeout' ? 'timeout' : 'cancelled');
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) {
    return new HttpFailure('unreachable');
  }
  if (NO_HOST.includes(code)) {
    return new HttpFailure('no-such-host');
  }
  if (/^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|HPE_)|BROTLI/.test(code)) {
    return new HttpFailure('unreadable');
  }
  if (code === 'ETIMEDOUT') {
    return new HttpFailure('timeout');
  }
  return new HttpFailure(/CERT|TLS|SSL|EPROTO|ISSUER/.test(code) ? 'insecure' : 'unreachable');
}
