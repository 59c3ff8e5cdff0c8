import { openPackage } from '../../build/open-package.js';
import { figureChanges, reportState, type FigureChange } from '../../build/report-state.js';
import { withFiles } from '../../build/with-files.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { OutputFile } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import { writeOutputs } from '../../files/write-output.js';
import { memo } from '../../memo.js';
import { openProject } from '../../project/project.js';
import { findReports } from '../../report/discover.js';
import { openReport } from '../../report/load.js';
import type { RemoteOrigin, RemoteSource } from '../../report/read/sources/sources.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
import { printable } from '../format/code-frame.js';
import { jsonText } from '../format/json-text.js';
import { tell } from '../format/tell.js';
import type { RefreshOptions } from '../options.js';
import { refreshSource, type RefreshContext, type SharedRemote } from '../refresh-source.js';
import type { Terminal } from '../terminal.js';

interface ToldSource {
  readonly file: string;
  /** Absent of a query. */
  readonly url?: string;
  /** Of a query: the environment variable that named the database. */
  readonly variable?: string;
  readonly status: 'changed' | 'unchanged' | 'refused';
  /** What there is to write: the file and the lock beside it. Nothing, where both stand as they are. */
  readonly writes: readonly string[];
}

type ToldChange = FigureChange & { readonly report: string };

/**
 * `factsheet refresh [report…]`: fetches the sources that name a download or a query, proves the reports with them, writes
 * each file with the lock beside it, and tells which figures change. The only command that opens a connection.
 */
export async function refresh(
  names: readonly string[],
  options: RefreshOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const { format, check, dryRun } = options;
  const refuse = (faults: readonly Diagnostic[]): ExitCode =>
    tell(faults, format, terminal, effects);
  const project = openProject(effects, options);
  if (project.value === undefined) return refuse(project.diagnostics);
  const { data, out: _out, ...own } = project.value;
  const found = findReports(effects, data, names);
  if (found.value === undefined) return refuse(found.diagnostics);

  const setting = openPackage(effects, own);
  const folders = found.value.map(({ folder }) => folder);
  const stateOf = memo((folder: string) => reportState(effects, folder, setting));
  const context: RefreshContext = { effects, setting, now: () => new Date(), stateOf };
  const asked = await askAll(context, remoteSources(context, folders));
  const accepted = asked.flatMap(({ files }) => files);
  const changes = accepted.length === 0 ? [] : changesOf(context, folders, accepted);
  const unwritten =
    check || dryRun ? [] : asked.flatMap(({ files }) => writeOutputs(effects, files));
  const diagnostics = [...asked.flatMap((each) => each.diagnostics), ...unwritten];
  if (diagnostics.length > 0) tell(diagnostics, 'human', terminal, effects);
  const told = asked.map((each) => each.told);
  terminal.out(
    format === 'json'
      ? jsonText({ version: 1, sources: told, figures: changes })
      : textOf(told, changes),
  );
  const code = exitCodeOf(diagnostics);
  const isStale = told.some(({ status }) => status === 'changed');
  return code === exitCodes.done && check && isStale ? exitCodes.reportHasErrors : code;
}

/** Each remote source once, with the reports that use it. */
function remoteSources(
  { effects, setting }: RefreshContext,
  reports: readonly string[],
): readonly SharedRemote[] {
  const sources = new Map<string, SharedRemote>();
  for (const report of reports) {
    for (const source of openReport(effects, report, setting).remote) {
      const key = fileOf(source);
      const others = sources.get(key)?.reports ?? [];
      sources.set(key, { ...source, reports: [...others, report] });
    }
  }
  return [...sources.values()];
}

/** What came of asking for a source: the file and the lock to write, or neither. */
interface Asked {
  readonly told: ToldSource;
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One after the other: servers are not to be pressed, and each file is proved with those before it. */
async function askAll(
  context: RefreshContext,
  sources: readonly SharedRemote[],
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const source of sources) {
    const accepted = asked.flatMap(({ files }) => files);
    const effects = { ...context.effects, ...withFiles(context.effects, accepted) };
    // oxlint-disable-next-line no-await-in-loop
    const { value, diagnostics } = await refreshSource({ ...context, effects }, source);
    const files = value?.files ?? [];
    const told: ToldSource = {
      file: fileOf(source),
      ...originTold(source.from),
      status: value === undefined ? 'refused' : value.isChanged ? 'changed' : 'unchanged',
      writes: files.map(({ path }) => path),
    };
    asked.push({ told, files, diagnostics });
  }
  return asked;
}

/** The figures that are others with the new files. */
function changesOf(
  { effects, setting, stateOf }: RefreshContext,
  folders: readonly string[],
  files: readonly OutputFile[],
): readonly ToldChange[] {
  const after = withFiles(effects, files);
  return folders.flatMap((folder) =>
    figureChanges(stateOf(folder), reportState(after, folder, setting)).map((change) => ({
      report: folder,
      ...change,
    })),
  );
}

function textOf(sources: readonly ToldSource[], changes: readonly ToldChange[]): string {
  const lines = [
    ...sources.map(({ file, status }) => `${file}  ${status}`),
    ...changes.map(({ report, row, fact, old, new: now }) => {
      const figure = [report, row, fact].filter((part) => part !== undefined).join('  ');
      return `${figure}  ${written(old)}  →  ${written(now)}`;
    }),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

const fileOf = ({ folder, name }: RemoteSource): string => `${folder}/${name}`;

function originTold(from: RemoteOrigin): Pick<ToldSource, 'url' | 'variable'> {
  if (from.kind === 'download') return { url: from.url };
  return from.kind === 'query' ? { variable: from.variable } : {};
}

const written = (rendering: FigureChange['old']): string =>
  rendering === undefined ? 'none' : Object.values(rendering).join(' | ');
