import { el } from './dom.js';
import { frontAddress } from './links.js';

/** The content of a page that is loading, was not found or failed. */

export function loading(words) {
  return el('p', { class: 'state is-loading', role: 'status' }, words.loading);
}

export function notFound({ words, locale, isFront }) {
  return message(
    { heading: words.notFound, advice: words.notFoundAdvice, isFront },
    el('a', { class: 'button', href: frontAddress(locale) }, words.backToFront),
  );
}

export function failed({ words, isFront }, retry) {
  const button = el('button', { class: 'button', type: 'button' }, words.retry);
  button.addEventListener('click', retry);
  return el(
    'div',
    { role: 'alert' },
    message({ heading: words.failed, advice: words.failedAdvice, isFront }, button),
  );
}

/** On the front page the paper's name is the first heading already. */
function message({ heading, advice, isFront }, action) {
  return el(
    'div',
    { class: 'state' },
    el(isFront ? 'h2' : 'h1', {}, heading),
    el('p', {}, advice),
    el('p', {}, action),
  );
}
