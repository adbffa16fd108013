import type { StrapiApp } from '@strapi/strapi/admin';
import { type BlocksStore, contentManagerApis } from './blocks-store';
import { addBulletLinks } from './bullet-links/register';
import { withFigure } from './figure/block';

/** Our blocks, each a change to the store of all blocks, in order. */
const CHANGES: Array<(blocks: BlocksStore) => BlocksStore> = [withFigure, addBulletLinks];

/** Puts our blocks into every Blocks field of the site. */
export function registerBlocks(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = contentManagerApis(app);
  CHANGES.forEach((change) => apis?.addRichTextBlocks(change));
}
