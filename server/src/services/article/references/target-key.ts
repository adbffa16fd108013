import { createHash } from 'node:crypto';
import { normaliseAddress } from '#shared/domain/links/normalise-address';
import { ARTICLE_UID } from '#shared/plugin-id';

/**
 * What names a story: the uid of its type, and its documentId, which is unique in a site. A target of
 * a type that a site adds is named by the type's name, and its id.
 */
export interface StoryId {
  type: string;
  documentId: string;
}

/** What names a link's target in the database; one link per target has it. */
export type LinkTarget = { story: StoryId } | { url: string };

const ARTICLE_PREFIX = 'article:';
const URL_PREFIX = 'url:';

/** A key of bounded length: two ways to write one address give the same key. */
export function targetKey(target: LinkTarget): string {
  if ('story' in target) {
    const { type, documentId } = target.story;
    return type === ARTICLE_UID ? ARTICLE_PREFIX + documentId : `${type}:${documentId}`;
  }
  const address = normaliseAddress(target.url) ?? target.url;
  return `${URL_PREFIX}${createHash('sha256').update(address).digest('hex')}`;
}

/** The story that a key names; undefined for a web address. */
export function storyTarget(key: string | null): StoryId | undefined {
  if (key === null || key.startsWith(URL_PREFIX)) {
    return undefined;
  }
  const [, type = '', documentId = ''] = /^([^:]+(?:::[^:]+)?):(.*)$/s.exec(key) ?? [];
  return { type: `${type}:` === ARTICLE_PREFIX ? ARTICLE_UID : type, documentId };
}
