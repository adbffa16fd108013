import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');

const EXAMPLES = [
  ...readFileSync(path.join(ROOT, 'docs/extending.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g),
].map(([, code = '']) => code);

/** What the compiler says of a file that stands in `tests/`, as a site would write it. */
function problemsIn(code: string): string[] {
  const name = path.join(ROOT, 'tests/example.ts');
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Preserve },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, baseUrl: ROOT },
    paths: { 'strapi-plugin-newsroom/types': ['shared/types.ts'], '#shared/*': ['shared/*.ts'] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('there is an example of each extension point', () => {
  expect(EXAMPLES).toHaveLength(4);
});

it.each(EXAMPLES)('an example of the documentation compiles: %#', (code) => {
  expect(problemsIn(code)).toEqual([]);
});

it('and would not with a wrong level', () => {
  const [rule = ''] = EXAMPLES;
  expect(problemsIn(rule.replace("'require'", "'refuse'"))).toEqual([
    `Type '"refuse"' is not assignable to type '"require" | "warn"'.`,
  ]);
});
