import type { StoryMapping } from '../../../config/content-types';
import type { ContentShape, UseAttributes } from '#shared/domain/article/content/shape';
import {
  STORY_FIELDS,
  type StoryField,
  type StoryFields,
  type StoryType,
} from '#shared/story-types';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import {
  type Attribute,
  type Attributes,
  captionFieldFor,
  contentField,
  isText,
} from './content-shape';

/** A content type's schema, as Strapi has it. */
export interface Schema {
  kind?: string;
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Attributes;
}

/** What a mapping is checked against. */
export interface Schemas {
  contentType(uid: string): Schema | undefined;
  component(uid: string): Attributes | undefined;
}

type Test = (attribute: Attribute) => boolean;

const isOf =
  (...types: string[]): Test =>
  ({ type }) =>
    types.includes(type);

const SCALAR = isOf('string', 'text', 'enumeration', 'uid', 'email', 'json', 'integer');

/** What may stand in each field, and what it is called in an error. */
const FIELDS: Record<StoryField, { test: Test; what: string }> = {
  headline: { test: isOf('string', 'text'), what: 'a text field' },
  slug: { test: isOf('uid', 'string'), what: 'a UID or short text field' },
  summary: { test: isOf('string', 'text', 'richtext'), what: 'a text field' },
  leadImage: {
    test: ({ type, multiple }) => type === 'media' && multiple !== true,
    what: 'a media field for one file',
  },
  relatedLinks: {
    test: ({ type, target }) => type === 'relation' && target === RELATED_LINK_UID,
    what: 'a relation to related links',
  },
  section: { test: SCALAR, what: 'a text field' },
  byline: { test: SCALAR, what: 'a text field' },
  dateline: { test: SCALAR, what: 'a text field' },
  keywords: { test: SCALAR, what: 'a JSON or text field' },
  corrections: { test: isOf('json'), what: 'a JSON field' },
  embargoedUntil: { test: isOf('datetime'), what: 'a field with date and time' },
  firstPublishedAt: { test: isOf('datetime'), what: 'a field with date and time' },
  source: { test: SCALAR, what: 'a text field' },
  sourceUrl: { test: SCALAR, what: 'a text field' },
};

interface Place {
  uid: string;
  schema: Schema;
  schemas: Schemas;
  mapping: StoryMapping;
}

/**
 * The story type that a site's mapping describes.
 *
 * @param articlePath the pattern of addresses where the mapping has none
 * @throws Error that names every key that does not fit the site's schemas, and what would
 */
export function readMapping({
  uid,
  mapping,
  schemas,
  articlePath,
}: {
  uid: string;
  mapping: StoryMapping;
  schemas: Schemas;
  articlePath: string;
}): StoryType {
  const schema = schemas.contentType(uid);
  if (!schema) {
    throw new Error(`"contentTypes.${uid}" is no content type of this site`);
  }
  const place = { uid, schema, schemas, mapping };
  const content = contentOf(place);
  const problems = [...unfit(place), ...content.problems, ...usesWithout(place)];
  if (problems.length > 0) {
    throw new Error(problems.join('; '));
  }
  return {
    uid,
    displayName: schema.info.displayName,
    fields: fieldsOf(mapping),
    leadImageUse: leadImageUse(place),
    content: content.shape,
    articlePath: mapping.path ?? articlePath,
    isLocalised: schema.pluginOptions?.i18n?.localized === true,
  };
}

function fieldsOf(mapping: StoryMapping): StoryFields {
  const named = STORY_FIELDS.filter((field) => mapping[field] !== undefined);
  const { headline, slug } = mapping;
  return { headline, slug, ...Object.fromEntries(named.map((field) => [field, mapping[field]])) };
}

/** What is wrong with the type itself, and with the fields that are named. */
function unfit({ uid, schema, schemas, mapping }: Place): string[] {
  const { kind, options } = schema;
  const ofType = [
    ...(kind === 'singleType' ? ['is a single type: stories are entries of a collection'] : []),
    ...(options?.draftAndPublish === true
      ? []
      : ['has no draft & publish: turn it on in the content type']),
  ].map((problem) => `"contentTypes.${uid}" ${problem}`);
  const ofFields = STORY_FIELDS.flatMap((field) => {
    const name = mapping[field];
    const { test, what } = FIELDS[field];
    return name === undefined || leadsTo(name, { attributes: schema.attributes, schemas, test })
      ? []
      : [problemWith(`${uid}.${field}`, { name, what, fitting: fitting(schema, test) })];
  });
  return [...ofType, ...ofFields];
}

