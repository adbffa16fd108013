import type { Core } from '@strapi/strapi';
import { debugLog, stopwatch } from '../../adapters/debug';
import type { Config } from '../../config/schema';
import { bulletBlocks } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';
import { compareVersions } from '#shared/domain/import/version';
import { countUnlinkedBullets } from '../article/references/count-unlinked-bullets';
import { firstStoryType } from '../article/story-types';
import { bodyPlace } from './body-place';
import { advisoryLock } from './advisory-lock';
import type { Headlines } from './headlines';
import {
  answer,
  type DraftRow,
  hashOf,
  isUntouched,
  type ImportItem,
  itemKey,
  lockKey,
  withPictures,
} from './import-item';
import { importRecords } from './import-records';
import { linkRemaining } from './remaining-bullets';
import { localeChooser } from './locale';
import { createMatcher } from './matcher';
import { keyedMutex } from './keyed-mutex';
import { type Fetched, fetchPictures, hasAddresses } from './pictures';
import { ALL_RIGHTS } from './rights';
import type {
  ImportedBullet,
  BulletMatch,
  FetchPicture,
  Imported,
  ImportOptions,
  ImportSession,
  StoreOptions,
} from './types';
import { createUnlinkedStories, detached } from './unlinked-stories';
import { retryOnDeadlock } from './retry-on-deadlock';
import { writeDraft } from './write-draft';

interface Decided {
  imported: Imported;
  /** Once it is in the database for good. */
  remember?: () => void;
}

interface MatchScope {
  locale: string;
  except: string | undefined;
  targets?: StoreOptions['targets'];
}

const debug = debugLog('import');

const NOTHING_FETCHED: Fetched = { pictures: new Map(), warnings: [] };

