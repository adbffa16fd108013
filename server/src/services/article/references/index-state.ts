import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { stories } from '../stories';
import { storyTypes } from '../story-types';

/** How far a run has come that looks at the stories of a type by their ids. */
export interface Mark {
  /** ISO time: what was written since is looked at again. */
  startedAt: string;
  /** The last id that it has looked at. */
  last: number;
}

/** What is known of the index of references, by uids of types. */
interface IndexState {
  /** Types of which every story was looked at since the site has named them. */
  whole: string[];
  marks: Record<string, Mark>;
}

const STATE = { type: 'plugin', name: 'newsroom', key: 'reference-index' };

export async function markOf(strapi: Core.Strapi, { uid }: StoryType): Promise<Mark | undefined> {
  return (await read(strapi)).marks[uid];
}

export async function setMark(strapi: Core.Strapi, { uid }: StoryType, mark: Mark): Promise<void> {
  const state = await read(strapi);
  await write(strapi, { ...state, marks: { ...state.marks, [uid]: mark } });
}

/** Every story of the type is in the index now. */
export async function setWhole(strapi: Core.Strapi, { uid }: StoryType): Promise<void> {
  const { whole, marks } = await read(strapi);
  const { [uid]: _mark, ...others } = marks;
  await write(strapi, { whole: [...new Set([...whole, uid])], marks: others });
}

/**
 * Types whose stories were there before the site has named them: nobody knows what they refer to. A
 * type that is not named any more is forgotten.
 */
export async function typesToIndex(strapi: Core.Strapi): Promise<StoryType[]> {
  const { whole, marks } = await read(strapi);
  const toIndex: StoryType[] = [];
  for (const type of storyTypes(strapi)) {
    const isWhole = whole.includes(type.uid) || type.uid === ARTICLE_UID;
    if (!isWhole && (await hasStories(strapi, type))) {
      toIndex.push(type);
    }
  }
  const known = storyTypes(strapi).filter((type) => !toIndex.includes(type));
  await write(strapi, { whole: known.map(({ uid }) => uid), marks });
  return toIndex;
}

async function hasStories(strapi: Core.Strapi, type: StoryType): Promise<boolean> {
  return (await stories(strapi, type).findOne({ select: ['id'] })) !== null;
}

async function read(strapi: Core.Strapi): Promise<IndexState> {
  const state = (await strapi.store.get(STATE)) as Partial<IndexState> | null;
  return { whole: state?.whole ?? [], marks: state?.marks ?? {} };
}

async function write(strapi: Core.Strapi, value: IndexState): Promise<void> {
  if (!isDeepStrictEqual(value, await read(strapi))) {
    await strapi.store.set({ ...STATE, value });
  }
}
