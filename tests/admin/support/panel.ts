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
  /** Where the site answers, such as `http://127.0.0.1:40001`. */
  origin: string;
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
    const origin = await listen(site.strapi);
    const page = await browser.newPage({ baseURL: origin, reducedMotion: 'reduce' });
    await logIn(page, DEMO_EDITOR);
    return { strapi: site.strapi, origin, page, stop };
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
export async function openPageAs({ page, origin }: Panel, login: Login): Promise<Page> {
  const browser = page.context().browser();
  const other = await browser?.newPage({ baseURL: origin });
  if (!other) {
    throw new Error('The panel has no browser');
  }
  await logIn(other, login);
  return other;
}

/** Logs somebody in, as the login page does, in a page of its own where another one is logged in already. */
async function logIn(page: Page, login: Login): Promise<void> {
  const context = page.context();
  const answer = await context.request.post('/admin/login', { data: login });
  if (!answer.ok()) {
    throw new Error(`Logging in failed with ${answer.status()}: ${await answer.text()}`);
  }
  const { data } = (await answer.json()) as { data: { token: string } };
  await context.addInitScript((token) => {
    localStorage.setItem('jwtToken', JSON.stringify(token));
    localStorage.setItem('isLoggedIn', 'true');
  }, data.token);
}
