const transform = {
  '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
};

function level(name, more) {
  return {
    displayName: name,
    rootDir: `${__dirname}/..`,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
    testEnvironment: 'node',
    transform,
    transformIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo/dist/'],
    ...more,
  };
}

/** Tests that start a site in their own process. */
const withSite = { testEnvironment: `${__dirname}/site/outside.environment.cjs` };

/** The four levels of `npm test`. Each API test file boots one Strapi of its own. */
module.exports = {
  rootDir: `${__dirname}/..`,
  maxWorkers: 2,
  testTimeout: 60_000,
  globalSetup: `${__dirname}/site/kept-sites.setup.cjs`,
  globalTeardown: `${__dirname}/site/kept-sites.teardown.cjs`,
  // The other levels run the built plugin, so what they reach is not counted.
  collectCoverageFrom: ['shared/**/*.ts'],
  coverageReporters: ['text-summary'],
  // A little below the figure, which moves with what the property tests draw.
  coverageThreshold: { global: { statements: 93, branches: 89, functions: 94, lines: 94 } },
  projects: [level('unit'), level('api', withSite), level('package'), level('admin', withSite)],
};
