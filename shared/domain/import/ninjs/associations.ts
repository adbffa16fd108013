import type { Note } from '../story';
import { normalizeForMatch } from '../text/normalize-for-match';
import type { NinjsItem } from './item';

const PICTURE_TYPES = ['picture', 'graphic'];

/** Types of associated items that become bullets. */
export const STORY_ITEM_TYPES = ['text', 'composite'];

export function isPictureItem({ type }: NinjsItem): boolean {
  return PICTURE_TYPES.includes(type ?? '');
}

/** What associated items say that has no place in the story. */
export function associationNotes({ associations = [] }: NinjsItem): Note[] {
  return associations.flatMap((one) => {
    if (isPictureItem(one) || (!one.type && one.renditions?.length)) {
      return pictureNotes(one);
    }
    return STORY_ITEM_TYPES.includes(one.type ?? '')
      ? []
      : [{ reason: 'embed', text: [...headlinesOf(one), one.uri].join(' ') }];
  });
}

function pictureNotes(picture: NinjsItem): Note[] {
  const told = new Set((picture.descriptions ?? []).map(({ value }) => normalizeForMatch(value)));
  const headlines = told.size > 0 ? headlinesOf(picture) : headlinesOf(picture).slice(1);
  const rights = (['usageterms', 'copyrightnotice'] as const).flatMap((key) => {
    const value = picture[key];
    return value ? [`${key}: ${value}`] : [];
  });
  const fields = [...headlines.filter((words) => !told.has(normalizeForMatch(words))), ...rights];
  return [
    ...fields.map((text): Note => ({ reason: 'field', text })),
    ...(picture.ednote ? [{ reason: 'editor', text: picture.ednote } as const] : []),
  ];
}

function headlinesOf({ headlines = [], title }: NinjsItem): string[] {
  const all = headlines.map(({ value }) => value).filter(Boolean);
  return all.length > 0 || !title ? all : [title];
}
