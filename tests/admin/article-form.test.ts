import { ARTICLE, documents } from '../site/content';
import { openArticle } from './support/article-form';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;

beforeAll(async () => {
  panel = await openPanel();
});

afterAll(() => panel?.stop());

/** The labels of the open form, from top to bottom, without required marks, counts and the body's. */
async function fieldLabels(): Promise<string[]> {
  const labels = await panel.page
    .locator('form [id$="-label"]:not([data-slate-editor] *)')
    .allInnerTexts();
  return labels.map((label) => label.replace(/\*$| \(\d+\)$/, ''));
}

it('shows the story from headline to related links, and nothing that the plugin keeps', async () => {
  const [article] = await documents(panel.strapi, ARTICLE).findMany({ locale: 'en', limit: 1 });
  await openArticle(panel.page, article?.documentId ?? '');

  expect(await fieldLabels()).toEqual([
    'Headline',
    'Slug',
    'Summary',
    'Section',
    'Lead picture',
    'Lead picture: caption and credit',
    'Caption',
    'Alternative text',
    'Credit for this use',
    'Body',
    'Related links',
    'Embargoed until',
    'Byline',
    'Dateline',
    'First published',
    'Source',
    'Source address',
    'Keywords',
    'Corrections',
  ]);
});
