import type { Core } from '@strapi/strapi';
import type { Config } from '../../../config/schema';
import type {
  DescribedTarget,
  TargetRequest,
  TargetSearchResult,
} from '#shared/contracts/links/targets';
import type { LocaleContext } from '#shared/domain/links/target-state';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import type { AddressService } from '../addresses';
import type { OwnTargetType } from '#shared/contracts/links/own-targets';
import { ownTargetTypes } from '../../article/references/own-targets';
import { findInChunks } from '../../platform/chunks';
import { defaultLocale } from '../../platform/locale';
import { EDITOR_LINK_FIELDS, describeLinks, type EditorLink } from './describe';
import { ensureLink } from './ensure';
import { type Editor, linkEditorScope } from './editor-scope';
import { findAddressLinks, findOwn, findStories } from './search';

/** What the desk asks about link targets, answered within the editor's rights. */
export interface LinkTargetsService {
  /** @throws Error for what is no target type, and for a name that is taken */
  addType(type: OwnTargetType): void;
  /** Stories by headline and links to web addresses; without words, the newest stories. */
  search(question: { query: string; locale?: string }, editor: Editor): Promise<TargetSearchResult>;
  /** One answer per documentId, in their order; a related-link that is gone is `deleted`. */
  lookup(
    question: { documentIds: string[]; locale?: string },
    editor: Editor,
  ): Promise<DescribedTarget[]>;
  /**
   * The related-link to a target, made if there is none.
   *
   * @throws ValidationError, PolicyError
   */
  ensure(request: TargetRequest, editor: Editor): Promise<DescribedTarget>;
}

export function createLinkTargetsService({
  strapi,
  config,
  addresses,
}: {
  strapi: Core.Strapi;
  config: Config;
  addresses(): AddressService;
}): LinkTargetsService {
  const site = { strapi, config };

  return {
    addType: (type) => ownTargetTypes(strapi).add(type),

    async search({ query, locale }, editor) {
      const reader = linkEditorScope(strapi, editor);
      const viewpoint = await viewpointOf(locale);
      const links = await findAddressLinks(strapi, { query, reader });
      return {
        stories: [
          ...(await findOwn(strapi, { query, viewpoint })),
          ...(await findStories(strapi, { query, viewpoint, reader })),
        ],
        links: await describeLinks(site, links, { viewpoint, reader }),
      };
    },

    async lookup({ documentIds, locale }, editor) {
      const ids = [...new Set(documentIds)];
      const links = await findInChunks<string, EditorLink>(ids, (chunk) =>
        strapi.db
          .query(RELATED_LINK_UID)
          .findMany({ select: EDITOR_LINK_FIELDS, where: { documentId: { $in: chunk } } }),
      );
      const reader = linkEditorScope(strapi, editor);
      const viewpoint = await viewpointOf(locale);
      const targets = await describeLinks(site, links, { viewpoint, reader });
      const byId = new Map(targets.map((target) => [target.documentId, target]));
      return ids.map((documentId) => byId.get(documentId) ?? gone(documentId));
    },

    async ensure(request, editor) {
      const reader = linkEditorScope(strapi, editor);
      const viewpoint = await viewpointOf(request.locale);
      const { locale } = viewpoint;
      const link = await ensureLink(strapi, {
        ...{ request, locale, editor, reader },
        addresses: addresses(),
      });
      const [target] = await describeLinks(site, [link], { viewpoint, reader });
      return target ?? gone(link.documentId);
    },
  };

  async function viewpointOf(locale: string | undefined): Promise<LocaleContext> {
    const fallback = await defaultLocale(strapi);
    return { locale: locale ?? fallback, fallback, now: new Date() };
  }
}

function gone(documentId: string): DescribedTarget {
  return {
    documentId,
    ...{ state: 'deleted', headline: null, url: null, article: null, type: null },
  };
}
