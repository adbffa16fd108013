import type { Core } from '@strapi/strapi';
import type { EventPage } from '#shared/events';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import type { Config } from '../../config/schema';
import { notEmbargoed } from './embargo';
import { type KnexQuery, storiesReferring } from './references/find-uses';
import { type StoryId, targetKey } from './references/target-key';
import { stories } from './stories';
import { storyTypes } from './story-types';
import { storyUrl } from './story-url';

type Row = Omit<EventPage, 'type' | 'url'> & { section: string | null };

type Site = { strapi: Core.Strapi; config: Config };

const FIELDS = ['documentId', 'locale', 'headline', 'slug', 'section'];

/** @internal The pages that readers may open now, one per story and language. */
export interface LivePagesService {
  of(type: StoryType, documentId: string): Promise<EventPage[]>;
  /** The pages of other stories that point at this one, through its related-link or by its address. */
  linkingTo(type: StoryType, documentId: string): Promise<EventPage[]>;
  /** The pages that show one of these files. */
  showing(pictures: string[]): Promise<EventPage[]>;
}

export function createLivePagesService(site: Site): LivePagesService {
  return {
    of: (type, documentId) => pagesOf(site, type, { documentId }),
    linkingTo: ({ uid }, documentId) => pagesLinkingTo(site, { type: uid, documentId }),
    showing: async (pictures) =>
      pictures.length > 0 ? pagesReferring(site, 'picture', pictures) : [],
  };
}

async function pagesOf(
  { strapi, config }: Site,
  type: StoryType,
  where: object,
): Promise<EventPage[]> {
  const rows = await stories(strapi, type).findMany<Row>({
    select: FIELDS,
    where: { $and: [where, { publishedAt: { $notNull: true } }, notEmbargoed(new Date())] },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => {
    const { documentId, locale, headline, slug } = row;
    const url = storyUrl(config, type, row);
    return { type: type.uid, documentId, locale, headline, slug, url };
  });
}

async function pagesLinkingTo(site: Site, story: StoryId): Promise<EventPage[]> {
  const { strapi } = site;
  const links = strapi.db
    .getConnection(strapi.db.metadata.get(RELATED_LINK_UID).tableName)
    .select('document_id')
    .where('target_key', targetKey({ story }));
  const pages = [
    ...(await pagesReferring(site, 'link', links)),
    ...(await pagesReferring(site, 'address', story.documentId)),
  ];
  const known = new Map(pages.map((page) => [`${page.documentId} ${page.locale}`, page]));
  known.forEach(({ documentId }, key) => documentId === story.documentId && known.delete(key));
  return [...known.values()];
}

async function pagesReferring(
  site: Site,
  kind: 'link' | 'address' | 'picture',
  target: string | string[] | KnexQuery,
): Promise<EventPage[]> {
  const { strapi } = site;
  const found: EventPage[] = [];
  for (const type of storyTypes(strapi)) {
    const ids = storiesReferring(strapi, { type, kind, target });
    found.push(...(await pagesOf(site, type, { id: { $in: ids } })));
  }
  return found;
}
