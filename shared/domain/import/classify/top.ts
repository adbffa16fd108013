import { addressLine, bylineOf, sourceOf } from '../recognise/byline';
import { isDateLine } from '../recognise/date-line';
import { datelineOf } from '../recognise/dateline';
import { MAX_FIELD } from '../limits';
import { cutAtWord } from '../text/cut';
import type { StoryDefaults, Note, ImportedStory } from '../story';
import { normalizeForMatch } from '../text/normalize-for-match';
import { isLine, type LineSegment, type Segment } from './segment';

type Words = Omit<ImportedStory, 'body' | 'notes'>;

interface Context {
  given: StoryDefaults;
  notes: Note[];
}

/** Lines above the text that may be a byline, a source or an address; as many again below it. */
const REACH = 5;

/** Reads what stands above and below the text proper, and leaves the rest. */
export function readTop(
  segments: Segment[],
  { given, notes }: Context,
): { words: Words; rest: Segment[] } {
  const words: Words = {
    headline: '',
    summary: '',
    byline: '',
    dateline: '',
    source: '',
    sourceUrl: '',
    sourceId: '',
    version: '',
    locale: '',
    keywords: [],
    embargoedUntil: '',
    ...given,
  };
  let rest = words.headline ? withoutRepeated(segments, words.headline, notes) : segments;
  if (words.headline === '') {
    rest = takeHeadline(rest, words);
  }
  rest = takeLines(rest, { words, notes });
  return { words, rest: takeDateline(rest, { words, notes }) };
}

/** The first line. One that is too long for a headline stays in the text too. */
function takeHeadline(segments: Segment[], words: Words): Segment[] {
  const index = segments.findIndex(isLine);
  const line = segments[index];
  if (!isLine(line)) {
    return segments;
  }
  if (line.text.length > MAX_FIELD.headline) {
    words.headline = cutAtWord(line.text, MAX_FIELD.headline);
    return segments;
  }
  words.headline = line.text;
  return segments.filter((_segment, at) => at !== index);
}

function withoutRepeated(segments: Segment[], headline: string, notes: Note[]): Segment[] {
  const index = segments.slice(0, REACH).findIndex(isLine);
  const line = segments[index];
  if (!isLine(line) || normalizeForMatch(line.text) !== normalizeForMatch(headline)) {
    return segments;
  }
  notes.push({ reason: 'repeated', text: line.text });
  return segments.filter((_segment, at) => at !== index);
}

function takeLines(
  segments: Segment[],
  { words, notes }: { words: Words; notes: Note[] },
): Segment[] {
  const lines = segments.filter(isLine);
  const near = new Set<Segment>([...lines.slice(0, REACH), ...lines.slice(-REACH)]);
  const above = new Set<Segment>(lines.slice(0, REACH));
  return segments.filter((segment) => !(near.has(segment) && isLine(segment) && takeLine(segment)));

  function takeLine(line: LineSegment): boolean {
    const { text } = line;
    if (above.has(line) && isDateLine(text)) {
      notes.push({ reason: 'field', text });
      return true;
    }
    const byline = words.byline === '' ? bylineOf(text) : undefined;
    if (byline && byline.value.length <= MAX_FIELD.byline) {
      words.byline = byline.value;
      notes.push({ reason: 'byline', text: byline.before });
      return true;
    }
    const source = sourceOf(text);
    // Within a page an address alone on a line is rather a film or a post to be shown there.
    const isShown = !source && line.node !== undefined && line !== lines.at(-1);
    const address = isShown ? undefined : addressLine(source?.value ?? text);
    if (address && words.sourceUrl === '') {
      words.sourceUrl = address;
    } else if (source && !address && words.source === '') {
      words.source = source.value;
    } else {
      return false;
    }
    notes.push(...(source ? [{ reason: 'source', text: source.before } as const] : []));
    return true;
  }
}

/** Wire text names the place and the agency at the start of its first paragraph. */
function takeDateline(
  segments: Segment[],
  { words, notes }: { words: Words; notes: Note[] },
): Segment[] {
  const index = segments.findIndex((segment) => isLine(segment) && segment.text.length > 40);
  const line = segments[index];
  const found = isLine(line) ? datelineOf(line.text) : undefined;
  if (!isLine(line) || !found) {
    return segments;
  }
  if (words.dateline !== '' && words.dateline !== found.place) {
    notes.push({ reason: 'field', text: words.dateline });
  }
  const isNewSource = words.source === '';
  words.dateline = found.place;
  words.source ||= found.agency;
  if (line.node && !isPlain(line)) {
    // Cutting marked-up words would lose their marks: the paragraph stays whole.
    return segments;
  }
  const agency = isNewSource ? '' : found.agency;
  notes.push({ reason: 'dateline', text: `${found.around} ${agency}`.trim() });
  const rest: LineSegment = { kind: 'line', text: found.rest, isAlone: line.isAlone };
  return segments.map((segment, at) => (at === index ? rest : segment));
}

function isPlain({ node }: LineSegment): boolean {
  const [only, ...more] = node?.children ?? [];
  return more.length === 0 && only?.type === 'text' && Object.keys(only).length === 2;
}
