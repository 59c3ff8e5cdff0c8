import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { draftSource } from '../../build/draft-source.js';
import { openPackage } from '../../build/open-package.js';
import type { Resources } from '../../build/resources.js';
import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../diagnostics/wording.js';
import type { Effects } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import { packageFolders } from '../../files/package.js';
import { startOf } from '../../files/paths.js';
import { writeOutputs } from '../../files/write-output.js';
import { filesOf, type NewProject } from '../../project/new-project.js';
import { readStarter, starterTextsIn, type NewFile } from '../../project/starter.js';
import { refuseName } from '../../report/names.js';
import { askUntil } from '../ask-until.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { tell } from '../format/tell.js';
import type { InitOptions } from '../options.js';
import { packageVersion } from '../package.js';
import type { Terminal } from '../terminal.js';

const usual = { languages: 'en,zh-Hans', name: 'first-report' } as const;

/** `factsheet init [folder]`: a project that builds at once, or one that begins with the facts of a text. */
export async function init(
  folder: string,
  options: InitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const refuse = (faults: readonly Diagnostic[]): ExitCode =>
    tell(faults, 'human', terminal, effects);
  const starter = readStarter(effects, packageFolders.templates);
  if (starter.value === undefined) return refuse(starter.diagnostics);

  const { texts } = starter.value;
  const known = Object.keys(texts);
  const faultsIn: FaultsIn = {
    languages: (answer) => {
      const tags = tagsIn(answer);
      const unknown = tags.filter((tag) => starterTextsIn(texts, tag) === undefined);
      return (tags.length === 0 ? [''] : unknown).map((tag) => noStarter(tag, known));
    },
    name: (answer) => {
      const name = refuseName(answer, 'report');
      return name ? [error(name.code, startOf(folder), name.problem, name.remedy)] : [];
    },
  };
  const answers = await ask(options, terminal, faultsIn, refuse);
  const languages = tagsIn(answers.languages);
  const faults = [...faultsIn.languages(answers.languages), ...faultsIn.name(answers.name)];
  if (faults.length > 0) return refuse(faults);

  const resources = openPackage(effects);
  const fonts = resources.fonts();
  if (fonts.value === undefined) return refuse(fonts.diagnostics);

  const drafted = ownSource(effects, options, languages, resources);
  const source = drafted?.value;
  if (drafted !== undefined && source === undefined) return refuse(drafted.diagnostics);
  const project: NewProject = {
    languages,
    report: answers.name,
    date: today(terminal),
    version: packageVersion(),
    starter: starter.value,
    fontPackages: [...new Set(languages.flatMap((tag) => fonts.value?.packagesFor(tag) ?? []))],
    ...(source && { source }),
  };
  const files = filesOf(project).filter(
    ({ path }) => !(isOftenThere.has(path) && existsSync(join(folder, path))),
  );
  const refusals = writeProject(effects, folder, files);
  if (refusals.length > 0) return refuse(refusals);
  for (const { path } of files) terminal.out(`${join(folder, path)}\n`);
  // A package.json that was there stays as it is, so its owner adds the packages.
  const isWritten = files.some(({ path }) => path === 'package.json');
  const packages = [`factsheet-press@${project.version}`, ...project.fontPackages];
  const install = isWritten ? 'npm install' : `npm install --save-dev ${packages.join(' ')}`;
  terminal.err(nextSteps(folder, answers.name, source?.drafted, install));
  return exitCodes.done;
}

type OwnSource = NonNullable<NewProject['source']> & { readonly drafted: number };

/**
 * The author's own text with the facts drafted from it, in the first of the languages that it may be written in; absent
 * where the project begins with an example.
 */
