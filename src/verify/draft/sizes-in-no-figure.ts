import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { wordFinder } from '../figures/words.js';
import { touchedBy, type SourceText, type Stretch } from '../sources/source-text.js';
import { datesOf } from '../times/nearby/dates-of-text.js';

/** Words for a part or a multiple that no figure of a text was read from: “halved”, „mehr als doppelt so viel“. */
export function sizesInNoFigure(
  source: SourceText,
): readonly (Stretch & { readonly text: string })[] {
  const { pack, quantities } = source;
  const { text } = source.source;
  const words = pack && sizesOf(pack);
  if (words === undefined) return [];
  const dates = datesOf(source);
  return [...text.matchAll(words)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }))
    .filter(
      (word) =>
        touchedBy(quantities, word).length === 0 &&
        touchedBy(dates, word).length === 0 &&
        // “Half-year”.
        !/^-\p{L}/u.test(text.slice(word.end, word.end + 2)),
    );
}

const sizesOf = memoOf((pack: LanguagePack) => wordFinder(pack.drafting.sizes, pack));
