import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { meets } from '../spans/meeting-periods.js';
import type { SourceText, Stretch } from '../../sources/source-text.js';

/** “From 1,940 in 2024 to 1,120”, 由2024年的1940次降至1120次: the date is that of the level that a change began at. */
export function isOfDeparture(
  { start, end }: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  if (end > figure.start) return false;
  const { before, between } = departuresOf(pack);
  return (
    between?.test(text.slice(end, figure.start)) === true &&
    before?.test(text.slice(Math.max(0, start - longestLevel), start)) === true
  );
}

/** 2022년 9.3분에서 2023년 8.9분으로: where what a change leads from stands behind its level, whether that is what a date is of. */
export const isOfLevelLeft = ({ end }: Stretch, text: string, pack: LanguagePack): boolean =>
  departuresOf(pack).left?.test(text.slice(end, end + longestLevel)) === true;

/** 由2017年的18.2%提升至24.9%: a time that a mark joins to the level that a change began at is of no other figure. */
export const isJoinedToLevelLeft = (
  { start, end }: Stretch,
  text: string,
  pack: LanguagePack,
): boolean => {
  const { frame, reading } = pack;
  if (reading.grammar !== 'han' || frame['verbs-last']) return false;
  const lead = text.slice(Math.max(0, start - 2), start);
  const mark = frame['modifier-marks'].find((each) => text.startsWith(each, end));
  return (
    mark !== undefined &&
    frame.from.some((word) => lead.endsWith(word)) &&
    /^\d/u.test(text.slice(end + mark.length))
  );
};

/** “from 88.5 million of the passengers in ”, in UTF-16 units. */
const longestLevel = 64;

/** 從102年每千人3.9人上升至4.3人, 與102年2.4人相較: right behind its date stands the level that a change is told from. */
export const isLevelOf = (
  { start, end }: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  end <= figure.start &&
  levelsOf(pack)?.before.test(text.slice(Math.max(0, start - longestLevel), start)) === true &&
  levelsOf(pack)?.between.test(text.slice(end, figure.start)) === true &&
  levelsOf(pack)?.behind.test(text.slice(figure.end, figure.end + longestLevel)) === true;

const levelsOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  const words = [...frame.from, ...proofreading.otherDates];
  const { behind } = proofreading.bases;
  if (reading.grammar !== 'han' || frame['verbs-last'] || words.length === 0) return undefined;
  const changes = oneOf([...frame.rises, ...frame.falls]) || '$^';
  return {
    before: new RegExp(`(?:${oneOf(words)})$`, 'u'),
    between: new RegExp(`^(?!.*(?:${changes}))[^\\d\\p{P}]{0,12}$`, 'u'),
    behind: new RegExp(
      `^\\p{L}{0,2}?(?:${oneOf(behind) || '$^'}|(?:${changes})(?:[^\\d\\p{P}]{0,2}(?:${oneOf(frame.to) || '$^'})|\\d))`,
      'u',
    ),
  };
});

interface Departures {
  /** What ends where the date begins. */
  readonly before?: RegExp;
  /** What stands between the date and the level that was reached. */
  readonly between?: RegExp;
  /** The level that was left with its mark, and the one that was reached. */
  readonly left?: RegExp;
}

const number = '\\d(?:[\\d’\\s]|[.,](?=\\d))*';

const departuresOf = memoOf(({ frame, reading }: LanguagePack): Departures => {
  const [from, to, marks] = [frame.from, frame.to, frame['modifier-marks']].map((words) =>
    oneOf(words),
  );
  if (from === '' || to === '') return {};
  if (frame['verbs-last'])
    return marks === ''
      ? {}
      : {
          left: new RegExp(
            `^(?:${marks})?[^\\d\\p{P}]{0,8}${number}[^\\d\\s\\p{P}]{0,3}(?:${from})[^。\\n]{1,48}\\d[^\\d\\s]{0,4}\\s?(?:${to})`,
            'u',
          ),
          before: /^/u,
          between: new RegExp(`^(?:${marks})\\D{0,2}${number}\\D{0,4}(?:${from})\\D{0,4}$`, 'u'),
        };
  if (reading.grammar === 'han')
    return {
      before: new RegExp(`(?:${from})$`, 'u'),
      between: new RegExp(
        `^(?:${marks})?[^\\d\\p{P}]{0,4}${number}[^\\d\\p{P}]{0,10}(?:${to})[^\\d\\p{P}]{0,3}$`,
        'u',
      ),
    };
  return {
    before: new RegExp(
      `(?<!\\p{L})(?:${from})\\s(?:\\p{L}+\\s){0,2}[\\p{Sc}~]?${number}[^\\d;:.,()]{0,24}(?:\\(\\p{L}{1,8}\\)\\s\\p{L}{1,8}\\s)?$`,
      'iu',
    ),
    between: new RegExp(`^\\s?(?:${to})\\s(?:\\p{L}+\\s){0,2}$`, 'iu'),
  };
});

