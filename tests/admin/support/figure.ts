import type { Locator, Page } from 'playwright-core';

/** One figure of the body, from top to bottom; the first is 0. */
export function figureAt(page: Page, index: number): Locator {
  return page.locator('[data-slate-editor]').getByRole('group').nth(index);
}

/** A text input of a figure, or of any other part of the page. */
export function box(scope: Locator | Page, name: string): Locator {
  return scope.getByRole('textbox', { name, exact: true });
}

export function button(scope: Locator | Page, name: string): Locator {
  return scope.getByRole('button', { name, exact: true });
}

/** Chooses a file by its name in the media library's dialog, which must be open or opening. */
export async function chooseInLibrary(page: Page, fileName: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const card = dialog.locator('[role="button"]', { hasText: fileName }).first();
  await card.getByRole('checkbox').click();
  await button(dialog, 'Finish').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Strapi's list of blocks; it shows the kind of the block in which the cursor is. */
export function blockSelector(page: Page): Locator {
  return page.getByRole('toolbar').getByRole('combobox');
}

export async function chooseBlock(page: Page, name: string): Promise<void> {
  await blockSelector(page).click();
  await page.getByRole('option', { name, exact: true }).click();
}
