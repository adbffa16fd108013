import { typedBlock } from './story.mjs';

const LETTERS = 'the quick report says that every letter counts and ';

/** Between keys, in milliseconds: less than the pause after which Strapi's form takes up the text. */
const PAUSE = 40;

/** Every tenth key comes a moment after that pause, in the middle of what the form does then. */
const PAUSE_FOR_FORM = 310;
const BURST = 10;

/**
 * Types at the end of a paragraph in the middle. Answers, in milliseconds, with the time from each
 * key to the frame that shows its character; `whileForm` are the keys that came when the form took
 * up what was typed before; `events` are the same keys as the browser's event timing has them.
 */
export async function typeKeys(page, count) {
  const paragraph = page.locator('[data-slate-editor] > *').nth(typedBlock);
  await paragraph.locator('[data-slate-string]').last().click();
  await page.keyboard.press('End');
  await page.evaluate(watchKeys);
  const keys = [];
  const whileForm = [];
  for (let number = 0; number < count; number += 1) {
    const afterPause = number % BURST === 0;
    await page.waitForTimeout(afterPause ? PAUSE_FOR_FORM : PAUSE);
    await page.keyboard.press(
      LETTERS[number % LETTERS.length] === ' ' ? 'Space' : LETTERS[number % LETTERS.length],
    );
    const milliseconds = await page.evaluate((index) => window.keyPainted(index), number);
    (afterPause ? whileForm : keys).push(milliseconds);
  }
  const events = await page.evaluate(() => window.keyEvents);
  return { keys, whileForm, events };
}

/** In the page: `keyPainted(n)` tells, when it is known, how long the n-th key took. */
function watchKeys() {
  const painted = [];
  const waiting = new Map();
  let key = null;
  const block = getSelection().anchorNode.parentElement.closest('[data-slate-node="element"]');

  window.addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (key === null) {
      return;
    }
    const pressed = key;
    key = null;
    requestAnimationFrame(() => {
      // Its message comes after the frame's layout and painting.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const index = painted.push(performance.now() - pressed) - 1;
        waiting.get(index)?.(painted[index]);
      };
      port2.postMessage(null);
    });
  }).observe(block, { subtree: true, childList: true, characterData: true });

  window.keyEvents = [];
  new PerformanceObserver((list) => {
    const keydowns = list.getEntries().filter(({ name }) => name === 'keydown');
    window.keyEvents.push(...keydowns.map(({ duration }) => duration));
  }).observe({ type: 'event', durationThreshold: 16 });

  window.keyPainted = (index) =>
    index < painted.length ? painted[index] : new Promise((resolve) => waiting.set(index, resolve));
}
