import { FAILURE_TEXTS, type FetchFailure } from '../platform/net/failure';
import { versionText, type Version } from './version';

/** What a run has to say of a story beside what became of it. */
export type ImportWarning =
  /** The source's locale is none of the site's; the draft is in another. */
  | { code: 'locale'; said: string; locale: string }
  /** The source is older than what the draft holds, and was left out. */
  | { code: 'older'; version: Version; held: Version }
  /** Another source of the run has the same id, and nothing says which is newer. */
  | { code: 'twice' }
  /** The caller may not upload. */
  | { code: 'no-upload' }
  /** Bullets whose story was found, where the caller may not make related links. */
  | { code: 'no-links'; count: number }
  /** What the story's type has no field for. */
  | { code: 'fields'; names: string }
  /** Pictures that the type has no place for, or none while they are still to come. */
  | { code: 'no-place'; count: number }
  /** A picture stays awaited. */
  | { code: 'picture'; address: string; problem: PictureProblem };

/** Why a picture did not come. */
export type PictureProblem =
  | { reason: FetchFailure }
  | { reason: 'status'; status: number }
  /** It came, and could not be written to the disk. */
  | { reason: 'not-kept' }
  /** Something else is there; its MIME type, or ''. */
  | { reason: 'no-picture'; mime: string };

/** A warning in words for reports; the admin has its own. */
export function warningText(warning: ImportWarning): string {
  switch (warning.code) {
    case 'locale':
      return `The copy is in "${warning.said}", which this site does not have: the draft is in "${warning.locale}".`;
    case 'older':
      return `Older (${versionText(warning.version)}) than what the draft holds (${versionText(warning.held)}): left out.`;
    case 'twice':
      return 'Another story of this run has the same id and other words, and nothing says which is newer. The first one stays.';
    case 'no-upload':
      return 'Your role may not upload pictures: they stay awaited.';
    case 'no-links':
      return `Your role may not make related links: ${sayBullets(warning.count)}. Ask an administrator for the permission to create them.`;
    case 'fields':
      return `The type has no field for: ${warning.names}.`;
    case 'no-place':
      return `This type of story has no place for ${sayPictures(warning.count)}. Put them in by hand.`;
    case 'picture':
      return `The picture ${warning.address} stays awaited: ${sayProblem(warning.problem)}`;
  }
}

function sayBullets(count: number): string {
  return count === 1
    ? '1 bullet stays without its story'
    : `${count} bullets stay without their stories`;
}

function sayPictures(count: number): string {
  return count === 1 ? 'a picture of the copy' : `${count} pictures of the copy`;
}

function sayProblem(problem: PictureProblem): string {
  switch (problem.reason) {
    case 'status':
      return `the server answered ${problem.status}`;
    case 'no-picture':
      return `what is there is no picture (${problem.mime || 'of no stated kind'})`;
    case 'not-kept':
      return "it could not be kept; the server's log says why";
    default:
      return `the address ${FAILURE_TEXTS[problem.reason]}`;
  }
}
