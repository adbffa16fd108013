import type { ImportRequest, Preview } from '#shared/contracts/import/import';
import { type BodyNode, type ImageNode, isImage } from '#shared/domain/article/body/nodes';
import { paragraph, text, textOfBlock } from '#shared/domain/import/blocks';
import type { ImportedStory } from '#shared/domain/import/story';
import { type DraftBullet, bulletsIn, type BulletChoice, withBullets } from './bullets';
import { isTextBlock } from './text-blocks';

/** A story on its way into the desk: as it was read, and as it was corrected since. */
export interface StoryDraft {
  preview: Preview;
  story: ImportedStory;
  section: string;
  /** By the bullet's place. */
  choices: Record<number, BulletChoice>;
  /** Notes of the preview, by their places, whose words go into the story after all. */
  restored: number[];
  /** Places in the body of blocks that are none of the story's. */
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

export function setText(draft: StoryDraft, field: TextField, words: string): StoryDraft {
  return { ...draft, story: { ...draft.story, [field]: words } };
}

/** @param at the picture's place in the body */
export function setPicture(
  draft: StoryDraft,
  at: number,
  { field, words }: { field: DraftPictureField; words: string },
): StoryDraft {
  const node = draft.story.body[at];
  return node && isImage(node) ? setBlock(draft, at, withPictureWords(node, field, words)) : draft;
}

/** @param at the block's place in the body */
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

/** @param at the block's place in the body */
export function setExcluded(draft: StoryDraft, at: number, isOut: boolean): StoryDraft {
  const others = draft.takenOut.filter((other) => other !== at);
  return { ...draft, takenOut: isOut ? [...others, at] : others };
}

/** @param choice undefined for what was recognised */
export function setChoice(
  draft: StoryDraft,
  place: number,
  choice: BulletChoice | undefined,
): StoryDraft {
  const { [place]: _former, ...others } = draft.choices;
  return { ...draft, choices: choice ? { ...others, [place]: choice } : others };
}

export function setRestored(draft: StoryDraft, note: number, isRestored: boolean): StoryDraft {
  const others = draft.restored.filter((other) => other !== note);
  return { ...draft, restored: isRestored ? [...others, note] : others };
}

/** The same copy read for another language; what was corrected stays. */
export function readAgain(draft: StoryDraft, preview: Preview): StoryDraft {
  return { ...draft, preview };
}

/** Whether something is not as it was read. The section is no part of copy, and is typed too. */
export function isCorrected(draft: StoryDraft): boolean {
  const { story, preview, choices, restored, takenOut } = draft;
  const isSame = JSON.stringify(story) === JSON.stringify(preview.story);
  const isMoved = restored.length > 0 || takenOut.length > 0;
  return !isSame || isMoved || Object.keys(choices).length > 0;
}

/** Whether leaving would lose something. */
export function isTouched(draft: StoryDraft): boolean {
  return isCorrected(draft) || draft.section.trim() !== '';
}

export function bulletsOfDraft({ story, preview, choices }: StoryDraft): DraftBullet[] {
  return bulletsIn(story.body, { matches: preview.matches, choices });
}

/** A block of the story as it stands; lines that were put back have no place in the body. */
export interface Placed {
  node: BodyNode;
  at?: number;
}

/** The body that would be stored, but for the targets of its bullets. */
export function bodyOf(draft: StoryDraft): ImportedStory['body'] {
  return placedOf(draft)
    .filter(({ at = -1 }) => !draft.takenOut.includes(at) && !isEmptied(draft, at))
    .map(({ node }) => node);
}

/** A block whose words were all deleted. */
function isEmptied({ story }: StoryDraft, at: number): boolean {
  const node = story.body[at];
  return node !== undefined && isTextBlock(node) && textOfBlock(node).trim() === '';
}

/** All blocks, those that were taken out too: lines go back where they stood. */
export function placedOf({ story, preview, restored }: StoryDraft): Placed[] {
  const { body } = story;
  const lines = restored
    .toSorted((a, b) => a - b)
    .flatMap((note) => preview.notes[note] ?? [])
    .map(({ text: words, before = body.length }) => ({ before, words: words.trim() }));
  const linesAt = (place: number) =>
    lines
      .filter(({ before }) => before === place)
      .map(({ words }) => ({ node: paragraph(text(words)) }));
  const placed = body.flatMap((node, at) => [...linesAt(at), { node, at }]);
  return [...placed, ...linesAt(body.length)];
}

export function requestOf(draft: StoryDraft): ImportRequest {
  const { preview, choices, restored } = draft;
  const notes = draft.story.notes.filter((_note, index) => !restored.includes(index));
  const body = withBullets(bodyOf(draft), choices);
  const section = draft.section.trim();
  const targets = Object.fromEntries(
    Object.entries(choices).map(([place, choice]) => [
      place,
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

/** Words that are taken away leave what the reader wrote for none. Keys keep their order. */
function withPictureWords(node: ImageNode, field: DraftPictureField, words: string): ImageNode {
  if (field === 'creditText' && words === '') {
    const { creditText: _former, ...image } = node.image;
    return { ...node, image };
  }
  return { ...node, image: { ...node.image, [field]: words === '' ? null : words } };
}
