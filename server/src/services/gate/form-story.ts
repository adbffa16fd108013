import type { Core } from '@strapi/strapi';
import type { RuledStory } from '#shared/contracts/gate/own-rules';
import { isRecord } from '#shared/domain/article/body/nodes';
import { contentParts, isPicture, useOf } from '#shared/domain/article/content/parts';
import { leadPart, type StoryField, type StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { RULED_FIELDS, type RuledRow, ruledStory } from './ruled-story';

interface FormStory {
  type: StoryType;
  /** The form's values, in the type's own names. */
  values: Record<string, unknown>;
  locale: string;
  /** A draft that the caller may read; null for a form that was never saved. */
  documentId: string | null;
}

/** A form's story as rules of a site get it. What is behind a relation is as it was last saved. */
export async function formStory(strapi: Core.Strapi, form: FormStory): Promise<RuledStory> {
  const { type, values, locale, documentId } = form;
  const saved = await savedFields(strapi, form);
  const entries = RULED_FIELDS.map((field) => {
    const name = type.fields[field];
    const value = isBehindRelation(type, field) ? saved[field] : name && values[name];
    return [field, value ?? null];
  });
  const row = { ...(Object.fromEntries(entries) as unknown as RuledRow), documentId, locale };
  const { leadImage } = type.fields;
  const file = leadImage === undefined ? undefined : values[leadImage];
  const use = useOf(type.leadImageUse, withReadJson(type, values));
  const lead = isPicture(file) ? leadPart(type, file, use) : null;
  return ruledStory({ type, row, story: { lead, parts: contentParts(type.content, values) } });
}

async function savedFields(
  strapi: Core.Strapi,
  { type, locale, documentId }: FormStory,
): Promise<Partial<RuledRow>> {
  const select = RULED_FIELDS.filter((field) => isBehindRelation(type, field));
  if (documentId === null || select.length === 0) {
    return {};
  }
  const ofLocale = type.isLocalised ? { locale } : {};
  const where = { documentId, publishedAt: null, ...ofLocale };
  return (await stories(strapi, type).findOne<RuledRow>({ select, where })) ?? {};
}

function isBehindRelation({ fields }: StoryType, field: StoryField): boolean {
  return fields[field]?.includes('.') ?? false;
}

/** The content manager may hold a JSON field as text. */
function withReadJson({ leadImageUse }: StoryType, values: FormStory['values']) {
  if (!('field' in leadImageUse)) {
    return values;
  }
  const { field } = leadImageUse;
  return { ...values, [field]: read(values[field]) };
}

function read(value: unknown): unknown {
  if (typeof value !== 'string') {
    return isRecord(value) ? value : {};
  }
  try {
    return JSON.parse(value);
  } catch {
    return {};
  }
}
