import type { Core } from '@strapi/strapi';
import { debugLog, stopwatch } from '../../adapters/debug';
import { readMarkdown } from '../../adapters/marked';
import type { Config } from '../../config/schema';
import { MEDIA_FILE_KEYS } from '#shared/domain/article/body/media-file';
import { type Content, contentParts } from '#shared/domain/article/content/parts';
import { contentReferences } from '#shared/domain/article/content/references';
import type { GateFacts, GateStory } from '#shared/domain/gate/facts';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import type { Finding, OwnFinding } from '#shared/domain/gate/finding';
import { judgeStory } from '#shared/domain/gate/judge-story';
import type { OwnGateRule, RuledStory } from '#shared/contracts/gate/own-rules';
import { leadPart, type StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { isAmong } from '../platform/locale';
import { type LoadedReferences, loadReferences } from '../article/references/load';
import { targetsOf } from '../article/references/targets-of';
import type { StoryVersion } from '../article/references/write-index';
import { createOwnRules } from './own-rules';
import { FIELDS, type RuledRow, ruledStory } from './ruled-story';

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
  /**
   * Adds a rule of the site. It judges from now on, after the plugin's own rules.
   *
   * @throws Error for what is no rule, and for a name that is taken
   */
  addRule(rule: OwnGateRule): void;
  /** @internal Every rule is off: there is nothing to judge. */
  readonly isOff: boolean;
  /** @internal Whether the site has rules for stories of this type. */
  hasOwnRules(type: StoryType): boolean;
  /** @internal What the site's rules find in a story, as from a form. */
  judgeOwn(type: StoryType, story: RuledStory, now: Date): Promise<OwnFinding[]>;
  /**
   * @internal
   * Judges a story as it has just been published: the versions in these locales (`*` for all) in
   * full, and in the other languages the lead picture, which they share, where it is a new one.
   */
  judgePublished(
    type: StoryType,
    documentId: string,
    published: { locales: unknown; before: LeadImages; now: Date },
  ): Promise<JudgedVersion[]>;
  /** @internal */
  leadImages(type: StoryType, documentId: string): Promise<LeadImages>;
  /** @internal What the drafts of these stories are called, by documentId. */
  headlines(type: StoryType, documentIds: string[]): Promise<Map<string, string>>;
  /** @internal Judges drafts before anybody publishes them. */
  judgeDrafts(
    type: StoryType,
    documentIds: string[],
    drafts: { locales: unknown; now: Date },
  ): Promise<JudgedVersion[]>;
}

interface Row extends RuledRow {
  documentId: string;
  locale: string;
  body: Content;
  leadImage: (Record<string, unknown> & { id: number; documentId: string }) | null;
  leadImageUse: ImageUse;
}

const PUBLISHED = { $notNull: true };

const debug = debugLog('gate');

export function createGateService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): GateService {
  const own = createOwnRules(strapi);
  const isPluginOff = Object.values(config.publishGate).every((level) => level === 'off');
  return {
    addRule: own.add,
    hasOwnRules: own.isFor,
    judgeOwn: own.judge,

    get isOff() {
      return isPluginOff && own.isEmpty();
    },

    async judgePublished(type, documentId, { locales, before, now }) {
      const rows = await findRows(type, { documentId, publishedAt: PUBLISHED });
      const judged = await judge(rows, { type, status: 'published', now });
      return judged.map((version, index) => {
        if (isAmong(version.locale, locales)) {
          return version;
        }
        const isNew = before.get(version.locale) !== (rows[index]?.leadImage?.id ?? null);
        const ofLead = version.findings.filter(({ place }) => place.kind === 'leadPicture');
        return { ...version, findings: isNew ? ofLead : [] };
      });
    },

    async leadImages(type, documentId) {
      const rows: Array<Pick<Row, 'locale' | 'leadImage'>> = await stories(strapi, type).findMany({
        select: ['locale'],
        where: { documentId, publishedAt: PUBLISHED },
        populate: { leadImage: { select: ['id'] } },
      });
      return new Map(rows.map(({ locale, leadImage }) => [locale, leadImage?.id ?? null]));
    },

    async headlines(type, documentIds) {
      const rows: Row[] = await stories(strapi, type).findMany({
        select: ['documentId', 'headline'],
        where: { documentId: { $in: documentIds }, publishedAt: null },
      });
      return new Map(rows.map(({ documentId, headline }) => [documentId, headline]));
    },

    async judgeDrafts(type, documentIds, { locales, now }) {
      const inLocales = locales === '*' ? {} : { locale: locales };
      const where = { documentId: { $in: documentIds }, publishedAt: null, ...inLocales };
      return judge(await findRows(type, where), { type, status: 'draft', now });
    },
  };

  function findRows(type: StoryType, where: object): Promise<Row[]> {
    return stories(strapi, type).findMany({
      select: FIELDS,
      where,
      populate: { leadImage: { select: [...MEDIA_FILE_KEYS] } },
      orderBy: { id: 'asc' },
    });
  }

  /** However many versions there are, with the same number of queries. */
  async function judge(
    rows: Row[],
    { type, status, now }: { type: StoryType; status: StoryVersion['status']; now: Date },
  ): Promise<JudgedVersion[]> {
    const elapsed = stopwatch();
    const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
    const targets = await targetsOf(strapi, { documentIds, status });
    const judgeable = rows.map((row) => storyOf(type, row));
    const { imageHashes, addresses } = contentReferences(
      judgeable.flatMap(({ parts }) => parts),
      readMarkdown,
    );
    const ids = { ...targets, imageHashes, addresses, locales: rows.map(({ locale }) => locale) };
    const references = await loadReferences({ strapi, config, now, ids });
    const judged: JudgedVersion[] = [];
    for (const [index, row] of rows.entries()) {
      const { documentId, locale, headline } = row;
      const facts = factsOf(references, locale);
      const story = judgeable[index] ?? { lead: null, parts: [] };
      const findings: Finding[] = judgeStory({ story, facts, rules: config.publishGate, now });
      if (own.isFor(type)) {
        findings.push(...(await own.judge(type, ruledStory({ type, row, story }), now)));
      }
      judged.push({ documentId, locale, headline, findings });
    }
    const rules = judged.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    debug('%d versions: %s, %d ms', rows.length, rules.join(' ') || 'nothing found', elapsed());
    return judged;
  }
}

function storyOf(type: StoryType, { leadImage, leadImageUse, body }: Row): GateStory {
  return {
    lead: leadImage && leadPart(type, leadImage, leadImageUse),
    parts: contentParts(type.content, body),
  };
}

function factsOf(references: LoadedReferences, locale: string): GateFacts {
  const { link, address, readMarkdown: read } = references.forLocale(locale);
  return {
    file: references.file,
    fileByHash: references.fileByHash,
    credit: references.credit,
    isPublic: (relatedLinkId) => link(relatedLinkId) !== null,
    isClosed: (url) => address(url) === null,
    readMarkdown: read,
  };
}
