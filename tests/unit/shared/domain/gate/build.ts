import type { CreditFacts, FileFacts, GateFacts } from '#shared/domain/gate/facts';
import type { Finding } from '#shared/domain/gate/finding';
import { type GateInput, judgeStory } from '#shared/domain/gate/judge-story';
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
}): GateFacts {
  const { files = [], credits = {}, publicLinks = [] } = known;
  return {
    file: (documentId) => files.find((file) => file.documentId === documentId),
    fileByHash: (hash) => files.find((file) => file.hash === hash),
    credit: (documentId) =>
      credits[documentId] ? { creditText: null, expires: null, ...credits[documentId] } : null,
    isPublic: (documentId) => publicLinks.includes(documentId),
  };
}

export function judge({
  story = {},
  ...question
}: Partial<Omit<GateInput, 'story'>> & { story?: Partial<GateInput['story']> }): Finding[] {
  return judgeStory({
    story: { leadImage: null, leadImageUse: null, body: null, ...story },
    facts: factsOf({}),
    rules: ALL_REQUIRED,
    now: NOW,
    ...question,
  });
}

/** Each finding in one line: `credit at body.1.image`. */
export function places(findings: Finding[]): string[] {
  return findings.map(({ rule, path }) => `${rule} at ${path.join('.')}`);
}
