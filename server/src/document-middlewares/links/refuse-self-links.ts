import { pathsOfLink } from '#shared/domain/article/body/links-to';
import { getService } from '../../services';
import { validationError } from '../../services/platform/validation-error';
import type { WriteMiddleware } from '../write';

const MESSAGE = 'This link leads back to this very story. Choose another target.';

/** Refuses a body or a related panel that points at its own story, in whatever language. */
export const refuseSelfLinks: WriteMiddleware = async ({ write, next, strapi }) => {
  const { documentId, data = {} } = write.params;
  const bringsLinks = 'body' in data || 'relatedLinks' in data;
  if (!documentId || write.action !== 'update' || !bringsLinks) {
    return next();
  }
  const link = await getService(strapi, 'related-link').idOfLinkTo(documentId);
  if (link === null) {
    return next();
  }
  const places = pathsOfLink(data.body, link);
  if (places.length > 0) {
    throw validationError(places.map((path) => ({ path, message: MESSAGE })));
  }
  const result = await next();
  // The panel may come in any of Strapi's notations for a relation: judged as it was written.
  if ('relatedLinks' in data && (await getService(strapi, 'uses').isInPanel(link, documentId))) {
    throw validationError([{ path: ['relatedLinks'], message: MESSAGE }]);
  }
  return result;
};
