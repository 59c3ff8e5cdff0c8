import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/** “To mark Water Week from 9 to 18 August”: the date is that of the occasion on which a figure was told. */
export const isOfOccasion = ({ start }: Stretch, text: string, pack: LanguagePack): boolean =>
  occasionsOf(pack)?.test(text.slice(Math.max(0, start - longestOccasion), start)) ?? false;

/** “On the occasion of the International Day of Persons with Disabilities on ”, in UTF-16 units. */
const longestOccasion = 96;

const occasionsOf = memoOf(({ frame }: LanguagePack) =>
  frame.occasions.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${oneOf(frame.occasions)})(?:\\s|(?<=['’]))[^\\d;:.!?()]*$`,
        'iu',
      ),
);

/**
 * “64% of those who came in 2019 have left”, “won back 64% of those who came in 2019”: the date tells which are counted. What has
 * become of them is of a later time, and so is a figure whose own verb stands before it.
 */
export function isOfCohort(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
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
