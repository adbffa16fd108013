import { blocks } from './blocks.js';
import { el, items, present, time } from './dom.js';
import { figure } from './figure.js';
import { frontAddress, link, storyAddress } from './links.js';
import { sectionAddress } from './masthead.js';
import { relatedPanel } from './related.js';
import { sectionName } from './words.js';

/** A finished page of the content API as a reader sees it. */
export function story(article, page) {
  const { words } = page;
  return present([
    el(
      'article',
      { class: 'story' },
      head(article, page),
      leadFigure(article, words),
      el('div', { class: 'body' }, blocks(article.body, page)),
      corrections(article.corrections, words),
    ),
    relatedPanel(article.relatedLinks, page),
  ]);
}

function head(article, { words, locale }) {
  const { section, headline, summary } = article;
  const kicker =
    section && link(sectionAddress(frontAddress(locale), section), {}, sectionName(section, words));
  return el(
    'header',
    { class: 'head' },
    kicker && el('p', { class: 'kicker' }, kicker),
    el('h1', {}, headline),
    summary && el('p', { class: 'summary' }, summary),
    signature(article, words),
    translations(article.localizations, words),
  );
}

/** Who wrote it, where and when. */
function signature({ byline, dateline, firstPublishedAt, source, sourceUrl }, words) {
  const parts = present([
    byline && el('span', { class: 'byline' }, byline),
    dateline && el('span', { class: 'dateline' }, dateline),
    time(firstPublishedAt, words),
    source && el('span', { class: 'source' }, `${words.source} `, link(sourceUrl, {}, source)),
  ]);
  return (
    parts.length > 0 &&
    el(
      'p',
      { class: 'signature' },
      parts.flatMap((part, index) => (index > 0 ? [' · ', part] : part)),
    )
  );
}

function translations(localizations, words) {
  const names = new Intl.DisplayNames([words.dateLocale], { type: 'language' });
  const links = items(localizations).map(({ locale, url, headline }) => {
    const attributes = { hreflang: locale, rel: 'alternate', title: headline };
    return link(storyAddress(url, locale), attributes, names.of(locale));
  });
  return (
    links.length > 0 &&
    el(
      'p',
      { class: 'translations' },
      `${words.alsoIn} `,
      links.flatMap((each, index) => (index > 0 ? [', ', each] : each)),
    )
  );
}

function leadFigure({ leadImage }, words) {
  const shown =
    leadImage &&
    figure(leadImage, { words, sizes: '(min-width: 52rem) 48rem, 100vw', isFirst: true });
  shown?.classList.add('lead');
  return shown;
}

/** What was wrong with the story, said where readers of the story are. */
function corrections(notes, words) {
  const list = items(notes).map(({ correctionType, text, date }) =>
    el(
      'li',
      {},
      el('strong', {}, words.correctionTypes[correctionType] ?? words.correctionTypes.correction),
      ', ',
      time(date, words),
      `${words.colon} ${text}`,
    ),
  );
  return (
    list.length > 0 &&
    el(
      'section',
      { class: 'corrections', 'aria-labelledby': 'corrections-heading' },
      el('h2', { id: 'corrections-heading' }, words.corrections),
      el('ul', {}, list),
    )
  );
}
