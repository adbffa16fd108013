import { bootSite } from '../site/boot';
import { ARTICLE, documents, imageBlock, uploadPicture } from '../site/content';

it('each rule does what the config says: a warning goes out, what is off is not looked at', async () => {
  const publishGate = { credit: 'warn', caption: 'off', alternativeText: 'require' };
  const site = await bootSite({ newsroom: { publishGate } });
  try {
    const articles = documents(site.strapi, ARTICLE);
    const picture = await uploadPicture(site.strapi);
    const publish = (use: object) => {
      const data = { headline: 'Configured', body: [imageBlock(picture, { ...use })] };
      return articles.create({ data, status: 'published' });
    };
    await expect(publish({})).rejects.toMatchObject({
      details: { errors: [{ path: ['body', '0', 'image', 'alternativeText'] }] },
    });
    await expect(publish({ alternativeText: 'Two boats' })).resolves.toMatchObject({
      headline: 'Configured',
    });
  } finally {
    await site.stop();
  }
});
