import { pathsOfLink } from '#shared/domain/article/body/links-to';
import { contentParts } from '#shared/domain/article/content/parts';
import { getService } from '../../services';
import { validationError } from '../../services/platform/validation-error';
import type { StoryMiddleware } from '../write';

const MESSAGE = 'This link leads back to this very story. Choose another target.';

/** Refuses a body or a related panel that points at its own story, in whatever language. */
export const refuseSelfLinks: StoryMiddleware = async ({ type, write, next, strapi }) => {
  const { documentId, data = {} } = write.params;
  const panel = type.fields.relatedLinks;
  const bringsPanel = panel !== undefined && panel in data;
  const bringsLinks = bringsPanel || Object.keys(type.content).some((name) => name in data);
  if (!documentId || write.action !== 'update' || !bringsLinks) {
    return next();
  }
  const link = await getService(strapi, 'related-link').idOfLinkTo({
    ...{ type: type.uid, documentId },
  });
  if (link === null) {
    return next();
  }
  const places = contentParts(type.content, data).flatMap((part) =>
    part.kind === 'blocks' ? pathsOfLink(part, link) : [],
  );
  if (places.length > 0) {
    throw validationError(places.map((path) => ({ path, message: MESSAGE })));
  }
  const result = await next();
  // The panel may come in any of Strapi's notations for a relation: judged as it was written.
  if (bringsPanel && (await getService(strapi, 'uses').isInPanel(link, documentId))) {
    throw validationError([{ path: [panel], message: MESSAGE }]);
  }
  return result;
};
