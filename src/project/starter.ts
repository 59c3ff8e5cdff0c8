import { failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { openRoot, type Root } from '../files/root.js';
import { z } from '../files/zod.js';
import type { LanguageTag } from '../language/language.js';
import { inNearest } from '../language/tags.js';
import { readDesignerYaml } from '../yaml/designer.js';

export interface NewFile {
  /** Relative to the project's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const word = z.string().min(1);

/** Facts of the example, each with its unit and the year it is of; those of `loans` are the points of its chart. */
export const exampleFacts = {
  loans: { unit: 'book', period: 2025 },
  evenings: { unit: 'evening', period: 2025 },
  maps: { unit: 'map', period: 2025 },
  'loans-2023': { unit: 'book', period: 2023 },
  'loans-2024': { unit: 'book', period: 2024 },
} as const;
export const factIds = z.enum(['loans', 'evenings', 'maps', 'loans-2023', 'loans-2024']);
export const unitIds = z.enum(['book', 'evening', 'map']);

/** What `templates/starter/texts.yaml` holds: what a new report says, by language. */
const starterSchema = z.record(
  z.string(),
  z.strictObject({
    title: word,
    note: word,
    source: word,
    section: word,
    sentence: word,
    chart: word,
    'unit-line': word,
    units: z.record(unitIds, z.union([word, z.record(z.string(), word)])),
    facts: z.record(
      factIds,
      z.strictObject({ label: word, value: z.union([z.string(), z.number()]), quote: word }),
    ),
  }),
);

export type StarterTexts = z.infer<typeof starterSchema>;

/** Those of a language, or of the nearest that serves it: of `zh-Hant` for `zh-Hant-HK`. */
export const starterTextsIn = (texts: StarterTexts, tag: LanguageTag) => inNearest(texts, tag);

function readStarterTexts(root: Root): Checked<StarterTexts> {
  const file = 'starter/texts.yaml';
  const text = root.readText(file, startOf(root.path(file)), limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  const { value, diagnostics } = readDesignerYaml(text.value, root.path(file), starterSchema, {
    syntax: 'command/bad-project',
    shape: 'command/bad-project',
    name: 'the texts to begin with',
    docs: '“factsheet help projects”',
  });
  return value === undefined || diagnostics.length > 0
    ? failed(diagnostics)
    : { value: value.data, diagnostics };
}

/** Files of a new project that are those of `templates/starter` as they stand. */
const copied: Readonly<Record<string, string>> = {
  '.github/workflows/fact-sheets.yml': 'starter/build.yml',
  '.github/workflows/nightly.yml': 'starter/nightly.yml',
  '.github/nightly.sh': 'starter/nightly.sh',
};

export interface Starter {
  readonly texts: StarterTexts;
  /** Workflows and what they run. */
  readonly files: readonly NewFile[];
}

/** @param templates the folder of the package's templates */
export function readStarter(effects: Pick<Effects, 'files'>, templates: string): Checked<Starter> {
  const root = openRoot(effects, templates);
  const texts = readStarterTexts(root);
  const read = Object.entries(copied).map(([path, file]) => ({
    path,
    ...root.read(file, startOf(root.path(file)), limits.templateBytes),
  }));
  const diagnostics = [...texts.diagnostics, ...read.flatMap((each) => each.diagnostics)];
  if (texts.value === undefined || diagnostics.length > 0) return failed(diagnostics);
  const files = read.flatMap(({ path, value }) =>
    value === undefined ? [] : [{ path, bytes: value }],
  );
  return { value: { texts: texts.value, files }, diagnostics };
}
