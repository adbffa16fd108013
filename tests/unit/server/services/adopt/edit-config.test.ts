import fc from 'fast-check';
import { editConfig } from '../../../../../server/src/services/adopt/edit-config';
import { unifiedDiff } from '../../../../../server/src/adapters/diff';

const mappings = {
  'api::article.article': { headline: 'title', slug: 'slug', body: ['intro', 'blocks'] },
};

function edited(source: string, isTypeScript = true): string {
  const result = editConfig(source, { mappings, isTypeScript });
  return 'source' in result ? result.source : `refused: ${result.refused}`;
}

const BLOCK = `newsroom: {
    enabled: true,
    config: {
      contentTypes: {
        'api::article.article': {
          headline: 'title',
          slug: 'slug',
          body: ['intro', 'blocks'],
        },
      },
    },
  },`;

test.each([
  [
    'a function that answers an object',
    `export default ({ env }) => ({\n  upload: { config: { sizeLimit: env.int('X', 1) } }, // kept\n});\n`,
    `export default ({ env }) => ({\n  upload: { config: { sizeLimit: env.int('X', 1) } }, // kept\n  ${BLOCK}\n});\n`,
  ],
  [
    'a last property without a comma, with a comment behind it',
    `module.exports = {\n  seo: { enabled: true } // why\n};`,
    `module.exports = {\n  seo: { enabled: true }, // why\n  ${BLOCK}\n};`,
  ],
  ['an empty object', 'export default () => ({});\n', `export default () => ({\n  ${BLOCK}\n});\n`],
  [
    'a function with a body, a constant and a type',
    `import type { Core } from '@strapi/strapi';\n\nconst config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => {\n  const size = env.int('X', 1);\n  return {\n    upload: { config: { size } },\n  };\n};\n\nexport default config;\n`,
    `import type { Core } from '@strapi/strapi';\n\nconst config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => {\n  const size = env.int('X', 1);\n  return {\n    upload: { config: { size } },\n    ${BLOCK.replaceAll('\n', '\n  ')}\n  };\n};\n\nexport default config;\n`,
  ],
])('the block goes into %s, and all else stays', (_, source, expected) => {
  expect(edited(source)).toBe(expected);
});

test('what the plugin has already gets only what is missing', () => {
  const source = `export default {
  newsroom: {
    config: {
      publicUrl: 'https://news.example.org',
      contentTypes: {
        'api::post.post': { headline: 'title', slug: 'slug', body: 'body' },
      },
    },
  },
} satisfies object;
`;
  expect(edited(source)).toBe(
    source.replace(
      `body: 'body' },\n`,
      `body: 'body' },\n        'api::article.article': {\n          headline: 'title',\n          slug: 'slug',\n          body: ['intro', 'blocks'],\n        },\n`,
    ),
  );
  const bare = `module.exports = {\n\tnewsroom: {\n\t\tenabled: true\n\t}\n}\n`;
  expect(edited(bare, false)).toBe(
    `module.exports = {\n\tnewsroom: {\n\t\tenabled: true,\n\t\tconfig: {\n\t\t\tcontentTypes: {\n\t\t\t\t'api::article.article': {\n\t\t\t\t\theadline: 'title',\n\t\t\t\t\tslug: 'slug',\n\t\t\t\t\tbody: ['intro', 'blocks'],\n\t\t\t\t},\n\t\t\t},\n\t\t},\n\t}\n}\n`,
  );
});

test('a file keeps its quotes and line ends; one on a line is opened', () => {
  const source = `module.exports = { "seo": { "enabled": true } };\r\n`;
  const expected = [
    'module.exports = { "seo": { "enabled": true },',
    '  newsroom: {',
    '    enabled: true,',
    '    config: {',
    '      contentTypes: {',
    '        "api::article.article": {',
    '          headline: "title",',
    '          slug: "slug",',
    '          body: ["intro", "blocks"],',
    '        },',
    '      },',
    '    },',
    '  },',
    '};',
    '',
  ].join('\r\n');
  expect(edited(source, false)).toBe(expected);
});

test.each([
  ['a call', `export default makeConfig();`, 'no plain object'],
  [
    'config that is read',
    `export default { newsroom: { config: env.json('X') } };`,
    '"config" is no plain object there',
  ],
  [
    'a plugin that is a name',
    `const a = 1; export default { newsroom: a };`,
    '"newsroom" is no plain object there',
  ],
  ['a spread', `export default { ...others };`, '"newsroom" may come from elsewhere'],
  [
    'two answers',
    `export default () => { if (x) { return {}; } return { a: 1 }; };`,
    'no plain object',
  ],
  ['a broken file', `export default {`, 'it cannot be parsed'],
  [
    'a mapping of the type',
    `export default { newsroom: { config: { contentTypes: { 'api::article.article': { headline: 'x' } } } } };`,
    'cannot be edited',
  ],
  [
    'a value that is set afterwards',
    'const config = {};\nconfig.newsroom = { enabled: true };\nmodule.exports = config;\n',
    'what it gives to Strapi',
  ],
  [
    'an export that is changed afterwards',
    'module.exports = {};\nmodule.exports.newsroom = { enabled: true };\n',
    'what it gives to Strapi',
  ],
  [
    'a value that a call may change',
    "const config = {};\nObject.assign(config, require('./more'));\nmodule.exports = config;\n",
    'what it gives to Strapi',
  ],
  [
    'a value that is set inside',
    'export default () => {\n  const plugins = {};\n  const more = (plugins.newsroom = {});\n  return plugins;\n};\n',
    'what it gives to Strapi',
  ],
  [
    'a name that stands for two values',
    'const config = {};\nexport default () => {\n  const config = {};\n  return config;\n};\n',
    'what it gives to Strapi',
  ],
  [
    'a parameter that has the name of a constant',
    'const config = {};\nexport default (config) => config;\n',
    'what it gives to Strapi',
  ],
  [
    'a spread behind the plugin',
    "export default { newsroom: { enabled: true }, ...require('./x') };\n",
    'may come from elsewhere',
  ],
])('%s is left to the person, with the reason', (_, source, reason) => {
  expect(edited(source)).toContain(reason);
  expect(edited(source)).toContain('refused');
});

test('what was edited is edited no more', () => {
  const once = edited('export default {\n};\n');
  expect(edited(once)).toBe(once);
});

test('the change is shown as a unified diff', () => {
  expect(unifiedDiff({ file: 'config/plugins.ts', before: 'a\nb\n', after: 'a\nb\nc\n' })).toBe(
    '--- config/plugins.ts\n+++ config/plugins.ts\n@@ -1,2 +1,3 @@\n a\n b\n+c\n',
  );
});

test('whatever stands in a file, it says the same and the mapping besides', () => {
  const plugins = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => key !== 'newsroom'),
    fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('__proto__')),
  );
  const indents = fc.constantFrom(undefined, 2, 4, '\t');
  fc.assert(
    fc.property(plugins, indents, fc.constantFrom('', ' // end', '\n'), (config, indent, end) => {
      const written = JSON.stringify(config, null, indent);
      const after = edited(`module.exports = ${written};${end}`, false);
      expect(evaluated(after)).toEqual({
        ...JSON.parse(written),
        newsroom: { enabled: true, config: { contentTypes: mappings } },
      });
    }),
  );
});

function evaluated(source: string): unknown {
  const module = { exports: {} };
  new Function('module', source)(module);
  return module.exports;
}
