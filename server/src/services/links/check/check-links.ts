import type { Core } from '@strapi/strapi';
import type { LinkCheckProgress } from '#shared/contracts/links/check';
import { type Health, nextHealth } from '#shared/domain/links/health';
import { parseUrl } from '#shared/domain/platform/net/address';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { debugLog } from '../../../adapters/debug';
import type { EventService } from '../../platform/events';
import type { BoundedFetch } from '../../platform/bounded-fetch';
import { checkAddress } from './check-address';
import type { Clock } from './clock';
import { eachPerHost } from './each-per-host';

/** Links that are checked at a time; one at a time of each host. */
const AT_ONCE = 10;

/** The longest `Retry-After` that is waited for; a host that wants more is left for next time. */
const LONGEST_REST_MS = 60_000;

/** Most links of one check, those first that nobody looked at for longest. */
const MOST_LINKS = 20_000;

interface LinkRow {
  id: number;
  documentId: string;
  url: string;
  targetKey: string;
  health: Health | null;
  failures: number | null;
  lastFailureOn: string | null;
}

interface Check {
  strapi: Core.Strapi;
  events: EventService;
  fetchBounded: BoundedFetch;
  clock: Clock;
  /** Kept up to date on the way. */
  progress: LinkCheckProgress;
  signal: AbortSignal;
}

const debug = debugLog('links');

/** Checks the web addresses of all related-links, and notes on each link what came of it. */
export async function checkLinks(check: Check): Promise<void> {
  const { strapi, clock, progress, signal } = check;
  const links = await findLinks(strapi);
  progress.total = links.length;
  debug('%d links to check', links.length);
  await eachPerHost(links, {
    hostOf,
    atOnce: AT_ONCE,
    longestRestMs: LONGEST_REST_MS,
    sleep: clock.sleep,
    signal,
    work: (link, isLast) => checkLink(link, isLast, check),
    leave: (left) => {
      progress.left += left.length;
    },
  });
}

async function checkLink(link: LinkRow, isLast: boolean, check: Check) {
  const { strapi, events, fetchBounded, clock, progress, signal } = check;
  const { outcome, restMs } = await checkAddress(link.url, {
    fetchBounded,
    signal,
    now: clock.now(),
  });
  if (signal.aborted) {
    return {};
  }
  if (!isLast && restMs !== undefined && restMs > 0 && restMs <= LONGEST_REST_MS) {
    // It is asked again, and that answer counts.
    return { restMs };
  }
  const before = { ...link, health: link.health ?? 'unchecked', failures: link.failures ?? 0 };
  const after = nextHealth(before, { url: link.url, outcome, now: clock.now() });
  // A link that was given another address meanwhile has nothing to do with this one.
  const { count } = await strapi.db
    .query(RELATED_LINK_UID)
    .updateMany({ where: { id: link.id, targetKey: link.targetKey }, data: after });
  if (count > 0 && before.health !== 'broken' && after.health === 'broken') {
    const { statusCode, problem } = after;
    const { documentId, url } = link;
    await events.raise('newsroom.link-broken', [
      { link: { documentId, url }, statusCode, problem },
    ]);
  }
  progress.done += 1;
  progress.broken += after.health === 'broken' ? 1 : 0;
  progress.redirected += after.health === 'redirected' ? 1 : 0;
  debug('%d of %d: %s', progress.done, progress.total, after.health);
  return { restMs };
}

/** With two queries: databases differ on where a link without a date stands. */
async function findLinks(strapi: Core.Strapi): Promise<LinkRow[]> {
  const find = (where: object, limit: number): Promise<LinkRow[]> =>
    strapi.db.query(RELATED_LINK_UID).findMany({
      select: ['id', 'documentId', 'url', 'targetKey', 'health', 'failures', 'lastFailureOn'],
      where: { url: { $notNull: true, $ne: '' }, ...where },
      orderBy: [{ checkedAt: 'asc' }, { id: 'asc' }],
      limit,
    });
  const unchecked = await find({ checkedAt: { $null: true } }, MOST_LINKS);
  const room = MOST_LINKS - unchecked.length;
  const checked = room > 0 ? await find({ checkedAt: { $notNull: true } }, room) : [];
  return [...unchecked, ...checked];
}

function hostOf({ url }: LinkRow): string {
  return parseUrl(url)?.hostname ?? url;
}
