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

export interface AdoptArguments {
  /** Content types; none: all that look like stories. */
  uids: string[];
  write: boolean;
  /** Look for credits in captions; the file of their table, where one is named. */
  credits: { file: string | undefined } | undefined;
  report: string | undefined;
}

export type Command =
  | { command: 'help' }
  | ({ command: 'adopt' } & AdoptArguments)
  | { command: 'reindex' }
  | ({ command: 'import' } & ImportArguments);

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  locale: { type: 'string' },
  section: { type: 'string' },
  type: { type: 'string' },
  pictures: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  credits: { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const HELP = `Run these in the folder of your Strapi site.

  npx newsroom import PATH… [options]   copy becomes drafts
  npx newsroom adopt [UID…] [options]   your own content type holds the stories
  npx newsroom reindex                  the index of references is made anew

reindex looks at every story and notes which pictures and links it refers to. Run it
after a transfer or a restore that left the plugin's tables out. It changes no story,
and can be stopped and run again.

adopt looks at your content types and some hundred stories of each, and proposes
newsroom.config.contentTypes as a change of config/plugins. A second run makes the
index, and says what there is. No story is changed, and nothing is written without
--write.
  --write          write the change to config/plugins, and index the stories
  --credits [FILE] credits that captions name, of pictures without one, as a table
                   (newsroom-credits.csv). With --write, they become image credits
                   that are to be checked: those of FILE, else all that are found
  --report FILE    write proposals and figures as lines of JSON

import: PATH is a file or a folder, which is
walked: plain text, HTML, ninjs (JSON), RSS and Atom. Every story becomes a draft;
nothing is published. A story that was imported before is recognised: its draft is
updated where no editor touched it, and left alone otherwise. An older version of
a story never replaces a newer one.

Options of import
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
  npx newsroom adopt
  npx newsroom adopt api::article.article --write
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
  if (command === 'adopt') {
    return { command, ...readAdopt(paths, values) };
  }
  if (command !== 'import') {
    throw new Error(`There is no command "${command}"; there are "import", "adopt" and "reindex".`);
  }
  if (paths.length === 0) {
    throw new Error('Say what to import: a file or a folder.');
  }
  const { locale, section, type, pictures, report } = values;
  return { command, paths, dryRun: values['dry-run'], locale, section, type, pictures, report };
}

/** A file is told from a content type by the marks in the name of a type. */
function readAdopt(
  words: string[],
  { write, credits, report }: { write: boolean; credits: boolean; report?: string | undefined },
): AdoptArguments {
  const uids = words.filter((word) => word.includes('::'));
  const files = words.filter((word) => !word.includes('::'));
  const [file, ...others] = files;
  if (file !== undefined && (!credits || others.length > 0)) {
    throw new Error(
      `"${others[0] ?? file}" is no content type: name it by its uid, such as api::article.article.`,
    );
  }
  if (credits && uids.length > 0) {
    throw new Error('--credits looks at all pictures: it takes no content type.');
  }
  return { uids, write, credits: credits ? { file } : undefined, report };
}
