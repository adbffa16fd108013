import type { Core, Modules } from '@strapi/strapi';
import { IMAGE_CREDIT_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { guardedTypeOf, storyTypeOf } from '../services/article/story-types';
import { guardRead, isGuardedRead } from './article/guard-reads';
import { checkStory } from './article/check-story';
import { requireLocale } from './article/require-locale';
import { tellPageChanges } from './article/tell-page-changes';
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
import {
  isWrite,
  type Step,
  type StoryMiddleware,
  type Write,
  type WriteMiddleware,
} from './write';

/** What a write of a story passes through, outermost first. */
const STORY_CONCERNS: StoryMiddleware[] = [
  tellPageChanges,
  publishGate,
  resetClone,
  protectLinks,
  shareAcrossLocales,
  requireLocale,
  readJson,
  checkStory,
  refuseSelfLinks,
  updateLinkTitle,
  formerSlugs,
  makeSlug,
  setFirstPublished,
  prepareBody,
];

/** The same of records. */
const RECORD_CONCERNS: Record<string, WriteMiddleware[]> = {
  [IMAGE_CREDIT_UID]: [checkImageCredit],
  [RELATED_LINK_UID]: [checkRelatedLink],
};

/**
 * Puts the plugin's concerns around every write of stories and of its own types: from the admin,
 * REST, bulk actions, releases or code. A write and all that the concerns do is one transaction. What
 * the content API reads of stories is confined.
 */
export function registerDocumentMiddlewares(strapi: Core.Strapi): void {
  const middleware = async (write: Write, next: () => Promise<unknown>) => {
    const guarded = guardedTypeOf(strapi, write.uid);
    if (guarded && isGuardedRead(strapi, write)) {
      await guardRead({ type: guarded, write, strapi });
    }
    const type = storyTypeOf(strapi, write.uid);
    const ofRecord = RECORD_CONCERNS[write.uid];
    if (!isWrite(write) || !(type || ofRecord)) {
      return next();
    }
    const step = { write, next, strapi };
    return strapi.db.transaction(() =>
      type ? run(STORY_CONCERNS, { ...step, type }) : run(ofRecord ?? [], step),
    );
  };
  strapi.documents.use(middleware as unknown as Modules.Documents.Middleware.Middleware);
}

function run<OfStep extends Step>(
  concerns: Array<(step: OfStep) => Promise<unknown>>,
  step: OfStep,
): Promise<unknown> {
  const [first, ...rest] = concerns;
  return first ? first({ ...step, next: () => run(rest, step) }) : step.next();
}
