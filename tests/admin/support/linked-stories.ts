import type { Core } from '@strapi/strapi';
import { ARTICLE, bullets, documents, type Json, RELATED_LINK } from '../../site/content';

/** A story in English, live unless said. */
export async function story(
  strapi: Core.Strapi,
  { headline, isLive = true, ...data }: { headline: string; isLive?: boolean } & Json,
): Promise<string> {
  const articles = documents(strapi, ARTICLE);
  const { documentId } = await articles.create({ locale: 'en', data: { headline, ...data } });
  if (isLive) {
    await articles.publish({ documentId, locale: 'en' });
  }
  return documentId;
}

/** A related-link to a story or a web address; its documentId. */
export async function linkTo(
  strapi: Core.Strapi,
  target: { article: string } | { url: string },
): Promise<string> {
  return (await documents(strapi, RELATED_LINK).create({ data: target })).documentId;
}

/** A body with one bullet that uses a related-link. */
export function bodyWith(relatedLink: string, content = 'Read on') {
  return { body: [bullets({ words: content, relatedLink })] };
}

/** Whether readers get a story in English. */
export async function isLive(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const params = { documentId, locale: 'en', status: 'published' };
  return (await documents(strapi, ARTICLE).findOne(params)) !== null;
}
