import type { Locator } from 'playwright-core';

/**
 * How long until the editor has taken up a caret that a key or the mouse moved, in milliseconds: Slate looks
 * ten times a second, and shows nothing of it.
 */
export const CARET = 150;

/**
 * How long until the form has what was typed and has drawn the editor anew, in milliseconds: Strapi waits 300. A
 * block that is begun with the keyboard in that very moment was seen to be lost on a busy machine.
 */
export const FORM = 400;

/** Puts the caret into a text of an editor; the next key finds it there. */
export async function putCaret(text: Locator): Promise<void> {
  await text.click();
  await text.page().waitForTimeout(CARET);
}
