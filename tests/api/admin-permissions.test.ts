import type { Core } from '@strapi/strapi';
import { ADMIN_ACTIONS, type AdminAction, adminPermission } from '#shared/permissions';
import { roleJwt } from '../site/roles';
import { bootSite, type Site } from '../site/boot';

/** Every admin route of the plugin, whoever adds one: none answers a role without its permission. */

type Method = 'get' | 'post' | 'put' | 'delete' | 'patch';

interface Route {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

interface Policy {
  config?: { actions?: string[]; action?: string };
}

let site: Site;

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site?.stop());

function adminRoutes(): Route[] {
  const { admin } = site.strapi.plugin('newsroom').routes as unknown as Record<string, Core.Router>;
  return (admin?.routes ?? []) as Route[];
}

function ask({ method, path }: Route, jwt?: string) {
  const address = `/newsroom${path.replace(/:\w+/g, 'x')}`;
  const request = site.http[method.toLowerCase() as Method](address);
  return jwt ? request.set('Authorization', `Bearer ${jwt}`) : request;
}

/** The actions that a route's policies ask for: the plugin's own, and those with stories of some type. */
function actionsOf(route: Route): string[] {
  return (route.config?.policies ?? []).flatMap((policy) => {
    const { config } = policy as Policy;
    return [...(config?.actions ?? []), ...(config?.action ? [config.action] : [])];
  });
}

it('there are routes to look at', () => {
  expect(adminRoutes().length).toBeGreaterThan(0);
});

it('every route answers 401 to nobody in particular', async () => {
  for (const route of adminRoutes()) {
    expect([route.path, (await ask(route)).status]).toEqual([route.path, 401]);
  }
});

it('every route answers 403 to a role without any of our permissions', async () => {
  const jwt = await roleJwt(site, ['plugin::upload.read', 'admin::users.read']);
  for (const route of adminRoutes()) {
    expect([route.path, (await ask(route, jwt)).status]).toEqual([route.path, 403]);
  }
});

it('a permission opens its own routes and no others', async () => {
  for (const action of Object.keys(ADMIN_ACTIONS) as AdminAction[]) {
    const permission = adminPermission(action);
    const jwt = await roleJwt(site, [permission]);
    for (const route of adminRoutes()) {
      const { status } = await ask(route, jwt);
      const asks = actionsOf(route);
      const isOpen = asks.length > 0 && asks.every((asked) => asked === permission);
      expect([route.path, permission, status !== 403 && status !== 401]).toEqual([
        route.path,
        permission,
        isOpen,
      ]);
    }
  }
});

it('every action of the table is offered to roles', async () => {
  const { actionProvider } = site.strapi.service('admin::permission');
  for (const action of Object.keys(ADMIN_ACTIONS) as AdminAction[]) {
    expect(actionProvider.get(adminPermission(action))).toMatchObject({ section: 'plugins' });
  }
});
