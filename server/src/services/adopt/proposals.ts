import type { Core } from '@strapi/strapi';
import { type Proposal, proposeMapping } from '#shared/domain/adopt/mapping/propose';
import type { TypeSchema } from '#shared/domain/adopt/mapping/schemas';
import { PLUGIN_ID, RELATED_LINK_UID } from '#shared/plugin-id';
import { parseConfig } from '../../config/validate';
import { readStoryTypes, schemasOf } from '../article/story-types';
import { sampleEntries } from './sample-entries';
import { ownTypes, siteSchemas } from './site-schemas';

/** What `contentTypes` could say of a site's own types, each as a start of the site would accept it. */
export async function proposals(
  strapi: Core.Strapi,
  { uids, now }: { uids: readonly string[]; now: Date },
): Promise<Proposal[]> {
  const types = uids.flatMap((uid) => ownTypes(strapi).find((type) => type.uid === uid) ?? []);
  const made: Proposal[] = [];
  for (const type of types) {
    made.push(accepted(strapi, await propose(strapi, { type, now }), { type, others: made }));
  }
  return made;
}

async function propose(
  strapi: Core.Strapi,
  { type, now }: { type: TypeSchema; now: Date },
): Promise<Proposal> {
  const site = siteSchemas(strapi);
  const samples = await sampleEntries(strapi, { uid: type.uid, fields: type.fields, site });
  return proposeMapping({ type, site, samples, now, relatedLinkUid: RELATED_LINK_UID });
}

/** Tried as the start tries it, beside what is there; another type may have its path already. */
function accepted(
  strapi: Core.Strapi,
  proposal: Proposal,
  { type, others }: { type: TypeSchema; others: Proposal[] },
): Proposal {
  if (proposal.verdict === 'none') {
    return proposal;
  }
  const { path } = proposal.mapping;
  const otherPaths = [
    path.replace(type.pluralName, type.singularName),
    path.replace(type.pluralName, type.uid.split('.').at(-1) ?? type.singularName),
    path.replace('/:slug', '/story/:slug'),
  ];
  const attempts = [path, ...otherPaths].map((one) => {
    const tried: Proposal = {
      ...proposal,
      mapping: { ...proposal.mapping, path: one },
      toCheck: proposal.toCheck.map((line) => line.replaceAll(`"${path}"`, `"${one}"`)),
    };
    return { tried, problem: problemOf(strapi, [...others, tried]) };
  });
  const fitting = attempts.find(({ problem }) => problem === undefined);
  return (
    fitting?.tried ?? {
      uid: type.uid,
      verdict: 'none',
      problems: [attempts[0]?.problem ?? 'the site would not start with it'],
    }
  );
}

/** Why the site would not start with these proposals. */
function problemOf(strapi: Core.Strapi, all: Proposal[]): string | undefined {
  const said = strapi.config.get(`plugin::${PLUGIN_ID}`) as { contentTypes?: object };
  const mappings = all.flatMap((one) =>
    one.verdict === 'none' ? [] : [[one.uid, one.mapping] as const],
  );
  const contentTypes = { ...said.contentTypes, ...Object.fromEntries(mappings) };
  try {
    readStoryTypes(parseConfig({ ...said, contentTypes }), schemasOf(strapi));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
