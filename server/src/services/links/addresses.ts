import type { Core } from '@strapi/strapi';
import { pageTitle } from './page-title';
import type { Config } from '../../config/schema';
import { type ArticleReference, articleReference } from '#shared/domain/links/article-reference';
import { normaliseAddress } from '#shared/domain/links/normalise-address';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { storyTypes } from '../article/story-types';
import { findBySlug } from '../slugs/find-by-slug';
import type { WebService } from '../platform/web';

/** One of our own stories, as the desk knows it: a draft too. */
interface StoryAtAddress {
  /** uid of its type. */
  type: string;
  documentId: string;
  locale: string;
  headline: string | null;
}

export interface AddressService {
  /** The one form of a pasted web address; null for what is none. */
  normalise(address: string): string | null;
  /**
   * The story that an address of the site is for, under its slug of now or a former one: in
   * `locale` before others, published before drafts. Null for any other address.
   */
  storyBehind(address: string, locale: string): Promise<StoryAtAddress | null>;
  /** The title of the page at an address, through the guard; null where there is none to read. */
  readTitle(address: string): Promise<string | null>;
}

/** The head of any page is in it. */
const TITLE_BYTES = 512 * 1024;

interface StoryRow extends StoryAtAddress {
  publishedAt: string | null;
}

export function createAddressService({
  strapi,
  config,
  web,
}: {
  strapi: Core.Strapi;
  config: Config;
  web(): WebService;
}): AddressService {
  return {
    normalise: normaliseAddress,

    async storyBehind(address, locale) {
      const found = await Promise.all(
        storyTypes(strapi).map(async (type) => {
          const pattern = { publicUrl: config.publicUrl, articlePath: type.articlePath };
          const reference = articleReference(pattern, address);
          return reference ? findStories(strapi, type, reference) : [];
        }),
      );
      const [best] = found.flat().sort((a, b) => rank(b, locale) - rank(a, locale));
      if (!best) {
        return null;
      }
      const { publishedAt: _version, ...story } = best;
      return story;
    },

    async readTitle(address) {
      const page = await web().fetchBounded(address, {
        accept: 'text/html,application/xhtml+xml',
        maxBytes: TITLE_BYTES,
        whenLarger: 'cut',
      });
      const isPage = page.ok && page.status >= 200 && page.status < 300;
      return isPage ? pageTitle(page.bytes, page.headers['content-type']) : null;
    },
  };
}

async function findStories(
  strapi: Core.Strapi,
  type: StoryType,
  { documentId, slug, locale }: ArticleReference,
): Promise<StoryRow[]> {
  const find = async (where: object): Promise<StoryRow[]> => {
    const rows = await stories(strapi, type).findMany<Omit<StoryRow, 'type'>>({
      select: ['documentId', 'locale', 'headline', 'publishedAt'],
      where,
      limit: 100,
    });
    return rows.map(({ documentId: id, locale: code, headline, publishedAt }) => ({
      ...{ type: type.uid, documentId: id, locale: code },
      ...{ headline, publishedAt },
    }));
  };
  if (documentId !== undefined) {
    return find({ documentId, ...(locale === undefined ? {} : { locale }) });
  }
  return slug === undefined ? [] : findBySlug({ strapi, type, slug, locale, find });
}

function rank({ locale, publishedAt }: StoryRow, wanted: string): number {
  return (locale === wanted ? 2 : 0) + (publishedAt === null ? 0 : 1);
}
