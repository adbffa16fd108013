import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, RELATED_LINK_UID } from '../../plugin-id';

/** An administrator who asks, as Strapi's admin authentication leaves it in a request's state. */
export interface Editor {
  user: { id: number };
  ability: unknown;
}

/** What an editor may see and make, by the permissions of the content manager, conditions included. */
export interface Reader {
  /** Whether article headlines are shown to this editor at all. */
  readsHeadlines: boolean;
  /** Narrows a query to the articles that this editor may read. */
  articles(where: object): Promise<object>;
  /** The same for related-links. */
  links(where: object): Promise<object>;
  readsLinks: boolean;
  createsLinks: boolean;
  /** What of a new link's data this editor may set. */
  newLink(data: object): Promise<object>;
}

/** The part of the content manager's permission checker that is used here. */
interface PermissionChecker {
  can: { read(entity?: unknown, field?: string): boolean; create(): boolean };
  sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
  sanitizeCreateInput(data: object): Promise<object>;
}

export function readerOf(strapi: Core.Strapi, { ability }: Editor): Reader {
  const articles = checker(ARTICLE_UID);
  const links = checker(RELATED_LINK_UID);
  return {
    readsHeadlines: articles.can.read(undefined, 'headline'),
    articles: (where) => narrowed(ARTICLE_UID, articles, where),
    links: (where) => narrowed(RELATED_LINK_UID, links, where),
    readsLinks: links.can.read(),
    createsLinks: links.can.create(),
    newLink: (data) => links.sanitizeCreateInput(data),
  };

  function checker(model: string): PermissionChecker {
    return strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: ability, model });
  }

  async function narrowed(uid: string, permissions: PermissionChecker, where: object) {
    const { filters } = await permissions.sanitizedQuery.read({});
    if (!filters) {
      return where;
    }
    const allowed = strapi.get('query-params').transform(uid, { filters }).where;
    return { $and: [where, allowed] };
  }
}
