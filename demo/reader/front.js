import { el, time } from './dom.js';
import { creditLine, picture } from './figure.js';
import { link, storyAddress } from './links.js';
import { sectionNav } from './masthead.js';
import { sectionId, sectionName } from './words.js';

/** The front page: a part for each section, in the order of their latest stories. */
export function front(stories, page) {
  const { words } = page;
  const sections = [...Map.groupBy(stories, (story) => story.section)];
  if (sections.length === 0) {
    return [el('p', { class: 'state' }, words.emptyFront)];
  }
  const names = sections.map(([section]) => section);
  const parts = sections.map(([section, itsStories], index) =>
    sectionPart({ section, stories: itsStories, isTop: index === 0 }, page),
  );
  return [sectionNav(names, words), ...parts];
}

function sectionPart({ section, stories, isTop }, page) {
  const id = sectionId(section);
  const [lead, ...others] = stories;
  return el(
    'section',
    { class: isTop ? 'section is-top' : 'section', id, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, sectionName(section, page.words)),
    leadCard(lead, { ...page, isTop }),
    others.length > 0 &&
      el(
        'div',
        { class: 'others' },
        others.map((story) => card(story, { ...page, isAlone: others.length === 1 })),
      ),
  );
}

function leadCard(story, { words, locale, isTop }) {
  const shown = picture(story.leadImage, {
    sizes: '(min-width: 60rem) 44rem, 100vw',
    isFirst: isTop,
  });
  return el(
    'article',
    { class: 'card is-lead' },
    shown && el('div', { class: 'card-picture' }, shown, creditLine(story.leadImage, words)),
    cardWords(story, { words, locale }),
  );
}

/** Beside the first story; alone there, its picture is as wide as the column. */
function card(story, { words, locale, isAlone }) {
  const sizes = isAlone ? '(min-width: 60rem) 29rem, 7rem' : '7rem';
  const shown = picture(story.leadImage, { sizes });
  return el(
    'article',
    { class: 'card' },
    shown && el('div', { class: 'card-picture' }, shown),
    cardWords(story, { words, locale }),
  );
}

function cardWords({ url, headline, summary, firstPublishedAt }, { words, locale }) {
  return el(
    'div',
    { class: 'card-words' },
    el('h3', {}, link(storyAddress(url, locale), {}, headline)),
    summary && el('p', { class: 'summary' }, summary),
    el('p', { class: 'date' }, time(firstPublishedAt, words)),
  );
}
