import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { openRoot } from '../files/root.js';
import type { ReportFolder } from '../report/discover.js';
import { foldName } from '../report/names.js';
import { yamlOf } from '../yaml/file.js';
import { outputName } from './write-report.js';

/** A PDF that a report writes, and where its author says so. */
interface Claim {
  readonly report: string;
  readonly name: string;
  readonly place: Place;
}

/**
 * Reports of which one would write the PDF of another, since an output names its `file`. A report made for each row of a
 * table has a folder of its own, and is none of them. Only reports that may be concerned are read as YAML; of one that
 * cannot be read nothing is said here.
 * Errors: `report/same-output` at each of the places.
 */
export function sameFiles(
  effects: Pick<Effects, 'files'>,
  reports: readonly ReportFolder[],
): readonly Diagnostic[] {
  const choosing = reports.filter(({ folder }) => mayChoose(textOf(effects, folder)));
  const chosen = choosing.flatMap((report) => claimsOf(effects, report));
  const names = new Set(chosen.map(({ name }) => foldName(name)));
  const others = reports
    .filter((report) => !choosing.includes(report) && names.has(foldName(report.id)))
    .flatMap((report) => claimsOf(effects, report));
  const claims = new Map<string, Claim[]>();
  for (const claim of [...chosen, ...others]) {
    const fold = foldName(claim.name);
    claims.set(fold, [...(claims.get(fold) ?? []), claim]);
  }
  return [...claims.values()].flatMap((rivals) =>
    rivals.flatMap((claim) => {
      const rival = rivals.find(({ report }) => report !== claim.report);
      return rival === undefined ? [] : [sameFile(claim, rival)];
    }),
  );
}

const sameFile = ({ name, place }: Claim, rival: Claim): Diagnostic =>
  error(
    'report/same-output',
    place,
    `the report “${shorten(rival.report)}” writes ${shorten(name)}.pdf too`,
    'give one of the two outputs another name with “file:”',
  );

const reportFile = 'report.yaml';

function textOf(effects: Pick<Effects, 'files'>, folder: string): string {
  const root = openRoot(effects, folder);
  return root.readText(reportFile, startOf(folder), limits.yamlBytes).value ?? '';
}

/** Whether the word `file` stands under `outputs`. */
const mayChoose = (text: string): boolean =>
  /^["']?outputs["']?\s*:.*\n(?:[ \t#-].*\n|\n)*/mu.exec(`${text}\n`)?.[0].includes('file') ===
  true;

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function claimsOf(effects: Pick<Effects, 'files'>, report: ReportFolder): readonly Claim[] {
  const path = openRoot(effects, report.folder).path(reportFile);
  const { value: yaml } = yamlOf(textOf(effects, report.folder), path);
  if (yaml === undefined || !isMapping(yaml.data)) return [];
  const { places, data } = yaml;
  const { outputs } = data;
  if (!Array.isArray(outputs) || outputs.length === 0) {
    return [{ report: report.id, name: report.id, place: places.of(data) }];
  }
  return outputs.filter(isMapping).flatMap((output): readonly Claim[] => {
    const { layout, file } = output;
    if (typeof layout !== 'string') return [];
    const isNamed = typeof file === 'string' && file !== '';
    const name = isNamed ? file : outputName(report.id, layout, outputs.length);
    return [
      {
        report: report.id,
        name,
        place: isNamed ? places.value(output, 'file') : places.of(output),
      },
    ];
  });
}
