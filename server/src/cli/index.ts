#!/usr/bin/env node
import { type Command, HELP, readArguments } from './arguments';
import { runAdopt } from './adopt/run-adopt';
import { runAgain } from './adopt/run-again';
import { runImport } from './run-import';
import { runReindex } from './run-reindex';
import { loadSite } from './site';

/** `npx newsroom`, in the folder of a Strapi site. */
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exit(1);
  },
);

async function main(argv: string[]): Promise<number> {
  const command = commandOf(argv);
  if (typeof command === 'string') {
    process.stderr.write(`${command}\nnpx newsroom --help says how it is used.\n`);
    return 2;
  }
  if (command.command === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  let isStopped = false;
  const stop = () => {
    // Asked twice, somebody means it.
    if (isStopped) {
      process.exit(130);
    }
    isStopped = true;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const { code, written } = await run(command, () => isStopped);
  return written.length > 0 && !isStopped ? runAgain(process.cwd(), written) : code;
}

async function run(
  command: Exclude<Command, { command: 'help' }>,
  isStopped: () => boolean,
): Promise<{ code: number; written: string[] }> {
  const appDir = process.cwd();
  const strapi = await loadSite(appDir);
  try {
    switch (command.command) {
      case 'adopt':
        return await runAdopt(strapi, { appDir, options: command, isStopped });
      case 'reindex':
        return { code: await runReindex(strapi, { isStopped }), written: [] };
      case 'import':
        return { code: await runImport(strapi, { options: command, isStopped }), written: [] };
    }
  } finally {
    await strapi.destroy();
  }
}

function commandOf(argv: string[]): Command | string {
  try {
    return readArguments(argv);
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
