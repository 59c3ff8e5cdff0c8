import { memoOf } from '../../../memo.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { endsClause, wordFinder } from '../../figures/words.js';
import { lyingIn, type SourceText, type Stretch } from '../../sources/source-text.js';
import { isAside } from '../governing/governing-dates.js';
import { publicationIn } from '../relative/publication.js';
import { yearsBefore } from '../relative/time-before.js';
import { isUpFrom } from '../nearby/level-before.js';
import { timesOf } from '../nearby/near-times.js';

/**
 * “Last year”, im vergangenen Jahr, 지난해: the year before the one that the text was published in, where the sentence tells of
 * no other time but such as its figures are compared with.
 */
export function ofLastYear(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
): Extract<Period, { kind: 'date' }> | undefined {
  const { pack } = source;
  const published = publicationIn(source);
  if (pack === undefined || published === undefined) return undefined;
  const { text } = source.source;
  const { any, last, compared } = wordsOf(pack);
  if (any === undefined || last === undefined) return undefined;
  const said = text.slice(sentence.start, sentence.end);
  const [word, ...others] = [...said.matchAll(any)];
  if (word === undefined || others.length > 0 || !last.test(word[0])) return undefined;
  const start = sentence.start + word.index;
  const time = { start, end: start + word[0].length };
  // 比去年, “than last year”, 지난해보다.
  if (compared.before.test(text.slice(sentence.start, start))) return undefined;
  if (compared.behind.test(text.slice(time.end, sentence.end))) return undefined;
  // 去年 may be the year before one that the text tells of as well.
  const isOfOther =
    !(pack.frame.times.before.year ?? []).includes(word[0]) &&
    yearsBefore(figure, text, pack) !== undefined;
  if (isOfOther || isUpFrom(figure, text, pack)) return undefined;
  const isOther = lyingIn(timesOf(source), sentence).some(
    (each) => each.start !== published.start && !isAside(each, figure, text, pack),
  );
  const figures = lyingIn(source.quantities, sentence).filter(({ value }) => value.kind !== 'date');
  const isFirst = figures.every((each) => each.start >= time.end);
  return isOther || !(isFirst || !endsClause(text, time, figure))
    ? undefined
    : { kind: 'date', date: { year: published.year - 1 } };
}

const wordsOf = memoOf((pack: LanguagePack) => {
  const { frame, proofreading, reading } = pack;
  const { before, behind } = proofreading.bases;
  const edge = reading.grammar === 'latin' ? '(?<!\\p{L})' : '';
  const articles = reading.grammar === 'latin' ? '(?:\\s\\p{L}{1,3})?\\s' : '\\s?';
  return {
    any: wordFinder(frame['years-from-now'], pack),
    last:
      frame['last-years'].length === 0 ? undefined : new RegExp(oneOf(frame['last-years']), 'iu'),
    compared: {
      before: new RegExp(
        `${edge}(?:${anyOf([...before, ...proofreading.otherDates, ...frame.from])})${articles}$`,
        'iu',
      ),
      behind: new RegExp(`^\\p{L}{0,3}\\s?(?:${anyOf(behind)})`, 'u'),
    },
  };
});
