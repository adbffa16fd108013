import { awaitedPicture } from '../blocks';
import { addressOfImage } from '../html/address';
import type { PlacedPicture } from '../place-pictures';
import type { Note } from '../story';
import { type Element, findElements, isTreeElement, isNamed } from '../tree';
import { child, childText } from './child-text';

interface Context {
  /** What addresses are read against. */
  base: string;
  /** Words that may hold tags, without them. */
  plain: (words: string) => string;
}

const MAKERS = /^(photographer|author|artist|creator|composer|illustrator)$/i;

/**
 * The pictures of an entry: Media RSS, else its thumbnails, and enclosures. Of a group, which holds one
 * picture in several sizes, the default or the largest.
 */
export function mediaOf(entry: Element, context: Context): PlacedPicture[] {
  const media = findElements(entry.children, isNamed('media:group', 'media:content')).flatMap(
    (one) => (one.name === 'media:group' ? groupPictures(one) : [[one]]),
  );
  const pictures = media
    .map((sizes) => sizes.filter(isPicture))
    .filter((sizes) => sizes.length > 0);
  const named =
    pictures.length > 0
      ? pictures
      : findElements(entry.children, isNamed('media:thumbnail')).map((one) => [one]);
  const enclosures = enclosuresOf(entry)
    .filter(isPicture)
    .map((one) => [one]);
  const seen = new Set<string>();
  return [...named, ...enclosures].flatMap((sizes) => {
    const picture = placed(sizes, { ...context, entry });
    if (!picture || picture.addresses.some((address) => seen.has(address))) {
      return [];
    }
    picture.addresses.forEach((address) => seen.add(address));
    return picture;
  });
}

/** Films and recordings of an entry, which a story cannot hold. */
export function otherMedia(entry: Element, { plain }: Pick<Context, 'plain'>): Note[] {
  const media = findElements(entry.children, isNamed('media:content'));
  return [...media, ...enclosuresOf(entry)]
    .filter((one) => !isPicture(one))
    .map((one) => {
      const words = [plain(childText(one, 'media:title')), addressIn(one)];
      return { reason: 'embed', text: words.filter(Boolean).join(' ') };
    });
}

/** Contents with words of their own are pictures of their own. */
function groupPictures(group: Element): Element[][] {
  const contents = findElements(group.children, isNamed('media:content'));
  const isOwn = contents.some(({ children }) => children.some(isTreeElement));
  return isOwn ? contents.map((one) => [one]) : [contents];
}

function placed(
  sizes: Element[],
  { entry, base, plain }: Context & { entry: Element },
): PlacedPicture | undefined {
  const addressed = sizes
    .map((element) => ({ element, address: addressOfImage(addressIn(element), base) }))
    .filter(({ address }) => address !== '');
  const best = [...addressed].sort((a, b) => weight(b.element) - weight(a.element))[0];
  if (!best) {
    return undefined;
  }
  const group = child(entry, 'media:group');
  const levels = [best.element, ...(group ? [group] : []), entry];
  const word = (name: string) =>
    plain(levels.map((one) => childText(one, name)).find(Boolean) ?? '');
  const { width, height } = best.element.attributes;
  return {
    addresses: addressed.map(({ address }) => address),
    node: awaitedPicture({
      address: best.address,
      caption: word('media:description') || word('media:text'),
      alternativeText: word('media:title'),
      creditText: levels.map(creditIn).find(Boolean) || word('media:copyright'),
      width: Number(width) || 0,
      height: Number(height) || 0,
    }),
  };
}

/** As news sites write it, who made the picture before who sent it: `Ada Marsh/Meridian`. */
function creditIn(parent: Element): string {
  const credits = parent.children.filter(isTreeElement).filter(isNamed('media:credit'));
  const isMaker = ({ attributes }: Element) => MAKERS.test(attributes.role ?? '');
  const sorted = [...credits.filter(isMaker), ...credits.filter((one) => !isMaker(one))];
  const names = sorted.map((one) => childText({ ...parent, children: [one] }, 'media:credit'));
  return [...new Set(names.filter(Boolean))].join('/');
}

function weight({ attributes }: Element): number {
  return attributes.isDefault === 'true' ? Infinity : Number(attributes.width) || 0;
}

function addressIn({ attributes }: Element): string {
  return attributes.url ?? attributes.href ?? '';
}

function isPicture({ name, attributes }: Element): boolean {
  const { medium = '', type = '' } = attributes;
  if (!name.startsWith('media:')) {
    return type.startsWith('image/');
  }
  const isOther = /^(video|audio|document|executable)$/.test(medium);
  return !isOther && !/^(video|audio|application|text)\//.test(type);
}

function enclosuresOf(entry: Element): Element[] {
  return findElements(
    entry.children,
    ({ name, attributes }) =>
      name === 'enclosure' || (name === 'link' && attributes.rel === 'enclosure'),
  );
}
