import type { Core } from '@strapi/strapi';

const RESOURCES = [
  ...['plugin::newsroom.article', 'plugin::newsroom.image-credit', 'plugin::newsroom.related-link'],
  ...['api::article.article', 'api::author.author', 'api::category.category'],
];
const READ = ['find', 'findOne'];

/** Lets everybody read the newsroom's content API, and the blog's. A real site decides that itself. */
export async function openContentApi(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');

  for (const resource of RESOURCES) {
    for (const action of READ) {
      const permission = { action: `${resource}.${action}`, role: role.id };
      if (!(await permissions.findOne({ where: permission }))) {
        await permissions.create({ data: permission });
      }
    }
  }
}
