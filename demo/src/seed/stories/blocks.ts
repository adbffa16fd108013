/** Short names for the parts of a sample story, so that the files read like pages. */

import type { PictureName, SampleBlock, SampleTarget, SampleUse } from '../sample';

type SampleBullet = SampleTarget & { text: string };

export function paragraph(text: string): SampleBlock {
  return { kind: 'paragraph', text };
}

export function crossHead(text: string): SampleBlock {
  return { kind: 'cross-head', text };
}

export function quote(text: string): SampleBlock {
  return { kind: 'quote', text };
}

export function picture(name: PictureName, use: SampleUse): SampleBlock {
  return { kind: 'picture', picture: name, use };
}

export function bullets(...items: SampleBullet[]): SampleBlock {
  return { kind: 'bullets', bullets: items };
}

/** The text is the editor's own wording, not necessarily the target's headline. */
export function bullet(target: SampleTarget, text: string): SampleBullet {
  return { ...target, text };
}

/** Another sample story, by its key. */
export function story(key: string): SampleTarget {
  return { story: key };
}

/** A web address; a panel shows it with this text. */
export function web(url: string, headline?: string, linkPrefix?: string): SampleTarget {
  return { url, headline, linkPrefix };
}
