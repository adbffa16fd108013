import type { Core } from '@strapi/strapi';
import { problemsOf } from '#shared/contracts/platform/problems';
import {
  type OwnTarget,
  ownTargets as answer,
  type OwnTargetType,
  ownTargetType,
} from '#shared/contracts/links/own-targets';
import { createRegistry, type Registry } from '../../platform/registry';
import type { StoryId } from './target-key';

/** Most targets of one type that a search offers. */
const MOST_FOUND = 5;

export interface FoundTarget extends OwnTarget {
  type: OwnTargetType;
}

/** A target for a page in `locale`; undefined for a story, and for what is not there. */
export type FindOwnTarget = (target: StoryId, locale: string) => FoundTarget | undefined;

const REGISTRIES = new WeakMap<Core.Strapi, Registry<OwnTargetType>>();

/** The target types that a site adds. */
export function ownTargetTypes(strapi: Core.Strapi): Registry<OwnTargetType> {
  const known = REGISTRIES.get(strapi) ?? createRegistry('target type', ownTargetType);
  REGISTRIES.set(strapi, known);
  return known;
}

/**
 * The targets of a site's types, as they are now, for pages in these locales: each type is asked once
 * for each locale. What a type fails at is as if it were not there, and stands in the log.
 */
export async function findOwnTargets(
  strapi: Core.Strapi,
  { targets, locales }: { targets: StoryId[]; locales: string[] },
): Promise<FindOwnTarget> {
  const found = new Map<string, FoundTarget>();
  const keyOf = (name: string, id: string, locale: string) => JSON.stringify([name, id, locale]);
  const asked = ownTargetTypes(strapi)
    .all()
    .flatMap((type) => {
      const own = targets.filter((target) => target.type === type.name);
      const ids = [...new Set(own.map(({ documentId }) => documentId))];
      return ids.length === 0 ? [] : [...new Set(locales)].map((locale) => ({ type, ids, locale }));
    });
  await Promise.all(
    asked.map(async ({ type, ids, locale }) => {
      const answered = await ask(strapi, type, () => type.find(ids, { locale }));
      answered.forEach((target) => found.set(keyOf(type.name, target.id, locale), target));
    }),
  );
  return ({ type, documentId }, locale) => found.get(keyOf(type, documentId, locale));
}

/** What the site's types offer for some words. */
export async function searchOwnTargets(
  strapi: Core.Strapi,
  { words, locale }: { words: string; locale: string },
): Promise<FoundTarget[]> {
  const found = await Promise.all(
    ownTargetTypes(strapi)
      .all()
      .map(async (type) => {
        const targets = await ask(strapi, type, () => type.search(words, { locale }));
        return targets.slice(0, MOST_FOUND);
      }),
  );
  return found.flat();
}

async function ask(
  strapi: Core.Strapi,
  type: OwnTargetType,
  question: () => unknown,
): Promise<FoundTarget[]> {
  try {
    const { data, error } = answer.safeParse(await question());
    if (error) {
      throw new Error(
        problemsOf(error)
          .map(({ message }) => message)
          .slice(0, 3)
          .join('; '),
      );
    }
    return data.map((target) => ({ ...target, type }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(`[newsroom] The target type "${type.name}" failed: ${reason}`);
    return [];
  }
}
