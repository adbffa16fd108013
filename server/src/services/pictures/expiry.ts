import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { EXPIRY_NOTICE_UID } from '#shared/plugin-id';
import type { RightsExpired } from '#shared/events';
import { type ExpiredUse, findExpiredInUse } from './expired-in-use';
import { storyUrl } from '../article/story-url';
import { findInChunks } from '../platform/chunks';

/** The event on Strapi's event hub, and the event of a webhook. */
export const RIGHTS_EXPIRED = 'newsroom.rights-expired';

export interface RightsExpiryService {
  /** When Strapi's cron is to ask, as a cron expression; false for never. */
  schedule: string | false;
  /**
   * Raises `newsroom.rights-expired` for every picture that is live although its rights expired:
   * once for each article, picture and expiry, whoever asks and however often.
   *
   * @returns what was raised by this call
   */
  raise(now?: Date): Promise<RightsExpired[]>;
}

export function createRightsExpiryService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): RightsExpiryService {
  const notices = () => strapi.db.query(EXPIRY_NOTICE_UID);

  return {
    schedule: config.rights.check,

    async raise(now = new Date()) {
      const found = groupByNotice(await findExpiredInUse(strapi, now));
      const known = await knownOf([...found.keys()]);
      const raised: RightsExpired[] = [];
      for (const [noticeKey, uses] of found) {
        if (!known.has(noticeKey) && (await claim(noticeKey))) {
          const event = eventOf(uses);
          await strapi.eventHub.emit(RIGHTS_EXPIRED, event);
          raised.push(event);
        }
      }
      return raised;
    },
  };

  async function knownOf(noticeKeys: string[]): Promise<Set<string>> {
    const rows = await findInChunks<string, { noticeKey: string }>(noticeKeys, (chunk) =>
      notices().findMany({ select: ['noticeKey'], where: { noticeKey: { $in: chunk } } }),
    );
    return new Set(rows.map(({ noticeKey }) => noticeKey));
  }

  /** Whether it is ours to raise: the database lets one instance of the site write it. */
  async function claim(noticeKey: string): Promise<boolean> {
    try {
      await notices().create({ data: { noticeKey } });
      return true;
    } catch (error) {
      if ((await notices().count({ where: { noticeKey } })) > 0) {
        return false;
      }
      throw error;
    }
  }

  function eventOf(uses: [ExpiredUse, ...ExpiredUse[]]): RightsExpired {
    const [{ article, picture }] = uses;
    const { type, documentId, headline, slug, locale } = article;
    const url = storyUrl(config, type, article);
    return {
      article: { type: type.uid, documentId, headline, slug, locale, url },
      locales: uses.map((use) => use.article.locale),
      picture,
    };
  }
}

/** A picture of an article is one notice, in however many languages the article is live. */
function groupByNotice(uses: ExpiredUse[]): Map<string, [ExpiredUse, ...ExpiredUse[]]> {
  const groups = new Map<string, [ExpiredUse, ...ExpiredUse[]]>();
  const inOrder = [...uses].sort((a, b) => a.article.id - b.article.id);
  for (const use of inOrder) {
    const key = `${use.article.documentId}:${use.picture.documentId}:${use.picture.expires}`;
    const group = groups.get(key);
    if (group) {
      group.push(use);
    } else {
      groups.set(key, [use]);
    }
  }
  return groups;
}
