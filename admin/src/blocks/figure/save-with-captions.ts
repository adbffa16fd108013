import type { KeyboardEvent } from 'react';

/** Strapi's shortcuts: save and publish. */
export function isSaving({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['s', 'S', 'Enter'].includes(key);
}

/** Strapi's form is drawn anew by then, also where a machine is slow. In milliseconds. */
const FORM_DELAY = 50;

/** Strapi, which listens on the window, hears the key when the form has the words. */
export function saveWithCaptions(event: KeyboardEvent) {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  event.preventDefault();
  const again = new window.KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey });
  handOver(target, () => window.dispatchEvent(again));
}

/**
 * The editor hands its content to the form a moment after each change, and at once on blur. What is
 * typed on meanwhile is handed over too: the form takes nothing more once it saves, and shows what
 * was stored afterwards.
 */
function handOver(target: EventTarget, done: () => void) {
  const before = valueOf(target);
  if (target instanceof HTMLElement) {
    target.blur();
    target.focus();
  }
  setTimeout(() => (valueOf(target) === before ? done() : handOver(target, done)), FORM_DELAY);
}

function valueOf(target: EventTarget): string | undefined {
  return 'value' in target ? String(target.value) : undefined;
}
