import { bootSite } from '../site/boot';
import { ARTICLE, documents } from '../site/content';

it.each([
  [{ artclePath: '/x/:slug' }, '"artclePath" is not a key of newsroom.config'],
  [{ articlePath: 42 }, '"articlePath" must be a path such as "/news/:slug"'],
  [{ links: { unavailable: 'hide' } }, '"links.unavailable" must be "drop" or "text"'],
  [{ links: { dead: 'drop' } }, '"links.dead" is not a key of newsroom.config'],
  [{ publicUrl: 'news.example.org' }, '"publicUrl" must be an http(s) address'],
])('the site does not start with %j, and is told why', async (newsroom, message) => {
  await expect(bootSite({ newsroom })).rejects.toThrow(message);
});

it('addresses and dead links follow the config', async () => {
  const newsroom = {
    publicUrl: 'https://news.example.org/',
    articlePath: '/:locale/:section/:slug',
    links: { unavailable: 'text' },
  };
  const site = await bootSite({ newsroom });
  const articles = documents(site.strapi, ARTICLE);
  const { documentId } = await articles.create({
    data: {
      headline: 'Configured',
      section: 'Arts & culture',
      body: [
        {
          type: 'list',
          format: 'unordered',
          variant: 'bullet-links',
          children: [
            {
              type: 'list-item',
              children: [
                {
                  type: 'link',
                  url: '/gone',
                  relatedLink: 'gone',
                  children: [{ type: 'text', text: 'Dead' }],
                },
              ],
            },
          ],
        },
      ],
    },
    status: 'published',
  });
  const [row] = await site.strapi.db.query(ARTICLE).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
  });
  const [page] = await site.strapi.plugin('newsroom').service('page').finish([row]);
  await site.stop();

  expect(page.url).toBe('https://news.example.org/en/Arts%20%26%20culture/configured');
  expect(page.body[0].children).toEqual([
    { type: 'list-item', children: [{ type: 'text', text: 'Dead' }] },
  ]);
});
