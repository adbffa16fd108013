import type { LinkedFromAnswer, LinkUsesAnswer } from '../../../api/links/links';
import { findLinkedFrom, findLinkUses } from '../../../api/links/links';
import { groupVersions } from '../../../components/links/group-versions';
import type { ListedStory } from '../../../components/links/StoryList';

/** The documents that are about to be unpublished or deleted. */
export type Subject =
  /** Stories, in one language or (`*`) in all. */
  | { kind: 'stories'; documentIds: string[]; locale: string }
  | { kind: 'links'; documentIds: string[] };

/** The consequences for other stories. */
export interface Impact {
  /** The affected stories: live ones where stories are removed, all where links are. */
  stories: ListedStory[];
  /** How many more there are that the administrator may not read. */
  hidden: number;
  /** Whether the server will refuse the action. */
  isRefused: boolean;
  /** How many bullets and panels use the links, where links are removed. */
  linkCounts: { bullets: number; panels: number };
}

const NO_LINKS = { bullets: 0, panels: 0 };

export async function loadImpact(subject: Subject, signal?: AbortSignal): Promise<Impact> {
  if (subject.kind === 'links') {
    const answers = await mapConcurrently(subject.documentIds, (id) => findLinkUses(id, signal));
    return impactOfLinks(answers);
  }
  const { documentIds, locale } = subject;
  const ask = (documentId: string) => findLinkedFrom({ documentId, locale }, signal);
  return impactOfStories(await mapConcurrently(documentIds, ask), documentIds);
}

/** No story is affected, or the warning is off in the site's configuration. */
export function isHarmless({ stories, hidden }: Impact): boolean {
  return stories.length + hidden === 0;
}

function impactOfStories(answers: LinkedFromAnswer[], removed: string[]): Impact {
  const isRefused = answers.some(({ meta }) => meta.protect === 'refuse' && meta.losing > 0);
  const protectedAnswers = answers.filter(({ meta }) => meta.protect !== 'off');
  const affected = protectedAnswers.flatMap(({ data }) =>
    data.filter(({ losesTarget }) => losesTarget),
  );
  const all = protectedAnswers.reduce((sum, { meta }) => sum + meta.losing, 0);
  // Stories that are removed together do not affect each other, except for the server's refusal.
  const stories = groupVersions(affected).filter(
    ({ documentId }) => isRefused || !removed.includes(documentId),
  );
  return { stories, hidden: all - affected.length, isRefused, linkCounts: NO_LINKS };
}

function impactOfLinks(answers: LinkUsesAnswer[]): Impact {
  const linkCounts = { ...NO_LINKS };
  for (const { live, drafts } of answers.map(({ meta }) => meta)) {
    // A live story and its draft usually hold the same links, so the larger number counts.
    linkCounts.bullets += Math.max(live.bullets, drafts.bullets);
    linkCounts.panels += Math.max(live.panels, drafts.panels);
  }
  return {
    stories: groupVersions(answers.flatMap(({ data }) => data)),
    hidden: answers.reduce((sum, { meta }) => sum + meta.hidden, 0),
    isRefused: false,
    linkCounts,
  };
}

/** Parallel requests, at most: a hundred stories may be selected. */
const CONCURRENCY = 4;

async function mapConcurrently<Answer>(
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
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return answers;
}
