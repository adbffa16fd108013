import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { LEXICONS } from '#shared/domain/import/recognise/lexicon';
import { normalizeForMatch } from '#shared/domain/import/text/normalize-for-match';

const FOLDER = path.join(__dirname, '../../../../../../shared/domain/import/recognise/lexicons');

/** What would be compared with nothing, or is written as no comparison needs it. */
const entry = z
  .string()
  .refine((text) => normalizeForMatch(text) !== '' && text === text.trim(), 'is empty or padded');

/** Each entry once: two that are compared alike are one. */
function listOf<Entry>(schema: z.ZodType<Entry>, keyOf: (one: Entry) => string) {
  return z.array(schema).superRefine((all, context) => {
    const keys = all.map(keyOf);
    keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .forEach((key) => context.addIssue({ code: 'custom', message: `"${key}" stands twice` }));
  });
}

const list = listOf(entry, normalizeForMatch);

const labels = z
  .strictObject({ sure: list, vague: list })
  .refine(({ sure, vague }) => !vague.some((label) => sure.includes(label)), 'is sure and vague');

const phrases = listOf(
  z.strictObject({ before: entry, after: entry.optional() }),
  ({ before, after = '' }) => `${normalizeForMatch(before)} … ${normalizeForMatch(after)}`,
);

const language = z.strictObject({
  bylines: list,
  nameJoiners: list,
  sourceLabels: list,
  aroundDates: list,
  creditLabels: labels,
  captionLabels: labels,
  alternativeLabels: labels,
  beforePhotographer: list,
  readMore: list,
  noiseLines: list,
  shareBar: list,
  sharePhrases: phrases,
});

const inAll = language
  .pick({ nameJoiners: true, aroundDates: true, shareBar: true })
  .extend({ agencies: list });

const files = readdirSync(FOLDER).sort();

it.each(files)('%s has every key, no empty entry, and each entry once', (file) => {
  const schema = file === 'mul.json' ? inAll : language;
  const result = schema.safeParse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')));
  expect(result.error?.issues ?? []).toEqual([]);
});

it('every file is read', () => {
  expect([...Object.keys(LEXICONS), 'mul'].map((name) => `${name}.json`).sort()).toEqual(files);
});

it('the dates of every language are known', () => {
  const languages = Object.keys(LEXICONS);
  expect(Intl.DateTimeFormat.supportedLocalesOf(languages)).toEqual(languages);
});
