import type { Core } from '@strapi/strapi';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { mayWithContent } from '../../article/story-types/content-rights';
import { type Editor, editorRights, type EditorRights } from '../../platform/editor-scope';

export type { Editor } from '../../platform/editor-scope';

/** What an editor may see of the stories of one type. */
export interface StoryScope {
  /** Whether headlines are shown to this editor at all. */
  readsHeadlines: boolean;
  readsBodies: boolean;
  /** Whether this editor may read each and every story of a locale. */
  readsAllIn(locale: string): Promise<boolean>;
  /** Narrows a query to the stories that this editor may read: the same object where it is all. */
  readable(where: object): Promise<object>;
}

/** What an editor may see and make, by the permissions of the content manager, conditions included. */
export interface LinkEditorScope {
  stories(type: StoryType): StoryScope;
  /** Narrows a query to the related-links that this editor may read. */
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
  const links = editorRights(strapi, { ability, uid: RELATED_LINK_UID });
  return {
    stories: (type) => storyScope(type, editorRights(strapi, { ability, uid: type.uid })),
    links: links.readable,
    readsLinks: links.can.read(),
    createsLinks: links.can.create(),
    newLink: links.ofNew,
  };
}

function storyScope({ fields, content }: StoryType, rights: EditorRights): StoryScope {
  return {
    readsHeadlines: rights.can.read(undefined, fields.headline),
    readsBodies: mayWithContent(content, (field) => rights.can.read(undefined, field)),
    readsAllIn: rights.readsAllIn,
    readable: rights.readable,
  };
}
