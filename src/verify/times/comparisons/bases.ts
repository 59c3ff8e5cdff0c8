import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import { hanNumeralCharacters } from '../../../quantity/han-numeral.js';
import type { LanguagePack } from '../../../language/pack.js';
import { holds, wordFinder, yearDigits } from '../../figures/words.js';
import { glossed } from '../governing/bracketed-dates.js';
import { isChangedFrom } from './changed-from.js';
import {
  isOfBracketedLevel,
  isOfComparedLevel,
  isOfPeak,
  isOfReachedLevel,
} from './compared-levels.js';
import { longestBase, longestMultiple } from './base-multiples.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “Compared to 2022 (816 million)”, 较2021年(83.6万人): an amount in brackets behind a date is of it. A change or a
 * percentage is where the sentence is of a rate: “the growth rate was lower than in 2019 (+1.1%)”.
 */
export function isBracketed(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  if (date.end > figure.start || !/^\s?[(（]\s?$/u.test(text.slice(date.end, figure.start)))
    return false;
  // “7.6 in 2022 (8.1 in 2021)”: the bracket tells its own time.
  const [rest = ''] = text.slice(figure.end, figure.end + longestBase).split(/[)）]/u, 1);
  if (ownYear.test(rest)) return false;
  if (!/^[+\-−–±]|[%％]/u.test(text.slice(figure.start, figure.end))) return true;
  const sentence = text.slice(Math.max(0, date.start - longestSentence), date.start);
  return holds(sentence.split(/[!?。！？\n]/u).at(-1) ?? '', ratesOf(pack));
}

/** “At the level of 2016 (−0.2%)”, “at the 2016 level (−0.2%)”: the change since then. */
function isChangeBehindLevel(
  date: Stretch,
  figure: Stretch,
  text: string,
  { frame, proofreading: { bases } }: LanguagePack,
): boolean {
  const between = text.slice(date.end, figure.start);
  const [, word = ''] = /^\s?(\p{L}*)\s?[(（]\s?$/u.exec(between) ?? [];
  const isBracketBehind = /[(（]\s?$/u.test(between) && date.end <= figure.start;
  if (!isBracketBehind || !/^[+−–-]/u.test(text.slice(figure.start, figure.end))) return false;
  const lead = text
    .slice(Math.max(0, date.start - longestBase), date.start)
    .trimEnd()
    .split(/\s+/u);
  const words = lead.slice(-3).filter((each) => !frame['levels-of'].includes(each));
  return [word, ...words].some((each) => bases.levels.includes(each));
}

const ownYear = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'u');

const ratesOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame['rates-of-change'], pack));

/** “The growth rate over the same period of the year before was thus somewhat lower than in”, in UTF-16 units. */
const longestSentence = 160;

/**
 * Whether a date is that of what something is compared with: “4.4% higher than the same quarter in 2019”, “98.2% of 2019
 * levels”, 较2019年增长. No figure of its sentence is of it but one that stands as its level.
 */
export function isBase(date: Stretch, figure: Stretch, text: string, pack: LanguagePack): boolean {
  const {
    before,
    behind,
    share,
    partOf,
    levelBehind,
    level,
    ofLevel,
    levelPassed,
    modified,
    percent,
    sharePassed,
    shareBehind,
    pairedBehind,
  } = basesOf(pack);
  if (isChangeBehindLevel(date, figure, text, pack)) return true;
  if (isBracketed(date, figure, text, pack)) return false;
  if (
    isOfComparedLevel(date, figure, text, pack) ||
    isOfBracketedLevel(date, figure, text) ||
    isChangedFrom(date, figure, text, pack)
  )
    return true;
  if (isOfReachedLevel(date, figure, text, pack) || isOfPeak(date, figure, text, pack)) return true;
  // 전년도(2022년)보다, 比上年（2022年）增长: the date in brackets tells which year is meant.
  const { start, end } = glossed(date, text, pack) ?? date;
  const following = text.slice(end, end + longestBase);
  const leads =
    start === date.start
      ? leadsTo(date, text)
      : [text.slice(Math.max(0, start - longestBase), start)];
  if (date.end <= figure.start) {
    const between = text.slice(date.end, figure.start);
    const isShare = percent.test(text.slice(figure.start, figure.end));
    if (ofLevel?.test(between) === true) return isShare && modified?.test(between) === true;
    // 恢复到2019年的97%.
    if (modified?.test(between) === true)
      return (
        isShare &&
        (leads.some((lead) => share?.test(lead) === true) ||
          isShareOfLevel(date, figure, text, pack))
      );
  }
  const [passed] = levelPassed?.exec(following) ?? [];
  if (
    passed !== undefined &&
    !(figure.start >= date.end && figure.start < date.end + passed.length)
  )
    return true;
  if (leads.some((lead) => before?.test(lead) === true)) return true;
  if (behind?.test(following) === true) return true;
  // 恢复到2019年的八成: what comes to a share of a level is of a later time.
  const [ofLevelThen] = sharePassed?.exec(following) ?? [];
  if (
    ofLevelThen !== undefined &&
    (leads.some((lead) => share?.test(lead) === true) ||
      // 1,200万人で、2019年の94%の水準だった.
      shareBehind?.test(following.slice(ofLevelThen.length)) === true)
  )
    return true;
  // “50% of the total in 2023, against 42% in 2022”: two shares, each at its own time.
  if (pairedBehind?.test(following) === true) return false;
  return leads.some((lead) => {
    const [part] = partOf?.exec(lead) ?? [];
    return (
      part !== undefined && (levelBehind?.test(following) === true || level?.test(part) === true)
    );
  });
}

