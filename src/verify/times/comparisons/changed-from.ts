import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { directionNear } from '../../clauses/clause-frame.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “Rose 82% from 2010”, “a 33% increase from the 2022 level”: behind the size of a change stands the date that it is
 * counted from, and no level that is of it.
 */
export function isChangedFrom(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const words = wordsOf(pack);
  if (words === undefined || date.start < figure.end) return false;
  // “Up 40% on the year and 5% on 2020”: what the last change is counted from is the time of no figure before it.
  const size = lastNumber(text, figure, date);
  const between = text.slice(size.end, date.start);
  const own = text.slice(date.start, date.end);
  // “Rose 5% on 12 March 2020” tells the day that it rose on.
  const isOn = words.on?.test(between) === true && !ofDay.test(own);
  if (!isOn && !words.between.test(between)) return false;
  const behind = text.slice(date.end, date.end + longest);
  if ((own.match(/\d{4}/gu) ?? []).length !== 1 || words.goesOn.test(behind)) return false;
  return directionNear(text, size, pack)?.relation === 'by';
}

/** The number nearest before the date, in the same sentence as the figure. */
function lastNumber(text: string, figure: Stretch, { start }: Stretch): Stretch {
  const between = text.slice(figure.end, start);
  if (between.length > longestSentence || /[!?;\n]|\.\s/u.test(between)) return figure;
  const found = [...between.matchAll(/\d[\d.,]*(?<=\d)\s?%?/gu)].at(-1);
  return found === undefined
    ? figure
    : {
        start: figure.end + found.index,
        end: figure.end + found.index + found[0].trimEnd().length,
      };
}

/** In UTF-16 units. */
const longestSentence = 200;

const ofDay = /^(?:\p{L}+,?\s)?(?:\d{1,2}\D|\p{L}+\.?\s\d{1,2}(?:\p{Ll}{2})?,)/u;

/** “ through ”, in UTF-16 units. */
const longest = 16;

const wordsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const from = frame.from.filter((word) => !frame.determiners.includes(word));
  if (reading.grammar !== 'latin' || frame['verbs-last'] || from.length === 0) return undefined;
  const [and, to] = [frame.determiners, [...frame.to, ...reading.rangeSigns]].map((each) =>
    oneOf(each),
  );
  const behind = (words: readonly string[]): RegExp =>
    new RegExp(
      `^\\s(?:\\p{L}+\\s){0,2}(?:${oneOf(words)})\\s(?:(?:${and})\\s)?(?:\\p{L}+\\s){0,3}$`,
      'iu',
    );
  return {
    between: behind(from),
    on: frame['changed-on'].length === 0 ? undefined : behind(frame['changed-on']),
    goesOn: new RegExp(`^\\s?(?:${to})(?!\\p{L})`, 'iu'),
  };
});
