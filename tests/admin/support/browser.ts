import type * as Playwright from 'playwright-core';
import type { Browser } from 'playwright-core';

const { chromium } = requireOnce('playwright-core') as typeof Playwright;

/** A real Chromium that reaches this machine alone. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // A page lives for seconds: compiling it for a long run costs more than it saves.
      '--js-flags=--no-opt --no-maglev',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
