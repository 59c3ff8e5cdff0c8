import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters, parseHanNumeral } from '../../../quantity/han-numeral.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod, ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { once, wordFinder, yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * How many years before the one that a text tells of a figure is said to be: “up from 128 the year before”, 上年的128场,
 * “from 71% two years earlier”. Compared with that year (比上年多, “on the year before”) a figure is none of it.
 */
export function yearsBefore(
  { start, end }: Stretch,
  text: string,
  pack: LanguagePack,
  unit: UnitBefore = 'year',
): number | undefined {
  const { before, behind, compared } = wordsOf[unit](pack);
  const lead = text.slice(Math.max(0, start - reach), start);
  const said = before.find(({ expression }) => expression.test(lead));
  if (said !== undefined) return said.years(said.expression.exec(lead));
  const following = text.slice(end, end + reach);
  const level = unit === 'year' ? levelOf(pack) : undefined;
  if (level?.before.test(lead) === true && level.behind.test(following)) return 1;
  for (const { expression, years } of behind) {
    const found = expression.exec(following);
    if (found === null) continue;
    const between = following.slice(0, found.index);
    if (/[\d,.;:!?()]/u.test(between) || compared?.test(between) === true) continue;
    // “Superó en 30 millones al año previo”: what it is told to have passed.
    if (pack.frame.to.includes(between.trim().split(/\s+/u).at(-1) ?? '')) continue;
    return years(found);
  }
  return undefined;
}

/**
 * Whether a period is of so many years before that of a date, in whichever month its year begins; a year that is told by
 * the month it ends in (“in the year to March 2024”) is of the year it ends in.
 */
export const isYearsBefore = (period: Period, date: ReadPeriod, years: number): boolean => {
  const isToldByEnd =
    date.kind !== 'other-year' && date.kind !== 'interval' && date.date.month !== undefined;
  const year = period.kind === 'interval' && isToldByEnd ? period.to.year : yearOf(period);
  return yearOf(date) !== undefined && year === (yearOf(date) ?? 0) - years;
};

/** 上年同期为33万人: of the year before a part alone is told. */
export const saysSamePart = ({ start }: Stretch, text: string, pack: LanguagePack): boolean =>
  samePartOf(pack)?.test(text.slice(Math.max(0, start - reach), start)) ?? false;

const samePartOf = memoOf(({ frame, proofreading }: LanguagePack) => {
  const [years, parts] = [frame.times.before.year ?? [], proofreading.partsOfYearsBehind].map(
    (words) => oneOf(words),
  );
  return years === '' || parts === ''
    ? undefined
    : new RegExp(`(?:${years})\\s?(?:${parts})[^\\d\\p{P}]{0,8}$`, 'u');
});

/** 较上年1900万元增加12.5%, 与上年20.6%持平: between the year and the change that is told from there stands its level. */
const levelOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  const own = frame.times.before.year ?? [];
  const { otherDates, bases } = proofreading;
  const changes = [...frame.rises, ...frame.falls, ...bases.behind].filter((each) => each !== '');
  if (reading.grammar !== 'han' || frame['verbs-last'] || own.length === 0) return undefined;
  return {
    before: new RegExp(`(?:${oneOf(otherDates) || '$^'})(?:${oneOf(own)})[^\\d\\p{P}]{0,6}$`, 'u'),
    behind: new RegExp(`^(?:${oneOf(changes)})`, 'u'),
  };
});

const yearOf = (period: ReadPeriod): number | undefined =>
  period.kind === 'other-year'
    ? period.year
    : period.kind === 'interval'
      ? period.from.year
      : period.date.year;

/** “ performances in the previous year”, in UTF-16 units. */
const reach = 48;

interface TimeBefore {
  readonly expression: RegExp;
  readonly years: (found: RegExpExecArray | null) => number | undefined;
}

interface TimesBefore {
  /** What stands right before a figure. */
  readonly before: readonly TimeBefore[];
  readonly behind: readonly TimeBefore[];
  readonly compared: RegExp | undefined;
}

