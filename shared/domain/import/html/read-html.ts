import { classify } from '../classify/classify';
import type { StoryDefaults, ImportedStory } from '../story';
import type { TreeNode } from '../tree';
import { findHtmlPage } from './page';
import { walkHtml } from './walk';

/**
 * Reads a story from HTML: a page, a paste from a browser, Word, Google Docs or Outlook. What is
 * known already comes before what the page says; `around` is the address that it stood on.
 */
export function readHtml(
  tree: readonly TreeNode[],
  known: StoryDefaults = {},
  around = known.sourceUrl,
): ImportedStory {
  const page = findHtmlPage(tree, around);
  const { notes, data, base } = page;
  const { pieces, byline, summary } = walkHtml(page.nodes, {
    ...{ notes, data, base },
    left: page.headline,
  });
  const said = definedOf({ byline, summary });
  const story = classify({
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

function definedOf(words: StoryDefaults): StoryDefaults {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''));
}
