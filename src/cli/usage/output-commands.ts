import { Option } from 'commander';
import { collectNamed, named } from './arguments.js';
import { humanOrJson, type AddCommand } from './command-options.js';
import type { DiffOptions, IndexOptions, InspectOptions, MergeOptions } from '../options.js';

// The commands that read what was built.

export const addMerge: AddCommand = (program, terminal, finish) => {
  program
    .command('merge')
    .summary('join the folders of shards into one')
    .description(
      'Joins the folders that build --shard wrote, each on a machine of its own perhaps, into the folder that one run over everything would have written, to the byte. Nothing is written where a shard or a fact sheet is missing or doubled, a file is not as its manifest says, or the shards were made from different things.',
    )
    .argument('<folder...>', 'folders of all shards, in any order', collectNamed)
    .option('--out <dir>', 'folder that the PDF files are written to (default: out)', named)
    .addOption(humanOrJson('shape of what is printed'))
    .action(async (folders: readonly string[], options: MergeOptions) => {
      const { merge } = await import('../commands/merge.js');
      finish(merge(folders, options, terminal));
    });
};

export const addInspect: AddCommand = (program, terminal, finish) => {
  program
    .command('inspect')
    .summary('print the provenance record that a PDF carries')
    .description('Prints every figure of a PDF that factsheet has built, with what bears it out.')
    .argument('<file>', 'the PDF', named)
    .addOption(humanOrJson('shape of what is printed; json is the record itself'))
    .action(async (file: string, options: InspectOptions) => {
      const { inspect } = await import('../commands/inspect.js');
      finish(await inspect(file, options, terminal));
    });
};

export const addDiff: AddCommand = (program, terminal, finish) => {
  program
    .command('diff')
    .summary('tell how two issues of a fact sheet, or two folders of them, differ')
    .description(
      'Prints the figures that were added, removed or changed, with what bears them out, then the pages that look different. Of two folders (or their manifest.json) it tells the fact sheets that came and went as well. Exit codes: 0 no difference, 1 some difference, 2 wrong use or a file that cannot be read.',
    )
    .argument('<old>', 'the older PDF, folder or manifest', named)
    .argument('<new>', 'the newer PDF, folder or manifest', named)
    .option('--png <dir>', 'write a picture of each changed page: old, new, difference', named)
    .addOption(
      new Option(
        '--format <format>',
        'shape of what is printed; markdown is for the description of a pull request',
      )
        .choices(['human', 'json', 'github', 'markdown'])
        .default('human'),
    )
    .action(async (old: string, now: string, options: DiffOptions) => {
      const { diff } = await import('../commands/diff.js');
      finish(await diff(old, now, options, terminal));
    });
};

export const addIndex: AddCommand = (program, terminal, finish) => {
  program
    .command('index')
    .summary('write a page of the fact sheets that were built')
    .description(
      'Writes index.html into the folder of outputs: each fact sheet with its titles, edition, files and first page, and what it has changed since the edition before (build --keep-editions). It needs no server and holds no script.',
    )
    .option('--out <dir>', 'folder that the PDF files were written to (default: out)', named)
    .option(
      '--templates <dir>',
      'words and look of one’s own, in its folder index, looked at first (default: templates, where it is)',
      named,
    )
    .option(
      '--language <tag>',
      'language of what the page itself says (default: the one that follows the leading one)',
      named,
    )
    .action(async (options: IndexOptions) => {
      const { makeIndex } = await import('../commands/make-index.js');
      finish(await makeIndex(options, terminal));
    });
};
