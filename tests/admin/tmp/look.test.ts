import { openPanel } from '../support/panel';
it('looks', async () => {
  const { strapi, page, stop } = await openPanel();
  try {
    await page.screenshot({ path: '/tmp/shots/home.png' });
    const doc = (await strapi
      .documents('plugin::newsroom.article' as any)
      .findFirst({ locale: 'en' })) as any;
    console.log(doc.headline, doc.leadImageUse);
    await page.setViewportSize({ width: 1440, height: 2400 });
    await page.goto(
      `/admin/content-manager/collection-types/plugin::newsroom.article/${doc.documentId}?plugins[i18n][locale]=en`,
    );
    await page
      .getByRole('textbox', { name: 'Caption', exact: true })
      .waitFor({ timeout: 15000 })
      .catch((e) => console.log(e.message));
    await page.screenshot({ path: '/tmp/shots/light.png' });
  } catch (e) {
    console.log(e);
    await 0;
  } finally {
    await stop();
  }
});
