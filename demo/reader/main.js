import { fetchStories, fetchStory } from './api.js';
import { front } from './front.js';
import { storyAddress } from './links.js';
import { dressPage } from './masthead.js';
import { failed, loading, notFound } from './states.js';
import { story } from './story.js';
import { DEFAULT_LOCALE, LANGUAGES, wordsFor } from './words.js';

const main = document.getElementById('main');

/** Null on the front page. It stays percent-encoded, as the content API wants it. */
const slug = location.pathname.match(/^\/news\/([^/]+)/)?.[1] ?? null;
const isFront = slug === null;
const askedLocale = new URLSearchParams(location.search).get('locale');

await show();

async function show() {
  const page = pageIn(Object.hasOwn(LANGUAGES, askedLocale) ? askedLocale : DEFAULT_LOCALE);
  dressPage(page);
  replaceMain(page.words.paper, loading(page.words));
  main.setAttribute('aria-busy', 'true');
  try {
    await (isFront ? showFront(page) : showStory(page));
  } catch (error) {
    console.error(error);
    replaceMain(page.words.failed, failed(page, retry));
  }
  main.removeAttribute('aria-busy');
}

/** The pressed button is removed, so the focus moves to the start of the page. */
async function retry() {
  main.focus();
  await show();
}

async function showFront(page) {
  const stories = await fetchStories(page.locale);
  replaceMain(page.words.paper, ...front(stories, page));
  scrollToSection();
}

async function showStory(page) {
  const article = await findStory();
  if (!article) {
    replaceMain(page.words.notFound, notFound(page));
    return;
  }
  const { locale, url, headline, localizations } = article;
  const found = pageIn(locale);
  correctAddress(storyAddress(url, locale));
  dressPage({ ...found, translations: localizations });
  replaceMain(headline, ...story(article, found));
}

/**
 * One request finds the story, unless the address does not say its language: then the paper's
 * languages are tried in turn.
 */
async function findStory() {
  const locales = new Set([askedLocale ?? DEFAULT_LOCALE, ...Object.keys(LANGUAGES)]);
  for (const locale of locales) {
    const article = await fetchStory(slug, locale);
    if (article) {
      return article;
    }
  }
  return null;
}

function pageIn(locale) {
  return { locale, isFront, words: wordsFor(locale) };
}

/** Replaces a former slug in the browser's address by the current one. */
function correctAddress(address) {
  const url = new URL(address, location.origin);
  if (
    url.origin === location.origin &&
    url.pathname + url.search !== location.pathname + location.search
  ) {
    history.replaceState(null, '', url.pathname + url.search + location.hash);
  }
}

/** The section that the address names was not there yet when the browser looked for it. */
function scrollToSection() {
  const sections = [...main.querySelectorAll('section[id]')];
  sections.find(({ id }) => `#${encodeURIComponent(id)}` === location.hash)?.scrollIntoView();
}

function replaceMain(title, ...children) {
  const { paper } = wordsFor(document.documentElement.lang);
  document.title = title === paper ? paper : `${title} – ${paper}`;
  main.replaceChildren(...children);
}
