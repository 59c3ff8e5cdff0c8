import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { seenLanguage } from '../../../language/seen-language.js';
import type { Fact, Report, Source } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';

/** Each source is in the language that it is declared in: read as another, its figures and words say something else. */
export const sourceLanguages: ReportRule = {
  codes: ['source/wrong-language'],
  check: (context) =>
    context.report.sources.flatMap((source) => wrongLanguageOf(source, context, false)),
};

function wrongLanguageOf(
  { id, text, language, place }: Source,
  { packs, report: { languages } }: ReportContext,
  isDoubted: boolean,
): readonly Diagnostic[] {
  const [first] = languages;
  const { commonWords } = first === undefined ? {} : packOf(first, packs);
  const seen = commonWords && seenLanguage(text, language, commonWords, isDoubted);
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

/**
 * Leaves out what a source that is read in the wrong language brings about in its facts. Of a short text a few words of
 * another language are enough where it bears out none of its facts.
 */
export function withoutEchoesOfLanguage(
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
): readonly Diagnostic[] {
  return context.report.sources.reduce((told, source) => {
    const facts = factsOf(source, context.report);
    const isRefused = ({ places, place }: Fact): boolean =>
      told.some((each) => isOfSource(each) && isAtOne(each, [place, ...Object.values(places)]));
    const known = told.filter(
      (each) => each.code === 'source/wrong-language' && isAtOne(each, [source.place]),
    );
    const found =
      known.length === 0 && facts.length >= severalFacts && facts.every(isRefused)
        ? wrongLanguageOf(source, context, true)
        : known;
    if (found.length === 0) return told;
    const silent = [
      source.place,
      ...facts.flatMap(({ place, places }) => [place, ...Object.values(places)]),
    ];
    return [...found, ...told.filter((each) => !(isOfSource(each) && isAtOne(each, silent)))];
  }, diagnostics);
}

/** Of so many facts that are all refused, the reason is none of their own. */
const severalFacts = 3;

const factsOf = ({ id }: Source, { facts }: Report): readonly Fact[] =>
  [...facts.values()].filter(({ origin }) => origin.kind === 'quoted' && origin.source === id);

const isOfSource = ({ code }: Diagnostic): boolean =>
  code.startsWith('source/') || code.startsWith('coverage/');

const isAtOne = ({ place }: Diagnostic, places: readonly Diagnostic['place'][]): boolean =>
  places.some(
    ({ file, line, column }) =>
      file === place.file && line === place.line && column === place.column,
  );
