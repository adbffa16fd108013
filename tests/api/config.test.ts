import { bootSite } from '../site/boot';
import { ARTICLE, documents } from '../site/content';

/** What is said of each key is for `tests/unit/config`. */
it('the site does not start with a key that the plugin does not know, and is told which', async () => {
  await expect(bootSite({ newsroom: { artclePath: '/x/:slug' } })).rejects.toThrow(
    'Error regarding newsroom config: "artclePath" is not a key of newsroom.config',
  );
});

it('addresses and dead links follow the config', async () => {
  const newsroom = {
    publicUrl: 'https://news.example.org/',
    articlePath: '/:locale/:section/:slug',
    links: { unavailable: 'text' },
  };
  const site = await bootSite({ newsroom });
  try {
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
    const [type] = site.strapi.plugin('newsroom').service('story-types').all();
    const pages = site.strapi.plugin('newsroom').service('page');
    const [page] = await pages.resolvePages(type, [{ ...row, content: { body: row.body } }]);
    expect(page.url).toBe('https://news.example.org/en/Arts%20%26%20culture/configured');
    expect(page.content.body[0].children).toEqual([
      { type: 'list-item', children: [{ type: 'text', text: 'Dead' }] },
    ]);
  } finally {
    await site.stop();
  }
});
