import type { Core } from '@strapi/strapi';
import { debugLog, stopwatch } from '../../adapters/debug';
import { readMarkdown } from '../../adapters/marked';
import type { Config } from '../../config/schema';
import { type Content, contentParts } from '#shared/domain/article/content/parts';
import { contentReferences } from '#shared/domain/article/content/references';
import {
  type CreditedFile,
  resolveContent,
  resolvePicture,
} from '#shared/domain/article/content/resolve';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import type { ResolvedLink } from '#shared/domain/article/resolved-link';
import type { Translation } from '#shared/domain/article/page';
import type { StoryType } from '#shared/story-types';
import { type LoadedReferences, loadReferences } from './references/load';
import { storyUrl } from './story-url';

/** A story with whatever of its parts an answer has. */
export interface StoryRow {
  documentId: string;
  locale: string;
  slug: string | null;
  section: string | null;
  /** The attributes that hold the body, as far as they were asked for. */
  content?: Content;
  leadImage?: (Record<string, unknown> & { documentId?: string }) | null;
  leadImageUse?: ImageUse | null;
  relatedLinks?: Array<{ documentId: string }>;
  localizations?: Array<Omit<Translation, 'url'> & { section: string | null }>;
}

/** The resolved parts of a page: those, among the ones that can be, that the row brought along. */
export interface PageParts {
  url: string;
  content?: Content;
  leadImage?: CreditedFile | null;
  relatedLinks?: ResolvedLink[];
  localizations?: Translation[];
}

export interface PageService {
  /**
   * Finishes stories of a type: each part that its row holds (`content`, `leadImage`, `relatedLinks`,
   * `localizations`) resolved as of `now`, and the story's `url`. However many stories and references
   * there are, the number of queries is the same. Links are resolved for readers, also those of a
   * draft.
   */
  resolvePages(type: StoryType, rows: StoryRow[], now?: Date): Promise<PageParts[]>;
}

const debug = debugLog('article');

export function createPageService({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): PageService {
  return {
    async resolvePages(type, rows, now = new Date()) {
      const elapsed = stopwatch();
      const ids = referencedBy(type, rows);
      const references = await loadReferences({ strapi, config, now, ids });
      const pages = rows.map((row) => resolvePage(row, { type, config, references }));
      const { images, links } = ids;
      debug(
        '%d pages, %d pictures, %d links: %d ms',
        ...[rows, images, links].map(({ length }) => length),
        elapsed(),
      );
      return pages;
    },
  };
}

function referencedBy(type: StoryType, rows: StoryRow[]) {
  const parts = rows.flatMap(({ content }) => contentParts(type.content, content));
  const ofContent = contentReferences(parts, readMarkdown);
  return {
    ...ofContent,
    images: [...ofContent.images, ...rows.flatMap(({ leadImage }) => leadImage?.documentId ?? [])],
    links: [
      ...ofContent.links,
      ...rows.flatMap((row) => row.relatedLinks?.map((link) => link.documentId) ?? []),
    ],
    locales: rows.map((row) => row.locale),
  };
}

function resolvePage(
  row: StoryRow,
  { type, config, references }: { type: StoryType; config: Config; references: LoadedReferences },
): PageParts {
  const resolution = references.forLocale(row.locale);
  const parts: PageParts = { url: storyUrl(config, type, row) };
  if (row.content !== undefined) {
    parts.content = resolveContent(type.content, row.content, resolution);
  }
  if (row.leadImage !== undefined) {
    parts.leadImage =
      row.leadImage && resolvePicture(row.leadImage, row.leadImageUse ?? {}, resolution);
  }
  if (row.relatedLinks !== undefined) {
    parts.relatedLinks = row.relatedLinks.flatMap((link) => resolution.link(link.documentId) ?? []);
  }
  if (row.localizations !== undefined) {
    parts.localizations = row.localizations.map(
      ({ documentId, locale, slug, headline, section }) => {
        const url = storyUrl(config, type, { documentId, locale, slug, section });
        return { documentId, locale, slug, headline, url };
      },
    );
  }
  return parts;
}
