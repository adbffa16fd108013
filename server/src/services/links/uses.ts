import type { Core } from '@strapi/strapi';
import { PANEL_PATH, type ReferenceKind } from '#shared/domain/article/story-references';
import { type Publication, type StoryState, storyState } from '#shared/domain/article/story-state';
import { REFERENCE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { type KnexQuery, storiesReferring } from '../article/references/find-uses';
import { type StoryId, targetKey } from '../article/references/target-key';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { storyTypes } from '../article/story-types';

/** A draft or a published version of a story that uses a link or a picture. */
export interface Use {
  type: StoryType;
  id: number;
  documentId: string;
  locale: string;
  headline: string;
  slug: string | null;
  /** Null for a draft. */
  publishedAt: string | null;
  state: StoryState;
}

type Row = Omit<Use, 'state' | 'type'> & Publication;

export interface UsesService {
  /** The stories whose body or related panel holds this related-link. */
  ofLink(documentId: string): Promise<Use[]>;
  /** The stories that show this media file, in the body or as lead picture. */
  ofImage(documentId: string): Promise<Use[]>;
  /** The stories that point at this story, through its related-link or by its address. */
  ofStory(story: StoryId): Promise<Use[]>;
  /** Whether a version of this story has the link in its related panel. */
  isInPanel(linkDocumentId: string, articleDocumentId: string): Promise<boolean>;
}

const FIELDS = [
  ...['id', 'documentId', 'locale', 'headline', 'slug'],
  ...['publishedAt', 'embargoedUntil'],
];

/** "Where is this used?", from the index of references: one query for each story type. */
export function createUsesService({ strapi }: { strapi: Core.Strapi }): UsesService {
  return {
    ofLink: (documentId) => uses('link', documentId),
    ofImage: (documentId) => uses('picture', documentId),
    async ofStory(story) {
      const [byLink, byAddress] = await Promise.all([
        uses('link', linksTo(story)),
        uses('address', story.documentId),
      ]);
      const known = new Set(byLink.map(keyOf));
      return [...byLink, ...byAddress.filter((use) => !known.has(keyOf(use)))];
    },

    async isInPanel(linkDocumentId, articleDocumentId) {
      const where = {
        storyDocumentId: articleDocumentId,
        kind: 'link',
        target: linkDocumentId,
        path: { $startsWith: `${PANEL_PATH}.` },
      };
      return (await strapi.db.query(REFERENCE_UID).count({ where })) > 0;
    },
  };

  async function uses(kind: ReferenceKind, target: string | KnexQuery): Promise<Use[]> {
    const now = new Date();
    const found = storyTypes(strapi).map((type) => usesIn(type, { kind, target, now }));
    return (await Promise.all(found)).flat();
  }

  async function usesIn(
    type: StoryType,
    { kind, target, now }: { kind: ReferenceKind; target: string | KnexQuery; now: Date },
  ): Promise<Use[]> {
    const rows = await stories(strapi, type).findMany<Row>({
      select: FIELDS,
      where: { id: { $in: storiesReferring(strapi, { type, kind, target }) } },
      orderBy: { id: 'desc' },
    });
    return rows.map(({ embargoedUntil, ...row }) => {
      const state = storyState({ publishedAt: row.publishedAt, embargoedUntil }, now);
      return { ...row, type, state };
    });
  }

  /** documentIds of the related-link to a story. */
  function linksTo(story: StoryId): KnexQuery {
    const { tableName } = strapi.db.metadata.get(RELATED_LINK_UID);
    return strapi.db
      .getConnection(tableName)
      .select('document_id')
      .where('target_key', targetKey({ story }));
  }
}

/** Names a version: ids are of one type. */
export function keyOf({ type, id }: Use): string {
  return `${type.uid} ${id}`;
}
