import type { Core } from '@strapi/strapi';
import { debugLog, stopwatch } from '../../adapters/debug';
import type { Config } from '../../config/schema';
import type { Body } from '#shared/domain/article/body/nodes';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import { referencesOf } from '#shared/domain/article/body/references';
import type { MediaFile } from '#shared/domain/article/body/media-file';
import { resolveBody } from '#shared/domain/article/body/resolve';
import { creditForUse } from '#shared/domain/pictures/credit/credit';
import { resolveImageText } from '#shared/domain/pictures/image-text';
import { articleUrl } from '#shared/domain/links/article-path';
import type { ResolvedLink } from '#shared/domain/article/resolved-link';
import type { ResolvedLeadImage, Translation } from '#shared/domain/article/page';
import { type LoadedReferences, loadReferences } from './references/load';

/** An article's row with whatever of its parts the query asked for. */
export interface ArticleRow {
  documentId: string;
  locale: string;
  slug: string;
  section: string | null;
  body?: Body | null;
  leadImage?: (MediaFile & { id: number }) | null;
  leadImageUse?: ImageUse | null;
  relatedLinks?: Array<{ documentId: string }>;
  localizations?: Array<Omit<Translation, 'url'> & { section: string | null }>;
}

/** The resolved parts of a page: those, among the ones that can be, that the row brought along. */
export interface PageParts {
  url: string;
  body?: Body | null;
  leadImage?: ResolvedLeadImage | null;
  relatedLinks?: ResolvedLink[];
  localizations?: Translation[];
}

export interface PageService {
  /**
   * Finishes articles: each part that its row holds (`body`, `leadImage`, `relatedLinks`,
   * `localizations`) resolved as of `now`, and the article's `url`. However many articles and
   * references there are, the number of queries is the same. Links are resolved for readers, also
   * those of a draft.
   */
  resolvePages(rows: ArticleRow[], now?: Date): Promise<PageParts[]>;
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
    async resolvePages(rows, now = new Date()) {
      const elapsed = stopwatch();
      const ids = referencedBy(rows);
      const references = await loadReferences({ strapi, config, now, ids });
      const pages = rows.map((row) => resolvePage(row, { config, references }));
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

function referencedBy(rows: ArticleRow[]) {
  const bodies = rows.map((row) => referencesOf(row.body));
  return {
    images: [
      ...bodies.flatMap((body) => body.images),
      ...rows.flatMap((row) => row.leadImage?.documentId ?? []),
    ],
    links: [
      ...bodies.flatMap((body) => body.links),
      ...rows.flatMap((row) => row.relatedLinks?.map((link) => link.documentId) ?? []),
    ],
    locales: rows.map((row) => row.locale),
  };
}

function resolvePage(
  row: ArticleRow,
  { config, references }: { config: Config; references: LoadedReferences },
): PageParts {
  const resolution = references.forLocale(row.locale);
  const parts: PageParts = { url: articleUrl(config, row) };
  if (row.body !== undefined) {
    parts.body = Array.isArray(row.body) ? resolveBody(row.body, resolution) : null;
  }
  if (row.leadImage !== undefined) {
    parts.leadImage = row.leadImage && resolveLeadImage(row.leadImage, { row, references });
  }
  if (row.relatedLinks !== undefined) {
    parts.relatedLinks = row.relatedLinks.flatMap((link) => resolution.link(link.documentId) ?? []);
  }
  if (row.localizations !== undefined) {
    parts.localizations = row.localizations.map(
      ({ documentId, locale, slug, headline, section }) => ({
        documentId,
        locale,
        slug,
        headline,
        url: articleUrl(config, { documentId, locale, slug, section }),
      }),
    );
  }
  return parts;
}

function resolveLeadImage(
  file: MediaFile & { id: number },
  { row, references }: { row: ArticleRow; references: LoadedReferences },
): ResolvedLeadImage | null {
  if (references.isWithheld(file.documentId)) {
    return null;
  }
  const use = row.leadImageUse ?? {};
  return {
    ...file,
    ...resolveImageText(use, file),
    credit: creditForUse(use, references.credit(file.documentId)),
  };
}
