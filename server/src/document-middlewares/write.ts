import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import { defaultLocale } from '../services/platform/locale';

/** A write that passes through Strapi's document service, whoever asked for it. */
export interface Write {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: unknown;
    status?: unknown;
    filters?: unknown;
    data?: Record<string, unknown>;
  };
}

/** A write, on its way through the concerns. */
export interface Step {
  write: Write;
  /** Lets the write go on. */
  next(): Promise<unknown>;
  strapi: Core.Strapi;
}

/** A write of a story, on its way through the concerns. */
export interface StoryStep extends Step {
  type: StoryType;
}

/** One concern of a write: it looks at it, changes its params, and lets it go on. */
export type WriteMiddleware = (step: Step) => Promise<unknown>;

/** The same for a write of a story. */
export type StoryMiddleware = (step: StoryStep) => Promise<unknown>;

const WRITES = ['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft'];

export function isWrite({ action }: { action: string }): boolean {
  return WRITES.includes(action);
}

/** Whether it stores a caller's words; a copy's are stored by the updates that follow it. */
export function storesData({ action }: { action: string }): boolean {
  return action === 'create' || action === 'update';
}

/** Whether readers get to see something after it that they did not see before. */
export function publishes({ action, params }: Write): boolean {
  return action === 'publish' || (storesData({ action }) && params.status === 'published');
}

/** Whether a record comes out of it that must be judged. */
export function bringsData({ action }: { action: string }): boolean {
  return action === 'create' || action === 'update' || action === 'clone';
}

/** Changes the data that a write stores. */
export function setData(write: Write, data: Record<string, unknown>): void {
  write.params = { ...write.params, data };
}

/** The locale of a write of one translation. */
export async function localeOf(write: Write, strapi: Core.Strapi): Promise<string> {
  const { locale } = write.params;
  return typeof locale === 'string' && locale !== '' ? locale : defaultLocale(strapi);
}

/** The locales that a publish is for, as a filter takes them: one, a list, or `*` for all. */
export async function publishedLocales(write: Write, strapi: Core.Strapi): Promise<unknown> {
  return write.params.locale ?? localeOf(write, strapi);
}

/** The documentId that a create, update or clone of the document service answers with. */
export function writtenId(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) {
    return undefined;
  }
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}