/**
 * “In 2023 it fell from 150 to 100”, 2023年由150降至100: the level that a change began at is of a time before the one that its
 * sentence begins with.
 */
export function isLeftLevel(
  dates: readonly (Stretch & { readonly period: ReadPeriod })[],
  { quantity: figure, source: { normal, source, quantities, pack } }: FoundQuote,
  asked: Period,
): boolean {
  const met = dates.filter((date) => meets(date.period, asked));
  if (pack === undefined || figure === undefined || met.length === 0) return false;
  // 由2023年的150降至110 and “from the 150 of 2023” give the level a date.
  const isBefore = met.every(
    ({ end, period }) =>
      end <= figure.start &&
      period.kind === 'date' &&
      pack.frame.from.some((word) => source.text.slice(end, figure.start).includes(word)),
  );
  return isBefore && isLeft({ figure, normal, source, quantities, pack });
}

/**
 * “In comparison with 2011, 2012 saw a drop from 983 to 939”: the level that a change began at is of the time that its
 * sentence compares with.
 */
export function isLevelCompared(
  dates: readonly (Stretch & { readonly period: ReadPeriod })[],
  own: readonly Stretch[],
  { quantity: figure, source: { normal, source, quantities, pack } }: FoundQuote,
  asked: Period,
): boolean {
  if (pack === undefined || figure === undefined) return false;
  const compared = dates.filter((date) => !own.includes(date));
  const isSaid = compared.some(({ end, period }) => end <= figure.start && meets(period, asked));
  return isSaid && compared.length === 1 && isLeft({ figure, normal, source, quantities, pack });
}

/** Whether a figure is the first of the two levels of a change. */
function isLeft({
  figure,
  normal,
  source,
  quantities,
  pack,
}: Pick<SourceText, 'normal' | 'source' | 'quantities'> & {
  readonly figure: Stretch;
  readonly pack: LanguagePack;
}): boolean {
  const next = quantities.find(({ start }) => start >= figure.end);
  if (next === undefined || next.value.kind === 'date') return false;
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  const { direction } = clauseFrame(normal.text, place, pack);
  const isToldLeft =
    direction?.relation === 'from' &&
    (pack.reading.grammar === 'han' || direction.end <= place.start);
  // “In 2023 it grew, going from 150 to 110”: whatever the verb.
  const isFrom =
    departureOf(pack)?.test(source.text.slice(Math.max(0, figure.start - 16), figure.start)) ===
    true;
  return (
    (isToldLeft || isFrom) &&
    levelOf(pack)?.test(source.text.slice(figure.end, next.start)) === true
  );
}

/** “ from ”, but no word that says “of” as well. */
const departureOf = memoOf(({ frame, reading }: LanguagePack) => {
  const words = [
    ...frame.from.filter((word) => !frame.determiners.includes(word)),
    // « Est passé de 17 minutes à 19 minutes ».
    ...reading.changeOpeners,
  ];
  return reading.grammar !== 'latin' || words.length === 0
    ? undefined
    : new RegExp(`\\s(?:${oneOf(words)})\\s[\\p{Sc}~]?$`, 'iu');
});

/** “ refugees to over ”, 降至. */
const levelOf = memoOf(({ frame, reading }: LanguagePack) =>
  frame.to.length === 0
    ? undefined
    : new RegExp(
        reading.grammar === 'han'
          ? `^[^\\d\\p{P}]{0,8}(?:${oneOf(frame.to)})[^\\d\\p{P}]{0,3}$`
          : `^[^\\d;:.,()]{0,32}\\s(?:${oneOf(frame.to)})\\s(?:\\p{L}+\\s){0,2}[\\p{Sc}~]?$`,
        'iu',
      ),
);
