import { ARTICLE, bullets, imageBlock, type Json, type MediaFile, paragraph } from './content';
import { BLOG_ARTICLE, REPORT } from './own-types';

/** A story in words that every type understands. */
export interface StoryWords {
  headline: string;
  slug?: string;
  lead?: MediaFile;
  pictures?: MediaFile[];
  /** documentIds of related links, each a bullet, where the type keeps bullets. */
  bullets?: string[];
  /** Addresses, each a link in a sentence. */
  addresses?: string[];
  /** ISO time, where the type keeps it. */
  embargoedUntil?: string;
}

/** What a reader finds in an answer. */
interface ReadStory {
  headline: unknown;
  slug: unknown;
  lead: unknown;
  /** The credit lines of the pictures of the body, in order. */
  credits: unknown[];
  /** The addresses that the body leads to, in order. */
  addresses: string[];
}

/** One story type, with its own names. */
export interface StoryKit {
  uid: string;
  /** Its own route in the content API. */
  route: string;
  /** What an answer of that route must be asked for to hold the whole story. */
  populate: string;
  /** The address of a story with this slug. */
  path(slug: string): string;
  hasBullets: boolean;
  hasEmbargo: boolean;
  data(story: StoryWords): Json;
  read(entity: Json): ReadStory;
  /** Where the gate finds the first picture of the body, without its text. */
  picturePath: string[];
}

const blocksOf = ({ pictures = [], bullets: links = [], addresses = [] }: StoryWords) => [
  paragraph('What happened.'),
  ...pictures.map((picture) => imageBlock(picture)),
  ...addresses.map((url) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'See ' },
      { type: 'link', url, children: [{ type: 'text', text: 'it' }] },
    ],
  })),
  ...(links.length > 0
    ? [bullets(...links.map((relatedLink) => ({ words: 'Read also', relatedLink })))]
    : []),
];

interface Node {
  type?: string;
  url?: string;
  image?: { credit?: { creditText?: string } | null };
  children?: Node[];
}

function nodesIn(nodes: unknown): Node[] {
  return ((nodes ?? []) as Node[]).flatMap((node) => [node, ...nodesIn(node.children)]);
}

const readBlocks = (body: unknown) => ({
  credits: nodesIn(body).flatMap((node) =>
    node.type === 'image' ? [node.image?.credit?.creditText ?? null] : [],
  ),
  addresses: nodesIn(body).flatMap((node) => (node.type === 'link' ? [node.url ?? ''] : [])),
});

const creditOf = (file: unknown) =>
  (file as { credit?: { creditText?: string } | null } | null)?.credit?.creditText ?? null;

export const ARTICLE_KIT: StoryKit = {
  uid: ARTICLE,
  route: '/api/newsroom/articles',
  populate: 'populate=leadImage',
  path: (slug) => `/news/${slug}`,
  hasBullets: true,
  hasEmbargo: true,
  data: (story) => ({
    headline: story.headline,
    ...(story.slug === undefined ? {} : { slug: story.slug }),
    leadImage: story.lead?.id ?? null,
    embargoedUntil: story.embargoedUntil ?? null,
    body: blocksOf(story),
  }),
  read: ({ headline, slug, leadImage, body }) => ({
    ...{ headline, slug, lead: creditOf(leadImage) },
    ...readBlocks(body),
  }),
  picturePath: ['body', '1', 'image'],
};

export const REPORT_KIT: StoryKit = {
  uid: REPORT,
  route: '/api/reports',
  populate: 'populate=photo',
  path: (slug) => `/en/reports/${slug}`,
  hasBullets: true,
  hasEmbargo: true,
  data: (story) => ({
    name: story.headline,
    ...(story.slug === undefined ? {} : { address: story.slug }),
    photo: story.lead?.id ?? null,
    notBefore: story.embargoedUntil ?? null,
    content: blocksOf(story),
  }),
  read: ({ name, address, photo, content }) => ({
    ...{ headline: name, slug: address, lead: creditOf(photo) },
    ...readBlocks(content),
  }),
  picturePath: ['content', '1', 'image'],
};

interface Component {
  __component: string;
  body?: string;
  file?: unknown;
}

export const BLOG_KIT: StoryKit = {
  uid: BLOG_ARTICLE,
  route: '/api/articles',
  populate: 'populate[cover]=true&populate[blocks][populate]=*',
  path: (slug) => `/en/stories/${slug}`,
  hasBullets: false,
  hasEmbargo: false,
  data: (story) => ({
    title: story.headline,
    ...(story.slug === undefined ? {} : { slug: story.slug }),
    cover: story.lead?.id ?? null,
    blocks: [
      { __component: 'shared.rich-text', body: 'What happened.' },
      ...(story.pictures ?? []).map(({ id }) => ({ __component: 'shared.media', file: id })),
      ...(story.addresses ?? []).map((url) => ({
        __component: 'shared.rich-text',
        body: `See [it](${url}).`,
      })),
    ],
  }),
  read: ({ title, slug, cover, blocks }) => {
    const components = (blocks ?? []) as Component[];
    return {
      ...{ headline: title, slug, lead: creditOf(cover) },
      credits: components.flatMap(({ __component, file }) =>
        __component === 'shared.media' ? [creditOf(file)] : [],
      ),
      addresses: components.flatMap(({ body }) =>
        [...(body ?? '').matchAll(/\]\(([^)]*)\)/g)].map((found) => found[1] ?? ''),
      ),
    };
  },
  picturePath: ['blocks', '1', 'file'],
};

export const STORY_KITS: Array<[string, StoryKit]> = [
  ['our article', ARTICLE_KIT],
  ['a translated type with Blocks', REPORT_KIT],
  ["the blog template's article", BLOG_KIT],
];
