import { webAddressIn } from '../../../components/links/typed-target';
import { Node } from 'slate';
import { isBlock, isLinkBlock, type StoredTarget, targetIn } from './nodes';

/** One pasted line: its text, and its target if it has one. */
export interface PastedLine {
  text: string;
  target?: StoredTarget;
}

/** The characters that other programs put before a bullet. */
const BULLET_SIGN = /^\s*[•·‣▪◦●○*–-]\s+/;

/** The lines of a clipboard: of copied blocks, else of an HTML list or link, else of plain text. */
export function readLines(data: Pick<DataTransfer, 'getData'>): PastedLine[] {
  const lines = [
    () => blockLines(data.getData('application/x-slate-fragment')),
    () => htmlLines(data.getData('text/html')),
    () => textLines(data.getData('text/plain')),
  ];
  for (const read of lines) {
    const found = read().filter(({ text: content, target }) => content.trim() !== '' || target);
    if (found.length > 0) {
      return found.length > 1 ? found.map(trimmed) : found;
    }
  }
  return [];
}

function blockLines(encoded: string): PastedLine[] {
  if (!encoded) {
    return [];
  }
  try {
    const fragment: unknown = JSON.parse(decodeURIComponent(window.atob(encoded)));
    return Array.isArray(fragment) ? fragment.flatMap(linesOf) : [];
  } catch {
    return [];
  }
}

function linesOf(node: unknown): PastedLine[] {
  if (!isBlock(node)) {
    return [];
  }
  const inner = node.children.filter((child) => isBlock(child) && !isLinkBlock(child));
  if (inner.length > 0) {
    return inner.flatMap(linesOf);
  }
  return [{ text: oneLine(Node.string(node)), target: targetIn(node) }];
}

function htmlLines(html: string): PastedLine[] {
  if (!html) {
    return [];
  }
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const items = [...body.querySelectorAll('li')];
  if (items.length > 0) {
    return items.map(itemLine);
  }
  const [anchor, ...others] = body.querySelectorAll('a');
  const isLink = others.length === 0 && anchor?.textContent?.trim() === body.textContent?.trim();
  return isLink ? [itemLine(body)] : [];
}

/** The text of an item without that of nested lists, whose items are read separately. */
function itemLine(item: Element): PastedLine {
  const clone = item.cloneNode(true) as Element;
  clone.querySelectorAll('ul, ol, style, script').forEach((list) => list.remove());
  const url = webAddressIn(clone.querySelector('a')?.getAttribute('href') ?? '');
  return { text: oneLine(clone.textContent ?? ''), ...(url ? { target: { url } } : {}) };
}

function textLines(text: string): PastedLine[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => {
    const content = oneLine(line.replace(BULLET_SIGN, ''));
    const url = webAddressIn(content);
    return url ? { text: '', target: { url } } : { text: content };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Not for a single line, which is inserted between other words. */
function trimmed(line: PastedLine): PastedLine {
  return { ...line, text: line.text.trim() };
}