/** What a time may be told to be the one before of. */
export type UnitBefore = 'year' | 'quarter' | 'month';

const wordsOf: Readonly<Record<UnitBefore, (pack: LanguagePack) => TimesBefore>> = {
  year: memoOf((pack: LanguagePack) => timesBefore(pack, 'year')),
  quarter: memoOf((pack: LanguagePack) => timesBefore(pack, 'quarter')),
  month: memoOf((pack: LanguagePack) => timesBefore(pack, 'month')),
};

function timesBefore(pack: LanguagePack, unit: UnitBefore): TimesBefore {
  const words = pack.frame.times.before[unit] ?? [];
  const { otherDates } = pack.proofreading;
  const own = words.filter((word) => !otherDates.some((each) => word.startsWith(each)));
  const isYear = unit === 'year';
  const patterns = isYear ? pack.frame.times['years-before'] : [];
  const counted = patterns.map((pattern) => countedYears(pattern, pack));
  const numbered = (expression: (years: string) => RegExp): readonly TimeBefore[] =>
    counted.map((years) => ({
      expression: expression(years),
      years: (found) => numberOf(found?.groups?.['number'] ?? '', pack),
    }));
  // 전에 비해: the particle may be that of the time.
  const behind = pack.proofreading.bases.behind.flatMap((word) => [
    word,
    ...word.split(' ').slice(1),
  ]);
  const bases = anyOf([...behind, ...comparesWith(pack)]);
  // 前年に比べ, 전년보다: a base of comparison; 전년(83.6년): its level.
  const unless = pack.frame['verbs-last'] ? '[^\\d\\p{P}]{0,2}' : '\\s?';
  // 前年を1.3ポイント上回った: the year before is what the figure surpassed.
  const passed = `(?:${oneOf(pack.proofreading.bases.objects) || '(?!)'})\\s?$`;
  const surpasses = oneOf(surpassing(pack)) || '(?!)';
  // 前年同月を4.4%上回った: so is a part of it.
  const objects = pack.frame['verbs-last'] ? oneOf(pack.frame['case-marks'].objects) : '';
  const unmarked = `(?<!${oneOf(pack.frame['modifier-marks']) || '$^'})`;
  const ends = (said: string): RegExp =>
    new RegExp(
      // 超过上年1.3个百分点, and 超过上年的64%, which is of that year.
      `(?<!${oneOf(otherDates) || '$^'}|(?:${surpasses})(?=(?:${said.replaceAll('(?<number>', '(?:')})${unmarked}\\s?$))(?:${said})(?!${unless}(?:${bases})|${passed})(?:[^\\d\\p{P}]{0,4}|[(（])(?<!${objects === '' ? '$^' : `(?:${objects})\\s?`})$`,
      'u',
    );
  if (pack.frame['verbs-last'] && pack.reading.grammar !== 'han')
    // 3년 전의 71%: where verbs stand last, the time is before its figure.
    return {
      before: [...numbered(ends), ...(own.length === 0 ? [] : oneYear(ends(oneOf(own))))],
      behind: [],
      compared: undefined,
    };
  if (pack.reading.grammar !== 'han')
    return {
      // Elsewhere it is where it opens what is told, or a bracket opens behind it.
      before: [...openedBefore(own, counted, numbered, pack), ...bracketed(words)],
      behind: [
        ...numbered((years) => new RegExp(`(?<!\\p{L})${years}(?!\\p{L})`, 'iu')),
        ...oneYear(wordFinder(own, pack)),
        ...tenYears(isYear ? wordFinder(pack.frame.times.before.decade ?? [], pack) : undefined),
      ],
      // “El 71 % de dos años atrás” is of that time, and compared with nothing.
      compared: once(
        wordFinder(
          [
            ...otherDates,
            ...pack.proofreading.bases.before,
            ...pack.proofreading.typedAgainst.than,
          ].filter((word) => !pack.frame.determiners.includes(word)),
          pack,
        ),
      ),
    };
  return {
    before: [...numbered(ends), ...(own.length === 0 ? [] : oneYear(ends(oneOf(own))))],
    behind: [],
    compared: undefined,
  };
}