/** Whether a field, or one behind a relation or a component, is of the right kind. */
function leadsTo(
  name: string,
  { attributes, schemas, test }: { attributes: Attributes; schemas: Schemas; test: Test },
): boolean {
  const [first = '', second] = name.split('.');
  const attribute = attributeIn(attributes, first);
  if (second === undefined) {
    return attribute !== undefined && attribute.private !== true && test(attribute);
  }
  const target = attribute && targetOf(attribute, schemas);
  const behind = target && attributeIn(target, second);
  return behind !== undefined && test(behind);
}

function targetOf({ type, target, component }: Attribute, schemas: Schemas) {
  if (type === 'relation' && target !== undefined) {
    return schemas.contentType(target)?.attributes;
  }
  return type === 'component' && component !== undefined ? schemas.component(component) : undefined;
}

function attributeIn(attributes: Attributes, name: string): Attribute | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** What every entry of Strapi has. */
const OF_STRAPI = ['locale', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];

function fitting({ attributes }: Schema, test: Test): string[] {
  const own = Object.keys(attributes).filter((name) => !OF_STRAPI.includes(name));
  return own.filter((name) => {
    const attribute = attributes[name];
    return attribute !== undefined && attribute.private !== true && test(attribute);
  });
}

function problemWith(
  key: string,
  { name, what, fitting }: { name: string; what: string; fitting: string[] },
): string {
  const wouldDo =
    fitting.length > 0 ? `: ${fitting.join(', ')} would do` : ', and the type has none';
  return `"contentTypes.${key}" is "${name}", which is not ${what} of this type${wouldDo}`;
}

function contentOf({ uid, schema, schemas, mapping }: Place): {
  shape: ContentShape;
  problems: string[];
} {
  const { attributes } = schema;
  const site = { component: schemas.component, pictures: mapping.pictures };
  const fieldAt = (name: string) =>
    attributeIn(attributes, name) && contentField(site, { attributes, name });
  const shape: ContentShape = {};
  const missing: string[] = [];
  for (const name of [mapping.body].flat()) {
    const field = fieldAt(name);
    if (field) {
      shape[name] = field;
    } else {
      missing.push(name);
    }
  }
  const what = 'Blocks, rich text, a media field, or a component or dynamic zone with one of them';
  const problems = missing.map((name) =>
    problemWith(`${uid}.body`, { name, what, fitting: Object.keys(attributes).filter(fieldAt) }),
  );
  return { shape, problems: [...problems, ...picturesWithout(mapping, schemas, uid)] };
}

/** Components and fields that a mapping names for pictures and that are not there. */
function picturesWithout(mapping: StoryMapping, schemas: Schemas, uid: string): string[] {
  return Object.entries(mapping.pictures).flatMap(([component, { image, ...texts }]) => {
    const key = `"contentTypes.${uid}.pictures.${component}"`;
    const attributes = schemas.component(component);
    if (!attributes) {
      return [`${key} is no component of this site`];
    }
    const isMedia = image === undefined || attributeIn(attributes, image)?.type === 'media';
    return [
      ...(isMedia ? [] : [`${key}.image is "${image}", which is no media field of the component`]),
      ...notText(texts, attributes).map(
        ([text, name]) =>
          `${key}.${text} is "${name}", which is no text field of the component that readers may see`,
      ),
    ];
  });
}

function usesWithout({ uid, schema, mapping }: Place): string[] {
  const { leadImageUse: use } = mapping;
  const key = `"contentTypes.${uid}.leadImageUse"`;
  if (typeof use === 'string') {
    const attribute = attributeIn(schema.attributes, use);
    const isJson = attribute?.type === 'json' && attribute.private !== true;
    return isJson
      ? []
      : [
          `${key} is "${use}", which is no custom field "Caption" of this type that readers may see`,
        ];
  }
  return notText(use ?? {}, schema.attributes).map(
    ([text, name]) =>
      `${key}.${text} is "${name}", which is no text field of this type that readers may see`,
  );
}

function notText(texts: object, attributes: Attributes): Array<[string, string]> {
  return Object.entries(texts).filter(
    ([, name]) => typeof name === 'string' && !isText(attributeIn(attributes, name)),
  );
}

function leadImageUse({ schema, mapping }: Place): UseAttributes {
  const { leadImage, leadImageUse: use } = mapping;
  if (typeof use === 'string') {
    return { field: use };
  }
  const own = leadImage === undefined ? undefined : captionFieldFor(schema.attributes, leadImage);
  return use ?? own ?? {};
}
