import type { Core, UID } from '@strapi/strapi';

interface Document {
  documentId: string;
  slug?: string;
}

/** The part of the document service that the seed needs. */
interface Documents {
  create(params: { locale?: string; data: object }): Promise<Document>;
  update(params: { documentId: string; locale?: string; data: object }): Promise<Document>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
  findOne(params: { documentId: string; locale: string }): Promise<Document | null>;
}

/** The document service of one type: a site that has not generated its types does not know them. */
export function documents(strapi: Core.Strapi, uid: string): Documents {
  return strapi.documents(uid as UID.ContentType) as unknown as Documents;
}
