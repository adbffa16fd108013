/**
 * An element with its attributes and children. Children are nodes or text, which is never parsed
 * as HTML; what is null, undefined or false is left out.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value);
    }
  }
  element.append(...present(children));
  return element;
}

/** The children without empty values, from nested arrays of any depth. */
export function present(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== '');
}

/** A list's items, or none where an answer holds something else. */
export function items(value) {
  return Array.isArray(value) ? value : [];
}

/** A date in the reader's language. A date without a time is the same day in all time zones. */
export function time(date, words) {
  const day = new Date(date ?? NaN);
  if (Number.isNaN(day.getTime())) {
    return null;
  }
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'UTC' : undefined;
  const format = new Intl.DateTimeFormat(words.dateLocale, { dateStyle: 'long', timeZone });
  return el('time', { datetime: date }, format.format(day));
}
