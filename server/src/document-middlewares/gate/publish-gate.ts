import { getService } from '../../services';
import type { JudgedVersion, LeadImages } from '../../services/gate/gate';
import { noteWarnings } from '../../services/gate/warnings';
import { problemOf, summaryOf } from '../../services/gate/messages';
import { validationError } from '../../services/platform/validation-error';
import { publishedLocales, publishes, type StoryMiddleware, writtenId } from '../write';

const NOTHING_YET: LeadImages = new Map();

/**
 * Refuses to publish a story with a picture that may not go out. It judges what the write made of
 * the story, drafts and data merged, and what is refused is rolled back; Strapi's own events wait
 * for the commit.
 */
export const publishGate: StoryMiddleware = async ({ type, write, next, strapi }) => {
  const gate = getService(strapi, 'gate');
  if (!publishes(write) || gate.isOff) {
    return next();
  }
  const { documentId } = write.params;
  const before = documentId ? await gate.leadImages(type, documentId) : NOTHING_YET;
  const locales = await publishedLocales(write, strapi);
  const result = await next();
  const published = documentId ?? writtenId(result);
  if (published) {
    const judged = await gate.judgePublished(type, published, {
      ...{ locales, before },
      now: new Date(),
    });
    const found = findingsOf(judged, locales);
    const refusals = found.filter(({ finding }) => finding.level === 'require');
    if (refusals.length > 0) {
      throw validationError(refusals.map(toProblem), summaryOf(refusals));
    }
    noteWarnings(strapi, found.map(toProblem));
  }
  return result;
};

type Found = ReturnType<typeof findingsOf>[number];

/** Each with its locale, unless that is the one which the write is for. */
function findingsOf(judged: JudgedVersion[], locales: unknown) {
  return judged.flatMap(({ findings, locale }) => {
    const isPlain = judged.length === 1 || locale === locales;
    return findings.map((finding) => ({ finding, locale: isPlain ? undefined : locale }));
  });
}

function toProblem({ finding, locale }: Found) {
  return problemOf(finding, locale);
}
