import { holderIn, recogniseLabel } from '../recognise/labels';
import { AGENCIES } from '../recognise/lexicon';
import { PICTURES, SCRIPTS } from './elements';
import { oneLine } from '../text/clean';
import { type Element, findElement, isTreeElement, textOf, type TreeNode } from '../tree';

/** Names by which pages mark the credit of a picture. */
const CREDIT_NAME = /credit|copyright|byline|photographer|attribution|rights|agency|holder/i;

const CREDIT_ATTRIBUTES = [
  ...['data-credit', 'data-copyright', 'data-photo-credit', 'data-image-credit', 'data-byline'],
  ...['data-attribution', 'data-photographer', 'data-author', 'data-copyright-holder'],
  ...['data-image-copyright', 'data-credits', 'data-creditline', 'data-source', 'data-rights'],
];

const CAPTION_ATTRIBUTES = ['data-caption', 'data-description', 'data-image-caption'];

/** `(Photo: Ada Marsh/Reuters)` or `[Foto: dpa]` at the end of a caption. */
const IN_BRACKETS = /\s*[([]\s*((?:[^()[\]]|\([^()]*\)){2,160})\s*[)\]]\s*$/u;

const AGENCY = new RegExp(`\\b(${AGENCIES.join('|')})\\b`);

/** The words of a credit that attributes of an element hold. */
export function creditAttribute({ attributes }: Element): string {
  return firstOf(attributes, CREDIT_ATTRIBUTES);
}

export function captionAttribute({ attributes }: Element): string {
  return firstOf(attributes, CAPTION_ATTRIBUTES);
}

/** The element below these nodes whose class or microdata says that it holds the credit. */
export function creditElement(nodes: readonly TreeNode[]): Element | undefined {
  return findElement(nodes, ({ name, attributes }) => {
    const said = `${attributes.class ?? ''} ${attributes.itemprop ?? ''} ${attributes.property ?? ''}`;
    return !['img', 'picture', 'figure', 'a'].includes(name) && CREDIT_NAME.test(said);
  });
}

/** Names by which pages mark the caption of a picture, in the languages of those who made them. */
const CAPTION_NAME =
  /caption|bildtext|bildunterschrift|didascalia|leyenda|pie-?de-?foto|(^|[\s_-])l[eé]gende?(a)?([\s_-]|$)/i;

/** As `CREDIT_NAME`, without what marks the byline of a story too. */
const PICTURE_CREDIT_NAME = /credit|copyright|photographer|attribution/i;

const MAX_CAPTION = 500;

/** Whether an element says by its class that it is the caption or credit of the picture above it. */
export function isCaptionElement(element: Element): boolean {
  const said = `${element.attributes.class ?? ''} ${element.attributes.itemprop ?? ''}`;
  return (
    (CAPTION_NAME.test(said) || PICTURE_CREDIT_NAME.test(said)) &&
    findElement(element.children, ({ name }) => PICTURES.has(name)) === undefined &&
    textOf(element).trim().length <= MAX_CAPTION
  );
}

/** The text below these nodes without one element. */
export function textWithout(nodes: readonly TreeNode[], excluded: Element | undefined): string {
  return nodes
    .filter((node) => node !== excluded && !(isTreeElement(node) && SCRIPTS.has(node.name)))
    .map((node) => (isTreeElement(node) ? textWithout(node.children, excluded) : node))
    .join('');
}

export interface SplitCaption {
  caption: string;
  creditText: string;
  /** What joined the two. */
  label: string;
}

/** The credit that stands in a caption's own text, behind a label or in brackets with one. */
export function creditInCaption(words: string): SplitCaption {
  const whole = recogniseLabel(words);
  if (whole?.role === 'credit' && (whole.isSure || /^\W/.test(words)) && whole.value !== '') {
    return { caption: '', creditText: whole.value, label: whole.label };
  }
  const brackets = IN_BRACKETS.exec(words.length > 4000 ? '' : words);
  const inner = brackets?.[1]?.trim() ?? '';
  const label = holderIn(inner);
  const holder = label?.value ?? inner;
  if (brackets && (holder !== inner || AGENCY.test(inner))) {
    const said = holder === inner ? '()' : `(${label?.label ?? ''})`;
    return { caption: words.slice(0, brackets.index).trim(), creditText: holder, label: said };
  }
  return afterSentence(words);
}

/** `The barrier on Monday. Photo: Ada Marsh` */
function afterSentence(words: string): SplitCaption {
  const start = Math.max(0, words.length - 240);
  const tail = words.slice(start);
  for (const end of tail.matchAll(/[.!?…|–—]\s+(?=\S)/gu)) {
    const at = start + end.index + end[0].length;
    const label = recogniseLabel(words.slice(at));
    if (label?.role === 'credit' && label.isSure && label.value !== '') {
      const caption = words.slice(0, at).trim();
      return { caption, creditText: label.value, label: label.label };
    }
  }
  return { caption: words, creditText: '', label: '' };
}

export function textOfElement(element: Element | undefined): string {
  return element ? oneLine(textOf(element)) : '';
}

function firstOf(attributes: Record<string, string>, names: string[]): string {
  const name = names.find((one) => (attributes[one] ?? '').trim() !== '');
  return name ? oneLine(attributes[name] ?? '') : '';
}
