import type { LanguagePack } from '../../../language/pack.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { ReadUnit } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Left } from './before/left.js';
import type { Right } from './behind/right.js';
import { eachThingBefore } from './behind/each-thing.js';
import { counterOfEach } from './counter-of-each.js';
import {
  chainAt,
  eachBefore,
  eachTimeAt,
  headOf,
  timeOfChain,
  partsEnd,
} from './behind/unit-at.js';

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
    ? partsEnd(text, right.end + 1, vocabulary)
    : per === undefined
      ? eachTimeAt(text, start, vocabulary)
      : chainAt(text, right.end, right.unit, vocabulary);
  if (end === undefined) return right;
  for (const name of namesBehind(currency.code, vocabulary.pack)) {
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
  const time = timeOfChain(text, start, end, vocabulary);
  const sum: ReadUnit = {
    kind: 'currency',
    text: currency.text,
    id: currency.code,
    currency: currency.code,
  };
  const unit: ReadUnit = {
    kind: 'word',
    text: text.slice(start, end),
    isChain: true,
    head: currency.code,
    sum: currency.code,
    ...(time === undefined ? {} : { flow: { time, unit: sum } }),
  };
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
  const isSum = unit.kind === 'currency';
  if (left.rate === undefined && !isSum && !isPlainMeasure(unit, vocabulary)) return { left, unit };
  if (left.rate !== undefined && !isSum) return { left, unit };
  const start =
    left.rate === undefined
      ? (eachThingBefore(text, left.start, vocabulary) ??
        (isSum
          ? eachBefore(text, left.start, vocabulary)
          : eachMomentBefore(text, left.start, vocabulary)))
      : left.start;
  if (!isSum && start === undefined) return { left, unit };
  const declared = declaredRate(text, start, left, number, unit, vocabulary);
  if (declared !== undefined) return declared;
  if (start === undefined) return { left, unit };
  const each = text.slice(start, left.rate === undefined ? left.start : number).trim();
  return {
    left: { ...left, start },
    unit: {
      ...headOf(unit),
      ...(unit.otherCurrencies === undefined ? {} : { otherCurrencies: unit.otherCurrencies }),
      kind: 'word',
      text: `${each} ${unit.text}`,
      isChain: true,
    },
  };
}

/** 每秒22米: what is so much in each second is no length; of each year it is what comes in that year. */
function eachMomentBefore(
  text: string,
  start: number,
  { eachTimes }: Vocabulary,
): number | undefined {
  const time = eachTimes.before(text, text.charAt(start - 1) === ' ' ? start - 1 : start);
  return time !== undefined && time.meaning !== false && moments.has(time.meaning.time)
    ? time.start
    : undefined;
}

const moments: ReadonlySet<string | undefined> = new Set(['minute', 'second']);

const isPlainMeasure = ({ kind, id, isChain, isRate }: ReadUnit, { pack }: Vocabulary): boolean =>
  kind === 'word' &&
  isChain !== true &&
  isRate !== true &&
  id !== undefined &&
  pack.units.get(id)?.kind === 'measure' &&
  pack.script !== 'Latn';

/** 每吨50元 and 每套50元 where the report has a unit 元/吨, 元/套 or 元每吨; “each” of other things than those of the pack, too. */
function declaredRate(
  text: string,
  found: number | undefined,
  left: Left,
  number: number,
  { currency, text: measure }: ReadUnit,
  vocabulary: Vocabulary,
): { readonly left: Left; readonly unit: ReadUnit } | undefined {
  const end = left.rate === undefined ? left.start : number;
  const start = found ?? eachOfThing(text.slice(0, end), vocabulary);
  if (start === undefined) return undefined;
  const each = text.slice(start, end).trim();
  const noun = each.replace(vocabulary.perAlone, '').replace(/^1\s?(?!\d)/u, '');
  const names = currency === undefined ? [measure] : namesBehind(currency, vocabulary.pack);
  const counter = found === undefined ? noun : counterOfEach(noun, vocabulary.pack);
  for (const name of names) {
    for (const written of [`${name}/${noun}`, `${name}/${counter}`, `${name}${each}`]) {
      const own = vocabulary.tails.at(written, 0);
      if (own?.end === written.length && own.meaning.unit.kind !== 'currency')
        return { left: { ...left, start }, unit: { ...own.meaning.unit, isRate: true } };
    }
  }
  return undefined;
}

/** 每套, 每立方米: “each” and a thing, where the text before a sum ends with them. */
function eachOfThing(before: string, { pack, perWords }: Vocabulary): number | undefined {
  if (pack.reading.grammar !== 'han') return undefined;
  for (let length = 2; length <= longestThing && length <= before.length; length += 1) {
    const at = before.length - length;
    const per = perWords.at(before, at);
    if (per !== undefined && /^\p{Lo}+$/u.test(before.slice(per.end))) return at;
  }
  return undefined;
}

/** 每标准立方米, in UTF-16 units. */
const longestThing = 6;

/** How a currency is called behind a number: 元 of the pack itself, and what else it may be called. */
export const namesBehind = (code: string, pack: LanguagePack): readonly string[] => {
  const own: Readonly<Record<string, string>> = pack.currencies[code]?.after ?? {};
  return [
    ...Object.values(own).map((name) => name.trim()),
    ...[...pack.reading.currenciesAfter].flatMap(([name, each]) => (each === code ? [name] : [])),
  ];
};

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
