import { stringify } from 'yaml';
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { loadReport } from '../../src/report/load.js';
import { verifyReport } from '../../src/verify/verify.js';
import { memoryEffects } from './memory-effects.js';

const known = new Map<string, ReadonlyMap<string, LanguagePack>>();

export function packsFor(languages: readonly string[]): ReadonlyMap<string, LanguagePack> {
  const key = languages.join();
  const place = { file: 'test', line: 1, column: 1 };
  const packs =
    known.get(key) ??
    loadLanguagePacks(nodeEffects(), 'templates/languages', languages, place).value;
  if (packs === undefined) throw new Error(`no packs for ${key}`);
  known.set(key, packs);
  return packs;
}

export interface SourceToProve {
  readonly language: string;
  readonly text: string;
  /** The content of facts.yaml; a fact without a label gets one. */
  readonly facts: string;
  /** The content of units.yaml. */
  readonly units?: string;
  /** A paragraph in each of the two languages, where the report prints one. */
  readonly prose?: Readonly<Record<string, string>>;
  /** The figures of a block, as a report writes them. */
  readonly figures?: readonly object[];
  /** What the source is called, in each of the two languages. */
  readonly sourceTitle?: Readonly<Record<string, string>>;
}

export const languagesFor = (language: string): readonly string[] => [
  ...new Set([language, language === 'en' ? 'zh-Hans' : 'en']),
];

/** Every diagnostic of a report of one source; without prose its texts print none of its facts. */
export function proveSource({
  language,
  text,
  facts,
  units,
  prose,
  figures,
  sourceTitle,
}: SourceToProve): readonly Diagnostic[] {
  const languages = languagesFor(language);
  const packs = packsFor(languages);
  const both = (word: string): string =>
    `{ ${languages.map((tag) => `${tag}: ${word}`).join(', ')} }`;
  const labelled = facts
    .split('\n')
    .flatMap((line, index, lines) => {
      const opens = /^[a-z][a-z0-9-]*:$/u.test(line);
      const hasLabel = lines
        .slice(index + 1)
        .slice(0, 20)
        .join('\n')
        .split(/\n(?=\S)/u)[0]
        ?.includes('  label:');
      return opens && hasLabel !== true ? [line, `  label: ${both('x')}`] : [line];
    })
    .join('\n');
  const files = {
    'data/d/sources/s.txt': text,
    'data/d/facts.yaml': labelled,
    ...(units === undefined ? {} : { 'data/d/units.yaml': units }),
    'data/d/report.yaml': `languages: [${languages.join(', ')}]
title: ${both('x')}
edition: { number: 1, date: 2026-01-01 }
sources:
  s:
    file: sources/s.txt
    language: ${language}
    sha256: ${createHash('sha256').update(text).digest('hex')}
    title: ${sourceTitle === undefined ? both('x') : JSON.stringify(sourceTitle)}
sections: [{ id: a, title: ${both('x')}, rows: [[{ prose: [${prose === undefined ? both('x') : JSON.stringify(prose)}] }]${figures === undefined ? '' : `, [${JSON.stringify({ figures })}]`}] }]
`,
  };
  const { value, diagnostics } = loadReport(memoryEffects(files), 'data/d', {
    packs: () => ({
      value: packs,
      diagnostics: [],
    }),
  });
  return [...diagnostics, ...(value === undefined ? [] : verifyReport(value.report, packs))];
}

/** The codes of the errors of one fact of one period, quoted from the whole of a text. */
export const faultsOf = (
  language: string,
  text: string,
  value: string,
  period: string,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `share:\n  value: ${value}\n  period: ${period}\n  quote: "${text}"\n`,
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

/** The codes of the errors of reading of one fact, its lines told with “; ” between: `60; unit: CNY`. */
export const readingFaults = (
  language: string,
  text: string,
  quote: string,
  fact: string,
  units?: string,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(quote)}\n`,
    ...(units === undefined ? {} : { units }),
  })
    .filter(
      ({ severity, code }) =>
        severity === 'error' && !/^(?:parity|figure|coverage|time)\//u.test(code),
    )
    .map(({ code }) => code);

/** The codes of the errors of a fact under a label, quoted from the whole of a text; `fact` is its fields, parted by “; ”. */
export const errorsUnderLabel = (
  language: string,
  text: string,
  label: string,
  fact: string,
  units?: string,
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${label}, ${other} }\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
    ...(units === undefined ? {} : { units }),
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
};

/** The same, whatever its label says of its status. */
export const faultsUnderLabel = (...told: Parameters<typeof errorsUnderLabel>): readonly string[] =>
  errorsUnderLabel(...told).filter((code) => code !== 'status/not-printed');

export interface Printed {
  readonly label?: string;
  /** The label in the other language of the report. */
  readonly foreign?: string;
  /** In the language of the source; it prints `{{fact "f"}}`. */
  readonly prose?: string | undefined;
  readonly value: string;
  readonly unit?: string | undefined;
  readonly period?: string;
}

/** The codes of the errors of the fact `f`, quoted from the last sentence of a text, under its labels and in a text. */
export const errorsAsPrinted = (
  language: string,
  text: string,
  { label = 'x', foreign = 'x', prose, value, unit, period }: Printed,
): readonly string[] => {
  const both = (own: string, other: string): Record<string, string> =>
    Object.fromEntries(languagesFor(language).map((tag) => [tag, tag === language ? own : other]));
  const quote = (text.split(/(?<=[.。]) ?/u).at(-1) ?? '').replace(/[.。]$/u, '');
  return proveSource({
    language,
    text,
    facts: stringify({ f: { value, unit, period, quote, label: both(label, foreign) } }),
    ...(prose === undefined ? {} : { prose: both(prose, 'x: {{fact "f"}}') }),
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
};
