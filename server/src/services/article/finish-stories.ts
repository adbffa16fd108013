import type { Core } from '@strapi/strapi';
import { isRecord } from '#shared/domain/article/body/nodes';
import { PLUGIN_ID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import type { PageService, StoryRow } from './page';
import type { PublicRow } from './publication';

interface Story {
  /** As an answer has it, in the type's own names. */
  entity: Record<string, unknown>;
  row: PublicRow;
}

/**
 * What changes in stories of an answer, in their order: the attributes that can be resolved, of those
 * that each has, and its `url`.
 */
export async function finishStories(
  strapi: Core.Strapi,
  { type, stories, now }: { type: StoryType; stories: Story[]; now: Date },
): Promise<Array<Record<string, unknown>>> {
  const page: PageService = strapi.plugin(PLUGIN_ID).service('page');
  const rows = stories.map(({ entity, row }) => rowOf(type, entity, row));
  const pages = await page.resolvePages(type, rows, now);
  const { leadImage, relatedLinks } = type.fields;
  return pages.map((parts, index) => ({
    url: parts.url,
    ...onlyPresent(parts.content ?? {}, rows[index]?.content ?? {}),
    ...(leadImage !== undefined && parts.leadImage !== undefined
      ? { [leadImage]: parts.leadImage }
      : {}),
    ...(relatedLinks !== undefined && parts.relatedLinks !== undefined
      ? { [relatedLinks]: parts.relatedLinks }
      : {}),
  }));
}

function rowOf(type: StoryType, entity: Record<string, unknown>, row: PublicRow): StoryRow {
  const { documentId, locale, slug, section, leadImageUse } = row;
  const names = Object.keys(type.content).filter((name) => name in entity);
  const valueOf = (name: string | undefined) => (name === undefined ? undefined : entity[name]);
  const leadImage = valueOf(type.fields.leadImage);
  const links = valueOf(type.fields.relatedLinks);
  return {
    ...{ documentId, locale, slug, section },
    content: Object.fromEntries(names.map((name) => [name, entity[name]])),
    ...(isRecord(leadImage) ? { leadImage, leadImageUse } : {}),
    ...(Array.isArray(links) ? { relatedLinks: links.filter(isLinkRow) } : {}),
  };
}

function isLinkRow(link: unknown): link is { documentId: string } {
  return isRecord(link) && typeof link.documentId === 'string';
}

function onlyPresent(content: Record<string, unknown>, asked: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(content).filter(([name]) => name in asked));
}
