import { list, picture, prose, sentence, text } from '../seed/content.mjs';

/** 30 blocks of the measured stories, which repeat them: 6 pictures and a list of 4 bullets. */
const BLOCKS =
  'p p picture p p heading p picture p p list p picture p p p quote picture p p p picture heading p p picture p p p p'.split(
    ' ',
  );
const TIMES = 10;
const BULLETS = 4;

/** What a story of the benchmark is made of. */
export const size = {
  blocks: BLOCKS.length * TIMES,
  figures: count('picture') * TIMES,
  bullets: count('list') * TIMES * BULLETS,
};

/** The block to type in: a paragraph in the middle. */
export const typedBlock = firstParagraph(size.blocks / 2);

/**
 * The body of a story of the benchmark, as the Blocks editor would store it. After the last of the
 * pictures, paragraphs stand in the place of further ones.
 */
export function longBody({ pictures, links, random }) {
  const nextPicture = pictures.values();
  const nextLink = links.values();
  return Array.from({ length: size.blocks }, (_, index) => {
    const kind = BLOCKS[index % BLOCKS.length];
    const file = kind === 'picture' ? nextPicture.next().value : undefined;
    if (file) {
      return picture(file, random);
    }
    switch (kind) {
      case 'list':
        return list(nextLink, random, BULLETS);
      case 'heading':
        return { type: 'heading', level: 2, children: [text(sentence(random))] };
      case 'quote':
        return { type: 'quote', children: [text(prose(random, 1))] };
      default:
        return { type: 'paragraph', children: [text(prose(random, 4))] };
    }
  });
}

function count(kind) {
  return BLOCKS.filter((one) => one === kind).length;
}

function firstParagraph(from) {
  const after = BLOCKS.findIndex((kind, index) => index >= from % BLOCKS.length && kind === 'p');
  return from - (from % BLOCKS.length) + after;
}
