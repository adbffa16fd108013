import type { Proposal } from '#shared/domain/adopt/mapping/propose';
import type { Found } from '../../services/adopt/count-found';

/** A proposal for the person who will judge it. */
export function describeProposal(proposal: Proposal): string {
  if (proposal.verdict === 'none') {
    return [
      `${proposal.uid}: no stories are seen in it.`,
      ...proposal.problems.map((problem) => `  - ${problem}`),
    ].join('\n');
  }
  const width = Math.max(...proposal.reasons.map(({ key, value }) => `${key}: ${value}`.length));
  return [
    `${proposal.uid}`,
    ...proposal.reasons.map(
      ({ key, value, reason }) => `  ${`${key}: ${value}`.padEnd(width)}  ${reason}`,
    ),
    '  To check:',
    ...proposal.toCheck.map((line) => `  - ${line}`),
  ].join('\n');
}

/** What was found in the stories of a type. */
export function describeFound(uid: string, found: Found): string {
  const { stories, pictures, picturesWithoutCredit, linksToStories } = found;
  return `${uid}: ${counted(stories, 'story', 'stories')}, ${counted(pictures, 'picture', 'pictures')} (${picturesWithoutCredit} without a credit), ${counted(linksToStories, 'link leads', 'links lead')} to own stories by address.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
