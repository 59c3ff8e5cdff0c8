import type Big from 'big.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { ReadNumber } from '../../number/number-at.js';
import type { ReadUnit } from '../../read-quantity.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { partsOfSum } from './minor-currency.js';
import { moreCurrency } from './unit-at.js';

/** An amount and what it is counted in, up to where they end. */
export interface Counted {
  readonly end: number;
  readonly amount: Big;
  readonly unit: ReadUnit;
  /** What stands behind a sum and may be its hundredths or another figure. */
  readonly unread?: string;
}

/** A sum of money with all that goes on from it: the currency of its region, the magnitude behind it, its cents. */
export function withMoney(
  text: string,
  number: ReadNumber,
  counted: Counted,
  vocabulary: Vocabulary,
): Counted {
  const sum = withCurrency(text, number, counted, vocabulary);
  const large = withLateMagnitude(text, number, sum, vocabulary);
  return large ?? withMinorParts(text, number, sum, vocabulary);
}

function withCurrency(
  text: string,
  { magnitude }: ReadNumber,
  { end, amount, unit: own }: Counted,
  vocabulary: Vocabulary,
): Counted {
  const regional = vocabulary.pack.reading.currenciesByMagnitude.get(magnitude)?.get(own.text);
  const unit =
    own.kind === 'currency' && regional !== undefined
      ? { ...own, id: regional, currency: regional }
      : ofRegion(own, vocabulary.pack);
  const more = unit.kind === 'currency' ? moreCurrency(text, end, unit, vocabulary) : undefined;
  return { end: more?.end ?? end, amount, unit: more?.unit ?? unit };
}

/** 75 USD million: the magnitude may stand behind the currency. */
function withLateMagnitude(
  text: string,
  { magnitude }: ReadNumber,
  { end, amount, unit }: Counted,
  { magnitudes }: Vocabulary,
): Counted | undefined {
  if (unit.kind !== 'currency' || magnitude !== '') return undefined;
  const late = magnitudes.at(text, skipSpace(text, end));
  return late && { end: late.end, amount: amount.times(`1e${late.meaning}`), unit };
}

function withMinorParts(
  text: string,
  number: ReadNumber,
  sum: Counted,
  vocabulary: Vocabulary,
): Counted {
  const { end, amount, unit } = sum;
  const minor = partsOfSum(text, end, unit.currency, number, vocabulary);
  if (minor === undefined) return sum;
  return 'unread' in minor
    ? { ...sum, unread: minor.unread }
    : { end: minor.end, amount: amount.plus(minor.amount), unit };
}

/** 元 in a text of Taiwan; where the region is not told, any of its currencies is meant. */
export function ofRegion(unit: ReadUnit, pack: LanguagePack): ReadUnit {
  const codes =
    unit.kind === 'currency' ? pack.reading.currenciesByRegion.get(unit.text) : undefined;
  if (codes === undefined) return unit;
  const region = pack.sourceTag === undefined ? undefined : new Intl.Locale(pack.sourceTag).region;
  const code = region === undefined ? undefined : codes.get(region);
  return code === undefined
    ? { ...unit, otherCurrencies: [...codes.values()] }
    : { ...unit, id: code, currency: code };
}

/** “9.37 trillion won”: a name of a currency that is another word behind small numbers. */
export function sumOfMagnitude(
  text: string,
  { magnitude, end }: ReadNumber,
  { pack }: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  const start = skipSpace(text, end);
  for (const [word, code] of pack.reading.currenciesByMagnitude.get(magnitude) ?? []) {
    const close = start + word.length;
    if (!text.startsWith(word, start) || cutsWord(text, close)) continue;
    return { end: close, unit: { kind: 'currency', text: word, id: code, currency: code } };
  }
  return undefined;
}
