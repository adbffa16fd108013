import type { ImageNode } from '../../body/nodes';
import { addressOf, awaitedPicture, type PictureWords } from '../blocks';
import { labelOf } from '../plain/labels';
import type { Note } from '../story';
import { type Element, findElement, findElements, isNamed, textOf, type TreeNode } from '../tree';
import { oneLine } from '../words/clean';
import { pictureAddress } from './address';
import {
  captionAttribute,
  creditAttribute,
  creditElement,
  creditInCaption,
  textWithout,
  wordsOfElement,
} from './credit';
import { PICTURES } from './elements';
import type { PageData } from './json-ld';

export interface PictureContext {
  /** Address of the page, against which others are read; '' if nobody knows. */
  base: string;
  data: PageData;
  notes: Note[];
}

/** Attributes that hold a picture's address, those of lazy loaders first. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'src', 'href'];

const SETS = ['data-srcset', 'srcset'];

/** A picture smaller than this counts readers; it shows nothing. */
const PIXEL = 2;

/** The picture that an `img`, `picture` or `amp-img` shows; null for one that shows nothing. */
export function readPicture(element: Element, context: PictureContext): ImageNode | null {
  const words = pictureWords(element, context);
  return words && awaitedPicture(words);
}

/** The pictures of a `figure`, with the words of its caption on the first. */
export function readFigure(figure: Element, context: PictureContext): ImageNode[] {
  const pictures = findElements(figure.children, ({ name }) => PICTURES.has(name)).flatMap(
    (element) => pictureWords(element, context) ?? [],
  );
  const said = captionWords(figure.children, context.notes);
  const [first, ...more] = pictures;
  if (!first) {
    return [];
  }
  const withWords = {
    ...first,
    caption: said.caption || captionAttribute(figure) || first.caption,
    creditText: said.creditText || creditAttribute(figure) || first.creditText,
  };
  return [withWords, ...more].map(awaitedPicture);
}

/**
 * A picture with the words of an element below it that says that it is its caption; undefined where
 * the picture has other words already.
 */
export function withCaption(
  picture: ImageNode,
  element: Element,
  notes: Note[],
): ImageNode | undefined {
  const own: Note[] = [];
  const said = captionWords([element], own);
  const { caption, alternativeText, creditText, width, height } = picture.image;
  const isOther = (was: string | null | undefined, now: string) => was && now && was !== now;
  if (isOther(caption, said.caption) || isOther(creditText, said.creditText)) {
    return undefined;
  }
  notes.push(...own);
  return awaitedPicture({
    address: addressOf(picture),
    caption: said.caption || caption || '',
    alternativeText: alternativeText ?? '',
    creditText: said.creditText || creditText || '',
    width: Number(width) || 0,
    height: Number(height) || 0,
  });
}

function pictureWords(
  element: Element,
  { base, data, notes }: PictureContext,
): PictureWords | null {
  const img = element.name === 'picture' ? imgOf(element) : element;
  const { width = '', height = '' } = img.attributes;
  if (isPixel(width) || isPixel(height)) {
    notes.push({ reason: 'pixel', text: '' });
    return null;
  }
  const written = sourceOf(img, element);
  const address = pictureAddress(written, base);
  if (address === '') {
    notes.push({ reason: 'address', text: written.slice(0, 200) });
  }
  const known = data.pictures.get(address) ?? data.pictures.get(written);
  return {
    address,
    caption: captionAttribute(img) || known?.caption || '',
    alternativeText: oneLine(img.attributes.alt ?? ''),
    creditText: creditAttribute(img) || creditAttribute(element) || known?.creditText || '',
    width: pixels(width),
    height: pixels(height),
  };
}

function imgOf(picture: Element): Element {
  return findElement(picture.children, isNamed('img')) ?? picture;
}

function sourceOf(img: Element, around: Element): string {
  const own = SOURCES.map((name) => img.attributes[name] ?? '').find(isRealAddress);
  const sets = [img, ...findElements(around.children, isNamed('source'))].flatMap((element) =>
    SETS.map((name) => element.attributes[name] ?? ''),
  );
  return own ?? sets.map(largestOf).find((address) => address !== '') ?? '';
}

/** A lazy loader keeps a grey point in `src`. */
function isRealAddress(address: string): boolean {
  return address !== '' && !address.startsWith('data:');
}

/** The last and largest of `a.jpg 320w, b.jpg 640w`. */
function largestOf(srcset: string): string {
  const sizes = srcset.split(/,\s+/).map((entry) => {
    const [address = '', size = '0'] = entry.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 0 };
  });
  return sizes.sort((a, b) => b.size - a.size)[0]?.address ?? '';
}

/** What stands under a picture, apart into caption and credit. */
export function captionWords(
  nodes: readonly TreeNode[],
  notes: Note[],
): { caption: string; creditText: string } {
  const texts = nodes.filter((child) => typeof child === 'string' || !isPicturePart(child));
  const credit = creditElement(texts);
  const caption = oneLine(textWithout(texts, credit));
  const stated = wordsOfElement(credit);
  if (stated !== '') {
    const label = labelOf(stated);
    const isLabelled = label?.role === 'credit' && label.value !== '';
    notes.push(...(isLabelled ? [{ reason: 'label', text: label.label } as const] : []));
    return { caption: unlabelled(caption, notes), creditText: isLabelled ? label.value : stated };
  }
  const split = creditInCaption(caption);
  if (split.label !== '') {
    notes.push({ reason: 'label', text: split.label });
  }
  return { caption: unlabelled(split.caption, notes), creditText: split.creditText };
}

/** `Image caption, The barrier on Monday` without its label. */
function unlabelled(caption: string, notes: Note[]): string {
  const label = labelOf(caption);
  if (label?.role !== 'caption' || label.value === '') {
    return caption;
  }
  notes.push({ reason: 'label', text: label.label });
  return label.value;
}

function isPicturePart(element: Element): boolean {
  return PICTURES.has(element.name) && textOf(element).trim() === '';
}

function isPixel(size: string): boolean {
  return /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) <= PIXEL;
}

function pixels(size: string): number {
  return /^\d{1,5}(px)?$/.test(size) ? Number.parseInt(size, 10) : 0;
}
