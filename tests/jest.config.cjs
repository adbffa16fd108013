const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

function level(name, more = {}) {
  return {
    displayName: name,
    rootDir: `${__dirname}/..`,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
    testEnvironment: 'node',
    transform,
    transformIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo/dist/', '<rootDir>/demo/build/'],
    ...more,
  };
}

/** The four levels of `npm test`. Each API test file boots one Strapi of its own. */
module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [level('unit'), level('api'), level('package'), level('admin')],
};
