import type { Core } from '@strapi/strapi';
import { seedAdministrator } from './administrator';
import { seedBlog } from './blog';
import { seedLocales } from './locales';
import { openContentApi } from './permissions';
import { seedPage } from './page';
import { seedPictures } from './pictures';
import { seedStories } from './store';

/** Fills an empty site with the sample newsroom. Whatever is there already stays as it is. */
export async function seed(strapi: Core.Strapi): Promise<void> {
  await seedLocales(strapi);
  await openContentApi(strapi);
  await seedAdministrator(strapi);

  const articles = await strapi.db.query('plugin::newsroom.article').count();
  if (articles === 0) {
    const pictures = await seedPictures(strapi);
    await strapi.db.transaction(async () => {
      await seedStories(strapi, pictures);
      await seedPage(strapi, pictures);
      await seedBlog(strapi, pictures);
    });
  }
}
