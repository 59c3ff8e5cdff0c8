import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { loadReport } from '../../../src/report/load.js';
import { verifyReport } from '../../../src/verify/verify.js';
import { memoryEffects } from '../../support/memory-effects.js';
import { languagesFor, packsFor } from '../../support/prove-source.js';

/** The fields of a fact as facts.yaml has them. */
export type Fields = Readonly<Record<string, unknown>>;
/** What a fact says under a key, where it says it in one word or number. */
export function said(fact: Fields, key: string): string {
  const value = fact[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export type Words = string | Readonly<Record<string, string>>;

/** What slips are planted in: the text of a source, and the facts that are taken from it. */
export interface Material {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly title: Readonly<Record<string, unknown>> | undefined;
  readonly facts: Readonly<Record<string, Fields>>;
  readonly units: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  readonly terms: string | undefined;
}

interface Declared {
  readonly sources: Readonly<
    Record<string, { readonly file: string; readonly language: string; readonly title: Fields }>
  >;
}

const readIf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** The material of a folder: a report of one source, or a text with its language and the facts that were drafted from it. */
export function openMaterial(folder: string, draftedIn: string): Material {
  const report = readIf(`${folder}/report.yaml`);
  const source =
    report === undefined ? undefined : Object.values((parse(report) as Declared).sources)[0];
  return {
    name: folder,
    language: source?.language ?? draftedIn,
    text: readFileSync(`${folder}/${source?.file ?? 'source.txt'}`, 'utf8'),
    title: source?.title,
    facts: parse(readFileSync(`${folder}/facts.yaml`, 'utf8')) as Material['facts'],
    units: (parse(readIf(`${folder}/units.yaml`) ?? '{}') ?? {}) as Material['units'],
    terms: readIf(`${folder}/terms.yaml`),
  };
}

/** Every diagnostic of a report of these facts of this text, which prints none of them. */
export function proveFacts(
  { language, title, units, terms }: Material,
  text: string,
  facts: Readonly<Record<string, Fields>>,
): readonly (Diagnostic & { readonly fact: string | undefined })[] {
  const languages = languagesFor(language);
  const packs = packsFor(languages);
  const x = Object.fromEntries(languages.map((tag) => [tag, 'x']));
  const yaml = Object.entries(facts).map(([id, fact]) =>
    stringify({ [id]: { label: x, ...fact } }, { lineWidth: 0 }),
  );
  const ends: number[] = [];
  for (const each of yaml) ends.push((ends.at(-1) ?? 0) + each.split('\n').length - 1);
  const files = {
    'data/d/s.txt': text,
    'data/d/facts.yaml': yaml.join(''),
    'data/d/units.yaml': stringify(units),
    ...(terms === undefined ? {} : { 'data/d/terms.yaml': terms }),
    'data/d/report.yaml': stringify({
      languages,
      title: x,
      edition: { number: 1, date: '2026-01-01' },
      sources: {
        s: {
          file: 's.txt',
          language,
          sha256: createHash('sha256').update(text).digest('hex'),
          title: title ?? x,
        },
      },
      sections: [{ id: 'a', title: x, rows: [[{ figures: Object.keys(facts) }]] }],
    }),
  };
  const { value, diagnostics } = loadReport(memoryEffects(files), 'data/d', {
    packs: () => ({ value: packs, diagnostics: [] }),
  });
  const found = [...diagnostics, ...(value === undefined ? [] : verifyReport(value.report, packs))];
  const ids = Object.keys(facts);
  const printed = files['data/d/report.yaml']
    .split('\n')
    .map((line) => /^ *- (\S+)$/u.exec(line)?.[1]);
  return found
    .filter(({ severity }) => severity === 'error')
    .map((each) => ({
      ...each,
      fact: each.place.file.endsWith('facts.yaml')
        ? ids[ends.findIndex((end) => each.place.line <= end)]
        : printed[each.place.line - 1],
    }));
}
