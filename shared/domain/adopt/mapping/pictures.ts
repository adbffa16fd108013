import type { UseText } from '../../article/content/shape';
import { isRecord } from '../../article/body/nodes';
import { mineCredit } from '../credits/mine';
import { nameScore } from './names';
import { partOf, seen, textsIn } from './samples';
import {
  isPictureField,
  isText,
  openFields,
  type Sample,
  type SchemaFields,
  type SiteSchemas,
} from './schemas';

/** What a mapping says of a component with a picture. */
export interface PictureMapping {
  image?: string;
  caption?: string;
  alternativeText?: string;
  creditText?: string;
}

export interface FoundPicture {
  component: string;
  mapping: PictureMapping;
  reason: string;
}

interface Place {
  fields: SchemaFields;
  samples: readonly Sample[];
  site: SiteSchemas;
}

const TEXTS: UseText[] = ['caption', 'alternativeText', 'creditText'];

/**
 * The components of a body that hold a picture with its texts, where their fields are not called as
 * the plugin expects them.
 */
export function findPictures({ fields, samples, site }: Place, body: string[]): FoundPicture[] {
  const components = new Map<string, Sample[]>();
  body.forEach((name) => collect({ fields, name, samples, site, components }));
  return [...components].flatMap(([component, items]) => {
    const schema = site.component(component);
    const found = schema && pictureIn(schema, { component, items });
    return found ? [{ component, ...found }] : [];
  });
}

function pictureIn(
  fields: SchemaFields,
  { component, items }: { component: string; items: Sample[] },
): Omit<FoundPicture, 'component'> | undefined {
  const media = openFields(fields).filter(([, field]) => isPictureField(field));
  const singles = media.filter(([, field]) => field.multiple !== true).map(([name]) => name);
  const ranked = [...singles].sort((a, b) => nameScore('picture', b) - nameScore('picture', a));
  const [image] = ranked;
  if (image === undefined || hasCaptionField(fields, image)) {
    return undefined;
  }
  const texts = textsOf(fields, { component, items });
  const isExpected = media.length === 1 && [...texts].every(([text, { name }]) => text === name);
  if (texts.size === 0 || isExpected) {
    return undefined;
  }
  const names = [...texts].map(([text, { name }]): [UseText, string] => [text, name]);
  return {
    mapping: { ...(media.length > 1 && { image }), ...Object.fromEntries(names) },
    reason: [...texts]
      .map(([text, { name, why }]) => `"${name}" is its ${WORDS[text]} (${why})`)
      .join('; '),
  };
}

const WORDS: Record<UseText, string> = {
  caption: 'caption',
  alternativeText: 'alternative text',
  creditText: 'credit',
};

interface Found {
  name: string;
  why: string;
}

/** By names; what no name tells by what stands there: credits are known, the one other text is a caption. */
function textsOf(
  fields: SchemaFields,
  { component, items }: { component: string; items: Sample[] },
): Map<UseText, Found> {
  const names = openFields(fields).flatMap(([name, field]) => (isText(field) ? [name] : []));
  const found = new Map<UseText, Found>();
  for (const text of TEXTS) {
    const scored = names
      .filter((name) => !isTaken(found, name))
      .map((name) => ({ name, score: scoreOf(text, name) }));
    const most = Math.max(0, ...scored.map(({ score }) => score));
    const best = most > 0 ? scored.find(({ score }) => score === most) : undefined;
    if (best) {
      found.set(text, { name: best.name, why: 'its name' });
    }
  }
  const rest = names.filter((name) => !isTaken(found, name));
  const credit = rest.find((name) => holdsCredits(items, name));
  if (!found.has('creditText') && credit !== undefined) {
    found.set('creditText', { name: credit, why: 'what stands there' });
  }
  const isPicture = nameScore('picture', component.split('.').at(-1) ?? '') > 0;
  const captions = rest.filter((name) => name !== credit && isPicture && isLong(items, name));
  const [caption] = captions;
  if (!found.has('caption') && captions.length === 1 && caption !== undefined) {
    found.set('caption', { name: caption, why: 'what stands there' });
  }
  return found;
}

/** The name of the text itself wins over every other. */
function scoreOf(text: UseText, name: string): number {
  return name === text ? 9 : nameScore(text, name);
}

function isTaken(found: Map<UseText, Found>, name: string): boolean {
  return [...found.values()].some((one) => one.name === name);
}

function holdsCredits(items: Sample[], name: string): boolean {
  const texts = textsIn(seen(items, name));
  return texts.length > 1 && partOf(texts, (text) => mineCredit(text)?.rest === '') >= 0.6;
}

function isLong(items: Sample[], name: string): boolean {
  const texts = textsIn(seen(items, name));
  return texts.length > 0 && partOf(texts, (text) => text.includes(' ')) >= 0.6;
}

function hasCaptionField(fields: SchemaFields, image: string): boolean {
  return Object.values(fields).some(
    ({ customField, options }) =>
      customField === 'plugin::newsroom.caption' && options?.imageField === image,
  );
}

interface Walk {
  fields: SchemaFields;
  name: string;
  samples: readonly unknown[];
  site: SiteSchemas;
  components: Map<string, Sample[]>;
}

/** The components in a field at any depth, each with those of them that stand in the samples. */
function collect({ fields, name, samples, site, components }: Walk): void {
  const field = fields[name];
  const uids = [...(field?.component ? [field.component] : []), ...(field?.components ?? [])];
  const values = samples.filter(isRecord).flatMap((sample) => sample[name] ?? []);
  for (const uid of uids) {
    const inner = site.component(uid);
    const items = values.filter(isRecord).filter(({ __component = uid }) => __component === uid);
    const known = components.get(uid);
    if (known) {
      known.push(...items);
      continue;
    }
    components.set(uid, [...items]);
    Object.keys(inner ?? {}).forEach((innerName) =>
      collect({ fields: inner ?? {}, name: innerName, samples: items, site, components }),
    );
  }
}
