import Big from 'big.js';
import { cutsWord } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Piece } from './piece.js';

/** A word of the list, with ones before tens where the language has them so (fünfundzwanzig). */
export function wordAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece | undefined {
  const { numbers, compoundNumbers, pack } = vocabulary;
  const { compounds, reversed, rooms } = pack.numerals;
  if (isFirst && cutsWord(text, position)) return undefined;
  const found = compounds ? compoundNumbers.at(text, position) : numbers.at(text, position);
  if (found === undefined) return undefined;
  // The “media” of “de media un 2 %” is an average.
  const isOther = (vocabulary.notNumerals.at(text, position)?.end ?? 0) > found.end;
  if (isFirst && isOther) return undefined;
  const isArticle = vocabulary.articles.at(text, position)?.end === found.end;
  if (isFirst && isArticle && /^ \d/u.test(text.slice(found.end, found.end + 2))) return undefined;
  if (pack.script === 'Kore' && isFirst && !isKoreanWord(text, position, found.text, vocabulary))
    return undefined;
  const amount = Big(found.meaning);
  if (
    compounds &&
    !isFirst &&
    position > 0 &&
    !cutsWord(text, position) &&
    /\p{L}/u.test(text.charAt(position - 1))
  )
    return undefined;
  if (
    reversed !== undefined &&
    amount.lt(10) &&
    text.slice(found.end, found.end + reversed.length).toLowerCase() === reversed
  ) {
    const tens = compoundNumbers.at(text, found.end + reversed.length);
    if (tens !== undefined && Big(tens.meaning).gte(20) && Big(tens.meaning).lt(100))
      return checked({
        end: tens.end,
        kind: 'word',
        amount: amount.plus(tens.meaning),
        room: Big(0),
      });
  }
  return checked({
    end: found.end,
    kind: 'word',
    amount,
    room: roomOf(amount, rooms),
    ...(amount.gte(100) ? { power: amount.e } : {}),
  });

  /** A compound ends with its word, or goes on with a number or a magnitude. */
  function checked(piece: Piece): Piece | undefined {
    if (!compounds || !cutsWord(text, piece.end)) return piece;
    const goesOn =
      compoundNumbers.at(text, piece.end) ??
      vocabulary.compoundMagnitudes.at(text, piece.end) ??
      vocabulary.halves.at(text, piece.end);
    return goesOn === undefined && !text.startsWith(reversed ?? '\0', piece.end)
      ? undefined
      : piece;
  }
}

function roomOf(amount: Big, rooms: Readonly<Record<string, number>>): Big {
  const known = rooms[amount.toFixed()];
  if (known !== undefined) return Big(known);
  if (!amount.mod(1).eq(0)) return Big(0);
  if (amount.gte(100))
    return amount.eq(Big(`1e${amount.e}`)) || amount.mod(100).eq(0) ? Big(`1e${amount.e}`) : Big(0);
  return amount.gte(20) && amount.mod(10).eq(0) ? Big(10) : Big(0);
}

const hangul = /\p{Script=Hangul}/u;

/** 세 begins 세계 and ends 주세요: a numeral begins its word, and a syllable alone has its counter, number or a space behind it. */
function isKoreanWord(
  text: string,
  position: number,
  word: string,
  { pack, tails, numbers, minusWords }: Vocabulary,
): boolean {
  // 65세 counts years of age.
  if (/\d/u.test(text.charAt(position - 1))) return false;
  if (hangul.test(text.charAt(position - 1)) && minusWords.before(text, position) === undefined)
    return false;
  const end = position + word.length;
  // 세대 is a household, and no three of anything.
  if ((tails.at(text, position)?.end ?? 0) > end) return false;
  return (
    !pack.proofreading.weakNumberRoots.includes(word) ||
    !hangul.test(text.charAt(end)) ||
    tails.at(text, end) !== undefined ||
    numbers.at(text, end) !== undefined
  );
}
