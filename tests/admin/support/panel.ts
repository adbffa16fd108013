import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Page } from 'playwright-core';
import { DEMO_EDITOR } from '../../../demo/src/seed/administrator';
import { bootSite, type SiteOptions } from '../../site/boot';
import type { Login } from '../../site/roles';
import { launchBrowser } from './browser';

/** A site, a browser and a panel take their time where a machine is busy. */
jest.setTimeout(120_000);

/** A browser has a clock of its own; what fails once is told all the same. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** The admin panel of a running site, in a browser where the demo's editor is logged in. */
export interface Panel {
  strapi: Core.Strapi;
  page: Page;
  stop(): Promise<void>;
}

/**
 * Starts the site with its sample stories and the production build of the admin, and logs in.
 *
 * @param newsroom what the site writes under `newsroom.config`
 */
export async function openPanel({ newsroom }: Pick<SiteOptions, 'newsroom'> = {}): Promise<Panel> {
  const site = await bootSite({ seeded: true, newsroom });
  const browser = await launchBrowser();
  const stop = async () => {
    await browser.close();
    await site.stop();
  };
  try {
    const page = await browser.newPage({ baseURL: await listen(site.strapi) });
    await logIn(page, DEMO_EDITOR);
    return { strapi: site.strapi, page, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Answers at a free port of this machine alone; returns the address. */
async function listen(strapi: Core.Strapi): Promise<string> {
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port } = httpServer.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** A further page of the panel, in a browser window of its own, where somebody else is logged in. */
export async function openPageAs({ page }: Panel, login: Login): Promise<Page> {
  const browser = page.context().browser();
  const { origin } = new URL(page.url());
  const other = await browser?.newPage({ baseURL: origin });
  if (!other) {
    throw new Error('The panel has no browser');
  }
  await logIn(other, login);
  return other;
}

/** Logs somebody in, in a page of its own where another one is logged in already. */
export async function logIn(page: Page, { email, password }: Login): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
}
