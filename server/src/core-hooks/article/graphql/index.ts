import type { Core, Struct } from '@strapi/strapi';
import type { ContentField, ContentShape } from '#shared/domain/article/content/shape';
import { ARTICLE_UID, FILE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { guardedTypeOf, storyTypes } from '../../../services/article/story-types';
import { resolvedContent, resolvedLead, resolvedLinks } from './parts';
import {
  configFor,
  type ExtensionInput,
  type ExtensionService,
  fieldPaths,
  modelOf,
  namingOf,
  putFirst,
  type ResolversConfig,
  typeNameOf,
} from './schema';
import { guarded } from './stories';

/**
 * Keeps the promises of the content API where a site answers by GraphQL too: its plugin has resolvers
 * of its own, which pass no sanitizer. Every field that leads to a story is guarded, every field that
 * holds some of its content resolved; `url` of a story and `credit` of a file are added. Which
 * stories a query reads, and what it may filter by, is confined where the other ways are
 * (`document-middlewares/article/guard-reads.ts`, `core-hooks/article/confine-queries.ts`).
 */
export function guardGraphql(strapi: Core.Strapi): void {
  if (strapi.plugin('graphql')) {
    const extension: ExtensionService = strapi.plugin('graphql').service('extension');
    extension.use((input) => ({ types: addedFields(strapi, input) }));
    putFirst(extension, () => ({
      ...rootQueries(strapi),
      ...relations(strapi),
      ...Object.assign({}, ...storyTypes(strapi).map((type) => partsOf(strapi, type))),
    }));
  }
}

/** Our articles are guarded even where a site has turned the type off. */
function guardedTypes(strapi: Core.Strapi): StoryType[] {
  const uids = new Set([ARTICLE_UID, ...storyTypes(strapi).map(({ uid }) => uid)]);
  return [...uids].flatMap((uid) => guardedTypeOf(strapi, uid) ?? []);
}

function rootQueries(strapi: Core.Strapi): ResolversConfig {
  const naming = namingOf(strapi);
  const configs = guardedTypes(strapi).map((type) => {
    const model = modelOf(strapi, type.uid);
    const names = [
      naming.getFindQueryName(model),
      naming.getFindOneQueryName(model),
      naming.getFindConnectionQueryName(model),
    ];
    return configFor(
      names.map((name) => `Query.${name}`),
      guarded(strapi, type),
    );
  });
  return Object.assign({}, ...configs);
}

/** Every relation of every model that leads to a story; Strapi refuses polymorphic ones. */
function relations(strapi: Core.Strapi): ResolversConfig {
  const types = new Map(guardedTypes(strapi).map((type) => [type.uid, type]));
  const models = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const configs = models.flatMap((model: Struct.Schema) =>
    Object.entries(model.attributes).map(([name, attribute]) => {
      const target = 'target' in attribute ? attribute.target : undefined;
      const type = target === undefined ? undefined : types.get(target);
      return type
        ? configFor(fieldPaths(typeNameOf(strapi, model), name), guarded(strapi, type))
        : {};
    }),
  );
  return Object.assign({}, ...configs);
}

/** The fields that hold some of a story's content, the lead picture and the related panel. */
function partsOf(strapi: Core.Strapi, type: StoryType): ResolversConfig {
  const model = modelOf(strapi, type.uid);
  const typeName = typeNameOf(strapi, model);
  const { leadImage, relatedLinks } = type.fields;
  return {
    ...contentOf(strapi, model, type.content),
    ...(leadImage && configFor(fieldPaths(typeName, leadImage), resolvedLead(strapi))),
    ...(relatedLinks && configFor(fieldPaths(typeName, relatedLinks), resolvedLinks(strapi))),
  };
}

function contentOf(
  strapi: Core.Strapi,
  model: Struct.Schema,
  shape: ContentShape,
): ResolversConfig {
  const configs = Object.entries(shape).map(([name, field]) => ({
    ...(isColumn(field)
      ? {}
      : configFor(fieldPaths(typeNameOf(strapi, model), name), resolvedContent(strapi, name))),
    ...Object.assign(
      {},
      ...innerShapes(model, name, field).map(([uid, inner]) =>
        contentOf(strapi, modelOf(strapi, uid), inner),
      ),
    ),
  }));
  return Object.assign({}, ...configs);
}

/** Blocks and Markdown come with the row that holds them. */
function isColumn({ kind }: ContentField): boolean {
  return kind === 'blocks' || kind === 'markdown';
}

function innerShapes(
  model: Struct.Schema,
  name: string,
  field: ContentField,
): Array<[string, ContentShape]> {
  if (field.kind === 'zone') {
    return Object.entries(field.shapes);
  }
  const attribute = model.attributes[name];
  return field.kind === 'component' && attribute?.type === 'component'
    ? [[attribute.component, field.shape]]
    : [];
}

function addedFields(strapi: Core.Strapi, { nexus }: ExtensionInput): unknown[] {
  const stories = guardedTypes(strapi).map(({ uid }) => modelOf(strapi, uid));
  const withAddress = stories.filter(({ attributes }) => !('url' in attributes));
  return [
    ...withAddress.map((model) =>
      nexus.extendType({
        type: typeNameOf(strapi, model),
        definition: (t) => t.field('url', { type: 'String', resolve: ({ url }) => url ?? null }),
      }),
    ),
    nexus.extendType({
      type: typeNameOf(strapi, modelOf(strapi, FILE_UID)),
      definition: (t) =>
        t.field('credit', { type: 'JSON', resolve: ({ credit }) => credit ?? null }),
    }),
  ];
}
