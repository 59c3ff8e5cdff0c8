import { comparePdfs, isSame, type Comparison } from '../../compare/compare.js';
import {
  areSame,
  compareIssues,
  type Issue,
  type IssueComparison,
  type PairComparer,
} from '../../compare/issues.js';
import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { limits } from '../../files/limits.js';
import { nodeEffects } from '../../files/node-effects.js';
import { inFolder, startOf } from '../../files/paths.js';
import { readNamedFile } from '../../files/read-file.js';
import { writeOutputs } from '../../files/write-output.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
import {
  comparisonGithub,
  comparisonJson,
  comparisonText,
  issuesGithub,
  issuesJson,
  issuesText,
} from '../format/comparison.js';
import { issuesMarkdown } from '../format/comparison-markdown.js';
import { tell } from '../format/tell.js';
import { kindOf, openIssue } from '../open-issue.js';
import type { DiffOptions } from '../options.js';
import { progressOn, type Progress } from '../runs/progress.js';
import { threadsFor } from '../runs/made-steps.js';
import type { Terminal } from '../terminal.js';
import { compare } from '../workers/compare.js';

interface Difference {
  readonly isNone: boolean;
  readonly text: string;
}

/** `factsheet diff <old> <new>`: as `diff` of POSIX, 0 for no difference, 1 for some, above that for trouble. */
export async function diff(
  old: string,
  now: string,
  { png, format }: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const refusals: Diagnostic[] = [];
  const takePicture =
    png === undefined
      ? undefined
      : (sheet: string | undefined, page: number, picture: Uint8Array): void => {
          const path = picturePath(png, sheet, page);
          refusals.push(...writeOutputs(effects, [{ path, bytes: picture }]));
        };
  const progress = progressOn(terminal, false);
  const sides = [old, now] as const;
  const { value, diagnostics } = await difference(effects, sides, format, takePicture, progress);
  const faults = [...diagnostics, ...refusals];
  if (!value || faults.length > 0) {
    tell(faults, format === 'markdown' ? 'human' : format, terminal, effects);
    return exitCodeOf(faults) === exitCodes.fileSystemRefused
      ? exitCodes.fileSystemRefused
      : exitCodes.wrongUse;
  }
  terminal.out(value.text);
  return value.isNone ? exitCodes.done : exitCodes.reportHasErrors;
}

/** `<folder>/page-01.png`; of two folders `<folder>/<path of the fact sheet>/page-01.png`. */
const picturePath = (folder: string, sheet: string | undefined, page: number): string =>
  inFolder(
    sheet === undefined ? folder : inFolder(folder, sheet.replace(/\.pdf$/u, '')),
    `page-${String(page).padStart(2, '0')}.png`,
  );

type TakePicture = (sheet: string | undefined, page: number, png: Uint8Array) => void;

async function difference(
  effects: Effects,
  [old, now]: readonly [string, string],
  format: DiffOptions['format'],
  takePicture: TakePicture | undefined,
  progress: Progress,
): Promise<Checked<Difference>> {
  const kinds = [kindOf(effects, old), kindOf(effects, now)] as const;
  const [was, is] = [kinds[0].value, kinds[1].value];
  if (was === undefined || is === undefined) {
    return failed(kinds.flatMap(({ diagnostics }) => diagnostics));
  }
  if (was === 'file' && is === 'file') {
    const files = [old, now].map((file) => readNamedFile(effects, file, limits.pdfBytes));
    const [before, after] = files.map(({ value }) => value);
    if (!before || !after) return failed(files.flatMap(({ diagnostics }) => diagnostics));
    const { value, diagnostics } = await comparePdfs(
      { file: old, bytes: before },
      { file: now, bytes: after },
      takeOf(takePicture),
    );
    return {
      value: value && { isNone: isSame(value), text: printPdfs[format](value) },
      diagnostics,
    };
  }
  if (was === 'file' || is === 'file') return failed(unlike(old, now, was));
  const issues = [openIssue(effects, old, was), openIssue(effects, now, is)];
  const [before, after] = issues.map(({ value }) => value);
  if (!before || !after) return failed(issues.flatMap(({ diagnostics }) => diagnostics));
  const { value, diagnostics } = await compareFolders(before, after, takePicture, progress);
  return {
    value: value && { isNone: areSame(value), text: printIssues[format](value) },
    diagnostics,
  };
}

/** Compares in as many threads as pay; pictures are taken in the thread that asks. */
async function compareFolders(
  before: Issue,
  after: Issue,
  takePicture: TakePicture | undefined,
  progress: Progress,
): Promise<Checked<IssueComparison>> {
  const takesPictures = takePicture !== undefined;
  let done = 0;
  let end = async (): Promise<void> => undefined;
  const comparerOf = async (pairs: number): Promise<PairComparer> => {
    const threads = threadsFor(pairs, undefined);
    const pool =
      threads > 1 ? (await import('../workers/pool.js')).compareInThreads(threads) : undefined;
    end = pool?.end ?? end;
    return {
      atATime: pool?.atATime ?? 1,
      compare: async (path, old, now) => {
        const pair = { old, new: now, takesPictures };
        const { comparison, pictures } = await (pool?.compare ?? compare)(pair);
        for (const { page, png } of pictures) takePicture?.(path, page, png);
        progress.count((done += 1), pairs);
        return comparison;
      },
    };
  };
  try {
    return await compareIssues(before, after, comparerOf);
  } finally {
    await end();
    progress.clear();
  }
}

const takeOf = (takePicture: TakePicture | undefined) =>
  takePicture && ((page: number, png: Uint8Array) => takePicture(undefined, page, png));

const printIssues: Readonly<
  Record<DiffOptions['format'], (comparison: IssueComparison) => string>
> = { human: issuesText, json: issuesJson, github: issuesGithub, markdown: issuesMarkdown };

const printPdfs: Readonly<Record<DiffOptions['format'], (comparison: Comparison) => string>> = {
  human: comparisonText,
  json: comparisonJson,
  github: comparisonGithub,
  markdown: (comparison) => {
    const { old, new: now } = comparison;
    const changed = isSame(comparison) ? [] : [{ path: now, ...comparison }];
    return issuesMarkdown({
      ...{ old, new: now, added: [], removed: [], changed },
      unchanged: 1 - changed.length,
    });
  },
};

const unlike = (old: string, now: string, kind: string): Diagnostic => {
  const [file, folder] = kind === 'file' ? [old, now] : [now, old];
  return error(
    'command/unlike-issues',
    startOf(file),
    `${file} is a single file, and ${folder} a folder of fact sheets`,
    'name two PDFs, or two folders or their manifests',
  );
};
