import type { Core } from '@strapi/strapi';
import { IMAGE_CREDIT_UID, REFERENCE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { storyTable } from '../article/stories';

/** What the index of references knows of the stories of a type. */
export interface Found {
  stories: number;
  /** Media files that stories show, each once. */
  pictures: number;
  picturesWithoutCredit: number;
  /** Places in texts whose address is that of a story of the site, each once for all versions. */
  linksToStories: number;
}

export async function countFound(strapi: Core.Strapi, type: StoryType): Promise<Found> {
  const { connection, metadata } = strapi.db;
  const tableOf = (uid: string) => metadata.get(uid).tableName;
  const of = (kind: 'picture' | 'address') =>
    connection(tableOf(REFERENCE_UID)).where({ story_type: type.uid, kind }).whereNotNull('target');
  const pictures = of('picture').distinct('target');
  const credited = connection(tableOf(IMAGE_CREDIT_UID))
    .select('image_key')
    .whereNotNull('image_key');
  const uncredited = of('picture').whereNotIn('target', credited).distinct('target');
  const links = of('address').distinct('story_document_id', 'path');
  const documents = connection(storyTable(strapi, type)).distinct('document_id');
  const [stories, all, without, toStories] = [documents, pictures, uncredited, links].map((rows) =>
    count(connection.count('* as n').from(rows.as('found'))),
  );
  return {
    stories: await zero(stories),
    pictures: await zero(all),
    picturesWithoutCredit: await zero(without),
    linksToStories: await zero(toStories),
  };
}

/** PostgreSQL answers counts as text. */
async function count(query: PromiseLike<unknown>): Promise<number> {
  const [row] = (await query) as Array<{ n: number | string }>;
  return Number(row?.n ?? 0);
}

async function zero(number: Promise<number> | undefined): Promise<number> {
  return (await number) ?? 0;
}
