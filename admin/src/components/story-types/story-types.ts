import { useSyncExternalStore } from 'react';
import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';
import { fetchStoryTypes } from '../../api/story-types';

/** Until the server has answered, the plugin's own. */
let types: readonly StoryType[] = [ARTICLE_TYPE];

let loading: Promise<void> | undefined;

const listeners = new Set<() => void>();

/** The story types of the site, as far as they are known. */
export function knownStoryTypes(): readonly StoryType[] {
  return types;
}

/** The same, asked for once in a window and drawn again when the answer is there. */
export function useStoryTypes(): readonly StoryType[] {
  return useSyncExternalStore(subscribe, knownStoryTypes);
}

/** The story type of a content type; undefined for a type whose entries are no stories. */
export function useStoryType(uid: string | undefined): StoryType | undefined {
  return useStoryTypes().find((type) => type.uid === uid);
}

/** What people call the type of a story; undefined where the site has one type alone. */
export function useTypeNames(): (uid: string) => string | undefined {
  const all = useStoryTypes();
  return (uid) => (all.length > 1 ? all.find((type) => type.uid === uid)?.displayName : undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // A role without any right to stories is refused, and sees none.
  loading ??= load().catch(() => {
    loading = undefined;
  });
  return () => listeners.delete(listener);
}

async function load(): Promise<void> {
  types = await fetchStoryTypes();
  listeners.forEach((listener) => listener());
}
