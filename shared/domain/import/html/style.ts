import type { Element } from '../tree';
import { MARKS } from './elements';

/** Marks of a text in Strapi's words: only those that are set. */
export type Marks = Record<string, true>;

/** A longer one is generated, and says nothing of words. */
const MAX_STYLE = 2000;

/** One property of a `style` attribute, in small letters; '' where it is not set. */
function styleOf({ attributes }: Element, property: string): string {
  const style = attributes.style;
  if (style === undefined || style.length > MAX_STYLE) {
    return '';
  }
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return '';
}

/**
 * The marks inside an element: those around it, with what its name and its style say. Google Docs
 * wraps everything in a `b` that is not bold, and says what is in styles alone.
 */
export function marksIn(element: Element, around: Marks, isLink = false): Marks {
  const mark = MARKS[element.name];
  const inherited: Marks = mark ? { ...around, [mark]: true } : around;
  if (element.attributes.style === undefined) {
    return inherited;
  }
  const line = styleOf(element, 'text-decoration') || styleOf(element, 'text-decoration-line');
  // A link is underlined by whoever shows it.
  const isUnderlined = !isLink && element.name !== 'a';
  const styled: Record<string, boolean | undefined> = {
    bold: weightOf(styleOf(element, 'font-weight')),
    italic: switchOf(styleOf(element, 'font-style'), /italic|oblique/),
    underline: isUnderlined ? switchOf(line, /underline/) || undefined : undefined,
    strikethrough: switchOf(line, /line-through/) || undefined,
  };
  const all: Record<string, boolean | undefined> = { ...inherited, ...onlySet(styled) };
  const set = Object.entries(all).filter(([, value]) => value === true);
  return Object.fromEntries(set.map(([key]) => [key, true]));
}

export function isHidden(element: Element): boolean {
  const { attributes } = element;
  return (
    'hidden' in attributes ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}

function weightOf(weight: string): boolean | undefined {
  if (weight === '') {
    return undefined;
  }
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function switchOf(value: string, on: RegExp): boolean | undefined {
  return value === '' ? undefined : on.test(value);
}

function onlySet(marks: Record<string, boolean | undefined>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(marks).filter((entry): entry is [string, boolean] => entry[1] !== undefined),
  );
}
