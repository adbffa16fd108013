import type { Core } from '@strapi/strapi';
import { READ_STORIES } from '#shared/permissions';
import { adminRoute } from '../platform/admin-route';

/** Who may open articles in the content manager may know what stands between them and publishing. */
export const gateRoutes: Core.RouteInput[] = [
  adminRoute({ method: 'POST', path: '/gate/facts', handler: 'gate.facts' }, READ_STORIES),
  adminRoute(
    { method: 'POST', path: '/gate/own-findings', handler: 'gate.ownFindings' },
    READ_STORIES,
  ),
  adminRoute({ method: 'POST', path: '/gate/check', handler: 'gate.check' }, READ_STORIES),
];
