import { startChild } from '../child.mjs';
import { EDITORS, openBrowser } from './browser.mjs';
import { watchCosts } from './costs.mjs';
import { openStory } from './opening.mjs';
import { quantile } from './report.mjs';
import { BURST, eventTimes, startTyping, typeBurst } from './typing.mjs';

/**
 * Opens the long story in both editors and types in both by turns. Answers with the runs of each
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
      const order = round % 2 === 0 ? [...EDITORS].reverse() : EDITORS;
      const measured = await measureRound({ ...browser, order, story: stories.many, keys });
      tell(`Round ${round}: ${JSON.stringify(measured, shortNumbers)}`);
      EDITORS.forEach((editor) => runs[editor].push(measured[editor]));
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

/** Both editors are open at once and get their keys by turns, so that all else meets both. */
async function measureRound({ contexts, order, story, keys }) {
  const runs = {};
  for (const editor of order) {
    runs[editor] = await startRun(contexts[editor], story);
  }
  for (let start = 0; start < keys; start += BURST) {
    for (const editor of start % (2 * BURST) === 0 ? order : [...order].reverse()) {
      const run = runs[editor];
      const before = await run.costs.cpu();
      const { keys: times, whileForm } = await typeBurst(run.page, start);
      run.bursts.push((await run.costs.cpu()) - before);
      run.keys.push(...times);
      run.whileForm.push(whileForm);
    }
  }
  const figures = {};
  for (const editor of order) {
    figures[editor] = await endRun(runs[editor]);
  }
  return figures;
}

async function startRun(context, story) {
  const { page, milliseconds } = await openStory(context, story);
  const costs = await watchCosts(page);
  const memory = await costs.megabytes();
  await startTyping(page);
  return { page, costs, opening: milliseconds, memory, keys: [], whileForm: [], bursts: [] };
}

async function endRun({ page, costs, opening, memory, keys, whileForm, bursts }) {
  const events = await eventTimes(page);
  const memoryAfter = await costs.megabytes();
  await page.close();
  return {
    key: quantile(keys, 0.5),
    keyP95: quantile(keys, 0.95),
    whileForm: quantile(whileForm, 0.5),
    event: quantile(events, 0.5),
    cpu: quantile(bursts, 0.5),
    cpuLeast: Math.min(...bursts),
    opening,
    memory,
    memoryAfter,
  };
}

function shortNumbers(_key, value) {
  return typeof value === 'number' ? Number(value.toFixed(1)) : value;
}
