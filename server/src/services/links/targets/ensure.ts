import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { TargetRequest } from '#shared/contracts/links/targets';
import { ARTICLE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { stories } from '../../article/stories';
import { storyTypeOf } from '../../article/story-types';
import { findOwnTargets } from '../../article/references/own-targets';
import type { AddressService } from '../addresses';
import { madeBy } from '../../platform/editor-scope';
import { validationError } from '../../platform/validation-error';
import { type LinkTarget, type StoryId, targetKey } from '../../article/references/target-key';
import { EDITOR_LINK_FIELDS, type EditorLink } from './describe';
import type { Editor, LinkEditorScope } from './editor-scope';

const NO_STORY = 'There is no such story, or you may not read it.';
const NO_RIGHT =
  'Your role may not make related links. Ask an administrator for the permission to create them.';

interface Ensure {
  request: TargetRequest;
  locale: string;
  editor: Editor;
  reader: LinkEditorScope;
  addresses: AddressService;
}

/**
 * The link to a target, made if there is none. Of two that ask at once, one makes it and both get it.
 * An address that is one of our own stories' becomes a link to the story; a new link to any other
 * takes the title of its page.
 *
 * @throws ValidationError when the editor can read no such story, PolicyError (403) without the right
 */
export async function ensureLink(
  strapi: Core.Strapi,
  { request, locale, editor, reader, addresses }: Ensure,
): Promise<EditorLink> {
  const target: LinkTarget =
    'article' in request
      ? { story: { type: request.type ?? ARTICLE_UID, documentId: request.article } }
      : await behindAddress(strapi, request.url, { locale, reader, addresses });
  const story =
    'story' in target ? await storyData(strapi, target.story, { locale, reader }) : undefined;
  const find = () => findLink(strapi, targetKey(target));

  const existing = await find();
  if (existing) {
    return readableLink(strapi, existing, reader);
  }
  if (!reader.createsLinks) {
    throw new errors.PolicyError(NO_RIGHT);
  }
  const data = story ?? (await pageData(target, addresses));
  try {
    await createLink(strapi, { ...(await reader.newLink(data)), ...madeBy(editor.user) });
  } catch (error) {
    const madeMeanwhile = await find();
    if (madeMeanwhile) {
      return madeMeanwhile;
    }
    throw error;
  }
  const made = await find();
  if (!made) {
    throw new errors.ApplicationError('The link was made and is gone already. Try again.');
  }
  return made;
}

/** The story that an address is for, if the editor may know it; else the address in its one form. */
async function behindAddress(
  strapi: Core.Strapi,
  url: string,
  { locale, reader, addresses }: Pick<Ensure, 'locale' | 'reader' | 'addresses'>,
): Promise<LinkTarget> {
  const found = await addresses.storyBehind(url, locale);
  const story = found && { type: found.type, documentId: found.documentId };
  if (story && (await findDrafts(strapi, story, reader)).length > 0) {
    return { story };
  }
  return { url: addresses.normalise(url) ?? url.trim() };
}

/** A draft of the story to tie the link to, in the page's locale if it has one. */
async function storyData(
  strapi: Core.Strapi,
  story: StoryId,
  { locale, reader }: { locale: string; reader: LinkEditorScope },
) {
  const { type, documentId } = story;
  const own = await findOwnTargets(strapi, { targets: [story], locales: [locale] });
  if (own(story, locale)) {
    return { storyType: type, storyDocumentId: documentId };
  }
  const drafts = await findDrafts(strapi, story, reader);
  const draft = drafts.find((row) => row.locale === locale) ?? drafts[0];
  if (!draft) {
    throw validationError([{ path: ['article'], message: NO_STORY }]);
  }
  return type === ARTICLE_UID
    ? { article: { documentId, locale: draft.locale } }
    : { storyType: type, storyDocumentId: documentId };
}

async function findDrafts(
  strapi: Core.Strapi,
  { type: uid, documentId }: StoryId,
  reader: LinkEditorScope,
): Promise<Array<{ locale: string }>> {
  const type = storyTypeOf(strapi, uid);
  const scope = type && reader.stories(type);
  if (!type || !scope?.readsHeadlines) {
    return [];
  }
  return stories(strapi, type).findMany({
    select: ['locale'],
    where: await scope.readable({ documentId, publishedAt: null }),
  });
}

/** What a new link to a page says: the address, and the title of the page where it has one. */
async function pageData(target: LinkTarget, addresses: AddressService): Promise<object> {
  return 'url' in target ? { ...target, headline: await addresses.readTitle(target.url) } : target;
}

/** Whoever may make a link may use one that is there; whoever may not must be able to read it. */
async function readableLink(
  strapi: Core.Strapi,
  link: EditorLink,
  reader: LinkEditorScope,
): Promise<EditorLink> {
  const isReadable =
    reader.createsLinks ||
    (reader.readsLinks &&
      (await strapi.db
        .query(RELATED_LINK_UID)
        .count({ where: await reader.links({ documentId: link.documentId }) })) > 0);
  if (!isReadable) {
    throw new errors.PolicyError(NO_RIGHT);
  }
  return link;
}

function findLink(strapi: Core.Strapi, key: string): Promise<EditorLink | null> {
  return strapi.db
    .query(RELATED_LINK_UID)
    .findOne({ select: EDITOR_LINK_FIELDS, where: { targetKey: key } });
}

/** Through the document service, which ties it to its target, all in one transaction. */
async function createLink(strapi: Core.Strapi, data: object): Promise<void> {
  const links = strapi.documents(
    RELATED_LINK_UID as UID.ContentType,
  ) as Modules.Documents.ServiceInstance;
  await links.create({ data: data as never });
}
