import { size } from './story.mjs';

/** A form that asks for nothing during this time has all that it asks for, in milliseconds. */
const QUIET = 2000;

/**
 * Opens the edit view of a story in a page of its own. Answers with the page, the milliseconds from
 * the navigation until all blocks and pictures are drawn, and the requests by their kind.
 */
export async function openStory(context, { documentId, figures }) {
  const page = await context.newPage();
  const requests = { server: 0, pictures: 0, files: 0 };
  let last = Date.now();
  page.on('request', (request) => {
    requests[kindOf(request)] += 1;
    last = Date.now();
  });
  await page.addInitScript(watchForBlocks, { blocks: size.blocks, figures });
  const locale = new URLSearchParams({ 'plugins[i18n][locale]': 'en' });
  const type = 'plugin::newsroom.article';
  await page.goto(`/admin/content-manager/collection-types/${type}/${documentId}?${locale}`);
  const milliseconds = await page.evaluate(() => window.blocksDrawn);
  while (Date.now() - last < QUIET) {
    await page.waitForTimeout(QUIET / 4);
  }
  return { page, milliseconds, requests };
}

function kindOf(request) {
  switch (request.resourceType()) {
    case 'fetch':
    case 'xhr':
      return 'server';
    case 'image':
      return 'pictures';
    default:
      return 'files';
  }
}

/** In the page: `window.blocksDrawn` is the time of the frame in which the whole body is there. */
function watchForBlocks({ blocks, figures }) {
  window.blocksDrawn = new Promise((resolve) => {
    const look = () => {
      const editor = document.querySelector('[data-slate-editor]');
      const isWhole =
        editor?.childElementCount === blocks && editor.querySelectorAll('img').length === figures;
      if (isWhole) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}
