import { error, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import { inFolder, startOf } from '../../files/paths.js';
import { manifestName, type Manifest, type ManifestEntry, type ManifestShard } from './manifest.js';
import { nameOf } from './shard.js';

/** A folder that `build --shard` wrote, with what its manifest says. */
export interface ShardFolder {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A fact sheet, and the folder that its file is in. */
export interface ShardOutput {
  readonly folder: string;
  readonly entry: ManifestEntry;
}

interface Part extends ShardFolder {
  readonly shard: ManifestShard;
}

/**
 * The fact sheets of all shards of one run. Refused are folders that are no shards, shards that are missing or doubled, those
 * of different runs, fact sheets that are missing, and those that are made from different things; each with its folder.
 */
export function joinShards(folders: readonly ShardFolder[]): Checked<readonly ShardOutput[]> {
  const parts = folders.flatMap((each): readonly Part[] => {
    const { shard } = each.manifest;
    return shard === undefined ? [] : [{ ...each, shard }];
  });
  if (parts.length < folders.length) return refused(folders.filter(isNoShard).map(notAShard));
  const runs = ofOneRun(parts);
  if (runs.length > 0) return refused(runs);
  const outputs = parts.flatMap(ownOutputs);
  const faults = [...parts.flatMap(missingUnits), ...doubledPaths(outputs), ...mixed(outputs)];
  return faults.length > 0 ? refused(faults) : { value: outputs, diagnostics: [] };
}

const refused = (diagnostics: readonly Diagnostic[]): Checked<never> => ({
  value: undefined,
  diagnostics,
});

const placeIn = (folder: string) => startOf(inFolder(folder, manifestName));

const isNoShard = ({ manifest }: ShardFolder): boolean => manifest.shard === undefined;

const notAShard = ({ folder }: ShardFolder): Diagnostic =>
  error(
    'command/not-a-shard',
    placeIn(folder),
    'the folder holds no shard',
    'name folders that “build --shard” wrote',
  );

/** Whether the parts are every shard of one run, each once. */
function ofOneRun(parts: readonly Part[]): readonly Diagnostic[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { of, whole } = first.shard;
  const strangers = parts.filter(({ shard }) => shard.of !== of || shard.whole !== whole);
  if (strangers.length > 0) {
    return strangers.map(({ folder, shard }) =>
      error(
        'command/other-shard',
        placeIn(folder),
        shard.of === of
          ? `it is a shard of other reports or rows than ${first.folder}`
          : `it is shard ${shard.number}/${shard.of}, and ${first.folder} is shard ${first.shard.number}/${of}`,
        'build all shards of one run from the same files',
      ),
    );
  }
  const byNumber = new Map<number, string>();
  const doubled = parts.flatMap(({ folder, shard: { number } }): readonly Diagnostic[] => {
    const other = byNumber.get(number);
    if (other === undefined) {
      byNumber.set(number, folder);
      return [];
    }
    return [
      error(
        'command/shard-doubled',
        placeIn(folder),
        `${other} is shard ${number}/${of} as well`,
        'name each shard once',
      ),
    ];
  });
  const gaps = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !byNumber.has(number),
  );
  if (gaps.length === 0) return doubled;
  const names = gaps.map((number) => `${number}/${of}`).join(', ');
  return [
    ...doubled,
    error(
      'command/shard-missing',
      placeIn(first.folder),
      `${gaps.length === 1 ? 'shard' : 'shards'} ${names} ${gaps.length === 1 ? 'is' : 'are'} missing`,
      'build what is missing, and name all shards',
    ),
  ];
}

/** The outputs of a shard's own units: what an earlier run left in the folder is no part of it. */
function ownOutputs({ folder, manifest, shard }: Part): readonly ShardOutput[] {
  const own = new Set(shard.units.map((unit) => nameOf(unit)));
  return manifest.outputs
    .filter((entry) => own.has(nameOf(entry)))
    .map((entry) => ({ folder, entry }));
}

function missingUnits(part: Part): readonly Diagnostic[] {
  const made = new Map<string, ManifestEntry[]>();
  for (const { entry } of ownOutputs(part)) {
    const name = nameOf(entry);
    made.set(name, [...(made.get(name) ?? []), entry]);
  }
  const lacking = part.shard.units.flatMap((unit) => {
    const entries = made.get(nameOf(unit)) ?? [];
    const missing = (entries[0]?.layouts ?? ['']).filter(
      (layout) => !entries.some((entry) => entry.layout === layout),
    );
    return missing.map((layout) =>
      [unit.report, unit.row, layout].filter((word) => word !== undefined && word !== '').join(' '),
    );
  });
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, mostNamed).map((name) => `“${shorten(name)}”`);
  const more = lacking.length - named.length;
  return [
    error(
      'command/shard-incomplete',
      placeIn(part.folder),
      `the shard lacks ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}, which it had to make`,
      'build the shard again; where the report has errors, mend them first',
    ),
  ];
}

const mostNamed = 8;

function doubledPaths(outputs: readonly ShardOutput[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return outputs.flatMap(({ folder, entry: { path } }) => {
    const other = seen.get(path);
    seen.set(path, folder);
    return other === undefined
      ? []
      : [
          error(
            'command/shard-doubled',
            placeIn(folder),
            `${other} has “${shorten(path)}” as well`,
            'build both shards again',
          ),
        ];
  });
}

/** What all fact sheets of a run have in common, and those of a report. */
function mixed(outputs: readonly ShardOutput[]): readonly Diagnostic[] {
  const [first] = outputs;
  if (first === undefined) return [];
  const reports = new Map<string, ShardOutput>();
  const told = new Set<string>();
  return outputs.flatMap((output) => {
    const { folder, entry } = output;
    const ofReport = reports.get(entry.report) ?? output;
    reports.set(entry.report, ofReport);
    const reason = difference(first.entry, entry) ?? reportDifference(ofReport.entry, entry);
    const key = `${folder} ${reason ?? ''}`;
    if (reason === undefined || told.has(key)) return [];
    told.add(key);
    const other = reason === 'report' ? ofReport.folder : first.folder;
    return [
      error(
        'command/shards-differ',
        placeIn(folder),
        `${wording[reason](entry)} than in ${other}`,
        'build all shards from the same files with the same versions',
      ),
    ];
  });
}

type Reason = 'tool' | 'program' | 'settings' | 'templates' | 'fonts' | 'report';

const difference = (one: ManifestEntry, other: ManifestEntry): Reason | undefined => {
  if (one.tool !== other.tool) return 'tool';
  const shared = ['program', 'settings', 'templates', 'fonts'] as const;
  return shared.find((name) => one.inputs[name] !== other.inputs[name]);
};

const reportDifference = (one: ManifestEntry, other: ManifestEntry): Reason | undefined =>
  one.inputs.report === other.inputs.report ? undefined : 'report';

const wording: Readonly<Record<Reason, (entry: ManifestEntry) => string>> = {
  tool: ({ tool, path }) => `“${shorten(path)}” was made by version ${tool} of the tool, another`,
  program: ({ path }) => `“${shorten(path)}” was made by another build of the tool or Node`,
  settings: ({ path }) => `“${shorten(path)}” was made with another --annex or SOURCE_DATE_EPOCH`,
  templates: ({ path }) => `“${shorten(path)}” was made with other layouts, theme or languages`,
  fonts: ({ path }) => `“${shorten(path)}” was made with other fonts`,
  report: ({ path, report }) =>
    `“${shorten(path)}” was made from other files of the report “${shorten(report)}”`,
};
