import type { ImageNode } from '../../article/body/nodes';
import { awaitedPicture, type PictureText, textOfPicture } from '../blocks';
import { holderIn, recogniseLabel } from '../recognise/labels';
import type { Note } from '../story';
import { type Element, findElement, findElements, isNamed, textOf, type TreeNode } from '../tree';
import { oneLine } from '../text/clean';
import { addressOfImage } from './address';
import {
  captionAttribute,
  creditAttribute,
  creditElement,
  creditInCaption,
  textWithout,
  textOfElement,
} from './credit';
import { PICTURES } from './elements';
import type { PageData } from './json-ld';
import { isHidden } from './style';

export interface PictureContext {
  /** Address of the page, against which others are read; '' if nobody knows. */
  base: string;
  data: PageData;
  notes: Note[];
}

/** Attributes that hold a picture's address; those of lazy loaders come first. */
const LAZY = {
  sources: ['data-src', 'data-original', 'data-lazy-src', 'data-url'],
  sets: ['data-srcset', 'data-lazy-srcset'],
};

const OWN = { sources: ['src', 'href'], sets: ['srcset'] };

/** The name of a file says nothing to those who do not see the picture. */
const FILE_NAME = /^[^/\\]{1,150}\.(jpe?g|png|gif|webp|avif|tiff?|bmp|svg|heic)$/i;

/** A picture smaller than this counts readers; it shows nothing. */
const PIXEL = 2;

/** The picture that an `img`, `picture` or `amp-img` shows; null for one that shows nothing. */
export function readImageElement(element: Element, context: PictureContext): ImageNode | null {
  const words = pictureWords(element, context);
  return words && awaitedPicture(words);
}

/** The pictures of a `figure`, with the words of its caption on the first. */
export function readFigure(figure: Element, context: PictureContext): ImageNode[] {
  const pictures = picturesIn(figure.children, context);
  const said = captionText(figure.children, context.notes);
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

/** Lazy loaders repeat their pictures for browsers that run no scripts, and may name them there alone. */
export function readFallback(
  noscript: Element,
  { above, context }: { above: ImageNode | undefined; context: PictureContext },
): ImageNode[] {
  const shown = above ? [textOfPicture(above)] : [];
  return picturesIn(noscript.children, context).reduce(withFallback, shown).map(awaitedPicture);
}

function picturesIn(nodes: readonly TreeNode[], context: PictureContext): PictureText[] {
  const isPicture = ({ name }: Element) => PICTURES.has(name) || name === 'noscript';
  return findElements(nodes, isPicture).reduce<PictureText[]>((all, element) => {
    if (element.name === 'noscript') {
      return picturesIn(element.children, context).reduce(withFallback, all);
    }
    const picture = isHidden(element) ? null : pictureWords(element, context);
    return picture ? [...all, picture] : all;
  }, []);
}

function withFallback(pictures: PictureText[], picture: PictureText): PictureText[] {
  const above = pictures.at(-1);
  if (above?.address === picture.address) {
    return pictures;
  }
  if (!above || above.address !== '') {
    return [...pictures, picture];
  }
  const alternativeText = above.alternativeText || picture.alternativeText;
  return [...pictures.slice(0, -1), { ...picture, alternativeText }];
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
  const captionNotes: Note[] = [];
  const said = captionText([element], captionNotes);
  const words = textOfPicture(picture);
  const isOther = (was: string, now: string) => was !== '' && now !== '' && was !== now;
  if (isOther(words.caption, said.caption) || isOther(words.creditText, said.creditText)) {
    return undefined;
  }
  notes.push(...captionNotes);
  return awaitedPicture({
    ...words,
    caption: said.caption || words.caption,
    creditText: said.creditText || words.creditText,
  });
}

function pictureWords(element: Element, { base, data, notes }: PictureContext): PictureText | null {
  const img = element.name === 'picture' ? imgOf(element) : element;
  const { width = '', height = '' } = img.attributes;
  if (isPixel(width) || isPixel(height)) {
    notes.push({ reason: 'pixel', text: '' });
    return null;
  }
  const all = addressesOf(img, element);
  const written = all[0] ?? '';
  const address = addressOfImage(written, base);
  if (address === '') {
    notes.push({ reason: 'address', text: written.slice(0, 200) });
  }
  // Data often names another size of the picture than the page shows.
  const described = all
    .flatMap((one) => [addressOfImage(one, base), one])
    .map((one) => data.pictures.get(one))
    .find(Boolean);
  return {
    address,
    caption: captionAttribute(img) || described?.caption || '',
    alternativeText: alternativeOf(img, notes),
    creditText: creditAttribute(img) || creditAttribute(element) || described?.creditText || '',
    width: pixels(width),
    height: pixels(height),
  };
}

function alternativeOf({ attributes }: Element, notes: Note[]): string {
  const words = oneLine(attributes.alt ?? '');
  if (FILE_NAME.test(words)) {
    notes.push({ reason: 'noise', text: words });
    return '';
  }
  return words;
}

function imgOf(picture: Element): Element {
  return findElement(picture.children, isNamed('img')) ?? picture;
}

function addressesOf(img: Element, around: Element): string[] {
  const sized = [img, ...findElements(around.children, isNamed('source'))];
  const addresses = [LAZY, OWN].flatMap(({ sources, sets }) => [
    ...sources.map((name) => img.attributes[name] ?? ''),
    ...sized.flatMap(({ attributes }) => sets.map((name) => largestOf(attributes[name] ?? ''))),
  ]);
  return addresses.filter(isRealAddress);
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
function captionText(
  nodes: readonly TreeNode[],
  notes: Note[],
): { caption: string; creditText: string } {
  const texts = nodes.filter((child) => typeof child === 'string' || !isPicturePart(child));
  const credit = creditElement(texts);
  const caption = oneLine(textWithout(texts, credit));
  const stated = textOfElement(credit);
  if (stated !== '') {
    const label = holderIn(stated);
    notes.push(...(label ? [{ reason: 'label', text: label.label } as const] : []));
    return { caption: unlabelled(caption, notes), creditText: label?.value ?? stated };
  }
  const split = creditInCaption(caption);
  if (split.label !== '') {
    notes.push({ reason: 'label', text: split.label });
  }
  return { caption: unlabelled(split.caption, notes), creditText: split.creditText };
}

/** `Image caption, The barrier on Monday` without its label. */
function unlabelled(caption: string, notes: Note[]): string {
  const label = recogniseLabel(caption);
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
