import type { Core } from '@strapi/strapi';
import { debugLog, stopwatch } from '../../adapters/debug';
import type { Config } from '../../config/schema';
import { MEDIA_FILE_KEYS } from '#shared/domain/article/body/media-file';
import type { GateStory } from '#shared/domain/gate/facts';
import type { Finding } from '#shared/domain/gate/finding';
import { judgeStory } from '#shared/domain/gate/judge-story';
import { stories } from '../article/story-types';
import { isAmong } from '../platform/locale';
import { type LoadedReferences, loadReferences } from '../article/references/load';
import { targetsOf } from '../article/references/targets-of';
import type { StoryVersion } from '../article/references/write-index';

/** One version of a story in one locale, and what the gate found in it. */
export interface JudgedVersion {
  documentId: string;
  locale: string;
  headline: string;
  findings: Finding[];
}

/** The lead pictures of a story's published versions, by locale: a file's id, or null. */
export type LeadImages = ReadonlyMap<string, number | null>;

export interface GateService {
  /** Every rule is off: there is nothing to judge. */
  isOff: boolean;
  /**
   * Judges a story as it has just been published: the versions in these locales (`*` for all) in
   * full, and in the other languages the lead picture, which they share, where it is a new one.
   */
  judgePublished(
    documentId: string,
    published: { locales: unknown; before: LeadImages; now: Date },
  ): Promise<JudgedVersion[]>;
  leadImages(documentId: string): Promise<LeadImages>;
  /** What the drafts of these stories are called, by documentId. */
  headlines(documentIds: string[]): Promise<Map<string, string>>;
  /** Judges drafts before anybody publishes them. */
  judgeDrafts(
    documentIds: string[],
    drafts: { locales: unknown; now: Date },
  ): Promise<JudgedVersion[]>;
}

interface Row extends GateStory {
  documentId: string;
  locale: string;
  headline: string;
  leadImage: { id: number; documentId: string } | null;
}

const FIELDS = ['documentId', 'locale', 'headline', 'body', 'leadImageUse'];

const PUBLISHED = { $notNull: true };

const debug = debugLog('gate');

export function createGateService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): GateService {
  const articles = () => stories(strapi);

  return {
    isOff: Object.values(config.publishGate).every((level) => level === 'off'),

    async judgePublished(documentId, { locales, before, now }) {
      const rows = await findRows({ documentId, publishedAt: PUBLISHED });
      const judged = await judge(rows, { status: 'published', now });
      return judged.map((version, index) => {
        if (isAmong(version.locale, locales)) {
          return version;
        }
        const isNew = before.get(version.locale) !== (rows[index]?.leadImage?.id ?? null);
        const ofLead = version.findings.filter(({ place }) => place.kind === 'leadPicture');
        return { ...version, findings: isNew ? ofLead : [] };
      });
    },

    async leadImages(documentId) {
      const rows: Array<Pick<Row, 'locale' | 'leadImage'>> = await articles().findMany({
        select: ['locale'],
        where: { documentId, publishedAt: PUBLISHED },
        populate: { leadImage: { select: ['id'] } },
      });
      return new Map(rows.map(({ locale, leadImage }) => [locale, leadImage?.id ?? null]));
    },

    async headlines(documentIds) {
      const rows: Row[] = await articles().findMany({
        select: ['documentId', 'headline'],
        where: { documentId: { $in: documentIds }, publishedAt: null },
      });
      return new Map(rows.map(({ documentId, headline }) => [documentId, headline]));
    },

    async judgeDrafts(documentIds, { locales, now }) {
      const inLocales = locales === '*' ? {} : { locale: locales };
      const where = { documentId: { $in: documentIds }, publishedAt: null, ...inLocales };
      return judge(await findRows(where), { status: 'draft', now });
    },
  };

  function findRows(where: object): Promise<Row[]> {
    return articles().findMany({
      select: FIELDS,
      where,
      populate: { leadImage: { select: [...MEDIA_FILE_KEYS] } },
      orderBy: { id: 'asc' },
    });
  }

  /** However many versions there are, with the same number of queries. */
  async function judge(
    rows: Row[],
    { status, now }: { status: StoryVersion['status']; now: Date },
  ): Promise<JudgedVersion[]> {
    const elapsed = stopwatch();
    const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
    const targets = await targetsOf(strapi, { documentIds, status });
    const ids = { ...targets, locales: rows.map(({ locale }) => locale) };
    const references = await loadReferences({ strapi, config, now, ids });
    const judged = rows.map((row) => {
      const { documentId, locale, headline } = row;
      const facts = factsOf(references, locale);
      const findings = judgeStory({ story: row, facts, rules: config.publishGate, now });
      return { documentId, locale, headline, findings };
    });
    const rules = judged.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    debug('%d versions: %s, %d ms', rows.length, rules.join(' ') || 'nothing found', elapsed());
    return judged;
  }
}

/** A stored body names every file that there is by its documentId. */
function factsOf(references: LoadedReferences, locale: string) {
  const resolution = references.forLocale(locale);
  return {
    file: resolution.file,
    fileByHash: () => undefined,
    credit: references.credit,
    isPublic: (relatedLinkId: string) => resolution.link(relatedLinkId) !== null,
  };
}
