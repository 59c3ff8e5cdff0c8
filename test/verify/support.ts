import { readFileSync } from 'node:fs';
import { checkReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Example } from '../../src/diagnostics/documentation.js';
import type { Effects } from '../../src/effects.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { loadReport } from '../../src/report/load.js';
import type { Report } from '../../src/report/report.js';
import type { Packs } from '../../src/verify/context.js';
import { verifyReport } from '../../src/verify/verify.js';

export const sampleFolder = 'test/fixtures/verify/sample';
const real = nodeEffects();
const nowhere = { file: 'test', line: 1, column: 1 };

/** One change of a file: the first `right` in it becomes `wrong`. */
export interface Change {
  /** A file of the sample report, or of `templates/`. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

export const pathOf = (file: string): string =>
  /^(?:templates|fonts|data)\//u.test(file) ? file : `${sampleFolder}/${file}`;

/** The file system with some files changed on the way in. */
export function changedEffects(changes: readonly Change[]): Effects {
  const contents = new Map<string, string>();
  for (const { file, right, wrong } of changes) {
    const path = pathOf(file);
    const text = contents.get(path) ?? readFileSync(path, 'utf8');
    if (!text.includes(right)) throw new Error(`${path} does not hold: ${right}`);
    contents.set(
      path,
      text.replace(right, () => wrong),
    );
  }
  const changed = (path: string): Uint8Array | undefined => {
    const found = [...contents].find(([file]) => path.endsWith(file));
    return found === undefined ? undefined : new TextEncoder().encode(found[1]);
  };
  return {
    ...real,
    files: {
      ...real.files,
      read: (path) => changed(path) ?? real.files.read(path),
      size: (path) => changed(path)?.length ?? real.files.size(path),
    },
  };
}

const tags = ['zh-Hans', 'en'];

export const packs: Packs =
  loadLanguagePacks(real, 'templates/languages', tags, nowhere).value ?? new Map();

const loadPacks = () => ({ value: packs, diagnostics: [] });

/** Loads a report and proves it, without laying it out. */
export function prove(
  changes: readonly Change[] = [],
  folder = sampleFolder,
): readonly Diagnostic[] {
  const { value, diagnostics } = loadReport(changedEffects(changes), folder, { packs: loadPacks });
  return [...diagnostics, ...(value === undefined ? [] : verifyReport(value.report, packs))];
}

export function sampleReport(changes: readonly Change[] = [], folder = sampleFolder): Report {
  const { value, diagnostics } = loadReport(changedEffects(changes), folder, { packs: loadPacks });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.report;
}

const folders = { templates: 'templates', fonts: 'fonts' };
const shared = openResources(real, folders);

/** Goes all the way to the laid-out pages. */
export async function provePages(changes: readonly Change[] = []): Promise<readonly Diagnostic[]> {
  const effects = changedEffects(changes);
  const own = openResources(effects, folders);
  const resources = { ...own, fonts: shared.fonts, packs: shared.packs };
  const { diagnostics } = await checkReport(effects, {
    id: 'sample',
    folder: sampleFolder,
    out: 'out',
    layouts: [],
    resources,
  });
  return diagnostics;
}

/** Where a change shows first: its file, and the first line that differs. */
export function changedLine({ file, right, wrong }: Change, reportedAt?: string): string {
  const path = pathOf(file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(right, () => wrong);
  const lines = changed.split('\n');
  const old = text.split('\n');
  const start = text.slice(0, text.indexOf(right)).split('\n').length - 1;
  const first = lines.findIndex((line, index) => line !== old[index]);
  const line =
    reportedAt === undefined
      ? first
      : lines.findIndex(
          (each, index) => index >= Math.min(start, first) && each.includes(reportedAt),
        );
  const anywhere = line >= 0 ? line : lines.findIndex((each) => each.includes(reportedAt ?? ''));
  return `${path}:${anywhere + 1}`;
}

/** Where an example is reported: on the line that differs, or on one that it names. */
export function reportedLine({ reportedIn, reportedAt, ...change }: Example): string {
  if (reportedIn === undefined) return changedLine(change, reportedAt);
  const path = pathOf(reportedIn);
  const lines = readFileSync(path, 'utf8').split('\n');
  return `${path}:${lines.findIndex((line) => line.includes(reportedAt ?? '')) + 1}`;
}

export const lineOf = ({ place }: Diagnostic): string => `${place.file}:${place.line}`;
