import type { Core, UID } from '@strapi/strapi';
import { contentTypes, sanitize } from '@strapi/utils';
import { MEDIA_FILE_KEYS } from '#shared/domain/article/body/media-file';
import { flattenContent } from '#shared/domain/article/content/flatten';
import type { Content } from '#shared/domain/article/content/parts';
import type { ResolvedLeadImage, StoryPage } from '#shared/domain/article/page';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import { ARTICLE_UID } from '#shared/plugin-id';
import { STORY_FIELDS, type StoryField, type StoryType } from '#shared/story-types';
import type { Config } from '../../config/schema';
import { notEmbargoed } from './embargo';
import type { PageParts, PageService, StoryRow } from './page';
import { stories } from './stories';
import { storyUrl } from './story-url';

/** How a page is asked for. */
export interface PageRequest {
  /** The slug, or the documentId, of the story. */
  where: { slug: string } | { documentId: string };
  locale: string;
  status: 'published' | 'draft';
}

export interface StoryPageService {
  /** The finished page; null where readers (or, of drafts, nobody) have none. */
  find(type: StoryType, request: PageRequest): Promise<StoryPage | null>;
  /** The address of the page of a story as of now, for who comes by another. */
  addressOf(type: StoryType, request: PageRequest): Promise<string | null>;
}

type Data = Parameters<typeof sanitize.sanitizers.defaultSanitizeOutput>[1];

type Row = Omit<StoryRow, 'content'> &
  Omit<StoryPage, 'type' | 'url' | 'leadImage' | 'relatedLinks' | 'body' | 'localizations'> & {
    body: Content;
    leadImageUse: ImageUse;
  };

const TIMES = [
  'embargoedUntil',
  'firstPublishedAt',
  'publishedAt',
  'createdAt',
  'updatedAt',
] as const;

const FIELDS = STORY_FIELDS.filter((field) => field !== 'leadImage' && field !== 'relatedLinks');

const PARTS = {
  leadImage: { select: ['id', ...MEDIA_FILE_KEYS] },
  relatedLinks: { select: ['documentId'] },
};

export function createStoryPageService({
  strapi,
  config,
  pages,
}: {
  strapi: Core.Strapi;
  config: Config;
  pages(): PageService;
}): StoryPageService {
  return {
    async find(type, request) {
      const row = await stories(strapi, type).findOne<Row>({
        select: [
          ...['documentId', 'locale', 'leadImageUse', 'body'],
          ...['publishedAt', 'createdAt', 'updatedAt'],
          ...FIELDS.filter((field) => !isPrivate(type, field)),
        ],
        populate: PARTS,
        where: { ...request.where, locale: request.locale, ...versionOf(request) },
      });
      return row && finished(type, row, request);
    },

    async addressOf(type, request) {
      const row = await stories(strapi, type).findOne<Row>({
        select: ['documentId', 'locale', 'slug', 'section'],
        where: { ...request.where, locale: request.locale, ...versionOf(request) },
      });
      return row && storyUrl(config, type, row);
    },
  };

  async function finished(type: StoryType, row: Row, request: PageRequest): Promise<StoryPage> {
    const { body, ...story } = row;
    const content = await publicContent(type, body);
    const localizations = type.isLocalised ? await translationsOf(type, row, request) : [];
    const [parts] = await pages().resolvePages(type, [{ ...story, content, localizations }]);
    return toPage(type, row, parts);
  }

  /** Without what is private, at any depth. */
  async function publicContent({ uid }: StoryType, body: Content): Promise<Content> {
    const schema = strapi.contentType(uid as UID.ContentType);
    const present = Object.fromEntries(
      Object.entries(body).filter(([name]) => !contentTypes.isPrivateAttribute(schema, name)),
    );
    const getModel = (other: string) => strapi.getModel(other as UID.Schema);
    const clean = sanitize.sanitizers.defaultSanitizeOutput({ schema, getModel }, present as Data);
    return (await clean) as Content;
  }

  function isPrivate({ uid, fields }: StoryType, field: StoryField): boolean {
    const [first = '', second] = (fields[field] ?? '').split('.');
    const schema = strapi.contentType(uid as UID.ContentType);
    const attribute = schema.attributes[first];
    const target = attribute && 'target' in attribute ? attribute.target : undefined;
    const related = target ? strapi.contentType(target as UID.ContentType) : undefined;
    return (
      contentTypes.isPrivateAttribute(schema, first) ||
      (second !== undefined &&
        related !== undefined &&
        contentTypes.isPrivateAttribute(related, second))
    );
  }

  function translationsOf(type: StoryType, { documentId, locale }: Row, request: PageRequest) {
    return stories(strapi, type).findMany<NonNullable<StoryRow['localizations']>[number]>({
      select: ['documentId', 'locale', 'slug', 'headline', 'section'],
      where: { documentId, locale: { $ne: locale }, ...versionOf(request) },
      orderBy: { locale: 'asc' },
    });
  }

  function toPage(type: StoryType, row: Row, parts: PageParts | undefined): StoryPage {
    const { body: _stored, relatedLinks: _links, leadImage: _file, ...story } = row;
    const times = TIMES.map((name) => [name, timeOf(row[name])] as const);
    const values = Object.fromEntries(STORY_FIELDS.map((field) => [field, null]));
    return {
      ...values,
      ...story,
      ...Object.fromEntries(times),
      type: type.uid,
      url: parts?.url ?? '',
      keywords: listOf(row.keywords),
      leadImage: (parts?.leadImage ?? null) as ResolvedLeadImage | null,
      relatedLinks: parts?.relatedLinks ?? [],
      localizations: parts?.localizations ?? [],
      body: bodyOf(type, parts?.content ?? {}),
    };
  }

  function bodyOf({ uid, content: shape }: StoryType, content: Content): StoryPage['body'] {
    if (uid === ARTICLE_UID && !Array.isArray(content.body)) {
      return null;
    }
    const { attributes } = strapi.contentType(uid as UID.ContentType);
    return flattenContent(shape, content, (name) => {
      const attribute = attributes[name];
      return attribute?.type === 'component' ? attribute.component : undefined;
    });
  }
}

function versionOf({ status }: PageRequest): object {
  return status === 'draft'
    ? { publishedAt: null }
    : { publishedAt: { $notNull: true }, ...notEmbargoed(new Date()) };
}

/** Databases answer with texts or with dates. */
function timeOf(value: unknown): string | null {
  return value === null || value === undefined ? null : new Date(value as string).toISOString();
}

/** A site may keep keywords as a text with commas, or by the names of related entries. */
function listOf(keywords: unknown): string[] | null {
  if (typeof keywords === 'string') {
    return keywords.split(',').flatMap((word) => word.trim() || []);
  }
  return Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : null;
}
