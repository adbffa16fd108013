import type { Page } from 'playwright-core';
import { ARTICLE } from '../../site/content';

/** Opens the English draft of an article in the content manager; its caption field loads last. */
export async function openArticle(page: Page, documentId: string): Promise<void> {
  const locale = new URLSearchParams({ 'plugins[i18n][locale]': 'en' });
  await page.goto(`/admin/content-manager/collection-types/${ARTICLE}/${documentId}?${locale}`);
  await page.getByRole('textbox', { name: 'Headline' }).waitFor();
  await page.getByRole('textbox', { name: 'Caption', exact: true }).waitFor();
}

/** Saves the open article; returns when the server has stored it. */
export async function saveArticle(page: Page): Promise<void> {
  const stored = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().includes(ARTICLE),
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const response = await stored;
  if (!response.ok()) {
    throw new Error(`Saving failed with ${response.status()}: ${await response.text()}`);
  }
}