export async function createSession({
  strapi,
  config,
  options,
  headlines,
  fetchPicture,
}: {
  strapi: Core.Strapi;
  config: Config;
  headlines: Headlines;
  options: ImportOptions;
  fetchPicture: FetchPicture;
}): Promise<ImportSession> {
  const { rights = ALL_RIGHTS, type = firstStoryType(strapi) } = options;
  const chooseLocale = await localeChooser(strapi, type, options.locale);
  // Refuses a type that has no place for copy before anything is read.
  const { keptPictures } = bodyPlace(type);
  const fetchesPictures = options.pictures === true && rights.mayUpload && keptPictures !== 'none';
  const matcher = createMatcher({ strapi, config, type, headlines, reader: rights.reader });
  /** What of each story this run has seen first, by key and locale. */
  const seen = new Map<string, string>();
  const unlinked = createUnlinkedStories();

  return {
    match(story) {
      const { locale } = chooseLocale(story.locale);
      return matchBullets(story, { locale, except: undefined });
    },

    async recognise(story) {
      const { locale } = chooseLocale(story.locale);
      const key = itemKey(story);
      const draft = await findDraft({ key, locale });
      return { key, documentId: draft?.documentId, locale };
    },

    async store(story, storeOptions = {}) {
      const elapsed = stopwatch();
      const { locale, warning } = chooseLocale(story.locale);
      const key = storeOptions.key ?? itemKey(story);
      const { section } = options;
      const hash = hashOf(story, { section, targets: storeOptions.targets });
      const warnings = warning === undefined ? [] : [warning];
      const item: ImportItem = {
        story,
        locale,
        key,
        hash,
        section,
        warnings,
        options: storeOptions,
      };
      const imported = await keyedMutex(lockKey(item), () => storeItem(item));
      seen.set(lockKey(item), seen.get(lockKey(item)) ?? hash);
      debug('%s in %s: %d blocks, %d ms', imported.outcome, locale, story.body.length, elapsed());
      return imported;
    },

    async *linkRemaining() {
      for (const { since, ...story } of unlinked.takeAll()) {
        const { locale, documentId: except } = story;
        const find = (bullet: ImportedBullet) =>
          matcher.findSince(bullet, { locale, except, since });
        const linked = await linkRemaining(strapi, { type, find, rights }, story);
        if (linked) {
          yield linked;
        }
      }
    },
  };

  async function storeItem(item: ImportItem): Promise<Imported> {
    if (options.dryRun) {
      return (await decide(item, NOTHING_FETCHED)).imported;
    }
    const fetched = await fetchFor(item);
    item.warnings.push(...fetched.warnings);
    try {
      const decided = await retryOnDeadlock(() =>
        strapi.db.transaction(() => decide(item, fetched)),
      );
      decided.remember?.();
      return decided.imported;
    } finally {
      await Promise.all([...fetched.pictures.values()].map((picture) => picture.remove()));
    }
  }

  /** Outside the transaction, which must not wait for the web; only what will be needed. */
  async function fetchFor(item: ImportItem): Promise<Fetched> {
    if (!options.pictures || !hasAddresses(item.story.body)) {
      return NOTHING_FETCHED;
    }
    if (keptPictures === 'none') {
      return NOTHING_FETCHED;
    }
    if (!fetchesPictures) {
      item.warnings.push({ code: 'no-upload' });
      return NOTHING_FETCHED;
    }
    const existing = await findDraft(item);
    const isNeeded =
      !existing || (!isUnchanged(existing, item) && (await mayOverwrite(existing, item)));
    return isNeeded
      ? fetchPictures(strapi, { body: item.story.body, fetch: fetchPicture })
      : NOTHING_FETCHED;
  }

  /** Looks for the draft and writes it in one transaction: nobody stores the same in between. */
  async function decide(item: ImportItem, fetched: Fetched): Promise<Decided> {
    if (!options.dryRun) {
      await advisoryLock(strapi, type, lockKey(item));
    }
    const existing = await findDraft(item);
    const unwritten = await leaveUnwritten(item, existing);
    if (unwritten) {
      return { imported: unwritten };
    }
    const { since, matches } = await matched(item, existing);
    const outcome = existing ? 'updated' : 'created';
    if (options.dryRun) {
      return { imported: answer(item, { outcome, matches, documentId: existing?.documentId }) };
    }
    const { row, awaited } = await writeDraft(strapi, item, {
      ...{ type, existing, matches },
      ...{ fetched, rights },
    });
    const { documentId, slug } = row;
    return {
      imported: answer(item, { outcome, matches, documentId, awaited }),
      remember() {
        const { headline } = item.story;
        matcher.add(detached({ documentId, headline, slug: slug ?? '' }), item.locale);
        unlinked.add(item, { documentId, matches, since });
      },
    };
  }

  async function leaveUnwritten(
    item: ImportItem,
    existing: DraftRow | null,
  ): Promise<Imported | undefined> {
    const isSeen = seen.has(lockKey(item));
    if (!existing) {
      return isSeen && options.dryRun ? triedAgain(item) : undefined;
    }
    const { id, documentId, importVersion } = existing;
    const version = compareVersions(item.story.version, importVersion ?? '');
    if (isUnchanged(existing, item)) {
      if (version === 'newer' && !options.dryRun && (await mayUpdate(existing, item))) {
        const draft = { id, documentId, locale: item.locale };
        await importRecords(strapi, type).write(draft, { importVersion: item.story.version });
      }
      await retryUnlinked(item, existing);
      return answer(item, { outcome: 'unchanged', documentId });
    }
    if (version === 'older') {
      item.warnings.push({ code: 'older', version: item.story.version, held: importVersion ?? '' });
      return answer(item, { outcome: 'skipped', documentId });
    }
    if (version === 'unknown' && isSeen) {
      item.warnings.push({ code: 'twice' });
      return answer(item, { outcome: 'skipped', documentId });
    }
    const isKept = !(await mayOverwrite(existing, item));
    return isKept ? answer(item, { outcome: 'kept', documentId }) : undefined;
  }

  /** A trial run that has seen the story would have made its draft. */
  function triedAgain(item: ImportItem): Imported {
    const isSame = seen.get(lockKey(item)) === item.hash;
    item.warnings.push(...(isSame ? [] : [{ code: 'twice' as const }]));
    return answer(item, { outcome: isSame ? 'unchanged' : 'skipped', documentId: undefined });
  }

  /** Pictures that were fetched are there: the same source without them is no news. */
  function isUnchanged({ importHash }: DraftRow, { hash, story }: ImportItem): boolean {
    const isSame = importHash === hash || importHash === withPictures(hash);
    const lacksPictures = fetchesPictures && importHash === hash;
    return isSame && !(lacksPictures && hasAddresses(story.body));
  }

  /** Whether no editor touched a draft since, and the caller may change it. */
  async function mayOverwrite(draft: DraftRow, item: ImportItem): Promise<boolean> {
    return isUntouched(draft) && mayUpdate(draft, item);
  }

  function mayUpdate({ documentId }: DraftRow, { locale }: ImportItem): Promise<boolean> {
    return rights.mayUpdate({ documentId, locale });
  }

  async function matched(
    { story, locale, options: { targets } }: ImportItem,
    existing: DraftRow | null,
  ): Promise<{ matches: BulletMatch[]; since: number }> {
    const matches = await matchBullets(story, { locale, except: existing?.documentId, targets });
    return { matches, since: matcher.size(locale) };
  }

  async function matchBullets({ body }: ImportedStory, scope: MatchScope): Promise<BulletMatch[]> {
    const matches: BulletMatch[] = [];
    for (const [index, bullet] of bulletBlocks(body).entries()) {
      const chosen = scope.targets?.[index];
      const target =
        chosen === undefined
          ? await matcher.find(bullet, scope)
          : chosen && (await matcher.byId(chosen, scope.locale));
      matches.push({ ...bullet, target: target || null });
    }
    return matches;
  }

  /** Bullets that another run left unlinked, or one that was cut short, may find their stories now. */
  async function retryUnlinked(item: ImportItem, existing: DraftRow): Promise<void> {
    if (options.dryRun || !isUntouched(existing)) {
      return;
    }
    const { documentId } = existing;
    const stored = await countUnlinkedBullets(strapi, {
      ...{ type, documentId },
      locale: item.locale,
    });
    if (stored === 0) {
      return;
    }
    const { matches, since } = await matched(item, existing);
    const isStillUnlinked = unlinkedIn(matches).length >= stored;
    const all = matches.map((match) => ({ ...match, target: null }));
    unlinked.add(
      item,
      isStillUnlinked ? { documentId, matches, since } : { documentId, matches: all, since: 0 },
    );
  }

  function findDraft({
    key,
    locale,
  }: Pick<ImportItem, 'key' | 'locale'>): Promise<DraftRow | null> {
    return importRecords(strapi, type).find({ key, locale });
  }
}

function unlinkedIn(matches: BulletMatch[]): BulletMatch[] {
  return matches.filter(({ target, url }) => target === null && url === '');
}
