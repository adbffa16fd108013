import { openPanel } from '../support/panel';
it('looks', async () => {
  const { strapi, page, stop } = await openPanel();
  page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log(m.text()); });
  page.on('pageerror', (m) => console.log(m));
  try {
    const doc = await strapi.documents('plugin::newsroom.article' as any).findFirst({ locale: 'en' }) as any;
    const url = `/admin/content-manager/collection-types/plugin::newsroom.article/${doc.documentId}?plugins[i18n][locale]=en`;
    for (const theme of ['light', 'dark']) {
      await page.evaluate((t) => localStorage.setItem('STRAPI_THEME', t), theme);
      for (const [w, h] of [[1440, 1300], [320, 1400]] as const) {
        await page.setViewportSize({ width: w, height: h });
        await page.goto(url);
        const cap = page.getByRole('textbox', { name: 'Caption', exact: true });
        await cap.waitFor({ timeout: 15000 });
        if (w === 320) await cap.evaluate((e) => { e.scrollIntoView({ block: 'center' }); });
        await page.screenshot({ path: `/tmp/shots/${theme}-${w}.png` });
        if (w === 1440) {
          await page.getByRole('textbox', { name: 'Caption', exact: true }).fill('');
          await page.getByRole('textbox', { name: 'Alternative text', exact: true }).fill('');
          await page.getByRole('group', { name: /Lead picture/ }).screenshot({ path: `/tmp/shots/${theme}-empty.png` });
          await page.getByRole('checkbox', { name: 'Show credit' }).click();
          await page.getByRole('group', { name: /Lead picture/ }).screenshot({ path: `/tmp/shots/${theme}-hidden.png` });
          await page.evaluate(() => { window.onbeforeunload = null; });
          page.once('dialog', (d) => d.accept());
        }
      }
    }
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto('/admin/plugins/content-type-builder/content-types/plugin::newsroom.article');
    await page.getByText('leadImageUse').waitFor({ timeout: 8000 }).catch(() => {});
    await page.screenshot({ path: '/tmp/shots/ctb.png' });
  } catch (e) { console.log(e); } finally { await stop(); }
}, 120000);
