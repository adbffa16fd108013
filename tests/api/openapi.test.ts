import type * as OpenApi from '@strapi/openapi';
import { bootSite, type Site } from '../site/boot';

const { generate } = requireOnce('@strapi/openapi') as typeof OpenApi;

let site: Site;

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

it('the OpenAPI document that Strapi generates shows the finished page', () => {
  const { document } = generate(site.strapi, { type: 'content-api' });
  const { paths, components } = JSON.parse(JSON.stringify(document));

  const page = paths['/newsroom/articles/by-slug/{slug}'].get.responses['200'];
  expect(page.content['application/json'].schema.properties.data).toEqual({
    $ref: '#/components/schemas/ArticlePage',
  });
  const { schemas } = components;
  expect(Object.keys(schemas)).toEqual(
    expect.arrayContaining(['ArticlePage', 'Credit', 'ResolvedImage', 'ResolvedLink']),
  );
  expect(schemas.ArticlePage.properties.relatedLinks.items).toEqual({
    $ref: '#/components/schemas/ResolvedLink',
  });
  expect(Object.keys(schemas.Credit.properties)).toEqual([
    ...['creditText', 'creator', 'copyrightNotice', 'copyrightHolder', 'license'],
    ...['acquireLicensePage', 'usageTerms', 'digitalSourceType', 'expires'],
  ]);
});
