import type { Locator, Page } from 'playwright-core';
import { ARTICLE } from '../../site/content';

/**
 * Opens the English draft of an article in the content manager. Its caption field loads last, and
 * Strapi puts up its buttons, without which it hears no shortcut either, when the page has a moment.
 */
export async function openArticle(page: Page, documentId: string): Promise<void> {
  const locale = new URLSearchParams({ 'plugins[i18n][locale]': 'en' });
  await page.goto(`/admin/content-manager/collection-types/${ARTICLE}/${documentId}?${locale}`);
  await page.getByRole('textbox', { name: 'Headline' }).waitFor();
  await page.getByRole('textbox', { name: 'Caption', exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

/** Saves the open article, with the button or as `press` does; returns when the server has stored it. */
export function saveArticle(page: Page, press = () => pressSave(page)): Promise<void> {
  return storedBy(page, { uid: ARTICLE, press });
}

/** Saves the open document of another type. */
export function saveDocument(page: Page, uid: string): Promise<void> {
  return storedBy(page, { uid, press: () => pressSave(page) });
}

/** Presses the button that saves what is open, here or in a dialog. */
export function pressSave(scope: Page | Locator): Promise<void> {
  return scope.getByRole('button', { name: 'Save', exact: true }).click();
}

async function storedBy(
  page: Page,
  { uid, press }: { uid: string; press(): Promise<void> },
): Promise<void> {
  const stored = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().includes(uid),
  );
  await press();
  const response = await stored;
  if (!response.ok()) {
    throw new Error(`Saving failed with ${response.status()}: ${await response.text()}`);
  }
}
