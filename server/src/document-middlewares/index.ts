import type { Core, Modules } from '@strapi/strapi';
import { IMAGE_CREDIT_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { storyTypeOf } from '../services/article/story-types';
import { checkArticle } from './article/check-article';
import { requireLocale } from './article/require-locale';
import { resetClone } from './article/reset-clone';
import { updateLinkTitle } from './links/update-link-title';
import { formerSlugs } from './slugs/former-slugs';
import { makeSlug } from './slugs/make-slug';
import { prepareBody } from './article/prepare-body';
import { publishGate } from './gate/publish-gate';
import { protectLinks } from './links/protect-links';
import { readJson } from './article/read-json';
import { refuseSelfLinks } from './links/refuse-self-links';
import { shareAcrossLocales } from './article/share-across-locales';
import { setFirstPublished } from './article/set-first-published';
import { checkImageCredit, checkRelatedLink } from './check-record';
import { isWrite, type Step, type Write, type WriteMiddleware } from './write';

/** What a write of a story passes through, outermost first. */
const STORY_CONCERNS: WriteMiddleware[] = [
  publishGate,
  resetClone,
  protectLinks,
  shareAcrossLocales,
  requireLocale,
  readJson,
  checkArticle,
  refuseSelfLinks,
  updateLinkTitle,
  formerSlugs,
  makeSlug,
  setFirstPublished,
  prepareBody,
];

/** The same of the other types. */
const CONCERNS: Record<string, WriteMiddleware[]> = {
  [IMAGE_CREDIT_UID]: [checkImageCredit],
  [RELATED_LINK_UID]: [checkRelatedLink],
};

/**
 * Puts the plugin's concerns around every write of its types: from the admin, REST, bulk actions,
 * releases or code. A write and all that the concerns do is one transaction.
 */
export function registerDocumentMiddlewares(strapi: Core.Strapi): void {
  const middleware = (context: Write, next: () => Promise<unknown>) => {
    const concerns = storyTypeOf(context.uid) ? STORY_CONCERNS : CONCERNS[context.uid];
    if (!concerns || !isWrite(context)) {
      return next();
    }
    return strapi.db.transaction(() => run(concerns, { write: context, next, strapi }));
  };
  strapi.documents.use(middleware as unknown as Modules.Documents.Middleware.Middleware);
}

function run(concerns: WriteMiddleware[], step: Step): Promise<unknown> {
  const [first, ...rest] = concerns;
  return first ? first({ ...step, next: () => run(rest, step) }) : step.next();
}
