import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { anySpelled, yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * “96 keep fewer than five hives”, „38 Höfe halten weniger als zehn Kühe“: a word that begins the qualifier of another number bounds
 * that, and tells of no fall. “Five fewer than ten years ago” compares two times, and “12 fewer than 30” two numbers.
 */
export function boundsAnother(
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = formsOf(pack);
  if (forms === undefined || (word.start < figure.end && word.end > figure.start)) return false;
  const found = forms.bounded.exec(text.slice(word.start, word.start + longest));
  if (found === null || word.start + found[0].length < word.end) return false;
  const end = word.start + found[0].length;
  if (word.start < figure.start) return end <= figure.start;
  const isCompared =
    text.slice(figure.end, word.start).trim() === '' &&
    /[\d%]$/u.test(text.slice(figure.start, figure.end)) &&
    !forms.part.test(text.slice(Math.max(0, figure.start - longest), figure.start));
  if (isCompared) return false;
  return !forms.times.some((time) =>
    text
      .slice(end, end + longest)
      .split(/[,.;:]/u, 1)[0]
      ?.includes(time),
  );
}

/** What stands behind a number up to the bound of another: “ keep ” of “96 keep fewer than five hives”. */
export function upToBound(behind: string, pack: LanguagePack): string {
  const at = formsOf(pack)?.ahead.exec(behind)?.index;
  return at === undefined ? behind : behind.slice(0, at);
}

/** In UTF-16 units. */
const longest = 40;

const formsOf = memoOf(({ reading, frame }: LanguagePack) => {
  if (reading.grammar !== 'latin') return undefined;
  const qualifiers = anySpelled(
    [...reading.qualifiersBefore.keys()].filter((each) => /\s/u.test(each)),
  );
  const bounded = `(?:${qualifiers})\\s(?!${yearDigits}(?!\\d|[.,]\\d))(?:\\d+(?:[.,]\\d+)*|(?:${anySpelled(reading.numbers.keys())})(?!\\p{L}))(?=[\\s-]?[\\p{L}%€])`;
  return {
    bounded: new RegExp(`^${bounded}`, 'iu'),
    ahead: new RegExp(`(?<=\\s)${bounded}`, 'iu'),
    // „Von denen 38 weniger als zehn Kühe halten“: the verb stands last.
    part: new RegExp(
      `(?<!\\p{L})(?:${anySpelled([...frame['of-these'], ...frame.wholes['to-part']])})\\s$`,
      'iu',
    ),
    times: frame.times['years-before'].map((pattern) => pattern.replace('{number}', '')),
  };
});
