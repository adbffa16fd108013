import type { Picture, Pictures } from './pictures';
import type { SampleBlock, SampleTarget } from './sample';

export interface BodyContext {
  pictures: Pictures;
  linkId(target: SampleTarget): string;
}

/** The keys of a media file that Strapi's image block holds. */
const SNAPSHOT_KEYS = [
  'name',
  'url',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'provider_metadata',
  'createdAt',
  'updatedAt',
];

/** Sample blocks as Strapi's Blocks editor would store them. */
export function storedBody(blocks: SampleBlock[], context: BodyContext): unknown[] {
  return blocks.map((block) => storedBlock(block, context));
}

function storedBlock(block: SampleBlock, { pictures, linkId }: BodyContext): unknown {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: [text(block.text)] };
    case 'cross-head':
      return { type: 'heading', level: 2, children: [text(block.text)] };
    case 'quote':
      return { type: 'quote', children: [text(block.text)] };
    case 'picture':
      return {
        type: 'image',
        image: { ...snapshot(pictures[block.picture]), ...block.use },
        children: [text('')],
      };
    case 'bullets':
      return {
        type: 'list',
        format: 'unordered',
        variant: 'bullet-links',
        children: block.bullets.map((bullet) => ({
          type: 'list-item',
          children: [
            {
              type: 'link',
              url: 'url' in bullet ? bullet.url : '/',
              relatedLink: linkId(bullet),
              children: [text(bullet.text)],
            },
          ],
        })),
      };
  }
}

function text(words: string) {
  return { type: 'text', text: words };
}

function snapshot(picture: Picture): Record<string, unknown> {
  const keys = SNAPSHOT_KEYS.map((key) => [key, picture[key]]);
  return { ...Object.fromEntries(keys), documentId: picture.documentId };
}
