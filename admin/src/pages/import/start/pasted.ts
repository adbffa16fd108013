import type { PastedSource } from '../../../api/import';

/** The content of the paste area. */
export interface Pasted {
  text: string;
  /** The HTML of the clipboard; null without formatting. */
  html: string | null;
  /** Whether the HTML is imported instead of the text. */
  isFormatted: boolean;
  /** Whether formatting was dropped because the text was changed after the paste. */
  lostFormatting: boolean;
}

export const NOTHING_PASTED: Pasted = {
  text: '',
  html: null,
  isFormatted: false,
  lostFormatting: false,
};

/** Elements that carry formatting. Plain text editors copy `div`, `span` and `br` too. */
const FORMATTING =
  /<(?:a|p|b|i|u|em|strong|h[1-6]|ul|ol|li|img|figure|blockquote|table|article)[\s/>]/i;

/** The HTML of a clipboard or a drop; null where it has no formatting. */
export function formattingIn(data: Pick<DataTransfer, 'getData'>): string | null {
  const html = data.getData('text/html');
  return FORMATTING.test(html) ? html : null;
}

export function pasteOf(text: string, html: string | null): Pasted {
  return { text, html, isFormatted: html !== null, lostFormatting: false };
}

/** After typing, an undo or a plain paste. The formatting belonged to the former text. */
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
