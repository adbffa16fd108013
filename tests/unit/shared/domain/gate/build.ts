import { isRecord } from '#shared/domain/article/body/nodes';
import { contentParts } from '#shared/domain/article/content/parts';
import type { CreditFacts, FileFacts, GateFacts, GateStory } from '#shared/domain/gate/facts';
import type { PluginFinding } from '#shared/domain/gate/finding';
import { type GateInput, judgeStory } from '#shared/domain/gate/judge-story';
import { ARTICLE_TYPE, leadPart } from '#shared/story-types';
import { GATE_RULES, type GateLevel, type GateRules } from '#shared/domain/gate/rules';

export const NOW = new Date('2026-11-23T12:00:00.000Z');

export const ALL_REQUIRED = rulesOf('require');

export function rulesOf(level: GateLevel): GateRules {
  return Object.fromEntries(GATE_RULES.map((rule) => [rule, level])) as GateRules;
}

export function fileFacts(documentId: string, changes: Partial<FileFacts> = {}): FileFacts {
  return {
    documentId,
    name: 'barrier.jpg',
    hash: `hash-${documentId}`,
    provider: 'local',
    caption: 'The barrier on Monday.',
    alternativeText: 'A steel barrier across the harbour mouth',
    ...changes,
  };
}

/** What is known now; whatever is not named is deleted, without a credit or not public. */
export function factsOf(known: {
  files?: FileFacts[];
  credits?: Record<string, Partial<CreditFacts>>;
  publicLinks?: string[];
  closedAddresses?: string[];
}): GateFacts {
  const { files = [], credits = {}, publicLinks = [], closedAddresses = [] } = known;
  return {
    file: (documentId) => files.find((file) => file.documentId === documentId),
    fileByHash: (hash) => files.find((file) => file.hash === hash),
    credit: (documentId) =>
      credits[documentId] ? { creditText: null, expires: null, ...credits[documentId] } : null,
    isPublic: (documentId) => publicLinks.includes(documentId),
    isClosed: (address) => closedAddresses.includes(address),
    readMarkdown: () => [],
  };
}

export function judge({
  story = {},
  ...question
}: Partial<Omit<GateInput, 'story'>> & { story?: ArticleValues }): PluginFinding[] {
  return judgeStory({
    story: gateStory(story),
    facts: factsOf({}),
    rules: ALL_REQUIRED,
    now: NOW,
    ...question,
  });
}

/** What an article's form or row holds of what the gate judges. */
export interface ArticleValues {
  leadImage?: unknown;
  leadImageUse?: unknown;
  body?: unknown;
}

/** An article as the gate takes it. */
function gateStory({ leadImage, leadImageUse, body }: ArticleValues): GateStory {
  const use = isRecord(leadImageUse) ? leadImageUse : {};
  return {
    lead: isRecord(leadImage) ? leadPart(ARTICLE_TYPE, leadImage, use) : null,
    parts: contentParts(ARTICLE_TYPE.content, { body }),
  };
}

/** Each finding in one line: `credit at body.1.image`. */
export function places(findings: PluginFinding[]): string[] {
  return findings.map(({ rule, path }) => `${rule} at ${path.join('.')}`);
}
