import type { Core } from '@strapi/strapi';
import { readMarkdown } from '../../adapters/marked';
import {
  creditsInText,
  creditsOfUse,
  type UsedPicture,
  usedPictures,
} from '#shared/domain/adopt/credits/captions';
import { chooseCredit, type ChosenCredit, type Finding } from '#shared/domain/adopt/credits/choose';
import { type Content, contentParts } from '#shared/domain/article/content/parts';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { storyTypes } from '../article/story-types';

/** A picture without a credit, and the credit that was found for it. */
export interface MinedPicture extends ChosenCredit {
  documentId: string;
  name: string;
}

interface FileRow {
  id: number;
  documentId: string;
  hash: string;
  name: string;
  caption: string | null;
}

interface StoryRow {
  id: number;
  leadImage: { documentId: string } | null;
  leadImageUse: ImageUse;
  body: Content;
}

const STORIES = 100;
const FILES = 1000;

/** Versions of stories in which credits are looked for. */
export async function storiesToMine(strapi: Core.Strapi): Promise<number> {
  const counts = await Promise.all(
    storyTypes(strapi).map((type) => stories(strapi, type).count({ where: {} })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The pictures that have no credit and for which captions or the media library's captions name one.
 * Nothing is written. Stopped, it answers what it has found so far.
 *
 * @param onStories called with the number of versions that were looked at since the last call
 */
export async function mineCredits(
  strapi: Core.Strapi,
  { onStories, isStopped }: { onStories(count: number): void; isStopped(): boolean },
): Promise<MinedPicture[]> {
  const files = await filesWithoutCredit(strapi);
  const byHash = new Map([...files.values()].map(({ hash, documentId }) => [hash, documentId]));
  const findings = new Map<string, Finding[]>();
  const note = (documentId: string | undefined, found: Finding[]) => {
    if (documentId !== undefined && files.has(documentId) && found.length > 0) {
      findings.set(documentId, [...(findings.get(documentId) ?? []), ...found]);
    }
  };
  for (const type of storyTypes(strapi)) {
    for await (const rows of allStories(strapi, type)) {
      rows
        .flatMap((row) => picturesOf(type, row))
        .forEach(({ documentId, hashes, use }) =>
          note(
            documentId ?? byHash.get(hashes.find((hash) => byHash.has(hash)) ?? ''),
            creditsOfUse(use),
          ),
        );
      onStories(rows.length);
      if (isStopped()) {
        return chosen(files, findings);
      }
    }
  }
  files.forEach(({ documentId, caption }) =>
    note(documentId, creditsInText('file caption', caption)),
  );
  return chosen(files, findings);
}

function chosen(files: Map<string, FileRow>, findings: Map<string, Finding[]>): MinedPicture[] {
  return [...findings].flatMap(([documentId, found]) => {
    const best = chooseCredit(found);
    return best ? [{ ...best, documentId, name: files.get(documentId)?.name ?? '' }] : [];
  });
}

function picturesOf(type: StoryType, { leadImage, leadImageUse, body }: StoryRow): UsedPicture[] {
  const lead = leadImage
    ? [{ documentId: leadImage.documentId, hashes: [], use: leadImageUse ?? {} }]
    : [];
  return [...lead, ...usedPictures(contentParts(type.content, body), readMarkdown)];
}

async function* allStories(strapi: Core.Strapi, type: StoryType): AsyncGenerator<StoryRow[]> {
  for (let last = 0; ; ) {
    const rows = await stories(strapi, type).findMany<StoryRow>({
      select: ['body', 'leadImageUse'],
      populate: { leadImage: { select: ['documentId'] } },
      where: { id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: STORIES,
    });
    const end = rows.at(-1)?.id;
    if (end === undefined) {
      return;
    }
    yield rows;
    last = end;
  }
}

async function filesWithoutCredit(strapi: Core.Strapi): Promise<Map<string, FileRow>> {
  const records: Array<{ imageKey: string }> = await strapi.db
    .query(IMAGE_CREDIT_UID)
    .findMany({ select: ['imageKey'], where: { imageKey: { $notNull: true } } });
  const credited = new Set(records.map(({ imageKey }) => imageKey));
  const files = new Map<string, FileRow>();
  for (let last = 0; ; ) {
    const rows: FileRow[] = await strapi.db.query(FILE_UID).findMany({
      select: ['id', 'documentId', 'hash', 'name', 'caption'],
      where: { id: { $gt: last }, mime: { $startsWith: 'image/' } },
      orderBy: { id: 'asc' },
      limit: FILES,
    });
    rows
      .filter(({ documentId }) => !credited.has(documentId))
      .forEach((row) => files.set(row.documentId, row));
    const end = rows.at(-1)?.id;
    if (end === undefined) {
      return files;
    }
    last = end;
  }
}
