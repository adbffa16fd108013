import { type HttpAnswer, HttpFailure, requestOnce } from '../../adapters/http';
import { parseUrl } from '#shared/domain/platform/net/address';
import type { FetchFailure } from '#shared/domain/platform/net/failure';
import { type GuardPolicy, isOpenAddress, judgeUrl } from '#shared/domain/platform/net/guard';

export interface FetchOptions {
  /** `GET` unless said. */
  method?: 'GET' | 'HEAD';
  /** Media types for the header `Accept`. */
  accept?: string;
  /** Most bytes of the body, unpacked. 0 reads none. */
  maxBytes: number;
  /** A longer body is refused (`too-large`) unless its beginning is enough. */
  whenLarger?: 'refuse' | 'cut';
  /** For everything together, redirects included, in milliseconds; 10 seconds unless said. */
  timeoutMs?: number;
  /** How long nothing may arrive, in milliseconds; 5 seconds unless said. */
  idleMs?: number;
  /** Redirects that are followed; 5 unless said. */
  maxRedirects?: number;
  /** Ends the request from outside. */
  signal?: AbortSignal;
}

export type FetchResult =
  | {
      ok: true;
      /** Of the last answer, whatever it is: also 404. */
      status: number;
      /** Where the last answer came from. */
      finalUrl: string;
      /** Whether every redirect on the way there was for good (301, 308). */
      isPermanent: boolean;
      /** Of the last answer; names in lower case. */
      headers: Record<string, string>;
      bytes: Buffer;
      /** Whether the body goes on after `bytes`. */
      isCut: boolean;
    }
  | { ok: false; reason: FetchFailure };

/**
 * Reads an address that somebody typed or a wire sent. Every address on the way, that of each
 * redirect too, passes the guard, and so does the IP address that the socket connects to. Bounded
 * in bytes, time and redirects; never throws.
 */
export type BoundedFetch = (url: string, options: FetchOptions) => Promise<FetchResult>;

export interface FetchRules {
  policy: GuardPolicy;
  /** The IP addresses of a host, all of them. */
  lookup(host: string): Promise<string[]>;
}

const USER_AGENT = 'Mozilla/5.0 (compatible; strapi-plugin-newsroom)';
const MOVED = [301, 302, 303, 307, 308];
const MOVED_FOR_GOOD = [301, 308];

export function createBoundedFetch(rules: FetchRules): BoundedFetch {
  return async (url, options) => {
    const deadline = startDeadline(options);
    try {
      return await follow(url, { rules, options, signal: deadline.signal });
    } catch (error) {
      const reason = error instanceof HttpFailure ? error.reason : 'unreachable';
      return { ok: false, reason: reason as FetchFailure };
    } finally {
      deadline.stop();
    }
  };
}

interface Way {
  rules: FetchRules;
  options: FetchOptions;
  signal: AbortSignal;
}

async function follow(start: string, way: Way): Promise<FetchResult> {
  const maxRedirects = way.options.maxRedirects ?? 5;
  const seen = new Set<string>();
  let isPermanent = true;
  let address = start;
  for (;;) {
    const url = judged(address, way.rules.policy);
    if (seen.has(url.href)) {
      throw new HttpFailure('redirect-loop');
    }
    seen.add(url.href);
    const answer = await ask(url, way);
    const next = nextOf(url, answer);
    if (next === undefined) {
      return { ok: true, finalUrl: url.href, isPermanent: isPermanent && seen.size > 1, ...answer };
    }
    if (seen.size > maxRedirects) {
      throw new HttpFailure('too-many-redirects');
    }
    isPermanent &&= MOVED_FOR_GOOD.includes(answer.status);
    address = next;
  }
}

function judged(address: string, policy: GuardPolicy): URL {
  const judgement = judgeUrl(address, policy);
  if (judgement.refused !== undefined) {
    throw new HttpFailure(judgement.refused);
  }
  judgement.url.hash = '';
  return judgement.url;
}

function ask(url: URL, { rules, options, signal }: Way): Promise<HttpAnswer> {
  const { method = 'GET', accept = '*/*', maxBytes } = options;
  return requestOnce({
    url,
    method,
    maxBytes,
    signal,
    headers: { accept, 'user-agent': USER_AGENT },
    whenLarger: options.whenLarger ?? 'refuse',
    idleMs: options.idleMs ?? 5_000,
    resolve: (host) => openAddresses(host, rules),
  });
}

/** Only these are handed to the socket: what a name stands for a moment later changes nothing. */
async function openAddresses(host: string, { policy, lookup }: FetchRules): Promise<string[]> {
  const addresses = await lookup(host);
  const open = addresses.filter((address) => isOpenAddress(address, policy));
  if (addresses.length > 0 && open.length === 0) {
    throw new HttpFailure('forbidden-address');
  }
  return open;
}

/** Where a redirect leads, if the answer is one; a fragment of ours stays behind. */
function nextOf(url: URL, { status, headers }: HttpAnswer): string | undefined {
  const { location } = headers;
  if (!MOVED.includes(status) || location === undefined) {
    return undefined;
  }
  return parseUrl(location, url.href)?.href ?? location;
}

function startDeadline({ timeoutMs = 10_000, signal }: FetchOptions) {
  const controller = new AbortController();
  const cancel = () => controller.abort('cancelled');
  const timer = setTimeout(() => controller.abort('timeout'), timeoutMs);
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) {
    cancel();
  }
  return {
    signal: controller.signal,
    stop() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}
