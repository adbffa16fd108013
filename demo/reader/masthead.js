import { el } from './dom.js';
import { frontAddress, link, storyAddress } from './links.js';
import { LANGUAGES, sectionId, sectionName, wordsFor } from './words.js';

/**
 * The head and the foot of every page.
 *
 * @param translations where the page is in the other languages; a language without one leads to
 *   its front page
 */
export function dressPage({ locale, isFront, translations = [] }) {
  const words = wordsFor(locale);
  document.documentElement.lang = locale;
  document.body.className = isFront ? 'is-front' : 'is-story';
  document.querySelector('.skip').textContent = words.skip;
  document
    .getElementById('masthead')
    .replaceChildren(
      el('p', { class: 'today' }, today(words)),
      languageSwitch({ locale, words, translations }),
      title({ locale, words, isFront }),
      el('p', { class: 'motto' }, words.motto),
    );
  document.getElementById('footer').replaceChildren(...imprint(words));
}

/** Leads to the sections of the front page. */
export function sectionNav(sections, words) {
  const links = sections.map((section) =>
    el('li', {}, link(sectionAddress('', section), {}, sectionName(section, words))),
  );
  return el('nav', { class: 'sections', 'aria-label': words.sections }, el('ul', {}, links));
}

/** A section's part of the front page at `front`; '' is the page that the reader is on. */
export function sectionAddress(front, section) {
  return `${front || location.pathname + location.search}#${encodeURIComponent(sectionId(section))}`;
}

function title({ locale, words, isFront }) {
  const home = el('a', { href: frontAddress(locale) }, words.paper);
  return el(isFront ? 'h1' : 'p', { class: 'title', lang: 'en' }, home);
}

function languageSwitch({ locale, words, translations }) {
  const links = Object.entries(LANGUAGES).map(([language, name]) => {
    const translation = translations.find((other) => other.locale === language);
    const href = translation ? storyAddress(translation.url, language) : frontAddress(language);
    const isHere = language === locale;
    const here = isHere ? location.pathname + location.search : href;
    const attributes = { lang: language, hreflang: language, 'aria-current': isHere && 'true' };
    return el('li', {}, link(here, attributes, name));
  });
  return el('nav', { class: 'languages', 'aria-label': words.language }, el('ul', {}, links));
}

function today(words) {
  return new Intl.DateTimeFormat(words.dateLocale, { dateStyle: 'long' }).format(new Date());
}

function imprint(words) {
  return [
    el('p', {}, words.imprint, ' ', el('code', { translate: 'no' }, 'strapi-plugin-newsroom'), '.'),
    el('p', {}, el('a', { href: '/admin' }, words.desk)),
  ];
}
