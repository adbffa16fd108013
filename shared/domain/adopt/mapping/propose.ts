import { findBody, type FoundBody } from './body';
import type { Choice } from './choose';
import { findHeadline, findSlug, findSummary } from './head';
import { findLeadImage, findLeadTexts } from './lead-image';
import { nameScore } from './names';
import { findPictures, type PictureMapping } from './pictures';
import { findDate, findNamed, findRelatedLinks, hiddenNow } from './related';
import type { Sample, SiteSchemas, TypeSchema } from './schemas';

/** What a site may write under `contentTypes` for one type. */
interface ProposedMapping {
  headline: string;
  slug: string;
  summary?: string;
  body: string | string[];
  leadImage?: string;
  leadImageUse?: { caption?: string; alternativeText?: string; creditText?: string };
  section?: string;
  byline?: string;
  dateline?: string;
  keywords?: string;
  source?: string;
  sourceUrl?: string;
  embargoedUntil?: string;
  firstPublishedAt?: string;
  relatedLinks?: string;
  path: string;
  pictures?: Record<string, PictureMapping>;
}

/** One key of a mapping, and why. */
interface Reason {
  key: string;
  value: string;
  reason: string;
}

export type Proposal =
  | {
      uid: string;
      /** `maybe`: it has all that a story has, and may be something else: a page, an event. */
      verdict: 'story' | 'maybe';
      mapping: ProposedMapping;
      reasons: Reason[];
      /** What a person has to look at. */
      toCheck: string[];
    }
  | { uid: string; verdict: 'none'; problems: string[] };

export interface ProposeOptions {
  type: TypeSchema;
  site: SiteSchemas;
  samples: readonly Sample[];
  now: Date;
  /** uid of the plugin's related links. */
  relatedLinkUid: string;
}

/** What `contentTypes` could say of a type, from its schema and some of its entries. */
export function proposeMapping(options: ProposeOptions): Proposal {
  const { type, site, samples } = options;
  const { fields } = type;
  const place = { fields, samples, site };
  const slug = findSlug(place);
  const headline = findHeadline(place, slug ? [slug.name] : []);
  const leadImage = findLeadImage(place);
  const heads = [headline, slug, leadImage].flatMap((one) => one?.name ?? []);
  const leadTexts = leadImage ? findLeadTexts(fields, leadImage.name, heads) : [];
  const ofLead = leadTexts.map(([, name]) => name);
  const summary = findSummary(place, [...heads, ...ofLead]);
  const body = findBody(place, [...heads, ...(summary ? [summary.name] : [])]);
  const problems = problemsOf({ type, headline, slug, body });
  if (!headline || !slug || problems.length > 0) {
    return { uid: type.uid, verdict: 'none', problems };
  }
  const taken = [...heads, ...ofLead, ...body.names, ...(summary ? [summary.name] : [])];
  const others = findOthers(options, taken);
  const pictures = findPictures(place, body.names);
  const choices: Record<string, Choice | undefined> = {
    headline,
    slug,
    summary,
    leadImage,
    ...others,
  };
  const path = `${type.isLocalised ? '/:locale' : ''}/${type.pluralName}/:slug`;
  return {
    uid: type.uid,
    verdict: isStory(type, { ...others, leadImage }) ? 'story' : 'maybe',
    mapping: {
      ...named({ headline, slug, summary }),
      headline: headline.name,
      slug: slug.name,
      body: oneOrMany(body.names),
      ...named({ leadImage }),
      ...(leadTexts.length > 0 && { leadImageUse: Object.fromEntries(leadTexts) }),
      ...named(others),
      path,
      ...(pictures.length > 0 && {
        pictures: Object.fromEntries(
          pictures.map(({ component, mapping }) => [component, mapping]),
        ),
      }),
    },
    reasons: [
      ...reasonsOf(choices),
      { key: 'body', value: body.names.join(', '), reason: body.reason },
      ...leadTexts.map(([text, name]) => ({
        key: `leadImageUse.${text}`,
        value: name,
        reason: 'its name, beside the lead picture',
      })),
      ...pictures.map(({ component, reason }) => ({ key: 'pictures', value: component, reason })),
    ],
    toCheck: toCheck({ ...options, path, body, others }),
  };
}

