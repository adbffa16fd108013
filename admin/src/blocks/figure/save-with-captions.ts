import type { KeyboardEvent } from 'react';

/** Strapi's shortcuts: save and publish. */
export function isSaving({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['s', 'S', 'Enter'].includes(key);
}

/** Enough for Strapi's form to render again, also on a slow machine. In milliseconds. */
const FORM_DELAY_MS = 50;

/** Repeats the key press for Strapi, which listens on the window, once the form has the typed text. */
export function saveWithCaptions(event: KeyboardEvent) {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  event.preventDefault();
  const again = new window.KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey });
  handOver(target, () => window.dispatchEvent(again));
}

/**
 * The editor writes its content to the form with a delay, and at once on blur. Repeated until nothing
 * more is typed: a form that is being saved ignores changes, and then shows what was stored.
 */
function handOver(target: EventTarget, done: () => void) {
  const before = valueOf(target);
  if (target instanceof HTMLElement) {
    target.blur();
    target.focus();
  }
  setTimeout(() => (valueOf(target) === before ? done() : handOver(target, done)), FORM_DELAY_MS);
}

function valueOf(target: EventTarget): string | undefined {
  return 'value' in target ? String(target.value) : undefined;
}
