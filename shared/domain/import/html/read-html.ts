import { classify } from '../classify/classify';
import type { StoryDefaults, ImportedStory } from '../story';
import type { TreeNode } from '../tree';
import { findHtmlPage } from './page';
import { walkHtml } from './walk';

/**
 * Reads a story from HTML: a page, a paste from a browser, Word, Google Docs or Outlook. What is
 * given already comes before what the page says; `around` is the address that it stood on.
 */
export function readHtml(
  tree: readonly TreeNode[],
  given: StoryDefaults = {},
  around = given.sourceUrl,
): ImportedStory {
  const page = findHtmlPage(tree, around);
  const { notes, data, base } = page;
  const { segments, byline, summary } = walkHtml(page.nodes, {
    ...{ notes, data, base },
    excluded: page.headline,
  });
  const said = definedOf({ byline, summary });
  const story = classify({
    segments,
    given: { ...page.given, ...said, ...definedOf(given) },
    fallback: page.fallback,
    notes,
  });
  if (given.headline && page.given.headline && given.headline !== page.given.headline) {
    story.notes.push({ reason: 'field', text: page.given.headline });
  }
  return story;
}

function definedOf(words: StoryDefaults): StoryDefaults {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''));
}