function ownSource(
  effects: Effects,
  { from, language }: InitOptions,
  languages: readonly string[],
  resources: Resources,
): Checked<OwnSource> | undefined {
  if (from === undefined) return undefined;
  let refused: readonly Diagnostic[] = [];
  for (const tried of language ? [language] : languages) {
    const { value, diagnostics } = draftSource(effects, from, tried, languages, resources);
    if (value !== undefined) {
      const { text: facts, units, drafted } = value;
      const bytes = effects.files.read(from);
      const name = basename(from);
      return {
        value: {
          name,
          language: tried,
          bytes,
          facts,
          drafted,
          ...(units !== undefined && { units }),
        },
        diagnostics,
      };
    }
    refused = diagnostics;
  }
  return failed(refused);
}

/** Writes folder by folder, and nothing where one of the files, or another in place of the folder, is there. */
function writeProject(
  effects: Effects,
  folder: string,
  files: readonly NewFile[],
): readonly Diagnostic[] {
  const there = files.filter(({ path }) => existsSync(join(folder, path)));
  if (there.length > 0) return there.map(({ path }) => isThere(join(folder, path)));
  const isFile = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false;
  if (isFile) return [isThere(folder)];
  for (const each of new Set(files.map(({ path }) => dirname(path)))) {
    const own = files.filter(({ path }) => dirname(path) === each);
    const refusals = writeOutputs(
      effects,
      own.map(({ path, bytes }) => ({ path: join(folder, path), bytes })),
    );
    if (refusals.length > 0) return refusals;
  }
  return [];
}

/** Files that a folder may have before, and that stay as they are. */
const isOftenThere: ReadonlySet<string> = new Set(['package.json', '.gitignore']);

interface Answers {
  readonly languages: string;
  readonly name: string;
}

type FaultsIn = Readonly<Record<keyof Answers, (answer: string) => readonly Diagnostic[]>>;

const tagsIn = (answer: string): readonly string[] =>
  answer.split(/[\s,]+/u).filter((tag) => tag !== '');

/** What the flags do not say is asked on a terminal, again where the answer cannot be taken, and is as usual elsewhere. */
async function ask(
  { languages, name }: InitOptions,
  terminal: Terminal,
  faultsIn: FaultsIn,
  refuse: (faults: readonly Diagnostic[]) => unknown,
): Promise<Answers> {
  const isAsked = terminal.columns !== undefined && process.stdin.isTTY;
  if (!isAsked) return { languages: languages ?? usual.languages, name: name ?? usual.name };
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = (key: keyof Answers, text: string): Promise<string> =>
      askUntil(
        async () => (await lines.question(`${text} (${usual[key]}): `)).trim() || usual[key],
        faultsIn[key],
        refuse,
      );
    return {
      languages: languages ?? (await question('languages', 'Languages, the leading one first')),
      name: name ?? (await question('name', 'Name of the first report')),
    };
  } finally {
    lines.close();
  }
}

function today({ environment }: Terminal): string {
  const epoch = Number(environment['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  const date = Number.isInteger(epoch) ? new Date(epoch * 1000) : new Date();
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function nextSteps(
  folder: string,
  report: string,
  drafted: number | undefined,
  install: string,
): string {
  const enter = folder === '.' ? '' : `cd ${quoted(folder)}\n`;
  return drafted === undefined
    ? `\nNow:\n${enter}${install}\nnpx factsheet build\n`
    : `\n${drafted} figures drafted; give them labels and texts in data/${report}. Then:\n${enter}${install}\nnpx factsheet check\n`;
}

/** A path as one word of a shell. */
const quoted = (path: string): string =>
  /^[\p{L}\p{N}_./@%+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

const noStarter = (tag: string, known: readonly string[]): Diagnostic =>
  error(
    'command/no-starter',
    startOf('--languages'),
    `there is no text to begin with in “${shorten(tag)}”`,
    suggest(
      tag,
      known,
      'begin in languages that are known here, and add others in report.yaml later',
    ),
  );

const isThere = (path: string): Diagnostic =>
  error(
    'command/not-empty',
    startOf(path),
    `${path} is there already, and nothing is overwritten`,
    'name an empty folder, or another name with --name',
  );
