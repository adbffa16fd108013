import type { StrapiApp } from '@strapi/strapi/admin';
import type { BlocksStore } from './blocks-store';
import { addBulletLinks } from './bullet-links/register';

/** What the plugin changes in Strapi's Blocks editor, in order. */
const OURS: Array<(blocks: BlocksStore) => BlocksStore> = [addBulletLinks];

/** Puts our blocks into every Blocks field of the site. */
export function registerBlocks(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addRichTextBlocks } = app.getPlugin('content-manager').apis as unknown as EditorApi;
  OURS.forEach((add) => addRichTextBlocks(add));
}

interface EditorApi {
  addRichTextBlocks(change: (blocks: BlocksStore) => BlocksStore): void;
}
