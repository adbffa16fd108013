import { bySaying, byUse, choose, type Choice } from './choose';
import { nameScore, wordsOf } from './names';
import { partOf, type Seen } from './samples';
import {
  isPictureField,
  isText,
  openFields,
  type Sample,
  type SchemaField,
  type SchemaFields,
} from './schemas';
import type { UseText } from '../../article/content/shape';
import { isPicture } from '../../article/content/parts';

interface Place {
  fields: SchemaFields;
  samples: readonly Sample[];
}

/** The media field with the picture that leads a story. */
export function findLeadImage({ fields, samples }: Place): Choice | undefined {
  const isOnly = openFields(fields).filter(([, field]) => isSingle(field)).length === 1;
  return choose({
    fields,
    samples,
    fits: isSingle,
    signs: (candidate) => [
      bySaying('leadImage', candidate),
      {
        points: isOnly && !isOther(candidate.name) ? 2 : 0,
        words: 'the only field for one picture',
      },
      byUse(candidate),
      { points: holdsOthers(candidate.seen) ? -9 : 0 },
    ],
    least: 3,
  });
}

function isSingle(field: SchemaField): boolean {
  return isPictureField(field) && field.multiple !== true;
}

const OTHER =
  /^(avatar|logo|icon|favicon|thumbnail|thumb|og|seo|meta|share|social|video|audio|pdf|podcast)$/;

function isOther(name: string): boolean {
  return wordsOf(name).some((word) => OTHER.test(word));
}

function holdsOthers({ values }: Seen): boolean {
  return values.length > 0 && partOf(values, isPicture) < 0.5;
}

const TEXTS: UseText[] = ['caption', 'alternativeText', 'creditText'];

/** Text fields of the type that hold the caption, alternative text and credit of its lead picture. */
export function findLeadTexts(
  fields: SchemaFields,
  leadImage: string,
  taken: string[],
): Array<[text: UseText, name: string]> {
  const texts = openFields(fields).filter(
    ([name, field]) => isText(field) && !taken.includes(name),
  );
  const isOnly = openFields(fields).filter(([, field]) => isSingle(field)).length === 1;
  return TEXTS.flatMap((text) => {
    const scored = texts.map(([name]) => ({
      name,
      score: scoreOf(text, { name, leadImage, isOnly }),
    }));
    const most = Math.max(0, ...scored.map(({ score }) => score));
    const best = most > 0 ? scored.find(({ score }) => score === most) : undefined;
    return best ? [[text, best.name] as [UseText, string]] : [];
  });
}

/** `photoCaption` beside `photo`, `bildunterschrift`, and `caption` where there is no other picture. */
function scoreOf(
  text: UseText,
  { name, leadImage, isOnly }: { name: string; leadImage: string; isOnly: boolean },
): number {
  const words = wordsOf(name);
  const lead = wordsOf(leadImage);
  const isBehind = words.length > lead.length && lead.every((word, index) => words[index] === word);
  if (isBehind) {
    return nameScore(text, words.slice(lead.length).join(' ')) * 3;
  }
  if (nameScore('leadImage', words[0] ?? '') === 3 && words.length > 1) {
    return nameScore(text, words.slice(1).join(' ')) * 2;
  }
  return isOnly && nameScore(text, name) === 3 && !isOfStory(name) ? 1 : 0;
}

/** What would be said of the story itself. */
function isOfStory(name: string): boolean {
  return (
    nameScore('summary', name) > 0 || nameScore('source', name) > 0 || nameScore('byline', name) > 0
  );
}
