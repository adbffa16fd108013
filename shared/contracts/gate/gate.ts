import { z } from 'zod';
import { GATE_LEVELS, GATE_RULES, type GateRule } from '../../domain/gate/rules';

/** More references than any story has. */
const MAX_IDS = 5000;

const ids = z
  .array(z.string().min(1).max(255), { error: 'must be a list of ids' })
  .max(MAX_IDS, { error: `are more than ${MAX_IDS}` });

const locale = z.string().max(35).nullish();

/** The references of a story in a form. */
export const gateFactsRequest = z.object({
  /** The story's locale; null for the site's default. */
  locale,
  /** documentIds of media files. */
  images: ids,
  /** Hashes of media files whose documentId is not stored. */
  hashes: ids,
  /** documentIds of related-links. */
  links: ids,
});

export type GateFactsRequest = z.output<typeof gateFactsRequest>;

const rules = z.object(
  Object.fromEntries(GATE_RULES.map((rule) => [rule, z.enum(GATE_LEVELS)])) as Record<
    GateRule,
    z.ZodEnum<{ require: 'require'; warn: 'warn'; off: 'off' }>
  >,
);

const text = z.string().nullable();

/** The current facts about those references, and the site's rules. */
export const gateFactsAnswer = z.object({
  /** The server's clock: an editor's may be wrong. */
  now: z.iso.datetime(),
  rules,
  files: z.array(
    z.object({
      documentId: z.string(),
      name: text,
      hash: z.string(),
      provider: z.string(),
      caption: text,
      alternativeText: text,
    }),
  ),
  credits: z.array(z.object({ image: z.string(), creditText: text, expires: text })),
  /** documentIds of the related links whose target is public. */
  publicLinks: z.array(z.string()),
});

export type GateFactsAnswer = z.output<typeof gateFactsAnswer>;

/** Drafts that are selected for a bulk publish. */
export const gateCheckRequest = z.object({ locale, documentIds: ids });

const finding = z.object({
  rule: z.enum(GATE_RULES),
  level: z.enum(['require', 'warn']),
  path: z.array(z.union([z.string(), z.number()])),
  place: z.object({
    kind: z.enum(['leadPicture', 'picture', 'bullet', 'link']),
    number: z.number(),
    name: text,
    isDeleted: z.boolean(),
  }),
  reference: text,
});

/** The drafts with findings, of those that the caller may read. */
export const gateCheckAnswer = z.object({
  stories: z.array(
    z.object({ documentId: z.string(), headline: z.string(), findings: z.array(finding) }),
  ),
});

export type GateCheckAnswer = z.output<typeof gateCheckAnswer>;
