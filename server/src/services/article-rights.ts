import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID } from '../plugin-id';
import type { Use } from './usage';

/** The caller's rights in the admin, as Strapi puts them on a request. */
export type Ability = unknown;

interface PermissionChecker {
  cannot: { update(entity: object): boolean };
  requiresEntity?: { read(): boolean };
  sanitizedQuery: { read(query: object): Promise<object> };
}

/**
 * Those uses in articles that the caller may read in the content manager, by the conditions of its
 * roles too (own stories only, one language only), and how many others there are.
 */
export async function readableUses(
  strapi: Core.Strapi,
  { ability, uses }: { ability: Ability; uses: Use[] },
): Promise<{ uses: Use[]; hidden: number }> {
  const checker = checkerOf(strapi, ability);
  if (uses.length === 0 || checker.requiresEntity?.read() === false) {
    return { uses, hidden: 0 };
  }
  const query = await checker.sanitizedQuery.read({});
  const { where = {} } = strapi.get('query-params').transform(ARTICLE_UID, query);
  const rows: Array<{ id: number }> = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id'],
    where: { $and: [{ id: { $in: uses.map(({ id }) => id) } }, where] },
  });
  const readable = new Set(rows.map(({ id }) => id));
  const shown = uses.filter(({ id }) => readable.has(id));
  return { uses: shown, hidden: uses.length - shown.length };
}

/** @throws NotFoundError, ForbiddenError */
export async function requireUpdate(
  strapi: Core.Strapi,
  { ability, documentId, locale }: { ability: Ability; documentId: string; locale: string },
): Promise<void> {
  const draft: object | null = await strapi.db.query(ARTICLE_UID).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: { createdBy: { populate: { roles: true } } },
  });
  if (draft === null) {
    throw new errors.NotFoundError('There is no such draft any more');
  }
  if (checkerOf(strapi, ability).cannot.update(draft)) {
    throw new errors.ForbiddenError('Your role may not change this story');
  }
}

function checkerOf(strapi: Core.Strapi, userAbility: Ability): PermissionChecker {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: ARTICLE_UID });
}