/** Before the time whose level a figure is above or below: 超过, 低于. */
const surpassing = ({ frame, reading }: LanguagePack): readonly string[] =>
  frame['verbs-last']
    ? []
    : [...reading.qualifiersBefore]
        .filter(([, meaning]) => meaning === 'more-than' || meaning === 'less-than')
        .map(([word]) => word);

/** Behind the time that a figure is compared with: 보다, から. */
const comparesWith = ({ frame, proofreading }: LanguagePack): readonly string[] =>
  frame['verbs-last']
    ? [...proofreading.typedAgainst.than, ...proofreading.otherDates, ...frame.from]
    : [];

/** “Ein Jahr zuvor waren es 389”, “a year earlier it was 389”, „, im Vorjahr bei 389“: the time opens what the figure is the level of. */
function openedBefore(
  own: readonly string[],
  counted: readonly string[],
  numbered: (expression: (years: string) => RegExp) => readonly TimeBefore[],
  { frame }: LanguagePack,
): readonly TimeBefore[] {
  if (frame['of-the-same'].length === 0) return [];
  const leads = oneOf([...frame['before-years'], ...frame.determiners, ...frame.conjunctions]);
  const opens = (said: string): RegExp =>
    new RegExp(
      `(?<!\\p{L})(?:${said}),?\\s(?:${oneOf(frame['of-the-same'])})\\s(?:\\p{L}+\\s)?$|[,;]\\s(?:(?:${leads})\\s){0,3}(?:${said.replaceAll('(?<number>', '(?:')})\\s(?:\\p{L}+\\s)?$`,
      'iu',
    );
  return [
    ...(counted.length === 0 ? [] : numbered(opens)),
    ...(own.length === 0 ? [] : oneYear(opens(oneOf(own)))),
  ];
}

/** “Up 4.7% on the previous year (1,226,900)”, “(previous year: 1,226,900)”. */
const bracketed = (words: readonly string[]): readonly TimeBefore[] =>
  words.length === 0
    ? []
    : [
        {
          expression: new RegExp(
            `(?<!\\p{L})(?:${oneOf(words)})\\s?\\([^\\d()]{0,16}$|\\((?:\\p{L}{1,4}\\s)?(?:${oneOf(words)})\\s?:\\s[^\\d()]{0,16}$`,
            'iu',
          ),
          years: () => 1,
        },
      ];

const oneYear = (expression: RegExp | undefined): readonly TimeBefore[] => {
  const alone = once(expression);
  return alone === undefined ? [] : [{ expression: alone, years: () => 1 }];
};

const tenYears = (expression: RegExp | undefined): readonly TimeBefore[] =>
  oneYear(expression).map((each) => ({ ...each, years: () => 10 }));

/** “{number} years earlier” with any number of years up to 99. */
function countedYears(pattern: string, pack: LanguagePack): string {
  const numbers =
    pack.reading.grammar === 'han'
      ? `\\d{1,2}|[${hanNumeralCharacters}]{1,3}`
      : ['\\d{1,2}', ...[...pack.reading.numbers.keys()].map(escapeExpression)].join('|');
  return escapeExpression(pattern).replace(String.raw`\{number\}`, `(?<number>${numbers})`);
}

function numberOf(text: string, { reading }: LanguagePack): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const said =
    reading.grammar === 'han' ? parseHanNumeral(text) : reading.numbers.get(text.toLowerCase());
  return said === undefined ? undefined : Number(said);
}

/** “3% weniger als 2019”: of a word with a year behind it, the year is what a figure is compared with. */
export const isComparedYear = ({ text, unit, qualifier }: ReadQuantity): boolean =>
  qualifier !== undefined && unit.kind === 'none' && comparedYear.test(text);

const comparedYear = new RegExp(`^\\D+${yearDigits}$`, 'u');
