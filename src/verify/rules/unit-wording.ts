import Big from 'big.js';
import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { anyOf } from '../../language/escape-expression.js';
import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Report } from '../../report/report.js';
import type { Unit } from '../../quantity/quantity.js';
import { isDuration } from '../../quantity/durations.js';
import { readQuantities } from '../../quantity/read/read.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import { packOf } from '../context.js';
import { roundBases } from '../../quantity/read/round-bases.js';
import { countingNumerals } from '../figures/counting-numerals.js';
import type { ReportRule } from '../rule.js';
import { unitWords } from '../figures/unit-words.js';
import { wordFinder } from '../figures/words.js';
import { wordAt } from '../figures/words-beside.js';
import { overlap, within } from '../sources/source-text.js';

/** A unit says what is counted, never how many. */
export const unitWording: ReportRule = {
  codes: ['figure/in-unit'],
  check: ({ report, packs }) =>
    [...report.units.values()].flatMap((unit) =>
      report.languages.flatMap((language) => check(unit, packOf(language, packs), report)),
    ),
};

function check(
  unit: Unit,
  pack: LanguagePack,
  { place, unitPlaces }: Pick<Report, 'place' | 'unitPlaces'>,
): readonly Diagnostic[] {
  const words = new Set(Object.values(unit.words[pack.tag] ?? {}));
  const [said] = [...words].flatMap((word) => {
    const found = saidIn(pack)(withoutCounts(word, unit, pack));
    return found === undefined ? [] : [{ word, found }];
  });
  if (said === undefined) return [];
  return [
    error(
      'figure/in-unit',
      unitPlaces.get(unit.id) ?? place,
      `the unit “${unit.id}” is called “${said.word}” in ${pack.tag}, which holds ${said.found}`,
      unit.composition === undefined
        ? 'name what is counted, and let the value say how many'
        : 'write its words with a word for each before the noun, as in “pounds per kilogram”',
    ),
  ];
}

/** A word without the numbers that its unit is made with: 1,000 of “per 1,000 people”, 万 of 万人/平方公里. */
function withoutCounts(word: string, { composition }: Unit, pack: LanguagePack): string {
  const counts = composition?.counts ?? [];
  if (counts.length === 0) return word;
  const isCount = (amount: Big): boolean => counts.some((count) => count.eq(amount));
  const { magnitudes } = vocabularyOf(pack);
  const opening = magnitudes.at(word, 0);
  const rest =
    opening !== undefined && isCount(Big(`1e${opening.meaning}`)) ? word.slice(opening.end) : word;
  const stated = readQuantities(rest, pack).filter(
    ({ value }) => value.kind === 'number' && isCount(value.amount),
  );
  return stated.reduceRight(
    (left, { number, start, end }) =>
      left.slice(0, number?.start ?? start) + left.slice(number?.end ?? end),
    rest,
  );
}

/** Whether a word says what it is measured for: 元/吨, “yuan per tonne”. */
function isRate(word: string, pack: LanguagePack): boolean {
  const per = wordFinder(pack.frame.per, pack);
  return (
    /[/／]/u.test(word) || (per !== undefined && word.search(per) >= 0) || endsInMeasure(word, pack)
  );
}

/** “Pounds a kilogram”, «euros el kilo», « euros la tonne »: an article before a measure says so, and before no other noun. */
function endsInMeasure(word: string, pack: LanguagePack): boolean {
  const measure = articlesOf(pack).exec(word)?.groups?.['measure'] ?? '';
  const tail = vocabularyOf(pack).tails.at(measure, 0);
  if (tail === undefined || tail.end < measure.length) return false;
  // “£40 a year” is so much in each year, and no price.
  const { kind, dimension } = pack.units.get(tail.meaning.unit.id ?? '') ?? {};
  return kind === 'measure' && !isDuration(dimension);
}

const articlesOf = memoOf(({ frame }: LanguagePack) => {
  const articles = anyOf(frame['per-articles']);
  return new RegExp(`\\p{L}\\s(?:${articles})(?:\\s|(?<=[’']))(?<measure>\\p{L}+)$`, 'iu');
});

/** What a word says that a unit may not: the units of all packs are looked at for each report. */
export const saidIn = memoOf((pack: LanguagePack) => memoOfText((word) => findSaid(word, pack)));

function findSaid(word: string, pack: LanguagePack): string | undefined {
  const bases = roundBases(word, pack);
  const numerals = countingNumerals(word, pack, []).filter(
    (numeral) =>
      !(word.charAt(numeral.end) === '-' || word.charAt(numeral.start - 1) === '-') &&
      !isCounter(word, pack) &&
      !bases.some((base) => within(numeral, base)),
  );
  const first = numerals.find(({ start, end }) => !isInKnownUnit(word, start, end, pack));
  if (first !== undefined) return `the number “${word.slice(first.start, first.end)}”`;
  const { magnitudes } = vocabularyOf(pack);
  const magnitude = magnitudes.at(word, 0);
  if (magnitude !== undefined && !isInKnownUnit(word, 0, magnitude.end, pack))
    return `the magnitude “${magnitude.text}”`;
  if (qualifies(word, pack)) return 'a qualifier';
  // 1,000 of “décès pour mille naissances” is a base of a rate, and no per mille.
  const [money] = unitWords(word, pack).filter(
    (each) => !bases.some((base) => base.end < word.length && overlap(each, base)),
  );
  // Pounds of a weight.
  if (pack.numerals['also-weights'].names.includes(word)) return undefined;
  if (money === undefined || isRate(word, pack)) return undefined;
  return money.meaning.startsWith('per') ? 'percent' : 'a currency';
}

/** 세 of 51세: a word that counts may be written as a number is. */
const isCounter = (word: string, { reading }: LanguagePack): boolean =>
  reading.counters.includes(word);

/** 千 of 千瓦时 and 百 of 百分点. */
function isInKnownUnit(word: string, start: number, end: number, pack: LanguagePack): boolean {
  const tail = vocabularyOf(pack).tails.at(word, start);
  return tail !== undefined && tail.end > end;
}

/** A qualifier at an end of it, with nothing but a unit besides: 多人, “people or so”. A noun may begin like one: 多边机构. */
function qualifies(word: string, pack: LanguagePack): boolean {
  const { qualifiersBefore, qualifiersInside, qualifiersAfter, tails } = vocabularyOf(pack);
  const { before, after } = pack.proofreading.typedAgainst;
  const opening =
    qualifiersBefore.at(word, 0)?.end ??
    qualifiersInside.at(word, 0)?.end ??
    qualifiersAfter.at(word, 0)?.end ??
    wordAt(word, 0, [...before, ...after], pack)?.end;
  if (opening !== undefined) {
    const rest = word.slice(opening).trim();
    const isSpaced = pack.reading.grammar === 'latin' && pack.script !== 'Kore';
    if (isSpaced || rest === '' || tails.at(rest, 0)?.end === rest.length) return true;
  }
  return [...qualifiersAfterOf(pack)].some((qualifier) => {
    const start = word.length - qualifier.length;
    return (
      start > 0 &&
      word.endsWith(qualifier) &&
      tails.at(word.slice(0, start).trim(), 0)?.end === word.slice(0, start).trim().length
    );
  });
}

const qualifiersAfterOf = ({ reading, proofreading }: LanguagePack): readonly string[] => [
  ...reading.qualifiersAfter.keys(),
  ...proofreading.typedAgainst.after,
];
