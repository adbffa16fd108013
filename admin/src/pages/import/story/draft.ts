import type { ImportRequest, Preview } from '#shared/contracts/import/import';
import { type BodyNode, type ImageNode, isImage } from '#shared/domain/article/body/nodes';
import { paragraph, text, textOfBlock } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';
import { type DraftBullet, bulletsIn, type BulletChoice, withBullets } from './bullets';
import { isTextBlock } from './text-blocks';

/** A story before its draft is created: as it was read, and as it has been corrected since. */
export interface StoryDraft {
  preview: Preview;
  story: ImportedStory;
  section: string;
  /** By the bullet's index. */
  choices: Record<number, BulletChoice>;
  /** Indexes of the preview's notes whose text goes into the story after all. */
  restored: number[];
  /** Indexes in the body of blocks that are not part of the story. */
  takenOut: number[];
  /** Whether pictures are fetched whose address is known. */
  fetchesPictures: boolean;
}

export type TextField = 'headline' | 'summary' | 'byline' | 'dateline';

export type DraftPictureField = 'caption' | 'alternativeText' | 'creditText';

export function draftOfStory(preview: Preview): StoryDraft {
  return {
    ...{ preview, story: preview.story, section: '' },
    ...{ choices: {}, restored: [], takenOut: [], fetchesPictures: false },
  };
}

export function setText(draft: StoryDraft, field: TextField, value: string): StoryDraft {
  return { ...draft, story: { ...draft.story, [field]: value } };
}

/** @param at the picture's index in the body */
export function setPicture(
  draft: StoryDraft,
  at: number,
  { field, value }: { field: DraftPictureField; value: string },
): StoryDraft {
  const node = draft.story.body[at];
  return node && isImage(node) ? setBlock(draft, at, withPictureText(node, field, value)) : draft;
}

/** @param at the block's index in the body */
export function setBlock(draft: StoryDraft, at: number, node: BodyNode): StoryDraft {
  return { ...draft, story: { ...draft.story, body: draft.story.body.with(at, node) } };
}

/** Puts a block back as it was read. */
export function undoBlock(draft: StoryDraft, at: number): StoryDraft {
  const node = draft.preview.story.body[at];
  return node ? setBlock(draft, at, node) : draft;
}

/** Whether a block is not as it was read. */
export function isBlockCorrected({ story, preview }: StoryDraft, at: number): boolean {
  return JSON.stringify(story.body[at]) !== JSON.stringify(preview.story.body[at]);
}

/** @param at the block's index in the body */
export function setExcluded(draft: StoryDraft, at: number, isOut: boolean): StoryDraft {
  const others = draft.takenOut.filter((other) => other !== at);
  return { ...draft, takenOut: isOut ? [...others, at] : others };
}

/** @param choice undefined for what was recognised */
export function setChoice(
  draft: StoryDraft,
  index: number,
  choice: BulletChoice | undefined,
): StoryDraft {
  const { [index]: _former, ...others } = draft.choices;
  return { ...draft, choices: choice ? { ...others, [index]: choice } : others };
}

export function setRestored(draft: StoryDraft, note: number, isRestored: boolean): StoryDraft {
  const others = draft.restored.filter((other) => other !== note);
  return { ...draft, restored: isRestored ? [...others, note] : others };
}

/** The same source read for another language. Corrections stay. */
export function readAgain(draft: StoryDraft, preview: Preview): StoryDraft {
  return { ...draft, preview };
}

/** Whether something differs from what was read. The section is never read from a source. */
export function isCorrected(draft: StoryDraft): boolean {
  const { story, preview, choices, restored, takenOut } = draft;
  const isSame = JSON.stringify(story) === JSON.stringify(preview.story);
  const isMoved = restored.length > 0 || takenOut.length > 0;
  return !isSame || isMoved || Object.keys(choices).length > 0;
}

/** Whether leaving the page would lose something. */
export function hasUnsavedChanges(draft: StoryDraft): boolean {
  return isCorrected(draft) || draft.section.trim() !== '';
}

export function bulletsOfDraft({ story, preview, choices }: StoryDraft): DraftBullet[] {
  return bulletsIn(story.body, { matches: preview.matches, choices });
}

/** A block of the story as it is now; a line that was put back has no index in the body. */
export interface IndexedBlock {
  node: BodyNode;
  at?: number;
}

/** The body that would be stored, except for the targets of its bullets. */
export function bodyOf(draft: StoryDraft): ImportedStory['body'] {
  return indexedBlocks(draft)
    .filter(({ at = -1 }) => !draft.takenOut.includes(at) && !isEmptied(draft, at))
    .map(({ node }) => node);
}

/** Whether all text of a block was deleted. */
function isEmptied({ story }: StoryDraft, at: number): boolean {
  const node = story.body[at];
  return node !== undefined && isTextBlock(node) && textOfBlock(node).trim() === '';
}

/** All blocks, also those that were taken out; restored lines are at their original positions. */
export function indexedBlocks({ story, preview, restored }: StoryDraft): IndexedBlock[] {
  const { body } = story;
  const lines = restored
    .toSorted((a, b) => a - b)
    .flatMap((note) => preview.notes[note] ?? [])
    .map(({ text: line, before = body.length }) => ({ before, line: line.trim() }));
  const linesAt = (index: number) =>
    lines
      .filter(({ before }) => before === index)
      .map(({ line }) => ({ node: paragraph(text(line)) }));
  const blocks = body.flatMap((node, at) => [...linesAt(at), { node, at }]);
  return [...blocks, ...linesAt(body.length)];
}

export function requestOf(draft: StoryDraft): ImportRequest {
  const { preview, choices, restored } = draft;
  const notes = draft.story.notes.filter((_note, index) => !restored.includes(index));
  const body = withBullets(bodyOf(draft), choices);
  const section = draft.section.trim();
  const targets = Object.fromEntries(
    Object.entries(choices).map(([index, choice]) => [
      index,
      choice.kind === 'story' ? choice.documentId : null,
    ]),
  );
  return {
    story: { ...draft.story, body, notes },
    key: preview.key,
    locale: preview.locale,
    ...(section === '' ? {} : { section }),
    ...(Object.keys(targets).length > 0 ? { targets } : {}),
    ...(isCorrected(draft) ? { corrected: true } : {}),
    ...(draft.fetchesPictures ? { pictures: true } : {}),
  };
}

/**
 * An emptied field is stored as the import stores a missing one: `creditText` without its key, the
 * others as null. The order of the keys stays.
 */
function withPictureText(node: ImageNode, field: DraftPictureField, value: string): ImageNode {
  if (field === 'creditText' && value === '') {
    const { creditText: _former, ...image } = node.image;
    return { ...node, image };
  }
  return { ...node, image: { ...node.image, [field]: value === '' ? null : value } };
}
