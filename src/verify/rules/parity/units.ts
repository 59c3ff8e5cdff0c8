import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Unit } from '../../../quantity/quantity.js';
import { isDuration } from '../../../quantity/durations.js';
import { vocabularyOf } from '../../../quantity/read/vocabulary/vocabulary.js';
import { statusWords } from '../../clauses/statuses/status-words.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';

/** The words of a unit count the same in every language: no cities for countries, tonnes of masks for masks, planned trains for trains. */
export const parityUnits: ReportRule = {
  codes: ['parity/unit-differs'],
  check: (context) =>
    [...context.report.units.values()]
      .filter(({ composition }) => composition === undefined)
      .flatMap((unit) => [...otherUnit(unit, context), ...saidInOne(unit, context)].slice(0, 1)),
};

/** A unit of the packs, called by what is a word of another one. */
function otherUnit(unit: Unit, context: ReportContext): readonly Diagnostic[] {
  return context.report.languages.flatMap((language) => {
    const pack = packOf(language, context.packs);
    if (!pack.units.has(unit.id)) return [];
    const found = wordsIn(unit, language).flatMap((word) => {
      const other = unitOpening(word, pack);
      return other === undefined || other.id === unit.id || other.end < word.length
        ? []
        : [{ word, other: other.id }];
    });
    const [said] = found;
    return said === undefined
      ? []
      : [
          told(
            unit,
            context,
            `the unit “${unit.id}” is called “${said.word}” in ${language}, which is what “${said.other}” is called`,
          ),
        ];
  });
}

/** A measure that the word of one language opens with, or a status that it says, and no other language has. */
function saidInOne(unit: Unit, context: ReportContext): readonly Diagnostic[] {
  if (unit.kind !== 'counter') return [];
  const said = context.report.languages.map((language) => {
    const pack = packOf(language, context.packs);
    const words = wordsIn(unit, language);
    return {
      language,
      measure: words.map((word) => measureOpening(word, pack)).find((each) => each !== undefined),
      hasMeasure: words.some((word) => isMeasure(word, pack)),
      status: words.map((word) => statusIn(word, pack)).find((each) => each !== undefined),
      hasStatus: words.some((word) => statusWords(word, pack).length > 0),
    };
  });
  const measured = said.find(({ measure }) => measure !== undefined);
  const unmeasured = said.find(({ measure, hasMeasure }) => measure === undefined && !hasMeasure);
  const stated = said.find(({ status }) => status !== undefined);
  const unstated = said.find(({ hasStatus }) => !hasStatus);
  const [own, other, word] =
    measured !== undefined && unmeasured !== undefined
      ? [measured, unmeasured, measured.measure]
      : [stated, unstated, stated?.status];
  return own === undefined || other === undefined || word === undefined
    ? []
    : [
        told(
          unit,
          context,
          `the words of the unit “${unit.id}” say “${word}” in ${own.language}, and nothing like it in ${other.language}`,
        ),
      ];
}

const wordsIn = ({ words }: Unit, language: LanguageTag): readonly string[] => [
  ...new Set(Object.values(words[language] ?? {})),
];

/** The longest unit of a pack that a word begins with. */
function unitOpening(
  word: string,
  pack: LanguagePack,
): { readonly id: string; readonly end: number } | undefined {
  const tail = vocabularyOf(pack).tails.at(word, 0);
  const id = tail?.meaning.unit.id;
  return tail === undefined || id === undefined ? undefined : { id, end: tail.end };
}

/** “Tonnes” of “tonnes of masks”, 吨 of 吨口罩; no tonne-kilometres, and no day trips. */
function measureOpening(word: string, pack: LanguagePack): string | undefined {
  const { id, end } = unitOpening(word, pack) ?? {};
  const unit = pack.units.get(id ?? '');
  if (end === undefined || unit?.kind !== 'measure' || isDuration(unit.dimension)) return undefined;
  const rest = word.slice(end);
  const isOf =
    pack.reading.grammar === 'han'
      ? rest !== ''
      : pack.frame['levels-of'].some((of) => rest.startsWith(` ${of}`));
  return isOf ? word.slice(0, end) : undefined;
}

/** 公斤, of “kg per 100 vines” in another language. */
const isMeasure = (word: string, pack: LanguagePack): boolean =>
  pack.units.get(unitOpening(word, pack)?.id ?? '')?.kind === 'measure';

/** “Planned” of “planned trains”; a plan (个计划) is a thing that may be counted. */
function statusIn(word: string, pack: LanguagePack): string | undefined {
  const isNoun = (end: number): boolean =>
    pack.reading.grammar === 'han' ? end === word.length : !/\s/u.test(word);
  return statusWords(word, pack).find(({ end }) => !isNoun(end))?.text;
}

const told = (
  unit: Unit,
  { report: { place, unitPlaces } }: ReportContext,
  problem: string,
): Diagnostic =>
  error(
    'parity/unit-differs',
    unitPlaces.get(unit.id) ?? place,
    problem,
    'name what is counted, and the same in every language',
  );
