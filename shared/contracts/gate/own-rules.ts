import { z } from 'zod';
import type { ContentPart, PicturePart } from '../../domain/article/content/parts';
import type { Messages } from '../../domain/gate/finding';
import type { Problem } from '../../domain/platform/problem';
import { STORY_FIELDS, type StoryField } from '../../story-types';
import { storyType } from '../article/story-type';
import { callable, extensionName } from '../platform/extension';

/** A story as a rule of a site gets it: in the plugin's words, whatever its type calls them. */
export interface RuledStory {
  /** The uid of its content type. */
  type: string;
  /** Null for a form that was never saved. */
  documentId: string | null;
  locale: string;
  headline: string;
  slug: string | null;
  summary: string | null;
  section: string | null;
  byline: string | null;
  dateline: string | null;
  keywords: unknown;
  /** ISO 8601. */
  embargoedUntil: string | null;
  firstPublishedAt: string | null;
  source: string | null;
  sourceUrl: string | null;
  leadPicture: PicturePart | null;
  /** The body in reading order: Blocks, texts in Markdown, pictures of media fields. */
  parts: readonly ContentPart[];
}

/** What a rule may know beside the story. */
export interface RuleContext {
  now: Date;
}

/**
 * Where a finding is: the story as a whole, one of its fields in the plugin's words, or a place in
 * its body: a part's `path`, and from there on.
 */
export type RulePlace = 'story' | StoryField | Problem['path'];

export interface RuleFinding {
  place: RulePlace;
  /** By language code; English where there is none for the editor. */
  messages: Messages;
}

/** A rule of a site for the publish gate. */
export interface OwnGateRule {
  /** Small letters, digits and hyphens; no two rules share one. */
  name: string;
  /** `require` refuses to publish, `warn` publishes with a warning. */
  level: 'require' | 'warn';
  /** uids of content types; without them the rule is for all stories. */
  types?: readonly string[];
  /**
   * Judges a story as it would go out. The story is frozen. It runs in the transaction of the
   * publish, which waits for it. Where it throws, a rule that requires refuses the story, and one
   * that warns is passed over; the log names both.
   */
  judge(
    story: RuledStory,
    context: RuleContext,
  ): readonly RuleFinding[] | Promise<readonly RuleFinding[]>;
}

export const ownGateRule = z.strictObject({
  name: extensionName,
  level: z.enum(['require', 'warn'], { error: 'must be "require" or "warn"' }),
  types: z.array(z.string(), { error: 'must be a list of uids' }).optional(),
  judge: callable,
});

const messages = z.record(z.string(), z.string()).and(z.object({ en: z.string().min(1) }));

const path = z.array(z.union([z.string(), z.number()])).min(1);

export const ruleFindings = z.array(
  z.object({ place: z.union([z.enum(['story', ...STORY_FIELDS]), path]), messages }),
);

/** A story in a form, for the site's own rules. */
export const ownFindingsRequest = z.object({
  type: storyType,
  locale: z.string().max(35).nullish(),
  documentId: z.string().max(255).nullish(),
  /** The form's values, in the type's own names. */
  values: z.record(z.string(), z.unknown()),
});

export type OwnFindingsRequest = z.input<typeof ownFindingsRequest>;
