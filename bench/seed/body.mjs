import { sample } from '../random.mjs';
import { prose, sentence } from './words.mjs';

/** The 25 blocks of every story: 3 pictures, 2 lists of 3 bullet links, cross-heads, running text. */
const PLAN =
  'p p picture p p list heading p p p picture p quote heading p p p list p picture heading p p p p'.split(
    ' ',
  );
const BULLETS = 3;

const SNAPSHOT_KEYS =
  'name url width height formats hash ext mime size previewUrl provider createdAt updatedAt'.split(
    ' ',
  );

/** A body as the Blocks editor would store it, and the documentIds of what it points at. */
export function newsBody({ pictures, links, random }) {
  const images = [...sample(pictures, count('picture'), random)];
  const bulletLinks = sample(links, count('list') * BULLETS, random);
  const nextImage = images.values();
  const nextLink = bulletLinks.values();

  const body = PLAN.map((kind) => {
    switch (kind) {
      case 'picture':
        return picture(nextImage.next().value, random);
      case 'list':
        return list(nextLink, random);
      case 'heading':
        return { type: 'heading', level: 2, children: [text(sentence(random))] };
      case 'quote':
        return { type: 'quote', children: [text(prose(random, 1))] };
      default:
        return { type: 'paragraph', children: [text(prose(random, 4))] };
    }
  });
  return { body, images: images.map(({ documentId }) => documentId), bulletLinks };
}

function count(kind) {
  return PLAN.filter((one) => one === kind).length;
}

function picture(file, random) {
  const snapshot = Object.fromEntries(SNAPSHOT_KEYS.map((key) => [key, file[key]]));
  const words = { caption: prose(random, 1), alternativeText: sentence(random) };
  return {
    type: 'image',
    image: { ...snapshot, documentId: file.documentId, ...words },
    children: [text('')],
  };
}

/** Bullets without a target, where there are no links yet, hold their words alone. */
function list(nextLink, random) {
  const children = Array.from({ length: BULLETS }, () => {
    const words = text(sentence(random));
    const relatedLink = nextLink.next().value;
    const content = relatedLink
      ? { type: 'link', url: '/', relatedLink, children: [words] }
      : words;
    return { type: 'list-item', children: [content] };
  });
  return { type: 'list', format: 'unordered', variant: 'bullet-links', children };
}

function text(words) {
  return { type: 'text', text: words };
}
