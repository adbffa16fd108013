import type { Body, BodyNode } from '../../article/body/nodes';
import { heading, paragraph, text, textOfBlock } from '../blocks';
import { isCrossHead } from '../recognise/cross-head';
import { clampToLimits } from '../clamp-to-limits';
import type { StoryDefaults, Note, ImportedStory } from '../story';
import { normalizeForMatch } from '../text/normalize-for-match';
import { gatherLists } from './lists';
import { gatherPictures } from './pictures';
import { checkSegments, isLine, type LineSegment, type Segment } from './segment';
import { readTop } from './top';

export interface SegmentedSource {
  segments: Segment[];
  /** What is given beside the segments; it comes before what they say. */
  given: StoryDefaults;
  /** What is given of the fields about which the segments say nothing. */
  fallback?: StoryDefaults;
  notes: Note[];
}

/**
 * Says what the segments of a source are: headline, byline, dateline, pictures, bullets, cross-heads and
 * paragraphs. Every segment ends in the story or in its notes.
 */
export function classify({
  segments,
  given,
  fallback = {},
  notes,
}: SegmentedSource): ImportedStory {
  checkSegments(segments.length);
  const allNotes = [...notes];
  const withHeadline = given.headline ? [lineOf(given.headline), ...segments] : segments;
  const gathered = gatherLists(gatherPictures(withHeadline, allNotes), allNotes);
  const top = readTop(given.headline ? gathered.slice(1) : gathered, { given, notes: allNotes });
  const words = { ...top.words, ...missingFrom(top.words, fallback) };
  return clampToLimits({ ...words, body: bodyOf(top.rest), notes: allNotes });
}

function missingFrom(words: StoryDefaults, fallback: StoryDefaults): StoryDefaults {
  const missing = Object.entries(fallback).filter(([key]) => {
    const value = words[key as keyof StoryDefaults];
    return value === undefined || value.length === 0;
  });
  return Object.fromEntries(missing);
}

/** Stands where the headline would: what is above a picture there is its alternative text. */
function lineOf(headline: string): LineSegment {
  return { kind: 'line', text: headline, isAlone: true, isHeadline: true };
}

function bodyOf(segments: Segment[]): Body {
  return segments.map((segment, index): BodyNode => {
    if (segment.kind === 'node') {
      return segment.node;
    }
    if (segment.kind === 'picture') {
      return segment.picture;
    }
    return isLine(segment) && isHead(segment, segments[index + 1])
      ? heading(2, text(segment.text))
      : paragraphOf(segment);
  });
}

function isHead(line: LineSegment, below: Segment | undefined): boolean {
  const hasMarkup = line.node !== undefined;
  return (
    line.isAlone &&
    (!hasMarkup || line.isStrong === true) &&
    isCrossHead(line.text) &&
    below !== undefined &&
    startsText(below)
  );
}

/** A cross-head stands over text or over a picture, not over another short line. */
function startsText(below: Segment): boolean {
  return !isLine(below) || below.text.length > 60 || /[.!?…:"”»]$/.test(below.text);
}

function paragraphOf(line: LineSegment): BodyNode {
  const { node } = line;
  const isWhole =
    node !== undefined && normalizeForMatch(textOfBlock(node)) === normalizeForMatch(line.text);
  return isWhole ? node : paragraph(text(line.text));
}