/** 2021年は2019年の76%にとどまった; 2018年の75%から2019年の76%に回復した: a level that was come to from another. */
function isShareOfLevel(date: Stretch, figure: Stretch, text: string, pack: LanguagePack): boolean {
  const { shareBehind, levelBefore } = basesOf(pack);
  return (
    shareBehind?.test(text.slice(figure.end, figure.end + longestMultiple)) === true &&
    !levelBefore.test(text.slice(Math.max(0, date.start - longestMultiple), date.start))
  );
}

/** “85% of the passengers who came in 2019”: the date tells which the whole was. */
export const isOfWhole = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  date.start >= figure.end &&
  basesOf(pack).percent.test(text.slice(figure.start, figure.end)) &&
  basesOf(pack).whole?.test(text.slice(figure.end, date.start)) === true;

/** What leads to a date, which may have been read with words of its own: “año 2021”, “a 2023”, “December 2019”. */
function leadsTo({ start, end }: Stretch, text: string): readonly string[] {
  const [own = ''] = /^\P{N}*/u.exec(text.slice(start, end)) ?? [];
  return [start, start + own.length].map((at) =>
    // “425 fewer (−9.6%) than in”: a bracket parts no words of one comparison.
    text
      .slice(Math.max(0, at - 2 * longestBase), at)
      .replaceAll(/\s[(（][^()（）]{1,16}[)）](?=\s)/gu, '')
      .slice(-longestBase),
  );
}

interface Bases {
  /** Ends where the date begins. */
  readonly before?: RegExp | undefined;
  /** Begins where it ends. */
  readonly behind?: RegExp | undefined;
  /** Before a date that the percentage behind it is a share of. */
  readonly share?: RegExp | undefined;
  /** From such a date to its percentage, and with it. */
  readonly sharePassed?: RegExp | undefined;
  /** Behind such a percentage, where verbs stand last. */
  readonly shareBehind?: RegExp | undefined;
  /** Before a date, a percentage that something changed from. */
  readonly levelBefore: RegExp;
  /** From a percentage to the date that it is a share of. */
  readonly partOf?: RegExp | undefined;
  /** Between a percentage and the date of the whole that it is a share of. */
  readonly whole?: RegExp | undefined;
  /** Behind such a date another share that the first is set against. */
  readonly pairedBehind?: RegExp | undefined;
  readonly level?: RegExp | undefined;
  readonly levelBehind?: RegExp | undefined;
  /** Between a date and the figure that is its level. */
  readonly ofLevel?: RegExp | undefined;
  /** 2019年の249万人を(0.8%上回った), 2019年の73万人と比べ: behind a date its level, which another figure is compared with. */
  readonly levelPassed?: RegExp | undefined;
  readonly modified?: RegExp | undefined;
  readonly percent: RegExp;
}

