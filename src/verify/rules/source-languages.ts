import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { seenLanguage } from '../../language/seen-language.js';
import type { Source } from '../../report/report.js';
import { packOf, type Packs, type ReportContext } from '../context.js';
import type { ReportRule } from '../rule.js';

/** Each source is in the language that it is declared in: read as another, its figures and words say something else. */
export const sourceLanguages: ReportRule = {
  codes: ['source/wrong-language'],
  check: ({ report, packs }) =>
    report.sources.flatMap((source) => wrongLanguageOf(source, report.languages, packs)),
};

function wrongLanguageOf(
  { id, text, language, place }: Source,
  [first]: ReportContext['languages'],
  packs: Packs,
): readonly Diagnostic[] {
  const { commonWords } = first === undefined ? {} : packOf(first, packs);
  const seen = commonWords && seenLanguage(text, language, commonWords);
  return seen === undefined ? [] : [writtenInAnother(`the source “${id}”`, language, seen, place)];
}

/**
 * @param name of what is written
 * @param remedy where its language is said
 */
export const writtenInAnother = (
  name: string,
  declared: string,
  seen: string,
  place: Diagnostic['place'],
  remedy = `write “language: ${seen}”`,
): Diagnostic =>
  error(
    'source/wrong-language',
    place,
    `${name} is declared as ${declared} and is written in ${seen}`,
    remedy,
  );

/** Leaves out what a source that is read in the wrong language brings about in its facts. */
export function withoutEchoesOfLanguage(
  diagnostics: readonly Diagnostic[],
  { report }: ReportContext,
): readonly Diagnostic[] {
  const told = diagnostics.filter(({ code }) => code === 'source/wrong-language');
  if (told.length === 0) return diagnostics;
  const sources = report.sources.filter(({ place }) =>
    told.some((each) => isAt(each.place, place)),
  );
  const ids = new Set(sources.map(({ id }) => id));
  const places = [...report.facts.values()].flatMap(({ origin, place, places: fields }) =>
    origin.kind === 'quoted' && ids.has(origin.source) ? [place, ...Object.values(fields)] : [],
  );
  const silent = [...places, ...sources.map(({ place }) => place)];
  return diagnostics.filter(
    (each) =>
      told.includes(each) ||
      !/^(?:source|coverage)\//u.test(each.code) ||
      !silent.some((place) => isAt(each.place, place)),
  );
}

const isAt = (one: Diagnostic['place'], other: Diagnostic['place']): boolean =>
  one.file === other.file && one.line === other.line && one.column === other.column;
