import type { Core } from '@strapi/strapi';
import { getService } from './services';

/** Lets nothing of ours run on while the site shuts down. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'link-check').stop();
}
