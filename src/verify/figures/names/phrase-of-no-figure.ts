import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../../sources/source-text.js';
import { noFigures, placesNamed } from '../number-words.js';

/** In UTF-16 units: what is looked at before and behind a part in words. */
const reach = 48;

/**
 * “Sold by a third party”, « vendus par un tiers »: the phrase that a part in words is only a piece of, and that says no amount.
 * « Par un tiers des clients » names the whole of the part, and is one.
 */
export function phraseOfNoFigure(
  { start, end, number, spelling, unit, value }: ReadQuantity,
  { source: { text }, pack }: SourceText,
): string | undefined {
  if (pack === undefined || spelling === 'digits') return undefined;
  if (pack.reading.grammar === 'han') return nameAround(number ?? { start, end }, text, pack);
  if (unit.kind !== 'none') return undefined;
  if (value.kind === 'number' && value.amount.gte(1)) return undefined;
  if (pack.reading.grammar !== 'latin') return undefined;
  const from = Math.max(0, start - reach);
  const phrase = noFigures(text.slice(from, end + reach), pack)
    .map((each) => ({ start: from + each.start, end: from + each.end }))
    .find(
      (each) =>
        each.start < end &&
        each.end > start &&
        ((each.start < start && each.end >= end) || each.end > end),
    );
  if (phrase === undefined) return undefined;
  const isOfWhole = phrase.end === end && wholeOf(pack).test(text.slice(end, end + reach));
  return isOfWhole ? undefined : text.slice(phrase.start, phrase.end);
}

/** 四日市, 三重県: the name that a numeral in hanzi is a character of. */
function nameAround(number: Stretch, text: string, pack: LanguagePack): string | undefined {
  const from = Math.max(0, number.start - reach);
  const name = placesNamed(text.slice(from, number.end + reach), pack).find(
    (each) =>
      from + each.start <= number.start &&
      from + each.end >= number.end &&
      each.end - each.start > number.end - number.start,
  );
  return name === undefined ? undefined : text.slice(from + name.start, from + name.end);
}

/** “ of”, « des », « d’ »: what leads from a part to its whole. */
const wholeOf = memoOf(({ frame }: LanguagePack) => {
  const heads = frame['count-heads'].map((each) => each.split(' ').at(-1) ?? each);
  const words = [...frame['levels-of'], ...frame.partitives, ...heads];
  const [elided, whole] = [true, false].map((isElided) =>
    oneOf(words.filter((word) => /[’']$/u.test(word) === isElided)),
  );
  return new RegExp(`^\\s(?:(?:${whole || '(?!)'})(?!\\p{L})|(?:${elided || '(?!)'}))`, 'iu');
});
