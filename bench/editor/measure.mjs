import { startChild } from '../child.mjs';
import { EDITORS, openBrowser } from './browser.mjs';
import { watchCosts } from './costs.mjs';
import { openStory } from './opening.mjs';
import { quantile } from './report.mjs';
import { typeKeys } from './typing.mjs';

/**
 * Opens the long story in both editors by turns and types in it. Answers with the runs of each
 * editor, in order, and with the requests that a story with many figures and one with few make.
 */
export async function measureEditors({ rounds, keys, tell }) {
  const server = startChild('./editor/site.mjs');
  let browser;
  try {
    await server.ready;
    tell('Writing the stories');
    const { stories, ...site } = await server.ask({ start: true });
    browser = await openBrowser(site);
    const requests = await countRequests(browser.contexts, stories);
    const runs = { ours: [], stock: [] };
    for (let round = 1; round <= rounds; round += 1) {
      // Who is first changes, so that what happens beside it on the machine meets both.
      for (const editor of round % 2 === 0 ? [...EDITORS].reverse() : EDITORS) {
        const run = await measureRun(browser.contexts[editor], { story: stories.many, keys });
        tell(`Round ${round}, ${editor}: ${JSON.stringify(run, shortNumbers)}`);
        runs[editor].push(run);
      }
    }
    return { runs, requests };
  } finally {
    await browser?.close();
    await server.ask({ end: true }).catch(() => undefined);
    await server.stop();
  }
}

/** These pages also warm up the browser's cache, as on any day but the first. */
async function countRequests(contexts, stories) {
  const requests = [];
  for (const editor of EDITORS) {
    for (const story of [stories.few, stories.many]) {
      const opened = await openStory(contexts[editor], story);
      requests.push({ editor, figures: story.figures, ...opened.requests });
      await opened.page.close();
    }
  }
  return requests;
}

async function measureRun(context, { story, keys }) {
  const { page, milliseconds } = await openStory(context, story);
  const costs = await watchCosts(page);
  const memory = await costs.megabytes();
  const before = await costs.busy();
  const typed = await typeKeys(page, keys);
  const busy = ((await costs.busy()) - before) / keys;
  const memoryAfter = await costs.megabytes();
  await page.close();
  return {
    key: quantile(typed.keys, 0.5),
    keyP95: quantile(typed.keys, 0.95),
    whileForm: quantile(typed.whileForm, 0.5),
    event: quantile(typed.events, 0.5),
    busy: busy * 1000,
    opening: milliseconds,
    memory,
    memoryAfter,
  };
}

function shortNumbers(_key, value) {
  return typeof value === 'number' ? Number(value.toFixed(1)) : value;
}
