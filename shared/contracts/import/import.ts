import { z } from 'zod';
import type { Body } from '../../domain/article/body/nodes';
import { MAX_SOURCE_BYTES, MAX_FIELD, MAX_KEYWORDS } from '../../domain/import/limits';
import { NOTE_REASONS, type NoteReason, type ImportedStory } from '../../domain/import/story';
import type { ImportWarning } from '../../domain/import/warning';
import { FETCH_FAILURES } from '../../domain/platform/net/failure';
import { newStoryType } from '../article/story-type';
import { webAddress } from '../links/web-address';

/** Stories in one file, at most, for the Import page. The command has a higher limit. */
export const MAX_PREVIEWS = 100;

const code = z
  .string({ error: 'must be text' })
  .min(1, { error: 'is empty' })
  .max(35, { error: 'is no locale' });

const pasted = z
  .string({ error: 'must be text' })
  .max(MAX_SOURCE_BYTES, { error: `is longer than ${MAX_SOURCE_BYTES} characters` });

/** Drafts whose unlinked bullets are looked up in one request, at most. */
export const MAX_LINKED = 100;

/** `POST /newsroom/import/preview`, as JSON. As multipart it has `files` (one file) and `locale`. */
export const previewRequest = z
  .strictObject(
    {
      text: pasted.optional(),
      html: pasted.optional(),
      locale: code.optional(),
      type: newStoryType,
    },
    { error: 'must be an object with "text" or "html"' },
  )
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    error: 'must hold either "text" or "html"',
  });

export const previewFileRequest = z.looseObject({ locale: code.optional(), type: newStoryType });

function optionalText(max: number) {
  return z
    .string({ error: 'must be text' })
    .max(max, { error: `is longer than ${max} characters` })
    .default('');
}

const block = z.custom<Body[number]>(
  (node) => typeof node === 'object' && node !== null && 'type' in node,
  { error: 'must be a block' },
);

const reasons = Object.keys(NOTE_REASONS) as [NoteReason, ...NoteReason[]];

const note = z.object({ reason: z.enum(reasons), text: z.string() });

/** A story as the Import page sends it, with its corrections. */
const storyInput = z.object({
  headline: z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'is empty' })
    .max(MAX_FIELD.headline, { error: `is longer than ${MAX_FIELD.headline} characters` }),
  summary: optionalText(MAX_FIELD.summary),
  byline: optionalText(MAX_FIELD.byline),
  dateline: optionalText(MAX_FIELD.dateline),
  body: z.array(block, { error: 'must be a list of blocks' }),
  source: optionalText(MAX_FIELD.source),
  sourceUrl: webAddress.transform((url) => url ?? ''),
  sourceId: optionalText(2048),
  version: optionalText(64),
  locale: optionalText(35),
  keywords: z
    .array(z.string().max(MAX_FIELD.keyword), { error: 'must be a list' })
    .max(MAX_KEYWORDS, { error: `are more than ${MAX_KEYWORDS}` })
    .default([]),
  embargoedUntil: z
    .union([z.literal(''), z.iso.datetime({ offset: true })], { error: 'must be a date and time' })
    .default(''),
  notes: z.array(note).default([]),
}) satisfies z.ZodType<ImportedStory>;

/** `POST /newsroom/import`. */
export const importRequest = z.strictObject({
  type: newStoryType,
  story: storyInput,
  /** From the preview. It identifies the story, also after corrections. */
  key: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'is no key of a preview' })
    .optional(),
  locale: code.optional(),
  section: z.string().max(255, { error: 'is longer than 255 characters' }).optional(),
  pictures: z.boolean({ error: 'must be true or false' }).optional(),
  /** documentIds of chosen articles, by the bullet's index; null for no target. Others are matched. */
  targets: z
    .record(z.string().regex(/^\d{1,5}$/), z.string().min(1).max(64).nullable(), {
      error: 'must name bullets by their places',
    })
    .optional(),
  /** Whether a person corrected it. Then later imports do not change the draft. */
  corrected: z.boolean({ error: 'must be true or false' }).optional(),
});

const draft = z.strictObject(
  {
    documentId: z
      .string({ error: 'must be text' })
      .min(1, { error: 'is empty' })
      .max(64, { error: 'is no id of a document' }),
    locale: code,
  },
  { error: 'must be an object with "documentId" and "locale"' },
);

/** `POST /newsroom/import/link`: drafts of a finished batch. */
export const linkRequest = z.strictObject(
  {
    type: newStoryType,
    drafts: z
      .array(draft, { error: 'must be a list' })
      .min(1, { error: 'is empty' })
      .max(MAX_LINKED, { error: `holds more than ${MAX_LINKED} drafts` }),
  },
  { error: 'must be an object with "drafts"' },
);

const target = z.object({
  type: z.string(),
  documentId: z.string(),
  headline: z.string(),
  slug: z.string(),
  by: z.enum(['address', 'headline', 'alike', 'hand']),
  score: z.number(),
});

const match = z.object({ text: z.string(), url: z.string(), target: target.nullable() });

const previewNote = note.extend({
  words: z.string(),
  /** The index of the block in the body that followed it in the source. */
  before: z.number().optional(),
});

const preview = z.object({
  story: storyInput,
  key: z.string(),
  /** The draft's locale. */
  locale: z.string(),
  /** The draft of an earlier import of the same story. */
  existing: z.object({ documentId: z.string() }).nullable(),
  matches: z.array(match),
  /** Number of awaited pictures. */
  awaited: z.number(),
  notes: z.array(previewNote),
  /** The body as a reader would see it. */
  shown: z.array(block),
});

/** The stories of a source; `refused` is the reason why one cannot be imported. */
export const previewResponse = z.object({
  data: z.array(z.union([preview, z.object({ refused: z.string() })])),
});

const pictureProblem = z.union([
  z.object({ reason: z.enum(FETCH_FAILURES) }),
  z.object({ reason: z.literal('status'), status: z.number() }),
  z.object({ reason: z.literal('not-kept') }),
  z.object({ reason: z.literal('no-picture'), mime: z.string() }),
]);

const warning = z.discriminatedUnion('code', [
  z.object({ code: z.literal('locale'), said: z.string(), locale: z.string() }),
  z.object({ code: z.literal('older'), version: z.string(), held: z.string() }),
  z.object({ code: z.literal('twice') }),
  z.object({ code: z.literal('no-upload') }),
  z.object({ code: z.literal('no-links'), count: z.number() }),
  z.object({ code: z.literal('fields'), names: z.string() }),
  z.object({ code: z.literal('no-place'), count: z.number() }),
  z.object({ code: z.literal('picture'), address: z.string(), problem: pictureProblem }),
]) satisfies z.ZodType<ImportWarning>;

export const importResponse = z.object({
  data: z.object({
    outcome: z.enum(['created', 'updated', 'unchanged', 'kept', 'skipped']),
    documentId: z.string(),
    locale: z.string(),
    headline: z.string(),
    matches: z.array(match),
    awaited: z.number(),
    remarks: z.array(warning),
  }),
});

/** The drafts of which bullets were linked, with those bullets. */
export const linkResponse = z.object({
  data: z.array(
    z.object({
      documentId: z.string(),
      locale: z.string(),
      headline: z.string(),
      matches: z.array(match),
    }),
  ),
});

export type Preview = z.infer<typeof preview>;
export type PreviewResponse = z.infer<typeof previewResponse>;
export type ImportRequest = z.input<typeof importRequest>;
export type LinkRequest = z.input<typeof linkRequest>;
export type LinkResponse = z.infer<typeof linkResponse>;
export type ImportResponse = z.infer<typeof importResponse>;
