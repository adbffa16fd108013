import type { Core } from '@strapi/strapi';
import { FILE_UID } from '#shared/plugin-id';
import type { StoryField, StoryType } from '#shared/story-types';
import { type DraftId, findDraft } from '../article/editor-access';
import { type Editor, editorRights } from '../platform/editor-scope';
import { type LinkEditorScope, linkEditorScope } from '../links/targets/editor-scope';

/** What the caller of an import may do. */
export interface ImportRights {
  /** Noted with all that the import makes; nobody for the command. */
  user: Editor['user'] | undefined;
  /** Which stories bullets may be matched to, and which links may be used and made for that. */
  reader: LinkEditorScope;
  mayUpload: boolean;
  mayCreate(draft: object): boolean;
  mayUpdate(draft: DraftId, field?: string): Promise<boolean>;
  /** What of this data may be written: to a draft that is there, or to a new one. */
  writable(
    data: Record<string, unknown>,
    existing: DraftId | undefined,
  ): Promise<Record<string, unknown>>;
}

/** What Strapi keeps of the rights of a request's caller. */
interface Ability {
  can(action: string, subject: string): boolean;
}

/** Of whoever may start a command on the server. */
export const ALL_RIGHTS: ImportRights = {
  user: undefined,
  reader: {
    stories: () => ({
      readsHeadlines: true,
      readsBodies: true,
      readsAllIn: async () => true,
      readable: async (where) => where,
    }),
    links: async (where) => where,
    readsLinks: true,
    createsLinks: true,
    newLink: async (data) => data,
  },
  mayUpload: true,
  mayCreate: () => true,
  mayUpdate: async () => true,
  writable: async (data) => data,
};

/** Those of an administrator, by the permissions of the content manager and the media library. */
export function rightsOf(
  strapi: Core.Strapi,
  { user, ability }: Editor,
  type: StoryType,
): ImportRights {
  const articles = editorRights(strapi, { ability, uid: type.uid });

  return {
    user,
    reader: linkEditorScope(strapi, { ability }),
    mayUpload: (ability as Ability).can('plugin::upload.assets.create', FILE_UID),
    mayCreate: (draft) => articles.can.create({ ...inAttributes(type, draft), createdBy: user }),
    async mayUpdate(draft, field) {
      const row = await findDraft(strapi, { type, ...draft });
      return row !== null && articles.can.update(row, field);
    },
    async writable(data, existing) {
      const row = existing && (await findDraft(strapi, { type, ...existing }));
      return row ? articles.ofChanges(data, row) : articles.ofNew(data);
    },
  };
}

/** What a role's conditions are about: the type's own names. */
function inAttributes({ fields }: StoryType, draft: object): object {
  return Object.fromEntries(
    Object.entries(draft).map(([word, value]) => [fields[word as StoryField] ?? word, value]),
  );
}
