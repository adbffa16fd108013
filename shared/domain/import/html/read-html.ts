import { arrange } from '../classify/classify';
import type { KnownWords, Story } from '../story';
import type { TreeNode } from '../tree';
import { findPage } from './page';
import { walkHtml } from './walk';

/**
 * Reads a story from HTML: a page, a paste from a browser, Word, Google Docs or Outlook. What is
 * known already comes before what the page says; `around` is the address that it stood on.
 */
export function readHtml(
  tree: readonly TreeNode[],
  known: KnownWords = {},
  around = known.sourceUrl,
): Story {
  const page = findPage(tree, around);
  const { notes, data, base } = page;
  const { pieces, byline, summary } = walkHtml(page.nodes, {
    ...{ notes, data, base },
    left: page.headline,
  });
  const said = definedOf({ byline, summary });
  const story = arrange({
    pieces,
    known: { ...page.known, ...said, ...definedOf(known) },
    fallback: page.fallback,
    notes,
  });
  if (known.headline && page.known.headline && known.headline !== page.known.headline) {
    story.notes.push({ reason: 'field', text: page.known.headline });
  }
  return story;
}

function definedOf(words: KnownWords): KnownWords {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''));
}
