import type { LanguagePack } from '../language/pack.js';
import { qualifierAt } from '../quantity/read/amount-at.js';
import { skipSpace } from '../quantity/read/phrases.js';
import { vocabularyOf } from '../quantity/read/vocabulary.js';
import { foldWidth } from '../quantity/read/fold.js';
import { pieceAt, type FlatText, type Piece } from './flat-text.js';
import type { Stretch } from './source-text.js';

/** Words typed directly before or behind a printed figure that make another figure of it. */
export function besideFigure(
  flat: FlatText,
  figure: Piece,
  pack: LanguagePack,
): readonly (Stretch & { readonly kind: 'unit' | 'qualifier' })[] {
  const vocabulary = vocabularyOf(pack);
  const text = foldWidth(flat.text);
  const typed = ({ start, end }: Stretch): boolean =>
    pieceAt(flat, start)?.origin === 'text' && pieceAt(flat, end - 1)?.origin === 'text';
  const after = skipSpace(text, figure.end);
  const unit = vocabulary.magnitudes.at(text, after) ?? unitAt(text, after);
  const qualifierAfter =
    vocabulary.qualifiersAfter.at(text, after) ?? vocabulary.qualifiersInside.at(text, after);
  const found = [
    ...(unit === undefined ? [] : [{ start: after, end: unit.end, kind: 'unit' as const }]),
    ...(qualifierAfter === undefined
      ? []
      : [{ start: after, end: qualifierAfter.end, kind: 'qualifier' as const }]),
    ...before(text, figure.start),
  ];
  return found.filter(typed);

  function unitAt(whole: string, position: number): { readonly end: number } | undefined {
    const tail = vocabulary.tails.at(whole, position);
    const kind = tail?.meaning.unit.kind;
    return kind === 'percent' || kind === 'percentage-point' || kind === 'currency'
      ? tail
      : undefined;
  }

  function before(whole: string, end: number) {
    const longest = 24;
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const qualifier = qualifierAt(whole, start, vocabulary);
      const currency = vocabulary.currenciesBefore.at(whole, start);
      const reaches = (match: { readonly end: number } | undefined): boolean =>
        match !== undefined && skipSpace(whole, match.end) === end && !continuesWord(whole, start);
      if (reaches(qualifier) && qualifier?.meaning !== 'exact')
        return [{ start, end: qualifier?.end ?? end, kind: 'qualifier' as const }];
      if (reaches(currency)) return [{ start, end: currency?.end ?? end, kind: 'unit' as const }];
    }
    return [];
  }
}

/** “Over” in “moreover” begins inside a word. */
const continuesWord = (text: string, start: number): boolean =>
  /\p{Script=Latin}/u.test(text.slice(start - 1, start)) &&
  /\p{Script=Latin}/u.test(text.slice(start, start + 1));
