import { typedBlock } from './story.mjs';

const LETTERS = 'the quick report says that every letter counts and ';

/** Between keys, in milliseconds: less than the pause after which Strapi's form takes up the text. */
const PAUSE = 40;

/** The first key of a burst comes a moment after that pause, in the middle of what the form does. */
const PAUSE_FOR_FORM = 310;

/** After a burst everything comes to rest. */
const REST = 1500;

/** How many keys are typed in one go. */
export const BURST = 10;

/** Puts the caret at the end of a paragraph in the middle, and begins to take the times. */
export async function startTyping(page) {
  const paragraph = page.locator('[data-slate-editor] > *').nth(typedBlock);
  await paragraph.locator('[data-slate-string]').last().click();
  await page.keyboard.press('End');
  await page.evaluate(watchKeys);
  await pressKey(page, 'a');
}

/**
 * Types a burst, and then a key while the form takes it up. Answers with the milliseconds from each
 * key to the frame that shows its character.
 */
export async function typeBurst(page, start) {
  const keys = [];
  for (let number = start; number < start + BURST; number += 1) {
    await page.waitForTimeout(PAUSE);
    keys.push(await pressKey(page, LETTERS[number % LETTERS.length]));
  }
  await page.waitForTimeout(PAUSE_FOR_FORM);
  const whileForm = await pressKey(page, ' ');
  await page.waitForTimeout(REST);
  return { keys, whileForm };
}

/** The same keys as the browser's own event timing has them, in steps of 8 milliseconds. */
export function eventTimes(page) {
  return page.evaluate(() => window.keyEvents);
}

async function pressKey(page, letter) {
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  return page.evaluate(() => window.keyPainted());
}

/** In the page: `keyPainted()` tells, when it is known, how long the next key took. */
function watchKeys() {
  const painted = [];
  const waiting = [];
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
        const milliseconds = performance.now() - pressed;
        const tell = waiting.shift();
        if (tell) {
          tell(milliseconds);
        } else {
          painted.push(milliseconds);
        }
      };
      port2.postMessage(null);
    });
  }).observe(block, { subtree: true, childList: true, characterData: true });

  window.keyEvents = [];
  new PerformanceObserver((list) => {
    const keydowns = list.getEntries().filter(({ name }) => name === 'keydown');
    window.keyEvents.push(...keydowns.map(({ duration }) => duration));
  }).observe({ type: 'event', durationThreshold: 16 });

  window.keyPainted = () =>
    painted.length > 0 ? painted.shift() : new Promise((resolve) => waiting.push(resolve));
}
