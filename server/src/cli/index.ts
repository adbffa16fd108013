#!/usr/bin/env node
import { type Command, HELP, readArguments } from './arguments';
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
  const strapi = await loadSite(process.cwd());
  try {
    return command.command === 'reindex'
      ? await runReindex(strapi, { isStopped: () => isStopped })
      : await runImport(strapi, { options: command, isStopped: () => isStopped });
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