const basesOf = memoOf((pack: LanguagePack): Bases => {
  const { frame, numerals, proofreading, reading, script } = pack;
  const { bases } = proofreading;
  const { before, between, behind, objects, levels, peaks, shares, relatives, except, surveys } =
    bases;
  const either = (words: readonly string[]): string => (words.length === 0 ? '(?!)' : oneOf(words));
  const isHan = reading.grammar === 'han';
  const marks = either(frame['modifier-marks']);
  const percent = new RegExp(`(?:${oneOf(reading.percent)})$`, 'iu');
  const levelBefore = new RegExp(`(?:${oneOf(reading.percent)})\\P{N}{0,6}$`, 'u');
  const { sharesBehind } = bases;
  const tenths = Object.entries(numerals.scaled).flatMap(([word, { unit }]) =>
    unit === 'percent' ? [word] : [],
  );
  const shareWords = oneOf([...reading.percent, ...tenths]);
  const unless = except.length === 0 ? '' : `(?!(?<=${oneOf(except)}))`;
  const ownLevel = `\\s?(?:${either(levels)})`;
  // 2015년의 2.4명, and without the mark between words: 2015년 2.4명에 비해.
  const ofLevel = script === 'Kore' ? `(?:(?:${marks})\\s?|\\s)` : `\\s?(?:${marks})\\s?`;
  const amountOf = `${ofLevel}[^\\d\\p{P}]{0,4}\\d(?:[^\\p{P}\\n]|%|(?<=\\d)[.,](?=\\d)){0,20}?`;
  // 2020年の国勢調査より.
  const ofSurvey = `${ofLevel}\\p{L}{0,6}?(?:${either(surveys)})`;
  const stood = `(?:${ownLevel}|${ofSurvey})?`;
  const passed = `(?:${either(objects)})\\s?(?=\\d)`;
  // 2021년 1인당 면적은 전년보다: what is compared with another year is no level of that one.
  const compared = `(?<!${either(frame.times.before.year ?? [])})\\s?(?:${either(behind)})`;
  if (isHan || frame['verbs-last'])
    return {
      // 较去年12月: the word for the year before is of the base.
      before: new RegExp(
        `(?:${either(before)})${unless}(?:(?:${either(frame['years-from-now'])})?|\\p{L}{1,10}(?:${either(surveys)})[(（])$`,
        'u',
      ),
      behind: new RegExp(
        `^(?:${either(between)})?(?:[(（][^)）]{1,64}[)）])?${stood}\\s?(?:${either(behind)})`,
        'u',
      ),
      share: new RegExp(`(?:${either(shares)})$`, 'u'),
      sharePassed: new RegExp(
        `^${ownLevel}?(?:${marks})\\s?\\P{N}{0,2}?(?:[\\d.]+|[${hanNumeralCharacters}]{1,3})\\s?(?:${shareWords})`,
        'u',
      ),
      ofLevel: new RegExp(`^\\s?(?:${either(levels)})(?:${marks})\\s?$`, 'u'),
      levelPassed: frame['verbs-last']
        ? new RegExp(`^(?:${ownLevel}|${amountOf})(?:${passed}|${compared})`, 'u')
        : undefined,
      modified: new RegExp(`^\\s?(?:${either(levels)})?(?:${marks})\\s?$`, 'u'),
      shareBehind:
        sharesBehind.length === 0 ? undefined : new RegExp(`^\\s?(?:${oneOf(sharesBehind)})`, 'u'),
      levelBefore,
      // 85%左右.
      percent: new RegExp(`(?:${shareWords})\\p{L}{0,4}$`, 'iu'),
    };
  // “Vor-Corona-Jahr”, “Vorkrisenjahr”, “mid-year”.
  const ends = [...between, ...levels].filter((each) => each.length > 3);
  // “Than in the summer of 2022”; „über den Sommer 2022“ compares nothing.
  const season = `${except.length === 0 ? '' : `(?<!(?:${oneOf(except)})\\s)`}(?:${either(frame.times.seasons)})`;
  const word = `(?:(?:${either([...between, ...levels, ...peaks])}|${season}|[\\p{L}-]{3,24}(?:${either(ends)}))(?:\\s+|(?<=['’])))`;
  const alone = (words: readonly string[]): string => `(?<!\\p{L})(?:${either(words)})(?!\\p{L})`;
  const [level, peak] = [alone(levels), alone(peaks)];
  const elided = "['’]\\p{Ll}\\s*(?:$|[.,;)])";
  const ofNext = either(shares);
  const levelNamed = [elided, `\\s+${level}(?!\\s+(?:${ofNext})\\s)`].join('|');
  // “Twice as much as”, “le double de”: several words compare behind a comma, too.
  const [oneWord, more] = [false, true].map((isMore) =>
    either(before.filter((each) => each.includes(' ') === isMore)),
  );
  return {
    before: new RegExp(
      `(?<!\\p{L})(?:(?<!,\\s)(?:${oneWord ?? ''})|${more ?? ''})(?:\\s+|(?<=['’]))${word}{0,6}(?:(?<=(?<!\\p{L})(?:${either(peaks)})\\s+)(?:\\p{L}+\\s+){1,4})?$`,
      'iu',
    ),
    behind:
      behind.length === 0 ? undefined : new RegExp(`^\\s+(?:${either(behind)})(?!\\p{L})`, 'iu'),
    partOf: new RegExp(
      `(?:${oneOf(reading.percent)})\\s+(?:${either(shares)})\\s+${word}{0,6}$`,
      'iu',
    ),
    whole: new RegExp(
      `^\\s+(?:${either(shares)})\\s[^\\d,;.:!?]*\\s(?:${either(relatives)})\\s[^\\d,;.:!?]*$`,
      'iu',
    ),
    pairedBehind: new RegExp(
      `^,\\s(?:\\p{L}+\\s)?(?:${either([...frame['set-against'], ...frame.from, ...proofreading.otherDates])})\\s(?:\\p{L}{1,3}\\s)?\\d[\\d.,]*\\s?(?:${oneOf(reading.percent)})`,
      'iu',
    ),
    level: new RegExp(level, 'iu'),
    // “El 47 % de 2019” is the level of that year.
    levelBehind: new RegExp(
      `^(?:${levelNamed}${shares.some((each) => frame.from.includes(each)) ? '' : '|\\s*(?:$|[.,;)])'})`,
      'iu',
    ),
    levelBefore,
    ofLevel: new RegExp(`^(?:['’]s)?\\s+(?=.*(?:${level}|${peak}))${word}{1,4}(?<=\\s)$`, 'iu'),
    percent,
  };
});
