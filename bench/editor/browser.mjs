import { chromium } from 'playwright-core';

/** Strapi's own editor, and ours. */
export const EDITORS = ['ours', 'stock'];

/** A real Chromium that reaches this machine alone, with a logged-in context for each editor. */
export async function openBrowser({ address, login }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const contexts = {};
  for (const editor of EDITORS) {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1440, height: 900 },
    });
    // What `admin/app.js` asks for.
    await context.addInitScript((name) => Object.assign(window, { benchEditor: name }), editor);
    await logIn(await context.newPage(), login);
    contexts[editor] = context;
  }
  return { contexts, close: () => browser.close() };
}

async function logIn(page, { email, password }) {
  await page.goto('/admin/auth/login');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  await page.close();
}
