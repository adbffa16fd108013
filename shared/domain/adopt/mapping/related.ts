import { bySaying, byUse, choose, type Choice } from './choose';
import { nameScore, type Role } from './names';
import { filledWords, partOf, seen } from './samples';
import {
  isText,
  openFields,
  type Sample,
  type SchemaField,
  type SchemaFields,
  type SiteSchemas,
} from './schemas';

interface Place {
  fields: SchemaFields;
  samples: readonly Sample[];
  site: SiteSchemas;
}

/**
 * The field with the section, byline, keywords and the like: text of the type itself, or the name
 * of an entry that it is related to, such as `category.name`.
 */
export function findNamed(role: Role, { fields, samples, site }: Place, taken: string[]) {
  const found = choose({
    fields,
    samples,
    taken,
    fits: (field) => isPlain(role, field) || labelOf(field, { samples: [], site }) !== undefined,
    signs: (candidate) => [
      bySaying(role, candidate),
      byUse(candidate),
      { points: isToMany(candidate.field) ? -1 : 0 },
    ],
    least: 4,
  });
  const field = found && fields[found.name];
  if (!found || !field || isPlain(role, field)) {
    return found;
  }
  const behind = samples.flatMap((sample) => sample[found.name] ?? []).filter(isSample);
  const label = labelOf(field, { samples: behind, site });
  return label && behindField(found, { label, behind });
}

function behindField(
  { name, reason }: Choice,
  { label, behind }: { label: Choice; behind: Sample[] },
): Choice {
  const use = filledWords(seen(behind, label.name));
  const which = `"${label.name}" of what it leads to${use === '' ? '' : ` is ${use}`}`;
  return { name: `${name}.${label.name}`, reason: [reason, which].filter(Boolean).join('; ') };
}

/** JSON may hold keywords, and nothing else of these. */
function isPlain(role: Role, field: SchemaField): boolean {
  return isText(field) || field.type === 'enumeration' || (role === 'keywords' && isJson(field));
}

function isJson({ type }: SchemaField): boolean {
  return type === 'json';
}

/** What a related entry or a component is called by. Accounts of the site are nobody's byline. */
function labelOf(
  field: SchemaField,
  { samples, site }: { samples: readonly Sample[]; site: SiteSchemas },
): Choice | undefined {
  const fields = fieldsBehind(field, site);
  return (
    fields &&
    choose({
      fields,
      samples,
      fits: isText,
      signs: (candidate) => [bySaying('label', candidate), byUse(candidate)],
      least: 3,
    })
  );
}

function fieldsBehind(
  { type, target, component }: SchemaField,
  site: SiteSchemas,
): SchemaFields | undefined {
  if (type === 'component' && component !== undefined) {
    return site.component(component);
  }
  return type === 'relation' && target?.startsWith('api::') ? site.contentType(target) : undefined;
}

function isToMany({ relation = '', repeatable }: SchemaField): boolean {
  return /ToMany$/.test(relation) || repeatable === true;
}

/** The relation to the plugin's related links, which a site may have added to its type. */
export function findRelatedLinks(fields: SchemaFields, uid: string): Choice | undefined {
  const found = openFields(fields).find(([, { type, target }]) => {
    return type === 'relation' && target === uid;
  });
  return found && { name: found[0], reason: 'it leads to related links' };
}

/** The field with a date and time of that kind; undefined where the type has none. */
export function findDate(
  role: 'embargoedUntil' | 'firstPublishedAt',
  { fields, samples }: Pick<Place, 'fields' | 'samples'>,
  taken: string[],
): Choice | undefined {
  return choose({
    fields,
    samples,
    taken,
    fits: ({ type }) => type === 'datetime',
    // Most stories have no embargo: an empty field is none of its signs.
    signs: (candidate) => [
      { ...bySaying(role, candidate), points: nameScore(role, candidate.name) === 3 ? 5 : 0 },
      { ...byPart(role, candidate.name) },
    ],
    least: 4,
  });
}

function byPart(role: Role, name: string) {
  return { points: nameScore(role, name) === 2 ? 4 : 0, words: 'the end of its name' };
}

/** How many of the entries a date keeps from readers now, although they are published. */
export function hiddenNow(samples: readonly Sample[], name: string, now: Date): number {
  const published = samples.filter(({ publishedAt }) => publishedAt != null);
  const part = partOf(published, (sample) => timeOf(sample[name]) > now.getTime());
  return Math.round(part * published.length);
}

function timeOf(value: unknown): number {
  return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : 0;
}

function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null;
}
