import Big from 'big.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { isDigit } from '../../number/piece.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { ReadQuantity, ReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** What goes on from a sum of money in its parts. */
export interface MinorPart {
  readonly end: number;
  readonly amount: Big;
}

/** 元 has 角 and 分: no currency has more parts. */
const mostParts = 3;

/** 5角2分 behind 3元, “and 40 cents”, 3 € 50: parts of the currency, each smaller than the one before it. */
export function minorPartsAt(
  text: string,
  end: number,
  currency: string,
  vocabulary: Vocabulary,
): MinorPart | undefined {
  let found: MinorPart | undefined;
  let room = Big(1);
  for (let count = 0; count < mostParts; count += 1) {
    const part = namedPart(text, found?.end ?? end, currency, room, vocabulary);
    if (part === undefined) break;
    found = { end: part.end, amount: part.amount.plus(found?.amount ?? 0) };
    room = part.size;
  }
  return found ?? bareHundredths(text, end);
}

/** 3.50港仙, “98.5 cents”: parts of a currency alone, which are so many hundredths of it too. */
export function partsAlone(
  text: string,
  { end, amount, spelling }: ReadNumber,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit; readonly otherwise: Otherwise } | undefined {
  const word = vocabulary.minorCurrencies.at(text, skipSpace(text, end));
  const [part] = word?.meaning ?? [];
  if (word === undefined || part === undefined || spelling !== 'digits') return undefined;
  // 5分之一, 3角形, 2分70秒: one character of hanzi may begin another word, or be a minute.
  const isOther = word.text.length === 1 && /^\s?[\p{Script=Han}\d]/u.test(text.slice(word.end));
  if (isOther || cutsWord(text, word.end)) return undefined;
  const [code = ''] = part.of;
  const currency: ReadUnit = {
    kind: 'currency',
    text: word.text,
    id: code,
    currency: code,
    otherCurrencies: part.of,
  };
  return {
    end: word.end,
    unit: { kind: 'word', text: word.text, isMeasure: true },
    otherwise: { value: { kind: 'number', amount: amount.times(part.times) }, unit: currency },
  };
}

type Otherwise = NonNullable<ReadQuantity['otherwise']>;

function namedPart(
  text: string,
  end: number,
  currency: string,
  room: Big,
  vocabulary: Vocabulary,
): (MinorPart & { readonly size: Big }) | undefined {
  const { mixed, minorCurrencies } = vocabulary;
  const joiner = mixed.at(text, skipSpace(text, end)) ?? mixed.at(text, end);
  const number = numberAt(text, skipSpace(text, joiner?.end ?? end), vocabulary);
  if (number === undefined || number.unread !== undefined) return undefined;
  const word = minorCurrencies.at(text, skipSpace(text, number.end));
  const part = word?.meaning.find(({ of }) => of.includes(currency));
  if (word === undefined || part === undefined) return undefined;
  const size = Big(part.times);
  const amount = number.amount.times(size);
  return amount.lt(room) && size.lt(room) ? { end: word.end, amount, size } : undefined;
}

/** 12 € 50, 12€50: two digits that end their clause; what follows them otherwise may be what they count. */
function bareHundredths(text: string, end: number): MinorPart | undefined {
  const start = skipSpace(text, end);
  const isApart = start > end || /\p{Sc}/u.test(text.charAt(end - 1));
  if (!isApart || !isDigit(text, start) || !isDigit(text, start + 1)) return undefined;
  return /^\d\d(?:$|[.,;:!?)]?(?:$|\n)|[.,;:!?)] \D)/u.test(text.slice(start, start + 5))
    ? { end: start + 2, amount: Big(text.slice(start, start + 2)).div(100) }
    : undefined;
}
