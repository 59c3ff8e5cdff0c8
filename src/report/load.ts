import { error, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import { shorten, suggest } from '../diagnostics/wording.js';
import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { composeReport, rowOf, type LoadedReport } from './compose.js';
import { findings as newFindings, isFatal } from './findings.js';
import { openFiles, type ReportSetting } from './open-files.js';
import { dataOf } from './read/files.js';
import { withUnspokenTold } from './unspoken-languages.js';
import type { RemoteSource } from './read/sources/sources.js';
import type { ReportRow } from './report.js';

/** A report whose files and tables are read, and which is put together for each of its rows. */
export interface OpenedReport {
  /** The rows that it is made for each of; `undefined` where it is made once, and where its rows could not be read. */
  readonly rows: readonly ReportRow[] | undefined;
  /** Folders that it is made from. */
  readonly folders: readonly string[];
  /** Files of sources that it or the shared folder declares, each from its folder. */
  readonly sourceFiles: readonly string[];
  /** Files of its tables, as the author would type them. */
  readonly tableFiles: ReadonlySet<string>;
  /** What its rows tell where they take it, and somebody has to tell where none does. */
  readonly tableFaults: readonly Diagnostic[];
  /** Its sources that are fetched, whether or not their files are there. */
  readonly remote: readonly RemoteSource[];
  /** The report, of one of its rows where it has any, with ALL faults of all its files and languages. */
  readonly load: (row?: ReportRow) => Checked<LoadedReport>;
}

/**
 * Reads `report.yaml`, `facts.yaml`, `charts.yaml`, `units.yaml`, `terms.yaml` and the sources of a report's folder, and
 * what it uses of the folder `_shared` beside it; once for all of its rows.
 */
export function openReport(
  effects: Pick<Effects, 'files'>,
  folder: string,
  setting: ReportSetting,
): OpenedReport {
  const opening = newFindings();
  const opened = openFiles(effects, folder, setting, opening);
  const byKey = new Map(opened?.rows?.map((each) => [each.key, each]));
  return {
    rows: opened?.rows?.map(rowOf),
    tableFiles: new Set(
      [...(opened?.tables?.values() ?? [])].flatMap((table) => table?.grid.file ?? []),
    ),
    tableFaults: opened?.tableFaults ?? [],
    remote: opened?.remote ?? [],
    sourceFiles: opened?.sourceFiles ?? [],
    folders: [folder, ...(opened?.shared === undefined ? [] : [opened.shared])],
    load: (row) => {
      const findings = newFindings();
      findings.add(opening.all());
      const current = row === undefined ? undefined : byKey.get(row.key);
      const loaded = opened && composeReport(opened, current ?? opened.rows?.[0], findings);
      const files = opened === undefined ? [] : Object.values(opened.files).map(dataOf);
      const diagnostics = inReadingOrder(
        withUnspokenTold(findings.all(), opened?.languagePlaces ?? new Map(), files),
      );
      return { value: diagnostics.some(isFatal) ? undefined : loaded, diagnostics };
    },
  };
}

/**
 * A report with all of its faults; of its first row where it is made for each row of a table. The value is there where no
 * error is, a changed source excepted, so that the quotes that no longer stand in it can be named in the same run. Where
 * a pack cannot be loaded, units that are not the report's own are not judged.
 */
export const loadReport = (
  effects: Pick<Effects, 'files'>,
  folder: string,
  setting: ReportSetting,
): Checked<LoadedReport> => openReport(effects, folder, setting).load();

/** Said where a row is asked for by a key that no row has. */
export const unknownRow = (key: string, known: Iterable<string>, folder: string): Diagnostic =>
  error(
    'command/unknown-row',
    startOf(`${folder}/report.yaml`),
    `no report is made for a row “${shorten(key)}”`,
    suggest(key, known, 'name the key of a row of the table of “each”'),
  );
