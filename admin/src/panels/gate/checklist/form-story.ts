import type { GateFactsAnswer, GateFactsRequest } from '#shared/contracts/gate/gate';
import { imageId, isRecord } from '#shared/domain/article/body/nodes';
import { referencesOf } from '#shared/domain/article/body/references';
import type { GateFacts, GateStory } from '#shared/domain/gate/facts';
import type { Finding } from '#shared/domain/gate/finding';
import { judgeStory } from '#shared/domain/gate/judge-story';

type Asked = Omit<GateFactsRequest, 'locale'>;

/** The story in an article's form. The content manager may hold a JSON field as text. */
export function storyInForm(values: Record<string, unknown>): GateStory {
  const { leadImage, leadImageUse, body } = values;
  return { leadImage, leadImageUse: parsed(leadImageUse), body };
}

/** The references of a story, sorted, so that moving blocks does not change the request. */
export function askedBy({ leadImage, body }: Pick<GateStory, 'leadImage' | 'body'>): Asked {
  const { images, imageHashes, links } = referencesOf(body);
  const lead = isRecord(leadImage) ? imageId(leadImage) : undefined;
  return {
    images: [...new Set(lead ? [lead, ...images] : images)].sort(),
    hashes: imageHashes.sort(),
    links: links.sort(),
  };
}

/**
 * The gate's findings for a story, with the facts of the last answer. Findings about newer references
 * are left out until the server has answered for them.
 */
export function judgeForm(
  story: GateStory,
  { asked, answer }: { asked: Asked; answer: GateFactsAnswer },
): Finding[] {
  const answered = new Set([...asked.images, ...asked.hashes, ...asked.links]);
  return judgeStory({
    story,
    facts: factsIn(answer),
    rules: answer.rules,
    now: new Date(answer.now),
  }).filter(({ reference }) => reference === null || answered.has(reference));
}

function factsIn({ files, credits, publicLinks }: GateFactsAnswer): GateFacts {
  const byId = new Map(files.map((file) => [file.documentId, file]));
  const byHash = new Map(files.map((file) => [file.hash, file]));
  const creditOf = new Map(credits.map((credit) => [credit.image, credit]));
  const open = new Set(publicLinks);
  return {
    file: (documentId) => byId.get(documentId),
    fileByHash: (hash) => byHash.get(hash),
    credit: (documentId) => creditOf.get(documentId) ?? null,
    isPublic: (relatedLinkId) => open.has(relatedLinkId),
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') {
    return value;
  }
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
