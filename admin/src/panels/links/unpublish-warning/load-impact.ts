import type { LinkedFromAnswer, LinkUsesAnswer } from '../../../api/links/links';
import { findLinkedFrom, findLinkUses } from '../../../api/links/links';
import { groupVersions } from '../../../components/links/stories-of';
import type { ListedStory } from '../../../components/links/StoryList';

/** What is about to be taken away. */
export type Subject =
  /** Stories, in one language or (`*`) in all. */
  | { kind: 'stories'; documentIds: string[]; locale: string }
  | { kind: 'links'; documentIds: string[] };

/** What that takes along. */
export interface Impact {
  /** The stories that lose something; live ones, where stories are taken away. */
  stories: ListedStory[];
  /** How many others there are, which the reader may not open. */
  hidden: number;
  /** Whether the server will not have it. */
  isRefused: boolean;
  /** Places that point to links, where links are taken away. */
  places: { bullets: number; panels: number };
}

const NO_PLACES = { bullets: 0, panels: 0 };

export async function loadImpact(subject: Subject, signal?: AbortSignal): Promise<Impact> {
  if (subject.kind === 'links') {
    const answers = await each(subject.documentIds, (id) => findLinkUses(id, signal));
    return lossOfLinks(answers);
  }
  const { documentIds, locale } = subject;
  const ask = (documentId: string) => findLinkedFrom({ documentId, locale }, signal);
  return lossOfStories(await each(documentIds, ask), documentIds);
}

/** Nothing is lost, or the site does not want to know. */
export function isHarmless({ stories, hidden }: Impact): boolean {
  return stories.length + hidden === 0;
}

function lossOfStories(answers: LinkedFromAnswer[], taken: string[]): Impact {
  const isRefused = answers.some(({ meta }) => meta.protect === 'refuse' && meta.losing > 0);
  const wanted = answers.filter(({ meta }) => meta.protect !== 'off');
  const losing = wanted.flatMap(({ data }) => data.filter(({ losesTarget }) => losesTarget));
  const all = wanted.reduce((sum, { meta }) => sum + meta.losing, 0);
  // What goes away together loses nothing, unless the server looks at one after the other.
  const stories = groupVersions(losing).filter(
    ({ documentId }) => isRefused || !taken.includes(documentId),
  );
  return { stories, hidden: all - losing.length, isRefused, places: NO_PLACES };
}

function lossOfLinks(answers: LinkUsesAnswer[]): Impact {
  const places = { ...NO_PLACES };
  for (const { live, drafts } of answers.map(({ meta }) => meta)) {
    // A live story and its draft are one story with one bullet, as a rule: the larger number counts.
    places.bullets += Math.max(live.bullets, drafts.bullets);
    places.panels += Math.max(live.panels, drafts.panels);
  }
  return {
    stories: groupVersions(answers.flatMap(({ data }) => data)),
    hidden: answers.reduce((sum, { meta }) => sum + meta.hidden, 0),
    isRefused: false,
    places,
  };
}

/** Requests under way at a time: somebody may have chosen a hundred stories. */
const AT_ONCE = 4;

async function each<Answer>(
  ids: string[],
  ask: (id: string) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = ids.entries();
  const work = async () => {
    for (const [index, id] of queue) {
      answers[index] = await ask(id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}
