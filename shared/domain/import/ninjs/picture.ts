import type { ImageNode } from '../../article/body/nodes';
import { awaitedPicture } from '../blocks';
import { addressOfImage } from '../html/address';
import type { NinjsItem, NinjsRendition, NinjsText } from './item';

/** A ninjs item of type picture or graphic as a picture that is awaited. */
export function pictureOfAssociation(
  item: NinjsItem,
  plain: (words: NinjsText | undefined) => string,
): ImageNode {
  const texts = item.descriptions ?? [];
  const inRole = (pattern: RegExp) => texts.find(({ role = '' }) => pattern.test(role));
  const credit = inRole(/^credit/i);
  const alternative = inRole(/^alt/i);
  const caption =
    inRole(/^(caption|text|main|description)$/i) ??
    texts.find((one) => one !== credit && one !== alternative);
  const best = largest(item.renditions);
  return awaitedPicture({
    address: best ? addressOfImage(best.href ?? '', '') : '',
    caption: plain(caption ?? (texts.length === 0 ? item.headlines?.[0] : undefined)),
    alternativeText: plain(alternative),
    creditText: creditOf(item, plain(credit)),
    width: best?.width ?? 0,
    height: best?.height ?? 0,
  });
}

/** All addresses under which a picture may stand in a body. */
export function renditionAddresses({ renditions = [] }: NinjsItem): string[] {
  return renditions.map(({ href }) => addressOfImage(href ?? '', '')).filter(Boolean);
}

/** As news sites write it: `Ada Marsh/Reuters`. */
function creditOf({ by = '', copyrightholder = '' }: NinjsItem, stated: string): string {
  const line = stated || copyrightholder;
  if (by === '' || line.includes(by)) {
    return line || by;
  }
  return line === '' || by.includes(line) ? by : `${by}/${line}`;
}

function largest(renditions: NinjsRendition[] | undefined): NinjsRendition | undefined {
  return (renditions ?? [])
    .filter(({ href, contenttype }) => href && (!contenttype || /^image\//.test(contenttype)))
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
}
