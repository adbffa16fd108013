import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The tests' query log, which is TypeScript: it imports types alone, so its text is enough. */
const source = readFileSync(new URL('../tests/site/query-log.ts', import.meta.url), 'utf8');
const { outputText } = ts.transpileModule(source, {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});

export const { broadReads, fullScans, queryPlan, recordQueries } = await import(
  `data:text/javascript,${encodeURIComponent(outputText)}`
);
