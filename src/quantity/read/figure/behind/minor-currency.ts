import Big from 'big.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { ReadQuantity, ReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { bareHundredths, bareTenth, type BareParts } from './bare-parts.js';

interface MinorPart {
  readonly end: number;
  readonly amount: Big;
}

/** 元 has 角 and 分: no currency has more parts. */
const mostParts = 3;

/** What goes on from a sum of money in its parts: 5角2分 behind 3元, “and 40 cents”, 3 € 50, each smaller than the one before it. */
export function partsOfSum(
  text: string,
  end: number,
  currency: string | undefined,
  { last, place = 0 }: ReadNumber,
  vocabulary: Vocabulary,
): BareParts | undefined {
  if (currency === undefined || last > 3) return undefined;
  // Behind decimals no number is the decimals.
  const isWhole = place >= 0;
  let found: MinorPart | undefined;
  let room = Big(1);
  for (let count = 0; count < mostParts; count += 1) {
    const part = namedPart(text, found?.end ?? end, currency, room, vocabulary);
    if (part === undefined) break;
    found = { end: part.end, amount: part.amount.plus(found?.amount ?? 0) };
    room = part.size;
  }
  const tenth =
    isWhole && hasTenths(currency, vocabulary)
      ? bareTenth(text, found?.end ?? end, room, vocabulary)
      : undefined;
  if (tenth !== undefined) return { end: tenth.end, amount: tenth.amount.plus(found?.amount ?? 0) };
  return found ?? (isWhole ? bareHundredths(text, end, vocabulary) : undefined);
}

/** 元 has 角; a dollar has no name for ten cents. */
const hasTenths = (currency: string, { pack: { numerals } }: Vocabulary): boolean =>
  numerals['minor-currencies'].some(
    ({ of, times }) => of.includes(currency) && Number(times) === 0.1,
  );

/** 3.50港仙, “98.5 cents”: parts of a currency alone, which are so many hundredths of it too. */
export function partsAlone(
  text: string,
  { end, amount, spelling }: ReadNumber,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit; readonly otherwise: Otherwise } | undefined {
  const word = vocabulary.minorCurrencies.at(text, skipSpace(text, end));
  const [part] = word?.meaning ?? [];
  if (word === undefined || part === undefined) return undefined;
  // 三分 is a score, 五角 a shape, but 三分钱 is a sum.
  if (spelling !== 'digits' && !(spelling === 'hanzi' && word.text.length > 1)) return undefined;
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
