import { createHash } from 'node:crypto';
import { contentOf, identityOf } from '#shared/domain/import/identity';
import type { ImportWarning } from '#shared/domain/import/warning';
import type { ImportedStory } from '#shared/domain/import/story';
import { awaitedIn } from './pictures';
import type { Imported, StoreOptions } from './types';

/** What is known in the database of a draft that was imported. */
export interface DraftRow {
  id: number;
  documentId: string;
  importHash: string | null;
  importVersion: string | null;
  importedAt: string | null;
  updatedAt: string;
}

export const DRAFT_FIELDS: ReadonlyArray<keyof DraftRow> = [
  ...(['id', 'documentId', 'importHash', 'importVersion', 'importedAt', 'updatedAt'] as const),
];

/** What is to be stored, and how it will be known again. */
export interface ImportItem {
  story: ImportedStory;
  locale: string;
  key: string;
  hash: string;
  section: string | undefined;
  warnings: ImportWarning[];
  options: StoreOptions;
}

/** By what a story is recognised when it comes again, as a SHA-256. */
export function itemKey(story: ImportedStory): string {
  return sha256(identityOf(story));
}

/** Equal for two imports exactly when they would leave the same draft. */
export function hashOf(
  story: ImportedStory,
  { section = '', targets }: { section?: string | undefined; targets: StoreOptions['targets'] },
): string {
  return sha256(`${contentOf(story)} ${section}${targets ? JSON.stringify(targets) : ''}`);
}

/** The hash of a story whose pictures were fetched. */
export function withPictures(hash: string): string {
  return `${hash}+pictures`;
}

/** The hash of a story of which some fields were not stored: no source is the same as that. */
export function withoutFields(hash: string, fields: string[]): string {
  return `${hash}-${fields.join('-')}`;
}

/** Whether no editor was at a draft since it was imported. */
export function isUntouched({
  importedAt,
  updatedAt,
}: Pick<DraftRow, 'importedAt' | 'updatedAt'>): boolean {
  return importedAt !== null && timeOf(importedAt) === timeOf(updatedAt);
}

/** Names a draft among all that imports make, so that one at a time is written. */
export function lockKey({ key, locale }: { key: string; locale: string }): string {
  return `${key} ${locale}`;
}

/** In milliseconds; databases answer with texts or with dates. */
export function timeOf(date: string | Date): number {
  return new Date(date).getTime();
}

export function answer(
  { story, locale, warnings }: ImportItem,
  result: Pick<Imported, 'outcome' | 'documentId'> & Partial<Imported>,
): Imported {
  const { headline, notes, body } = story;
  // A transaction that was tried again said the same twice.
  const unique = [
    ...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values(),
  ];
  const words = { locale, headline, notes, remarks: unique };
  return { ...words, matches: [], awaited: awaitedIn(body), ...result };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
