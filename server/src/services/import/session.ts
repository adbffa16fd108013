import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { bulletBlocks } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';
import { compareVersions } from '#shared/domain/import/version';
import { ARTICLE_UID } from '#shared/plugin-id';
import { advisoryLock } from './advisory-lock';
import type { Headlines } from './headlines';
import {
  answer,
  DRAFT_FIELDS,
  type DraftRow,
  hashOf,
  isUntouched,
  type ImportItem,
  itemKey,
  lockKey,
  withPictures,
} from './import-item';
import { type StoryWithUnlinkedBullets, linkRemaining } from './remaining-bullets';
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
import { retryOnDeadlock } from './retry-on-deadlock';
import { note, writeDraft } from './write-draft';

interface Decided {
  imported: Imported;
  /** Once it is in the database for good. */
  remember?: () => void;
}

interface Place {
  locale: string;
  own: string | undefined;
  targets?: StoreOptions['targets'];
}

const NOTHING_FETCHED: Fetched = { pictures: new Map(), remarks: [] };

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
  const chooseLocale = await localeChooser(strapi, options.locale);
  const { rights = ALL_RIGHTS } = options;
  const fetchesPictures = options.pictures === true && rights.mayUpload;
  const matcher = createMatcher({ strapi, config, headlines, reader: rights.reader });
  /** What of each story this run has met first, by key and locale. */
  const met = new Map<string, string>();
  /** `since`: the stories that were looked at. */
  const open: Array<StoryWithUnlinkedBullets & { since: number }> = [];

  return {
    match(story) {
      const { locale } = chooseLocale(story.locale);
      return matchBullets(story, { locale, own: undefined });
    },

    async recognise(story) {
      const { locale } = chooseLocale(story.locale);
      const key = itemKey(story);
      const draft = await findDraft({ key, locale });
      return { key, documentId: draft?.documentId, locale };
    },

    async store(story, storeOptions = {}) {
      const { locale, remark } = chooseLocale(story.locale);
      const key = storeOptions.key ?? itemKey(story);
      const { section } = options;
      const hash = hashOf(story, { section, targets: storeOptions.targets });
      const remarks = remark === undefined ? [] : [remark];
      const job: ImportItem = { story, locale, key, hash, section, remarks, options: storeOptions };
      const imported = await keyedMutex(lockKey(job), () => storeJob(job));
      met.set(lockKey(job), met.get(lockKey(job)) ?? hash);
      return imported;
    },

    async *linkLate() {
      for (const { since, ...story } of open.splice(0)) {
        const { locale, documentId: own } = story;
        const find = (bullet: ImportedBullet) => matcher.findSince(bullet, { locale, own, since });
        const linked = await linkRemaining(strapi, { find, rights }, story);
        if (linked) {
          yield linked;
        }
      }
    },
  };

  async function storeJob(job: ImportItem): Promise<Imported> {
    if (options.dryRun) {
      return (await decide(job, NOTHING_FETCHED)).imported;
    }
    const fetched = await fetchFor(job);
    job.remarks.push(...fetched.remarks);
    try {
      const decided = await retryOnDeadlock(() =>
        strapi.db.transaction(() => decide(job, fetched)),
      );
      decided.remember?.();
      return decided.imported;
    } finally {
      await Promise.all([...fetched.pictures.values()].map((picture) => picture.remove()));
    }
  }

  /** Outside the transaction, which must not wait for the web; only what will be needed. */
  async function fetchFor(job: ImportItem): Promise<Fetched> {
    if (!options.pictures || !hasAddresses(job.story.body)) {
      return NOTHING_FETCHED;
    }
    if (!fetchesPictures) {
      job.remarks.push({ code: 'no-upload' });
      return NOTHING_FETCHED;
    }
    const existing = await findDraft(job);
    const isNeeded = !existing || (!isUnchanged(existing, job) && (await isOpen(existing, job)));
    return isNeeded
      ? fetchPictures(strapi, { body: job.story.body, fetch: fetchPicture })
      : NOTHING_FETCHED;
  }

  /** Looks for the draft and writes it in one transaction: nobody stores the same in between. */
  async function decide(job: ImportItem, fetched: Fetched): Promise<Decided> {
    if (!options.dryRun) {
      await advisoryLock(strapi, lockKey(job));
    }
    const existing = await findDraft(job);
    const left = await reasonToLeave(job, existing);
    if (left) {
      return { imported: left };
    }
    const { since, matches } = await matched(job, existing);
    const outcome = existing ? 'updated' : 'created';
    if (options.dryRun) {
      return { imported: answer(job, { outcome, matches, documentId: existing?.documentId }) };
    }
    const { row, awaited } = await writeDraft(strapi, job, { existing, matches, fetched, rights });
    const { documentId, slug } = row;
    return {
      imported: answer(job, { outcome, matches, documentId, awaited }),
      remember() {
        const { headline } = job.story;
        matcher.add(detached({ documentId, headline, slug: slug ?? '' }), job.locale);
        keepOpen(job, { documentId, matches, since });
      },
    };
  }

  async function reasonToLeave(
    job: ImportItem,
    existing: DraftRow | null,
  ): Promise<Imported | undefined> {
    const isMet = met.has(lockKey(job));
    if (!existing) {
      return isMet && options.dryRun ? triedAgain(job) : undefined;
    }
    const { id, documentId, importVersion } = existing;
    const version = compareVersions(job.story.version, importVersion ?? '');
    if (isUnchanged(existing, job)) {
      if (version === 'newer' && !options.dryRun && (await mayUpdate(existing, job))) {
        await note(strapi, id, { importVersion: job.story.version });
      }
      await reopen(job, existing);
      return answer(job, { outcome: 'unchanged', documentId });
    }
    if (version === 'older') {
      job.remarks.push({ code: 'older', version: job.story.version, held: importVersion ?? '' });
      return answer(job, { outcome: 'skipped', documentId });
    }
    if (version === 'unknown' && isMet) {
      job.remarks.push({ code: 'twice' });
      return answer(job, { outcome: 'skipped', documentId });
    }
    const isKept = !(await isOpen(existing, job));
    return isKept ? answer(job, { outcome: 'kept', documentId }) : undefined;
  }

  /** A trial run that met the story would have made its draft. */
  function triedAgain(job: ImportItem): Imported {
    const isSame = met.get(lockKey(job)) === job.hash;
    job.remarks.push(...(isSame ? [] : [{ code: 'twice' as const }]));
    return answer(job, { outcome: isSame ? 'unchanged' : 'skipped', documentId: undefined });
  }

  /** Pictures that were fetched are there: the same copy without them is no news. */
  function isUnchanged({ importHash }: DraftRow, { hash, story }: ImportItem): boolean {
    const isSame = importHash === hash || importHash === withPictures(hash);
    const lacksPictures = fetchesPictures && importHash === hash;
    return isSame && !(lacksPictures && hasAddresses(story.body));
  }

  /** Whether no editor touched a draft since, and the caller may change it. */
  async function isOpen(draft: DraftRow, job: ImportItem): Promise<boolean> {
    return isUntouched(draft) && mayUpdate(draft, job);
  }

  function mayUpdate({ documentId }: DraftRow, { locale }: ImportItem): Promise<boolean> {
    return rights.mayUpdate({ documentId, locale });
  }

  async function matched(
    { story, locale, options: { targets } }: ImportItem,
    existing: DraftRow | null,
  ): Promise<{ matches: BulletMatch[]; since: number }> {
    const matches = await matchBullets(story, { locale, own: existing?.documentId, targets });
    return { matches, since: matcher.size(locale) };
  }

  async function matchBullets({ body }: ImportedStory, place: Place): Promise<BulletMatch[]> {
    const matches: BulletMatch[] = [];
    for (const [index, bullet] of bulletBlocks(body).entries()) {
      const chosen = place.targets?.[index];
      const target =
        chosen === undefined
          ? await matcher.find(bullet, place)
          : chosen && (await matcher.byId(chosen, place.locale));
      matches.push({ ...bullet, target: target || null });
    }
    return matches;
  }

  /** Bullets that another run left open, or one that was cut short, may find their stories now. */
  async function reopen(job: ImportItem, existing: DraftRow): Promise<void> {
    const { documentId, openBullets } = existing;
    if (options.dryRun || !openBullets || !isUntouched(existing)) {
      return;
    }
    const { matches, since } = await matched(job, existing);
    const isStillOpen = openIn(matches).length >= openBullets;
    const all = matches.map((match) => ({ ...match, target: null }));
    keepOpen(
      job,
      isStillOpen ? { documentId, matches, since } : { documentId, matches: all, since: 0 },
    );
  }

  function keepOpen(
    { story: { headline }, key, locale, options: { targets, corrected } }: ImportItem,
    found: { documentId: string; matches: BulletMatch[]; since: number },
  ): void {
    const bullets = found.matches.flatMap(({ target, text, url }, place) =>
      target || targets?.[place] === null ? [] : [{ place, text, url }],
    );
    if (bullets.length > 0 && !corrected) {
      const { documentId, since } = found;
      open.push(detached({ key, documentId, locale, headline, bullets, since }));
    }
  }

  function findDraft({
    key,
    locale,
  }: Pick<ImportItem, 'key' | 'locale'>): Promise<DraftRow | null> {
    return strapi.db.query(ARTICLE_UID).findOne({
      select: [...DRAFT_FIELDS],
      where: { importKey: key, locale, publishedAt: null },
    });
  }
}

/** A copy whose words are its own: a part of a text keeps the whole text in memory. */
function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function openIn(matches: BulletMatch[]): BulletMatch[] {
  return matches.filter(({ target, url }) => target === null && url === '');
}
