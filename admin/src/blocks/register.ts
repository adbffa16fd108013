import type { StrapiApp } from '@strapi/strapi/admin';
import { type BlocksStore, contentManagerApis } from './blocks-store';
import { addBulletLinks } from './bullet-links/register';
import { withFigure } from './figure/block';
import { loadFigure } from './figure/FigureElement';

/** The plugin's changes to the store of all blocks, in order. */
const CHANGES: Array<(blocks: BlocksStore) => BlocksStore> = [withFigure, addBulletLinks];

/** The delay in browsers without `requestIdleCallback`, in milliseconds. */
const IDLE_MS = 1000;

/** Adds the plugin's blocks to every Blocks field of the site. */
export function registerBlocks(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = contentManagerApis(app);
  CHANGES.forEach((change) => apis?.addRichTextBlocks(change));
  if (apis) {
    whenIdle(() => void loadFigure().catch(() => undefined));
  }
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(task: () => void): void {
  const { requestIdleCallback = (late: () => void) => setTimeout(late, IDLE_MS) } = window;
  requestIdleCallback(task);
}
