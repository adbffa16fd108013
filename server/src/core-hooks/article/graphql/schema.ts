import type { Core, Struct, UID } from '@strapi/strapi';

/** A resolver around another one, as the GraphQL plugin takes it. */
export type FieldMiddleware = (
  next: (parent: unknown, args: Args, context: Context, info: Info) => Promise<unknown>,
  parent: unknown,
  args: Args,
  context: Context,
  info: Info,
) => Promise<unknown>;

export interface Args {
  status?: string;
}

/** What the GraphQL plugin hands to every resolver of a request. */
export interface Context {
  state: { auth?: { strategy?: { name?: string }; credentials?: unknown } };
  /** What the fields of the query itself were asked with, by their names in the answer. */
  rootQueryArgsByPath?: Map<unknown, { status?: string }>;
}

/** Where in the answer a field stands. */
export interface Info {
  path: { key: unknown; prev?: Info['path'] };
}

/** By the path of a field, such as `Query.articles` or `Category.articles`. */
export type ResolversConfig = Record<string, { middlewares?: FieldMiddleware[] }>;

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
  use(make: (input: ExtensionInput) => { types: unknown[] }): void;
  /** All extensions as one. */
  generate(input: object): { resolversConfig: ResolversConfig };
}

/** How the GraphQL plugin calls what it makes of the site's models. */
export function namingOf(strapi: Core.Strapi): Naming {
  return strapi.plugin('graphql').service('utils').naming;
}

export function modelOf(strapi: Core.Strapi, uid: string): Struct.Schema {
  return strapi.getModel(uid as UID.Schema);
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

/**
 * Puts middlewares before those of the site and of other plugins. Where two extensions have some for
 * one field, Strapi's merge keeps those of one alone.
 */
export function putFirst(extension: ExtensionService, own: () => ResolversConfig): void {
  const { generate } = extension;
  extension.generate = (input) => {
    const whole = generate.call(extension, input);
    const resolversConfig = { ...whole.resolversConfig };
    for (const [path, { middlewares = [] }] of Object.entries(own())) {
      const other = resolversConfig[path];
      resolversConfig[path] = {
        ...other,
        middlewares: [...middlewares, ...(other?.middlewares ?? [])],
      };
    }
    return { ...whole, resolversConfig };
  };
}
