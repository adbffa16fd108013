import { z } from 'zod';
import type { MarkdownReference } from '../../domain/article/content/markdown';
import { PLACE_KINDS } from '../../domain/gate/finding';
import { GATE_LEVELS, GATE_RULES, type GateRule } from '../../domain/gate/rules';
import { MAX_ADDRESS } from '../../domain/platform/net/address';
import { storyType } from '../article/story-type';

/** More references than any story has. */
const MAX_IDS = 5000;

/** Longest text in Markdown, in characters. */
const MAX_MARKDOWN = 2_000_000;

const ids = z
  .array(z.string().min(1).max(255), { error: 'must be a list of ids' })
  .max(MAX_IDS, { error: `are more than ${MAX_IDS}` });

function texts(longest: number) {
  return z
    .array(z.string().max(longest, { error: `are longer than ${longest} characters` }), {
      error: 'must be a list of texts',
    })
    .max(MAX_IDS, { error: `are more than ${MAX_IDS}` })
    .default([]);
}

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
  /** Addresses of links that no related-link is behind. */
  addresses: texts(MAX_ADDRESS),
  /** Texts in Markdown: what they refer to, the server reads. */
  markdown: texts(MAX_MARKDOWN),
});

export type GateFactsRequest = z.input<typeof gateFactsRequest>;

const rules = z.object(
  Object.fromEntries(GATE_RULES.map((rule) => [rule, z.enum(GATE_LEVELS)])) as Record<
    GateRule,
    z.ZodEnum<{ require: 'require'; warn: 'warn'; off: 'off' }>
  >,
);

const text = z.string().nullable();

const range = z.tuple([z.number(), z.number()]);

const markdownReference = z.object({
  kind: z.enum(['picture', 'link', 'definition']),
  url: z.string(),
  text: z.string(),
  title: text,
  range,
  urlRange: range.nullable(),
  withoutTarget: z.string(),
}) satisfies z.ZodType<MarkdownReference>;

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
  /** Addresses of stories of the site that are not public, those in Markdown too. */
  closedAddresses: z.array(z.string()),
  /** What each text in Markdown refers to, in the order of the request. */
  markdown: z.array(z.array(markdownReference)),
});

export type GateFactsAnswer = z.output<typeof gateFactsAnswer>;

/** Drafts that are selected for a bulk publish. */
export const gateCheckRequest = z.object({ type: storyType, locale, documentIds: ids });

const place = z.object({
  kind: z.enum(PLACE_KINDS),
  number: z.number(),
  name: text,
  isDeleted: z.boolean(),
});

const found = z.object({
  level: z.enum(['require', 'warn']),
  path: z.array(z.union([z.string(), z.number()])),
  place,
});

const ownFinding = found.extend({
  rule: z.literal('own'),
  ownRule: z.string(),
  messages: z.record(z.string(), z.string()).and(z.object({ en: z.string() })),
  reference: z.null(),
});

const finding = z.union([found.extend({ rule: z.enum(GATE_RULES), reference: text }), ownFinding]);

/** What the site's own rules find in a form. */
export const ownFindingsAnswer = z.object({
  /** Whether there are any for this type: a form that is told no need not ask again. */
  hasRules: z.boolean(),
  findings: z.array(ownFinding),
});

export type OwnFindingsAnswer = z.output<typeof ownFindingsAnswer>;

/** The drafts with findings, of those that the caller may read. */
export const gateCheckAnswer = z.object({
  stories: z.array(
    z.object({ documentId: z.string(), headline: z.string(), findings: z.array(finding) }),
  ),
});

export type GateCheckAnswer = z.output<typeof gateCheckAnswer>;
