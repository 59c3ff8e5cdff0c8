import { skipSpace } from '../phrases.js';
import type { ReadUnit } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Left } from './left.js';
import type { Right } from './right.js';
import { chainAt, eachBefore, eachTimeAt, wordEnd } from './unit-at.js';

/** “$5 million Canadian”: the word behind says of which country the currency is. */
export function whichCurrency(
  text: string,
  { currency }: Left,
  right: Right,
  vocabulary: Vocabulary,
): Right {
  if (currency === undefined || right.unit.kind !== 'none') return right;
  const found = vocabulary.currencyAdjectives.at(text, skipSpace(text, right.end));
  if (found === undefined || currency.text.length > 1) return right;
  const unit: ReadUnit = {
    kind: 'currency',
    text: found.text,
    id: found.meaning,
    currency: found.meaning,
  };
  return { ...right, end: found.end, unitEnd: found.end, unit, currencyText: found.text };
}

/** “$15 per hour” is no sum: with the words behind it the currency is a unit of the report's own, or one that is not known. */
export function perOfSum(
  text: string,
  { currency }: Left,
  right: Right,
  vocabulary: Vocabulary,
): Right {
  if (currency === undefined || right.unit.kind !== 'none') return right;
  const start = skipSpace(text, right.end);
  const per = vocabulary.perWords.at(text, start);
  const isQuotient = /^\/\p{L}/u.test(text.slice(right.end, right.end + 2));
  const end = isQuotient
    ? wordEnd(text, right.end + 1)
    : per === undefined
      ? eachTimeAt(text, start, vocabulary)
      : chainAt(text, right.end, right.unit, vocabulary);
  if (end === undefined) return right;
  for (const [name, code] of vocabulary.pack.reading.currenciesAfter) {
    if (code !== currency.code) continue;
    for (const link of ['', ' ']) {
      const named = `${name}${link}`;
      const own = vocabulary.tails.at(`${named}${text.slice(start, start + 40)}`, 0);
      if (own !== undefined && own.end > named.length && own.meaning.unit.kind !== 'currency')
        return {
          ...right,
          end: start + own.end - named.length,
          unitEnd: start + own.end - named.length,
          unit: { ...own.meaning.unit, isRate: true },
          unread: undefined,
        };
    }
  }
  const unit: ReadUnit = { kind: 'word', text: text.slice(start, end), isChain: true };
  return { ...right, end, unitEnd: end, unit, unread: undefined };
}

/** A sum with “each” of something before its number is a rate: no unit that is known, but one of the report's own. */
export function rateOfSum(
  text: string,
  left: Left,
  number: number,
  unit: ReadUnit,
  vocabulary: Vocabulary,
): { readonly left: Left; readonly unit: ReadUnit } {
  if (unit.kind !== 'currency') return { left, unit };
  const start = left.rate === undefined ? eachBefore(text, left.start, vocabulary) : left.start;
  if (start === undefined) return { left, unit };
  const each = text.slice(start, left.rate === undefined ? left.start : number).trim();
  const ofNoun = each.replace(vocabulary.perAlone, '');
  for (const [name, code] of vocabulary.pack.reading.currenciesAfter) {
    if (code !== unit.currency) continue;
    const written = `${name}/${ofNoun}`;
    const own = vocabulary.tails.at(written, 0);
    if (own?.end === written.length && own.meaning.unit.kind !== 'currency')
      return { left: { ...left, start }, unit: { ...own.meaning.unit, isRate: true } };
  }
  return {
    left: { ...left, start },
    unit: { kind: 'word', text: `${each} ${unit.text}`, isChain: true },
  };
}

/** A currency before and one behind: the longer name says which; two that contradict one another say nothing. */
export function unitOf(
  left: Left,
  right: Right,
): { readonly unit: ReadUnit; readonly conflict?: string } {
  const { currency, rate } = left;
  const { unit } = right;
  if (rate !== undefined && unit.id !== undefined) {
    const made = rate[unit.id];
    if (made !== undefined) return { unit: { ...unit, id: made } };
  }
  if (currency === undefined) return { unit };
  const before: ReadUnit = {
    kind: 'currency',
    text: currency.text,
    id: currency.code,
    currency: currency.code,
  };
  if (unit.kind === 'none') return { unit: before };
  if (unit.kind !== 'currency')
    return unit.isChain === true || unit.isRate === true
      ? { unit }
      : { unit, conflict: currency.text };
  if (unit.currency === currency.code) return { unit };
  if (right.currencyText.length > currency.text.length) return { unit };
  if (right.currencyText.length < currency.text.length) return { unit: before };
  return { unit, conflict: `${currency.text}…${right.currencyText}` };
}
