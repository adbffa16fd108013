import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import { bulletsOf } from '../../domain/import/blocks';
import { contentOf, identityOf } from '../../domain/import/identity';
import type { Story } from '../../domain/import/story';
import { ARTICLE_UID } from '../../plugin-id';
import { tieBullets } from './bullets';
import { localeChooser } from './locale';
import { createMatcher } from './matcher';
import { awaitedIn, type Fetched, fetchPictures, hasAddresses, placePictures } from './pictures';
import type {
  BulletMatch,
  FetchPicture,
  Imported,
  ImportOptions,
  ImportSession,
  StoreOptions,
} from './types';

interface DraftRow {
  id: number;
  documentId: string;
  importHash: string | null;
  importedAt: string | null;
  updatedAt: string;
}

interface Documents {
  create(params: object): Promise<DraftRow & { slug: string | null }>;
  update(params: object): Promise<DraftRow & { slug: string | null }>;
}

/** What is to be stored, and how it will be known again. */
interface Job {
  story: Story;
  locale: string;
  key: string;
  hash: string;
  existing: DraftRow | null;
  remarks: string[];
  options: StoreOptions;
}

/** Stories that are being stored now, by key: the same one twice at a time would make two drafts. */
const underWay = new Map<string, Promise<unknown>>();

export async function createSession({
  strapi,
  config,
  options,
  fetchPicture,
}: {
  strapi: Core.Strapi;
  config: Config;
  options: ImportOptions;
  fetchPicture: FetchPicture;
}): Promise<ImportSession> {
  const chooseLocale = await localeChooser(strapi, options.locale);
  const matcher = createMatcher({ strapi, config });
  const documents = strapi.documents(ARTICLE_UID as UID.ContentType) as unknown as Documents;
  /** What a trial run would have made by now. */
  const tried = new Set<string>();

  return {
    match(story) {
      const { locale } = chooseLocale(story.locale);
      return matchBullets(story, { locale, own: undefined });
    },

    async recognise(story) {
      const { locale } = chooseLocale(story.locale);
      const key = keyOf(story);
      const draft = await findDraft(key, locale);
      return { key, documentId: draft?.documentId, locale };
    },

    async store(story, storeOptions = {}) {
      const { locale, remark } = chooseLocale(story.locale);
      const key = storeOptions.key ?? keyOf(story);
      return oneAtATime(`${key} ${locale}`, async () => {
        const existing = await findDraft(key, locale);
        const chosen = storeOptions.targets ? JSON.stringify(storeOptions.targets) : '';
        const hash = sha256(`${contentOf(story)} ${options.section ?? ''}${chosen}`);
        const remarks = remark === undefined ? [] : [remark];
        return storeJob({ story, locale, key, hash, existing, remarks, options: storeOptions });
      });
    },
  };

  async function storeJob(job: Job): Promise<Imported> {
    const { existing, key } = job;
    if (existing ? isUnchanged(existing, job) : tried.has(key)) {
      return answer(job, { outcome: 'unchanged' });
    }
    if (existing && !(await isOpen(existing, job))) {
      return answer(job, { outcome: 'kept' });
    }
    const matches = await matchBullets(job.story, {
      locale: job.locale,
      own: existing?.documentId,
      targets: job.options.targets,
    });
    const outcome = existing ? 'updated' : 'created';
    if (options.dryRun) {
      tried.add(key);
      return answer(job, { outcome, matches });
    }
    return write(job, { outcome, matches });
  }

  async function write(
    job: Job,
    { outcome, matches }: { outcome: 'created' | 'updated'; matches: BulletMatch[] },
  ): Promise<Imported> {
    const fetched: Fetched = options.pictures
      ? await fetchPictures(job.story.body, fetchPicture)
      : { pictures: new Map(), remarks: [] };
    job.remarks.push(...fetched.remarks);
    try {
      const { documentId, awaited } = await strapi.db.transaction(() =>
        writeDraft(job, { matches, fetched }),
      );
      return answer(job, { outcome, matches, documentId, awaited });
    } finally {
      await Promise.all([...fetched.pictures.values()].map((picture) => picture.remove()));
    }
  }

  async function writeDraft(
    { story, locale, key, hash, existing, options: { sanitize, corrected } }: Job,
    { matches, fetched }: { matches: BulletMatch[]; fetched: Fetched },
  ): Promise<{ documentId: string; awaited: number }> {
    const { pictures } = fetched;
    const tied = await tieBullets(strapi, { body: story.body, matches });
    const body = pictures.size > 0 ? await placePictures(strapi, { body: tied, pictures }) : tied;
    const all = { ...wordsOf(story, existing !== null), body };
    const data = sanitize ? await sanitize(all) : all;
    const draft = existing
      ? await documents.update({ documentId: existing.documentId, locale, data })
      : await documents.create({ locale, data });
    const isComplete = pictures.size > 0 && fetched.remarks.length === 0;
    // Strapi's `updateMany` leaves `updatedAt` alone: it tells an editor's change from ours.
    await strapi.db.query(ARTICLE_UID).updateMany({
      where: { id: draft.id },
      data: {
        importKey: key,
        importHash: isComplete ? withPictures(hash) : hash,
        importedAt: corrected ? null : draft.updatedAt,
      },
    });
    const indexed = { documentId: draft.documentId, headline: story.headline };
    matcher.add({ ...indexed, slug: draft.slug ?? '' }, locale);
    return { documentId: draft.documentId, awaited: awaitedIn(body) };
  }

  /** An empty field of new copy empties what older copy had put there; in a new draft it is left out. */
  function wordsOf(story: Story, isUpdate: boolean): Record<string, unknown> {
    const { body: _body, notes: _notes, sourceId: _id, locale: _locale, ...words } = story;
    const section = options.section === undefined ? {} : { section: options.section };
    const entries = Object.entries(words).filter(([, value]) => isUpdate || value.length > 0);
    const fields = entries.map(([key, value]) => [key, value.length > 0 ? value : null]);
    return { ...Object.fromEntries(fields), ...section };
  }

  /** Pictures that were fetched are there: the same copy without them is no news. */
  function isUnchanged({ importHash }: DraftRow, { hash, story }: Job): boolean {
    const isSame = importHash === hash || importHash === withPictures(hash);
    const lacksPictures = options.pictures === true && importHash === hash;
    return isSame && !(lacksPictures && hasAddresses(story.body));
  }

  /** Whether no editor touched a draft since, and the caller may change it. */
  async function isOpen(
    draft: DraftRow,
    { locale, options: { mayUpdate } }: Job,
  ): Promise<boolean> {
    const { documentId, importedAt, updatedAt } = draft;
    const isOurs = importedAt !== null && timeOf(importedAt) === timeOf(updatedAt);
    return isOurs && (mayUpdate === undefined || mayUpdate({ documentId, locale }));
  }

  async function matchBullets(
    { body }: Story,
    place: { locale: string; own: string | undefined; targets?: StoreOptions['targets'] },
  ): Promise<BulletMatch[]> {
    const matches: BulletMatch[] = [];
    for (const [index, bullet] of bulletsOf(body).entries()) {
      const chosen = place.targets?.[index];
      const target =
        chosen === undefined
          ? await matcher.find(bullet, place)
          : chosen && (await matcher.byId(chosen, place.locale));
      matches.push({ ...bullet, target: target || null });
    }
    return matches;
  }

  function findDraft(importKey: string, locale: string): Promise<DraftRow | null> {
    return strapi.db.query(ARTICLE_UID).findOne({
      select: ['id', 'documentId', 'importHash', 'importedAt', 'updatedAt'],
      where: { importKey, locale, publishedAt: null },
    });
  }
}

function answer(
  { story, locale, existing, remarks }: Job,
  result: Pick<Imported, 'outcome'> & Partial<Imported>,
): Imported {
  const { headline, notes, body } = story;
  const documentId = existing?.documentId;
  const own = {
    documentId,
    locale,
    headline,
    notes,
    remarks,
    matches: [],
    awaited: awaitedIn(body),
  };
  return { ...own, ...result };
}

async function oneAtATime<T>(key: string, run: () => Promise<T>): Promise<T> {
  const before = underWay.get(key) ?? Promise.resolve();
  const own = before.catch(() => undefined).then(run);
  underWay.set(key, own);
  try {
    return await own;
  } finally {
    if (underWay.get(key) === own) {
      underWay.delete(key);
    }
  }
}

function keyOf(story: Story): string {
  return sha256(identityOf(story));
}

function withPictures(hash: string): string {
  return `${hash}+pictures`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function timeOf(date: string | Date): number {
  return new Date(date).getTime();
}
