import type { Locator } from 'playwright-core';
import { ARTICLE, documents, type Json } from '../../site/content';
import { openArticle, saveArticle } from './article-form';
import { CARET, FORM } from './caret';
import type { Panel } from './panel';

const MOVES = /Arrow|Home|End/;

/** An article's body in Strapi's editor, as an editor at the keyboard sees it. */
export interface BodyEditor {
  documentId: string;
  root: Locator;
  /** The bullets of all lists of bullet links. */
  bullets: Locator;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Through the real clipboard: text by its type, as in `{ 'text/plain': … }`. */
  paste(data: Record<string, string>): Promise<void>;
  /** Puts the caret at the end of the block that holds these words. */
  caretAfter(text: string): Promise<void>;
  /** Chooses a block in the block selector. */
  convertTo(block: string): Promise<void>;
  /** Saves, and reads the body back from the database. */
  save(): Promise<Json[]>;
}

/** Opens a new article with this body. */
export async function openBody(panel: Panel, body: unknown[]): Promise<BodyEditor> {
  const { page, strapi } = panel;
  const headline = `Story ${Math.random().toString(36).slice(2)}`;
  const { documentId } = await documents(strapi, ARTICLE).create({ data: { headline, body } });
  await openArticle(page, documentId);
  const root = page.locator('[data-slate-editor]');
  await root.waitFor();

  return {
    documentId,
    root,
    bullets: root.locator('li', { has: page.locator('[contenteditable="false"]') }),
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        if (MOVES.test(key)) {
          await page.waitForTimeout(CARET);
        }
      }
    },
    type: (text) => page.keyboard.type(text),
    async paste(data) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(async (entries) => {
        const blobs = Object.entries(entries).map(([type, value]) => [
          type,
          new Blob([value], { type }),
        ]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      }, data);
      await page.keyboard.press('Control+v');
    },
    async caretAfter(text) {
      await root.getByText(text, { exact: true }).click();
      await page.keyboard.press('End');
      await page.waitForTimeout(CARET);
    },
    async convertTo(block) {
      await page.locator('[role=combobox][name=body]').click();
      await page.getByRole('option', { name: block, exact: true }).click();
      await page.waitForTimeout(FORM);
    },
    async save() {
      await saveArticle(page);
      const stored = await documents(strapi, ARTICLE).findOne({ documentId });
      return stored?.body as Json[];
    },
  };
}

/** The dialog for a bullet's target. */
export function targetDialog({ page }: Panel) {
  const dialog = page.getByRole('dialog', { name: 'Link target' });
  const field = dialog.getByRole('combobox', { name: 'Story or web address' });
  return {
    dialog,
    field,
    options: dialog.getByRole('option'),
    /** Types some letters and takes the story with this headline by keyboard. */
    async choose(letters: string, headline: string) {
      await field.pressSequentially(letters);
      await dialog.getByRole('option', { name: headline }).waitFor();
      while (!(await active(dialog)).includes(headline)) {
        await field.press('ArrowDown');
      }
      await field.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
    },
  };
}

async function active(dialog: Locator): Promise<string> {
  return dialog.getByRole('option', { selected: true }).innerText();
}
