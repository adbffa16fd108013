import { ARTICLE, bullets, documents, RELATED_LINK, text } from '../site/content';
import { openBody, targetDialog } from './support/bullets';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;

beforeAll(async () => {
  panel = await openPanel();
});

afterAll(() => panel?.stop());

/** A story, and the related-link that leads there. */
async function linkedStory(headline: string, status = 'published') {
  const article = await documents(panel.strapi, ARTICLE).create({ data: { headline }, status });
  const link = await documents(panel.strapi, RELATED_LINK).create({
    data: { article: article.documentId },
  });
  return { article: article.documentId, link: link.documentId, slug: article.slug };
}

function stored(content: string, url: string, relatedLink: string) {
  return {
    type: 'list-item',
    children: [{ type: 'link', url, relatedLink, children: [text(content)] }],
  };
}

it('says Deleted where the target went, and takes a new one', async () => {
  const gone = await linkedStory('Lighthouse to be sold');
  const next = await linkedStory('Lighthouse bought by its village');
  const body = await openBody(panel, [
    bullets({ words: 'The lighthouse', relatedLink: gone.link }),
  ]);
  await body.bullets.getByText('Live').waitFor();
  await documents(panel.strapi, ARTICLE).delete({ documentId: gone.article });
  await panel.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await body.bullets.getByText('Deleted').waitFor();

  await body.bullets.getByRole('button', { name: 'Set link target', exact: true }).click();
  await targetDialog(panel).choose('lighthouse bou', 'Lighthouse bought');
  await body.bullets.getByText('Live').waitFor();
  const [list] = await body.save();
  expect(list?.children).toEqual([stored('The lighthouse', `/news/${next.slug}`, next.link)]);
});

it('keeps a target whose words are deleted, and gives it its headline at the save', async () => {
  const tide = await linkedStory('Spring tide tonight');
  const body = await openBody(panel, [bullets({ words: 'Tide', relatedLink: tide.link })]);
  await body.caretAfter('Tide');
  await body.press(...Array(4).fill('Backspace'));
  await body.bullets.getByText('Live').waitFor();
  const [list] = await body.save();
  expect(list?.children).toEqual([stored('Spring tide tonight', `/news/${tide.slug}`, tide.link)]);
});

it('removes a target and leaves the words, and undo brings it back', async () => {
  const quay = await linkedStory('New quay for trawlers');
  const body = await openBody(panel, [bullets({ words: 'The quay', relatedLink: quay.link })]);
  const { dialog } = targetDialog(panel);
  await body.caretAfter('The quay');
  await body.press('Control+k');
  await dialog.getByRole('button', { name: 'Remove target' }).click();
  await body.bullets.getByText('No target').waitFor();
  expect((await body.save())[0]?.children).toEqual([
    { type: 'list-item', children: [text('The quay')] },
  ]);
  await body.caretAfter('The quay');
  await body.press('Control+z');
  await body.bullets.getByText('Live').waitFor();
  expect((await body.save())[0]?.children).toEqual([
    stored('The quay', `/news/${quay.slug}`, quay.link),
  ]);
});

it('refuses an address that is none, at the field, and keeps what was typed', async () => {
  const body = await openBody(panel, [bullets({ words: 'Elsewhere' })]);
  const { dialog, field, options } = targetDialog(panel);
  await body.caretAfter('Elsewhere');
  await body.press('Control+k');
  await field.fill('javascript:alert(1)');
  await dialog.getByText('starts with http:// or https://').waitFor();
  await field.press('Enter');
  expect([await field.inputValue(), await options.count()]).toEqual(['javascript:alert(1)', 0]);

  await field.fill('zzzz nothing like this');
  await dialog.getByText('Nothing found').waitFor();
  await panel.page.route('**/newsroom/links', (route) => route.abort());
  await field.fill('https://example.org/elsewhere');
  await field.press('Enter');
  await dialog.getByText('could not be saved').waitFor();
  await panel.page.unroute('**/newsroom/links');
  await field.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await body.bullets.getByText('example.org').waitFor();
  const [list] = await body.save();
  const link = await panel.strapi.db
    .query(RELATED_LINK)
    .findOne({ where: { url: 'https://example.org/elsewhere' } });
  expect(list?.children).toEqual([
    stored('Elsewhere', 'https://example.org/elsewhere', link.documentId),
  ]);
});

it('says in the list how stories are, the newest first, and Escape leaves all as it was', async () => {
  await linkedStory('Herring quota one', 'draft');
  await linkedStory('Herring quota two');
  const body = await openBody(panel, [bullets({ words: 'Quota' })]);
  const { dialog, field, options } = targetDialog(panel);
  await body.caretAfter('Quota');
  await body.press('Control+k');
  await field.fill('quota herring');
  await dialog.getByText('2 results').waitFor();
  expect(await options.allInnerTexts()).toEqual([
    expect.stringMatching(/^Herring quota two\s+.*\d{4}\s+Live$/),
    expect.stringMatching(/^Herring quota one\s+.*\d{4}\s+Draft$/),
  ]);
  await field.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await body.type('s');
  expect((await body.save())[0]?.children).toEqual([
    { type: 'list-item', children: [text('Quotas')] },
  ]);
});

it('asks once for all bullets of a page, however many', async () => {
  const many = await Promise.all(
    Array.from({ length: 12 }, (_story, index) =>
      documents(panel.strapi, RELATED_LINK).create({
        data: { url: `https://example.org/many-${index}` },
      }),
    ),
  );
  const requests: string[] = [];
  panel.page.on('request', (request) => {
    if (request.url().includes('/newsroom/links')) {
      requests.push(request.url());
    }
  });
  const body = await openBody(panel, [
    bullets(
      ...many.map(({ documentId }, index) => ({ words: `${index}`, relatedLink: documentId })),
    ),
  ]);
  await panel.page.waitForLoadState('networkidle');
  expect(await body.bullets.getByText('example.org').count()).toBe(12);
  expect(requests).toHaveLength(1);
});

it('shows everything and changes nothing where the story is published', async () => {
  const pier = await linkedStory('Pier reopens');
  const { documentId } = await documents(panel.strapi, ARTICLE).create({
    data: { headline: 'Read only', body: [bullets({ words: 'The pier', relatedLink: pier.link })] },
    status: 'published',
  });
  const locale = 'plugins[i18n][locale]=en&status=published';
  await panel.page.goto(
    `/admin/content-manager/collection-types/${ARTICLE}/${documentId}?${locale}`,
  );
  const root = panel.page.locator('[data-slate-editor]');
  await root.getByText('Live').waitFor();
  expect(await root.innerText()).toMatch(/^The pier\s+Pier reopens\s+Live$/);
  expect(await panel.page.getByRole('button', { name: 'Set link target' }).count()).toBe(0);
});