type Others = Partial<Record<keyof ProposedMapping, Choice>>;

function findOthers(
  { type, samples, site, relatedLinkUid }: ProposeOptions,
  heads: string[],
): Others {
  const place = { fields: type.fields, samples, site };
  const taken = [...heads];
  const take = (choice: Choice | undefined) => {
    taken.push(...(choice ? [choice.name.split('.')[0] ?? ''] : []));
    return choice;
  };
  return {
    section: take(findNamed('section', place, taken)),
    byline: take(findNamed('byline', place, taken)),
    dateline: take(findNamed('dateline', place, taken)),
    keywords: take(findNamed('keywords', place, taken)),
    sourceUrl: take(findNamed('sourceUrl', place, taken)),
    source: take(findNamed('source', place, taken)),
    embargoedUntil: take(findDate('embargoedUntil', place, taken)),
    firstPublishedAt: take(findDate('firstPublishedAt', place, taken)),
    relatedLinks: findRelatedLinks(type.fields, relatedLinkUid),
  };
}

function problemsOf({
  type,
  headline,
  slug,
  body,
}: {
  type: TypeSchema;
  headline: Choice | undefined;
  slug: Choice | undefined;
  body: FoundBody;
}): string[] {
  const editors = body.unread.map(
    ({ name, editor }) =>
      `"${name}" is text of another editor (${editor}), whose format the newsroom does not read`,
  );
  return [
    ...(type.isCollection ? [] : ['it is a single type: stories are entries of a collection']),
    ...(type.hasDrafts ? [] : ['it has no draft & publish: turn it on in the content type']),
    ...(headline ? [] : ['no field looks like a headline']),
    ...(slug ? [] : ['no field looks like a slug: add a UID field']),
    ...(body.hasText ? [] : ['no field looks like the text of a story', ...editors]),
  ];
}

/** What a page has not, or a name that says it. */
function isStory({ singularName, displayName }: TypeSchema, found: Others): boolean {
  const says = (role: 'storyType' | 'otherType') =>
    Math.max(nameScore(role, singularName), nameScore(role, displayName));
  const signs = Object.values({
    ...{ leadImage: found.leadImage, section: found.section, embargo: found.embargoedUntil },
    ...{ byline: found.byline, again: found.byline, date: found.firstPublishedAt },
    ...{ dateline: found.dateline, keywords: found.keywords, source: found.source },
  }).filter(Boolean).length;
  return signs + says('storyType') - 2 * says('otherType') >= 2;
}

function toCheck({
  type,
  samples,
  now,
  path,
  body,
  others,
}: ProposeOptions & { path: string; body: FoundBody; others: Others }): string[] {
  const { embargoedUntil, firstPublishedAt } = others;
  const hidden = embargoedUntil ? hiddenNow(samples, embargoedUntil.name, now) : 0;
  return [
    `path: "${path}" is a guess. Write the address under which your site shows these stories${
      type.isLocalised ? ', with :locale where the address names the language' : ''
    }.`,
    ...(embargoedUntil
      ? [
          `embargoedUntil: a published story is hidden from readers before "${embargoedUntil.name}"${
            hidden > 0 ? `; that hides ${hidden} of the published ones that were looked at` : ''
          }. Take it out if the field means something else.`,
        ]
      : []),
    ...(firstPublishedAt
      ? [
          `firstPublishedAt: the plugin fills "${firstPublishedAt.name}" at the first publication where it is empty.`,
        ]
      : []),
    ...body.leftOut.map(({ name, reason }) => `body: "${name}" was left out: ${reason}.`),
    ...body.unread.map(
      ({ name, editor }) =>
        `body: "${name}" was left out: it is text of another editor (${editor}).`,
    ),
    ...(samples.length === 0 ? ['There are no entries yet: all of this is from names alone.'] : []),
  ];
}

function named(choices: Others): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([key, choice]) => (choice ? [[key, choice.name]] : [])),
  );
}

function reasonsOf(choices: Record<string, Choice | undefined>): Reason[] {
  return Object.entries(choices).flatMap(([key, choice]) =>
    choice ? [{ key, value: choice.name, reason: choice.reason }] : [],
  );
}

function oneOrMany(names: string[]): string | string[] {
  const [first] = names;
  return names.length === 1 && first !== undefined ? first : names;
}
