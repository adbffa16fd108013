import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from './blocks-store';
import { withFigure } from './figure/block';

/** Our blocks, each a change to the store of all blocks. */
const CHANGES = [withFigure];

/** Puts our blocks into every Blocks field of the site. */
export function registerBlocks(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = contentManagerApis(app);
  CHANGES.forEach((change) => apis?.addRichTextBlocks(change));
}
