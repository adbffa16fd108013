import { adminPermission, contentApiPermission } from '#shared/permissions';

test('permissions are named as Strapi stores them', () => {
  expect([contentApiPermission('article', 'find'), adminPermission('links.read')]).toEqual([
    'plugin::newsroom.article.find',
    'plugin::newsroom.links.read',
  ]);
});
