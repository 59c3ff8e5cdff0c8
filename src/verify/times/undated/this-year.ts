import { oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { lyingIn, type SourceText, type Stretch } from '../../sources/source-text.js';
import { isAside } from '../governing/governing-dates.js';
import { isUpFrom } from '../nearby/level-before.js';
import { timesOf } from '../nearby/near-times.js';
import { yearsBefore } from '../relative/time-before.js';
import { timesSaidIn } from './times-said.js';
import { isPartOfHead, isPartOfYear, type TitlePeriod } from './title-period.js';

/**
 * 今年1—9月 under 2023年前三季度, 올해 상반기 under 2023년 상반기: the months that the title gives, told with a word for its year, are
 * the time of the title where the sentence tells of no other.
 */
export function ofThisYear(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  title: TitlePeriod | undefined,
): TitlePeriod | undefined {
  const { pack } = source;
  const { text } = source.source;
  const thisYear = pack && thisYearOf(pack);
  if (pack === undefined || thisYear === undefined || title === undefined || !isPartOfYear(title))
    return undefined;
  if (isUpFrom(figure, text, pack) || yearsBefore(figure, text, pack) !== undefined)
    return undefined;
  const own = lyingIn(timesOf(source), sentence).filter(
    (time) => !isAside(time, figure, text, pack),
  );
  const [time, ...others] = own;
  if (time === undefined || others.length > 0 || time.end > figure.start) return undefined;
  if (!isPartOfHead(time.period, title)) return undefined;
  const isThis =
    thisYear.before.test(text.slice(sentence.start, time.start)) ||
    thisYear.behind.test(text.slice(time.end, sentence.end));
  const said = timesSaidIn(sentence, figure, source, title);
  return isThis && said.every((word) => thisYear.word.test(word)) ? title : undefined;
}

const thisYearOf = memoOf(({ frame }: LanguagePack) => {
  if (frame['this-years'].length === 0) return undefined;
  const words = oneOf(frame['this-years']);
  return {
    word: new RegExp(`^(?:${words})$`, 'iu'),
    before: new RegExp(`(?:${words})\\s?$`, 'iu'),
    behind: new RegExp(`^\\s(?:\\p{L}{1,3}\\s){0,2}(?:${words})(?!\\p{L})`, 'iu'),
  };
});
