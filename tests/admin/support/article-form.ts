import type { Page } from 'playwright-core';
import { ARTICLE } from '../../site/content';

/** Opens the English draft of an article in the content manager; its caption field loads last. */
export async function openArticle(page: Page, documentId: string): Promise<void> {
  const locale = new URLSearchParams({ 'plugins[i18n][locale]': 'en' });
  await page.goto(`/admin/content-manager/collection-types/${ARTICLE}/${documentId}?${locale}`);
  await page.getByRole('textbox', { name: 'Headline' }).waitFor();
  await page.getByRole('textbox', { name: 'Caption', exact: true }).first().waitFor();
}

/** Saves the open article, with the button or as `press` does; returns when the server has stored it. */
export async function saveArticle(
  page: Page,
  press = () => page.getByRole('button', { name: 'Save', exact: true }).click(),
): Promise<void> {
  const stored = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().includes(ARTICLE),
  );
  await press();
  const response = await stored;
  if (!response.ok()) {
    throw new Error(`Saving failed with ${response.status()}: ${await response.text()}`);
  }
}
