/** What the reader does with elements, by name; one that is in no list is passed through. */

/** Text inside them stands on lines of its own. */
export const BLOCKS = new Set([
  ...['address', 'article', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'header', 'hgroup', 'hr', 'html', 'main', 'p'],
  ...['pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'caption', 'title'],
]);

export const HEADINGS: Record<string, number> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** They run or load something; their text is code. */
export const SCRIPTS = new Set(['script', 'style', 'head', 'link', 'meta']);

/** Things that a story cannot hold. */
export const EMBEDS = new Set([
  ...['iframe', 'embed', 'object', 'applet', 'video', 'audio', 'canvas', 'svg', 'math', 'frame'],
  ...['amp-video', 'amp-youtube', 'amp-iframe', 'amp-twitter', 'amp-instagram', 'map', 'portal'],
]);

export const FORMS = new Set([
  ...['form', 'button', 'input', 'select', 'textarea', 'datalist', 'option', 'label', 'output'],
]);

/** Page furniture round a story. */
export const OUTSIDE = new Set(['nav', 'aside', 'footer', 'menu']);

export const PICTURES = new Set(['img', 'picture', 'amp-img']);

/** How an element marks the text inside it. */
export const MARKS: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
};
