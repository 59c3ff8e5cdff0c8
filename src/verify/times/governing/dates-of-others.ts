import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/** Whether a date tells which are counted, on which occasion a figure was told or by which rule it is reckoned, and not when it is of. */
export const isOfOther = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  isOfOccasion(date, text, pack) ||
  isOfCohort(date, figure, text, pack) ||
  isOfRule(date, text, pack);

/** “To mark Water Week from 9 to 18 August”, „Zum Weltwassertag am 22. März“: the date is that of the occasion on which a figure was told. */
export const isOfOccasion = ({ start }: Stretch, text: string, pack: LanguagePack): boolean =>
  occasionsOf(pack)?.test(text.slice(Math.max(0, start - longestOccasion), start)) ?? false;

/** “On the occasion of the International Day of Persons with Disabilities on ”, in UTF-16 units. */
const longestOccasion = 96;

const occasionsOf = memoOf(({ frame }: LanguagePack) =>
  frame.occasions.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${oneOf(frame.occasions).replaceAll('\\*', '\\p{L}*')})(?:[\\s,]|(?<=['’]))[^\\d;:.!?()]*$`,
        'iu',
      ),
);

/** “61% of those eligible under the 2010 guidelines”, « en vertu de la loi de 2010 »: the year is that of a rule by which the figure is reckoned. */
export const isOfRule = ({ start }: Stretch, text: string, pack: LanguagePack): boolean =>
  rulesOf(pack)?.test(text.slice(Math.max(0, start - longestRule), start)) ?? false;

/** “ gemäß der Verordnung des Bundes von ”, in UTF-16 units. */
const longestRule = 64;

const rulesOf = memoOf(({ frame }: LanguagePack) => {
  const { 'before-rules': words, 'before-years': years } = frame;
  return words.length === 0
    ? undefined
    : new RegExp(
        `(?<!\\p{L})(?:${oneOf(words)})\\s(?:(?!(?:${anyOf(years)})\\s)\\p{L}+\\s){0,4}$`,
        'iu',
      );
});

/**
 * “64% of those who came in 2019 have left”, “won back 64% of those who came in 2019”, 2019年来的人中64%留了下来: the date tells which are counted. What has
 * become of them is of a later time, and so is a figure whose own verb stands before it.
 */
function isOfCohort(date: Stretch, figure: Stretch, text: string, pack: LanguagePack): boolean {
  if (date.end <= figure.start) return isOfCohortBefore(date, figure, text, pack);
  const cohorts = cohortsOf(pack);
  if (cohorts === undefined || date.start < figure.end) return false;
  if (!cohorts.between.test(text.slice(figure.end, date.start))) return false;
  const behind = text.slice(date.end, date.end + longestOccasion);
  if (cohorts.outcomes.test(behind)) return true;
  const lead = text.slice(Math.max(0, figure.start - longestOccasion), figure.start);
  const [clause = ''] = lead.split(/[,;:.!?()\n]/u).slice(-1);
  return /^\s?(?:[.;!?]|$)/u.test(behind) && clause.trim().split(/\s+/u).length > 2;
}

const cohortsOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  const { shares, relatives } = proofreading.bases;
  const { outcomes } = frame;
  if (reading.grammar !== 'latin' || outcomes.length === 0 || relatives.length === 0)
    return undefined;
  const [of, who] = [shares, relatives].map(oneOf);
  return {
    between: new RegExp(
      `^(?:\\s(?:${of}))?\\s[^\\d;:.!?()]*?,?\\s(?:${who})\\s[^\\d,;:.!?()]*$`,
      'iu',
    ),
    outcomes: new RegExp(`^(?:\\s\\p{L}+){0,2}?,?\\s(?:${oneOf(outcomes)})(?!\\p{L})`, 'iu'),
  };
});

/** 2019年来的人中, 2019年に来た人のうち, 2019년에 온 사람 중 and the figure, with what has become of them behind it. */
const isOfCohortBefore = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean => {
  const cohorts = cohortsBeforeOf(pack);
  return (
    cohorts !== undefined &&
    cohorts.between.test(text.slice(date.end, figure.start)) &&
    cohorts.outcomes.test(text.slice(figure.end, figure.end + longestOutcome))
  );
};

/** In UTF-16 units. */
const longestOutcome = 24;

const cohortsBeforeOf = memoOf(({ frame }: LanguagePack) => {
  const { cohorts, outcomes, wholes } = frame;
  if (outcomes.length === 0 || cohorts.length === 0) return undefined;
  const word = '[\\p{L}\\s]';
  return {
    between: new RegExp(
      `^(?:${oneOf(cohorts)})${word}{0,24}(?:${oneOf(wholes['to-part'])})[,，、]?\\s?$`,
      'u',
    ),
    outcomes: new RegExp(`^${word}{0,10}?(?:${oneOf(outcomes)})`, 'u'),
  };
});
