/** What the seeded articles, pictures and links say: the same in every run, and read by nobody. */

const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Travel', 'Food'];
const RELATED_LINKS = 5;
const BULLETS = 3;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const HOUR = 60 * 60 * 1000;

/** The 25 blocks of every story: 3 pictures, 2 lists of 3 bullet links, cross-heads, running text. */
const BLOCKS = wordsOf(
  'p p picture p p list heading p p p picture p quote heading p p p list p picture heading p p p p',
);

const SNAPSHOT_KEYS = wordsOf(
  'name url width height formats hash ext mime size previewUrl provider createdAt updatedAt',
);

const WORDS = wordsOf(
  'river council harbour letter winter garden morning station bridge answer market window paper road field evening ship village school museum question report season engine street forest number island doctor minister summer valley history light weather project early quiet former local public narrow recent small heavy northern open says keeps brings finds leaves opens carries counts follows under after before along between without during',
);

/** An article to write, with the documentIds of its pictures and of the links in its body. */
export function newsStory(number, { pictures, links, random }) {
  const [leadImage] = sample(pictures, 1, random);
  const { body, images, bulletLinks } = newsBody({ pictures, links, random });
  return {
    images: [...new Set([leadImage.documentId, ...images])],
    links: bulletLinks,
    data: {
      headline: `${sentence(random)} (${number})`,
      slug: `story-${number}-of-the-benchmark`,
      summary: prose(random, 2),
      byline: `Reporter ${number % 50}`,
      dateline: `Town ${number % 90}`,
      section: SECTIONS[number % SECTIONS.length],
      keywords: ['one', 'two', 'three', 'four'].map((word) => `${word} ${number % 40}`),
      // Dates in another order than the rows.
      firstPublishedAt: new Date(FIRST_DAY + ((number * 7919) % 50_000) * HOUR),
      leadImage: leadImage.id,
      leadImageUse: { caption: prose(random, 1), alternativeText: sentence(random) },
      body,
      relatedLinks: sample(links, RELATED_LINKS, random),
    },
  };
}

export function pictureInfo(number) {
  return {
    name: `bench-${number}.jpg`,
    caption: `Colour ${number}, photographed on a clear day.`,
    alternativeText: `An even field of colour, number ${number}.`,
  };
}

export function pictureCredit(number) {
  return {
    creditText: `Photographer ${number} / Agency`,
    creator: `Photographer ${number}`,
    copyrightNotice: `© Photographer ${number}. All rights reserved.`,
    copyrightHolder: 'Agency',
    source: 'Agency',
    supplierImageId: `AG-${number}`,
    category: 'wires',
    usageTerms: 'One year, online and in print.',
    license: 'https://example.org/licence',
    acquireLicensePage: `https://example.org/pictures/${number}`,
    digitalSourceType: 'digitalCapture',
    expires: '2099-12-31T00:00:00.000Z',
  };
}

export function webLink(number) {
  return {
    url: `https://example.org/background/${number}`,
    headline: `Background reading ${number}`,
  };
}

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function randomSource(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A body as the Blocks editor would store it, and the documentIds of what it points at. */
function newsBody({ pictures, links, random }) {
  const images = sample(pictures, count('picture'), random);
  const bulletLinks = sample(links, count('list') * BULLETS, random);
  const nextImage = images.values();
  const nextLink = bulletLinks.values();

  const body = BLOCKS.map((kind) => {
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
  return BLOCKS.filter((one) => one === kind).length;
}

export function picture(file, random) {
  const snapshot = Object.fromEntries(SNAPSHOT_KEYS.map((key) => [key, file[key]]));
  const words = { caption: prose(random, 1), alternativeText: sentence(random) };
  return {
    type: 'image',
    image: { ...snapshot, documentId: file.documentId, ...words },
    children: [text('')],
  };
}

/** Bullets without a target, where there are no links yet, hold their words alone. */
export function list(nextLink, random, size = BULLETS) {
  const children = Array.from({ length: size }, () => {
    const words = text(sentence(random));
    const relatedLink = nextLink.next().value;
    const content = relatedLink
      ? { type: 'link', url: '/', relatedLink, children: [words] }
      : words;
    return { type: 'list-item', children: [content] };
  });
  return { type: 'list', format: 'unordered', variant: 'bullet-links', children };
}

export function text(words) {
  return { type: 'text', text: words };
}

export function prose(random, sentences) {
  return Array.from({ length: sentences }, () => `${sentence(random)}.`).join(' ');
}

/** A run of words that reads like a sentence from afar and is as long as one. */
export function sentence(random) {
  const length = 8 + Math.floor(random() * 10);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const line = words.join(' ');
  return line[0].toUpperCase() + line.slice(1);
}

/** `size` different members of a list, or all of a shorter one. */
function sample(members, size, random) {
  const chosen = new Set();
  while (chosen.size < Math.min(size, members.length)) {
    chosen.add(members[Math.floor(random() * members.length)]);
  }
  return [...chosen];
}

function wordsOf(line) {
  return line.split(' ');
}
