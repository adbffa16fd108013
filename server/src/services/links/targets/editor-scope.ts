import type { Core } from '@strapi/strapi';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { type Editor, editorRights } from '../../platform/editor-scope';
import { ARTICLE_TYPE } from '#shared/story-types';

export type { Editor } from '../../platform/editor-scope';

/** What an editor may see and make, by the permissions of the content manager, conditions included. */
export interface LinkEditorScope {
  /** Whether article headlines are shown to this editor at all. */
  readsHeadlines: boolean;
  readsBodies: boolean;
  /** Whether this editor may read each and every article of a locale. */
  readsAllIn(locale: string): Promise<boolean>;
  /** Narrows a query to the articles that this editor may read: the same object where it is all. */
  articles(where: object): Promise<object>;
  /** The same for related-links. */
  links(where: object): Promise<object>;
  readsLinks: boolean;
  createsLinks: boolean;
  /** What of a new link's data this editor may set. */
  newLink(data: object): Promise<object>;
}

export function linkEditorScope(
  strapi: Core.Strapi,
  { ability }: Pick<Editor, 'ability'>,
): LinkEditorScope {
  const articles = editorRights(strapi, { ability, uid: ARTICLE_TYPE.uid });
  const links = editorRights(strapi, { ability, uid: RELATED_LINK_UID });
  return {
    readsHeadlines: articles.can.read(undefined, 'headline'),
    readsBodies: articles.can.read(undefined, 'body'),
    readsAllIn: articles.readsAllIn,
    articles: articles.readable,
    links: links.readable,
    readsLinks: links.can.read(),
    createsLinks: links.can.create(),
    newLink: links.ofNew,
  };
}
