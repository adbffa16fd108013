import { parseArgs } from 'node:util';

export interface ImportArguments {
  paths: string[];
  dryRun: boolean;
  locale: string | undefined;
  section: string | undefined;
  type: string | undefined;
  pictures: boolean;
  report: string | undefined;
}

export type Command =
  | { command: 'help' }
  | { command: 'reindex' }
  | ({ command: 'import' } & ImportArguments);

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  locale: { type: 'string' },
  section: { type: 'string' },
  type: { type: 'string' },
  pictures: { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const HELP = `Run these in the folder of your Strapi site.

  npx newsroom import PATH… [options]   copy becomes drafts
  npx newsroom reindex                  the index of references is made anew

reindex looks at every story and notes which pictures and links it refers to. Run it
after a transfer or a restore that left the plugin's tables out. It changes no story,
and can be stopped and run again.

import: PATH is a file or a folder, which is
walked: plain text, HTML, ninjs (JSON), RSS and Atom. Every story becomes a draft;
nothing is published. A story that was imported before is recognised: its draft is
updated where no editor touched it, and left alone otherwise. An older version of
a story never replaces a newer one.

Options
  --dry-run        read and match everything, write nothing
  --locale CODE    locale of the drafts; else the one that each story names,
                   else the site's default
  --section NAME   section of the drafts
  --type UID       content type of the drafts, such as api::article.article: one of
                   newsroom.config.contentTypes; else the plugin's own article
  --pictures       fetch pictures whose address is known; else they are awaited
  --report FILE    write one line of JSON per story: what became of it, what was
                   recognised, what was left out and why
  -h, --help       this text

Ctrl-C stops after the story that is being stored; the same command goes on from
there. The exit code is 0 if all went in, 1 if anything failed, 2 for a wrong
command, 130 after Ctrl-C.

Examples
  npx newsroom import wire/2026-11-23
  npx newsroom import story.html --locale fr --section Culture
  npx newsroom import archive --dry-run --report report.jsonl
`;

/** @throws Error that says what is wrong with the command */
export function readArguments(argv: string[]): Command {
  const { values, positionals } = parseArgs({
    args: argv,
    options: OPTIONS,
    allowPositionals: true,
  });
  const [command, ...paths] = positionals;
  if (values.help || command === undefined || command === 'help') {
    return { command: 'help' };
  }
  if (command === 'reindex') {
    if (paths.length > 0) {
      throw new Error('reindex takes no paths: it looks at every story.');
    }
    return { command };
  }
  if (command !== 'import') {
    throw new Error(`There is no command "${command}"; there are "import" and "reindex".`);
  }
  if (paths.length === 0) {
    throw new Error('Say what to import: a file or a folder.');
  }
  const { locale, section, type, pictures, report } = values;
  return { command, paths, dryRun: values['dry-run'], locale, section, type, pictures, report };
}
