import type { Core, Struct } from '@strapi/strapi';

/** A resolver around another one, as the GraphQL plugin takes it. */
export type FieldMiddleware = (
  next: (parent: unknown, args: unknown, context: Context, info: unknown) => Promise<unknown>,
  parent: unknown,
  args: unknown,
  context: Context,
  info: unknown,
) => Promise<unknown>;

/** What the GraphQL plugin hands to every resolver of a request. */
export interface Context {
  state: { auth?: { strategy?: { name?: string }; credentials?: unknown } };
}

/** By the path of a field, such as `Query.articles` or `Category.articles`. */
export type ResolversConfig = Record<string, { middlewares: FieldMiddleware[] }>;

interface Naming {
  getTypeName(model: Struct.Schema): string;
  getComponentName(model: Struct.Schema): string;
  getFindQueryName(model: Struct.Schema): string;
  getFindOneQueryName(model: Struct.Schema): string;
  getFindConnectionQueryName(model: Struct.Schema): string;
}

interface Nexus {
  extendType(definition: { type: string; definition(t: FieldBuilder): void }): unknown;
}

interface FieldBuilder {
  field(
    name: string,
    options: { type: string; resolve(parent: Record<string, unknown>): unknown },
  ): void;
}

export interface ExtensionInput {
  nexus: Nexus;
}

export interface ExtensionService {
  use(
    make: (input: ExtensionInput) => { types: unknown[]; resolversConfig: ResolversConfig },
  ): void;
}

/** How the GraphQL plugin calls what it makes of the site's models. */
export function namingOf(strapi: Core.Strapi): Naming {
  return strapi.plugin('graphql').service('utils').naming;
}

/** The GraphQL type of a content type or a component. */
export function typeNameOf(strapi: Core.Strapi, model: Struct.Schema): string {
  const naming = namingOf(strapi);
  return model.modelType === 'component'
    ? naming.getComponentName(model)
    : naming.getTypeName(model);
}

/** A list is offered plain and as a connection; one of the two is there for a single one. */
export function fieldPaths(typeName: string, attribute: string): string[] {
  return [`${typeName}.${attribute}`, `${typeName}.${attribute}_connection`];
}

export function configFor(paths: string[], middleware: FieldMiddleware): ResolversConfig {
  return Object.fromEntries(paths.map((path) => [path, { middlewares: [middleware] }]));
}
