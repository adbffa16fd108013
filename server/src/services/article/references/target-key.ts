import { createHash } from 'node:crypto';
import { normaliseAddress } from '#shared/domain/links/normalise-address';

/** What names a link's target in the database; one link per target has it. */
export type LinkTarget = { article: string } | { url: string };

const ARTICLE_PREFIX = 'article:';

/** A key of bounded length: two ways to write one address give the same key. */
export function targetKey(target: LinkTarget): string {
  if ('article' in target) {
    return ARTICLE_PREFIX + target.article;
  }
  const address = normaliseAddress(target.url) ?? target.url;
  return `url:${createHash('sha256').update(address).digest('hex')}`;
}

/** The documentId of the article that a key names; undefined for a web address. */
export function articleTargetId(key: string | null): string | undefined {
  return key?.startsWith(ARTICLE_PREFIX) ? key.slice(ARTICLE_PREFIX.length) : undefined;
}
