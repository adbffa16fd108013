import type { Core } from '@strapi/strapi';
import { filterAllowsAll } from './filter-allows-all';
import { ownCondition } from './own-condition';

/** An administrator who asks, as Strapi's admin authentication leaves it in a request's state. */
export interface Editor {
  user: { id: number };
  /** The rights of all its roles. */
  ability: unknown;
}

/** Who is noted with what they make or change; the upload plugin's ids are not always numbers. */
export interface Author {
  id: number | string;
}

type Data = Record<string, unknown>;

/** Whether something may be done at all; to this row, by the conditions of roles; to this field. */
type Can = (row?: object, field?: string) => boolean;

/** What an editor may do with the rows of one type in the content manager. */
export interface EditorRights {
  can: { read: Can; create: Can; update: Can };
  /** Narrows a query to the rows that may be read: the same object where those are all of them. */
  readable(where: object): Promise<object>;
  /** Whether all rows of a locale may be read, which no condition of a role can change. */
  readsAllIn(locale: string): Promise<boolean>;
  /** What of a new row's data may be set. */
  ofNew(data: object): Promise<Data>;
  /** What of the changes to this row may be made. */
  ofChanges(data: object, row: object): Promise<Data>;
}

/** The part of the content manager's permission checker that is used here. */
interface PermissionChecker {
  can: EditorRights['can'];
  sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
  sanitizeCreateInput(data: object): Promise<Data>;
  sanitizeUpdateInput(row: object): (data: object) => Promise<Data>;
}

/** Strapi narrows nothing for those who may read nothing. */
const NONE = { id: { $null: true } };

export function editorRights(
  strapi: Core.Strapi,
  { ability, uid }: Pick<Editor, 'ability'> & { uid: string },
): EditorRights {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid });

  const readFilters = async () => (await checker.sanitizedQuery.read({})).filters;

  return {
    can: checker.can,
    ofNew: (data) => checker.sanitizeCreateInput(data),
    ofChanges: (data, row) => checker.sanitizeUpdateInput(row)(data),
    readsAllIn: async (locale) =>
      checker.can.read() && filterAllowsAll(locale, (await readFilters()) ?? {}),
    async readable(where) {
      if (!checker.can.read()) {
        return NONE;
      }
      const filters = await readFilters();
      if (!filters) {
        return where;
      }
      const own: object = strapi.get('query-params').transform(uid, { filters }).where;
      return { $and: [where, ownCondition(own)] };
    },
  };
}

/** Who made something, as the document service stores it; nobody for what the plugin does itself. */
export function madeBy(user: Author | undefined): Record<string, unknown> {
  return user ? { createdBy: user.id, updatedBy: user.id } : {};
}

export function changedBy(user: Author | undefined): Record<string, unknown> {
  return user ? { updatedBy: user.id } : {};
}
