import type { PastedSource } from '../../../api/import';

/** What stands in the paste area. */
export interface Pasted {
  text: string;
  /** The same with its formatting, as the clipboard had it; null where it had none. */
  html: string | null;
  /** Whether the formatting is read too. */
  isFormatted: boolean;
  /** Whether the text was changed after a paste with formatting, which then says something else. */
  lostFormatting: boolean;
}

export const NOTHING_PASTED: Pasted = {
  text: '',
  html: null,
  isFormatted: false,
  lostFormatting: false,
};

/** Elements that say something; an editor of plain text copies `div`, `span` and `br`. */
const FORMATTING =
  /<(?:a|p|b|i|u|em|strong|h[1-6]|ul|ol|li|img|figure|blockquote|table|article)[\s/>]/i;

/** The HTML of a clipboard or of something that is dropped; null where it adds nothing. */
export function formattingIn(data: Pick<DataTransfer, 'getData'>): string | null {
  const html = data.getData('text/html');
  return FORMATTING.test(html) ? html : null;
}

export function pasteOf(text: string, html: string | null): Pasted {
  return { text, html, isFormatted: html !== null, lostFormatting: false };
}

/** After a key, an undo or a plain paste: the formatting belonged to the words that were there. */
export function edited(former: Pasted, text: string): Pasted {
  const hadFormatting = former.isFormatted || former.lostFormatting;
  return { ...NOTHING_PASTED, text, lostFormatting: hadFormatting && text.trim() !== '' };
}

export function sourceOfPaste({ text, html, isFormatted }: Pasted): PastedSource {
  return isFormatted && html !== null ? { kind: 'html', html } : { kind: 'text', text };
}

export function isEmpty({ text, html }: Pasted): boolean {
  return text.trim() === '' && html === null;
}
