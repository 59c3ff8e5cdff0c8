import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { formatFigure } from '../../../quantity/format/format-figure.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { inCase } from '../../../quantity/unit-case.js';
import type { Prose } from '../../../report/prose.js';
import { packOf, type ProofOfText } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import type { FlatText, Piece } from '../../sources/flat-text.js';

/** A counted noun behind a word that governs the dative stands in it: in den 13 Ländern, mit 13 Ländern. */
export const governedCase: ReportRule = {
  codes: ['figure/case-differs'],
  check: (context) => context.inTexts(inText),
};

const inText: ProofOfText = ({ prose }, { languages, packs, facts, flat }) =>
  languages.flatMap((language) => {
    const parts = prose[language] ?? [];
    const pack = packOf(language, packs);
    if (pack.proofreading.dative.before.length === 0) return [];
    const text = flat(parts, language);
    const figures = text.pieces.filter(({ fact }) => fact !== undefined);
    return factsOf(parts).flatMap((part, index) => {
      const [piece, fact] = [figures[index], facts.get(part.fact)];
      if (piece === undefined || fact === undefined || part.case !== undefined) return [];
      const word = governing(text, piece, pack);
      if (word === undefined || isAttribute(text, piece, fact.quantity, pack)) return [];
      const { quantity } = fact;
      const dative = formatFigure(inCase(quantity, 'dative'), pack, part.form).text;
      const printed = formatFigure(quantity, pack, part.form).text;
      const found = printed === dative ? undeclined(quantity, printed, pack) : undefined;
      if (printed === dative && found === undefined) return [];
      return [fault(piece, word, printed, found ?? asked(part.fact, dative), language)];
    });
  });

const factsOf = (prose: Prose) => prose.flatMap((part) => (part.kind === 'fact' ? [part] : []));

const asked = (fact: string, dative: string): string =>
  `write {{fact "${fact}" case="dative"}}, which prints “${dative}”`;

/** What to add to a unit whose word has the ending of a noun that takes another in the dative, and which has none. */
function undeclined(
  { unit }: Quantity,
  printed: string,
  { tag, proofreading }: LanguagePack,
): string | undefined {
  const words = unit.words[tag];
  if (unit.kind !== 'counter' || words === undefined || words.dative !== undefined)
    return undefined;
  const noun = words.other;
  const takesEnding = proofreading.dative.declinedEndings.some((end) => noun.endsWith(end));
  return takesEnding && printed.endsWith(noun)
    ? `give “${unit.id}” its dative in units.yaml, ${tag}: { other: ${noun}, dative: … }, and write case="dative" in the text`
    : undefined;
}

/** The word right before a figure that governs the dative, in the author's own text. */
function governing(
  { text }: FlatText,
  { start }: Piece,
  { proofreading: { dative }, locale }: LanguagePack,
): string | undefined {
  const before = text.slice(0, start).trimEnd().toLocaleLowerCase(locale);
  const ends = (word: string): boolean =>
    before.endsWith(word) && !/[\p{L}\p{N}-]$/u.test(before.slice(0, -word.length));
  return dative.except.some(ends) ? undefined : dative.before.find(ends);
}

/** A measure of the adjective behind it, or the object of a participle: mit 20 Jahre alten Booten. */
function isAttribute(
  { text }: FlatText,
  { end }: Piece,
  { unit }: Quantity,
  { proofreading: { dative }, reading }: LanguagePack,
): boolean {
  const next = /^\s+(\p{Ll}+)/u.exec(text.slice(end))?.[1];
  const stems = unit.kind === 'counter' ? dative.participles : [''];
  const endings = stems.flatMap((stem) => reading.adjectiveEndings.map((each) => stem + each));
  return next !== undefined && endings.some((ending) => next.endsWith(ending));
}

const fault = (
  piece: Piece,
  word: string,
  printed: string,
  remedy: string,
  language: LanguageTag,
): Diagnostic =>
  error(
    'figure/case-differs',
    piece.placeAt(piece.start),
    `“${word}” governs the dative in ${language}, and “${printed}” stands behind it in the nominative`,
    remedy,
  );
