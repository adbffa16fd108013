/** The arrows of the house: who may import whom. `npm test` and `npm run lint` both hold them. */
const SERVER = '^server/src/';
const SHARED = '^shared/';
const SOURCES = '^(shared|server/src|admin/src)/';

/** A folder of the server may import itself and these. */
function server(folder, allowed) {
  return {
    name: `${folder}-arrows`,
    severity: 'error',
    comment: `server/src/${folder} may import ${allowed.join(', ')}`,
    from: { path: `${SERVER}${folder}/` },
    to: {
      path: [SERVER, SHARED],
      pathNot: [`${SERVER}${folder}/`, ...allowed.map(pathOf)],
    },
  };
}

function pathOf(allowed) {
  return allowed.startsWith('shared/') ? `^${allowed}` : `${SERVER}${allowed}`;
}

/** A room of a floor may import itself and these rooms, which stand below it. */
function room(floor, name, below) {
  return {
    name: `${floor.replace(/\W+/g, '-')}-${name}-arrows`,
    severity: 'error',
    comment: `the room ${name} may import ${below.join(', ')} of its floor`,
    from: { path: `${floor}${name}/` },
    to: { path: floor, pathNot: [name, ...below].map((other) => `${floor}${other}/`) },
  };
}

const SERVICES = `${SERVER}services/`;
const DOMAIN = `${SHARED}domain/`;

function onlyAdapter(name, library) {
  return {
    name: `${name}-has-one-adapter`,
    severity: 'error',
    from: { path: SOURCES, pathNot: `${SERVER}adapters/${name}(\\.ts$|/)` },
    to: { path: library },
  };
}

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'the domain runs in a browser too: it imports itself alone, no package, no Node',
      from: { path: `${SHARED}domain/` },
      to: { pathNot: `${SHARED}domain/` },
    },
    {
      name: 'shared-imports-itself',
      severity: 'error',
      comment: 'what both halves speak: the domain, and zod for its contracts',
      from: { path: SHARED },
      to: { pathNot: [SHARED, 'node_modules/zod/'] },
    },
    server('config', ['shared/domain/', 'shared/plugin-id', 'adapters/croner']),
    server('adapters', ['shared/domain/']),
    server('services', ['shared/', 'adapters/', 'config/']),
    server('document-middlewares', ['shared/', 'services/']),
    server('core-hooks', ['shared/', 'services/']),
    server('controllers', [
      'shared/contracts/',
      'shared/plugin-id',
      'shared/story-types',
      'services/',
    ]),
    server('routes', ['shared/contracts/', 'shared/permissions', 'shared/plugin-id']),
    server('cli', [
      ...['shared/domain/', 'shared/plugin-id', 'shared/story-types'],
      ...['services/', 'adapters/'],
    ]),
    server('content-types', ['shared/plugin-id']),
    room(SERVICES, 'platform', []),
    room(SERVICES, 'article', ['platform']),
    room(SERVICES, 'slugs', ['article', 'platform']),
    room(SERVICES, 'pictures', ['article', 'platform']),
    room(SERVICES, 'gate', ['article', 'platform']),
    room(SERVICES, 'links', ['article', 'slugs', 'platform']),
    room(SERVICES, 'import', ['article', 'links', 'pictures', 'slugs', 'platform']),
    room(SERVICES, 'adopt', ['article', 'pictures', 'platform']),
    room(DOMAIN, 'platform', []),
    room(DOMAIN, 'slugs', []),
    room(DOMAIN, 'pictures', ['platform']),
    room(DOMAIN, 'article', ['pictures', 'platform']),
    room(DOMAIN, 'links', ['article', 'platform']),
    room(DOMAIN, 'gate', ['article', 'pictures', 'platform']),
    room(DOMAIN, 'import', ['article', 'platform']),
    room(DOMAIN, 'adopt', ['article', 'import', 'pictures', 'platform']),
    {
      name: 'server-without-admin',
      severity: 'error',
      from: { path: SERVER },
      to: { path: '^admin/' },
    },
    {
      name: 'admin-without-server',
      severity: 'error',
      comment: 'the admin imports the shared half alone',
      from: { path: '^admin/src/' },
      to: { path: '^server/' },
    },
    onlyAdapter('babel-parser', 'node_modules/@babel/parser'),
    onlyAdapter('diff', 'node_modules/diff/'),
    onlyAdapter('csv-parse', '(^|node_modules/)csv-parse'),
    onlyAdapter('croner', 'node_modules/croner'),
    onlyAdapter('debug', 'node_modules/(@types/)?debug'),
    onlyAdapter('slugify', 'node_modules/slugify'),
    onlyAdapter('ipaddr', 'node_modules/ipaddr\\.js'),
    onlyAdapter('minisearch', 'node_modules/minisearch'),
    onlyAdapter('htmlparser2', 'node_modules/(htmlparser2|domutils|domhandler)'),
    onlyAdapter('p-limit', 'node_modules/p-limit'),
    onlyAdapter('progress', 'node_modules/(@types/)?cli-progress'),
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'what ships is a dependency or a peer, not a tool of ours',
      from: { path: SOURCES },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['npm-peer'],
        // export maps that the cruiser does not read; the packages themselves are declared
        pathNot: '^(@strapi/strapi/admin|csv-parse/sync)$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'server/tsconfig.json' },
    exclude: { path: '^dist/' },
  },
};
