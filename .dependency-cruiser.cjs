/** The arrows of the house: who may import whom. `npm test` and `npm run lint` both hold them. */
const server = '^server/src/';

function only(name, from, allowed) {
  return {
    name,
    severity: 'error',
    comment: `${from} may import ${allowed.join(', ') || 'itself alone'}`,
    from: { path: `${server}${from}/` },
    to: { path: server, pathNot: [from + '/', ...allowed].map((folder) => `${server}${folder}`) },
  };
}

function onlyAdapter(name, library) {
  return {
    name: `${name}-has-one-adapter`,
    severity: 'error',
    from: { path: '^(server|admin)/src/', pathNot: `${server}adapters/${name}\\.ts$` },
    to: { path: `node_modules/${library}` },
  };
}

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('domain-imports-itself', 'domain', []),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'the domain runs in a browser too: no package, no Node',
      from: { path: `${server}domain/` },
      to: { pathNot: `${server}domain/` },
    },
    only('contracts-import-domain', 'contracts', ['domain/']),
    only('config-imports-domain', 'config', ['domain/']),
    only('adapters-import-domain', 'adapters', ['domain/']),
    only('services-import-inwards', 'services', [
      'domain/',
      'contracts/',
      'adapters/',
      'config/',
      'permissions',
      'plugin-id',
    ]),
    only('documents-import-services', 'documents', [
      'domain/',
      'contracts/',
      'services/',
      'plugin-id',
    ]),
    only('controllers-import-services', 'controllers', ['contracts/', 'services/', 'plugin-id']),
    only('extensions-import-services', 'extensions', ['services/', 'plugin-id']),
    only('routes-import-contracts', 'routes', ['contracts/', 'permissions', 'plugin-id']),
    only('cli-imports-services', 'cli', ['domain/', 'services/', 'adapters/', 'plugin-id']),
    only('content-types-are-data', 'content-types', ['plugin-id']),
    {
      name: 'server-without-admin',
      severity: 'error',
      from: { path: server },
      to: { path: '^admin/' },
    },
    {
      name: 'admin-imports-shared-parts',
      severity: 'error',
      from: { path: '^admin/src/' },
      to: {
        path: server,
        pathNot: [
          `${server}domain/`,
          `${server}contracts/`,
          `${server}permissions`,
          `${server}plugin-id`,
        ],
      },
    },
    {
      name: 'slugify-has-one-adapter',
      severity: 'error',
      from: { path: '^(server|admin)/src/', pathNot: `${server}adapters/slugify\\.ts$` },
      to: { path: 'node_modules/slugify' },
    },
    onlyAdapter('ipaddr', 'ipaddr\\.js'),
    onlyAdapter('minisearch', 'minisearch'),
    {
      name: 'cheerio-has-one-adapter',
      severity: 'error',
      from: {
        path: '^(server|admin)/src/',
        pathNot: `${server}adapters/(cheerio|page-title)\\.ts$`,
      },
      to: { path: '^cheerio|node_modules/(cheerio|htmlparser2)' },
    },
    {
      name: 'exifreader-has-one-adapter',
      severity: 'error',
      from: { path: '^(server|admin)/src/', pathNot: `${server}adapters/exifreader\\.ts$` },
      to: { path: 'node_modules/exifreader' },
    },
    {
      name: 'cli-progress-has-one-adapter',
      severity: 'error',
      from: { path: '^(server|admin)/src/', pathNot: `${server}adapters/progress\\.ts$` },
      to: { path: 'node_modules/(@types/)?cli-progress' },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'what ships is a dependency or a peer, not a tool of ours',
      from: { path: '^(server|admin)/src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['npm-peer'],
        // export maps that the cruiser does not read; the packages themselves are declared
        pathNot: '^(@strapi/strapi/admin|cheerio/slim)$',
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
