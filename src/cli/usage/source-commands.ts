import { collect, named } from './arguments.js';
import { humanOrJson, type AddCommand } from './command-options.js';
import type { DraftOptions, InitOptions, RefreshOptions } from '../options.js';

// The commands that begin with a source, or look after one.

export const addInit: AddCommand = (program, terminal, finish) => {
  program
    .command('init')
    .summary('begin a project of one’s own')
    .description(
      'Writes a project that builds at once: a report, factsheet.yaml, a theme, a workflow and settings for editors. Asks on a terminal what the flags do not say. Nothing is overwritten.',
    )
    .argument('[folder]', 'folder of the project', named, '.')
    .option('--languages <tags>', 'languages of the report, such as en,zh-Hans', named)
    .option('--name <name>', 'name of the first report', named)
    .option('--from <text>', 'begin with the facts of a text', named)
    .option('--language <tag>', 'language of that text (default: the leading one)', named)
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('../commands/init.js');
      finish(await init(folder, options, terminal));
    });
};

export const addDraft: AddCommand = (program, terminal, finish) => {
  program
    .command('draft')
    .summary('write facts.yaml for every figure of a text')
    .description(
      'Prints facts.yaml with a fact for every figure of a text: value, unit, qualifier, period, status and quote, each proved against the text. Names and labels are left to fill.',
    )
    .argument('<source>', 'the text', named)
    .requiredOption('--language <tag>', 'language of the text, such as zh-Hans', named)
    .option(
      '--label <tag>',
      'a language of the labels; may be given more than once (default: that of the text)',
      collect,
      [],
    )
    .action(
      async (
        source: string,
        { language, label }: { language: string; label: readonly string[] },
      ) => {
        const { draft } = await import('../commands/draft.js');
        finish(draft(source, { language, languages: label } satisfies DraftOptions, terminal));
      },
    );
};

export const addRefresh: AddCommand = (program, terminal, finish) => {
  program
    .command('refresh')
    .summary('fetch the sources that name a download or a query, and tell which figures change')
    .description(
      'Fetches each source that names a download, or a query of PostgreSQL, proves the reports with the new file, and writes it with sources.lock.yaml beside it. A file with which a report would have errors is refused, and the old one stays. The only command that opens a connection. Exit codes: 0 done, 1 a source was refused or, with --check, has changed.',
    )
    .argument('[report...]', 'names of reports, or paths of their folders; all where none is given')
    .option('--data <dir>', 'folder that holds the reports (default: data)', named)
    .option('--check', 'write nothing, and end with 1 where a source has changed', false)
    .option('--dry-run', 'write nothing, and tell what would change', false)
    .addOption(humanOrJson('shape of what is printed'))
    .action(async (reports: readonly string[], options: RefreshOptions) => {
      const { refresh } = await import('../commands/refresh.js');
      finish(await refresh(reports, options, terminal));
    });
};
