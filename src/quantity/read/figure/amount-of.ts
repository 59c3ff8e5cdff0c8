import Big from 'big.js';
import { lowerEnd } from '../../range-ends.js';
import type { ReadNumber } from '../number/number-at.js';
import { skipSpace } from '../vocabulary/phrases.js';
import { noReadUnit, type ReadUnit, type ReadValue } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { built, signed, type Found } from './found.js';
import type { Left } from './before/left.js';
import { isDuring } from './over-a-time.js';
import { countedAsLevel, upperEnd } from './forms/range-of.js';
import { rateApart } from './rate-apart.js';
import { afterAt } from './behind/qualifier-behind.js';
import { rightOf, type Right } from './behind/right.js';
import { signBehind } from './behind/sign-behind.js';
import { bracketOf } from './bracketed-loss.js';
import { comparedInBrackets } from './compared-in-brackets.js';
import { perOfSum, rateOfSum, unitOf, whichCurrency } from './currency-of.js';

export function amountOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found {
  const compared = comparedInBrackets(text, number, left, vocabulary);
  const bracketed = compared === undefined ? bracketOf(text, number, left, vocabulary) : undefined;
  const behind = compared?.right ?? bracketed?.right ?? rightOf(text, number, vocabulary);
  const ownCurrency = whichCurrency(text, left, behind, vocabulary);
  const own = perOfSum(text, left, ownCurrency, vocabulary);
  const right = countedAsLevel(text, number, left, own, vocabulary) ?? own;
  const arrow = signBehind(text, right.end, right.unit, vocabulary);
  const isNegative = left.isNegative || bracketed !== undefined || arrow?.isDown === true;
  const doubled = doublingOf(text, number, left, vocabulary);
  if (doubled !== undefined) return doubled;
  const upper =
    bracketed === undefined ? upperEnd(text, number, left, right, vocabulary) : undefined;
  const high =
    upper === undefined
      ? undefined
      : { ...upper, right: perOfSum(text, left, upper.right, vocabulary) };
  const last = high ?? { number, right };
  const amount = signed(right.amount, isNegative);
  const { unit: ofSum, conflict } = unitOf(
    left,
    right.unit.kind === 'none' ? last.right : last.right.unit.kind === 'none' ? right : last.right,
  );
  const { unit: told, left: from } = rateOfSum(
    text,
    left,
    number.start,
    rateApart(text, left.start, ofSum, vocabulary),
    vocabulary,
  );
  const unit =
    told.kind === 'none' && high === undefined
      ? (multipliedBy(text, left, last.right.end, vocabulary) ?? told)
      : told;
  const isName = vocabulary.namesAfter.at(text, skipSpace(text, last.number.end)) !== undefined;
  const low = { amount, power: number.power };
  const place = right.isExponent || last.number.place === undefined ? undefined : last.number.place;
  const value: ReadValue =
    high === undefined
      ? { kind: 'number', amount }
      : {
          kind: 'range',
          low: lowerEnd(low, { amount: high.right.amount, power: high.number.power }),
          high: high.right.amount,
        };
  const letter = high === undefined ? number.letter : undefined;
  return built({
    left:
      bracketed === undefined
        ? from
        : { ...from, unread: undefined, start: Math.min(from.start, bracketed.start) },
    number: { start: number.start, end: number.end },
    end: high === undefined ? (arrow?.end ?? right.end) : high.right.end,
    value,
    unit,
    spelling: number.spelling,
    magnitude: compared?.magnitude ?? last.number.magnitude,
    place,
    qualifier:
      number.inside ??
      last.number.inside ??
      last.right.qualifier ??
      (isDuring(text, left, last.right.end, unit, vocabulary) ? undefined : left.qualifier),
    unread:
      last.right.unread ??
      conflict ??
      (isName ? text.slice(number.start, number.end + 2) : undefined),
    frame:
      high === undefined && arrow !== undefined
        ? [...right.frame, { start: right.end, end: arrow.end, as: 'sign' }]
        : last.right.frame,
    ...(right.otherwise === undefined ? {} : { otherwise: partsOf(right.otherwise, isNegative) }),
    ...(letter === undefined
      ? agedOf(text, left.start, value, unit, vocabulary)
      : {
          otherwise: {
            value: { kind: 'number' as const, amount: amount.div(`1e${letter.power}`) },
            unit: letterUnit(text, letter.start, vocabulary),
          },
        }),
  });
}

const partsOf = (
  { value, unit }: NonNullable<Right['otherwise']>,
  isNegative: boolean,
): NonNullable<Right['otherwise']> => ({
  value: value.kind === 'number' ? { ...value, amount: signed(value.amount, isNegative) } : value,
  unit,
});

/** “Aged 65 or over, and one in nine was under 18”: a number without a unit, behind a word that tells of ages in its sentence. */
function agedOf(
  text: string,
  start: number,
  value: ReadValue,
  unit: ReadUnit,
  { ages, pack }: Vocabulary,
): Pick<Found, 'otherwise'> {
  if (ages === undefined || unit.kind !== 'none' || value.kind !== 'number') return {};
  if (value.amount.gt(oldest) || !value.amount.mod(1).eq(0)) return {};
  const lead =
    text
      .slice(Math.max(0, start - farthestAge), start)
      .split(/[.!?;\n]/u)
      .at(-1) ?? '';
  if (!ages.test(lead)) return {};
  const [word = ''] = Object.values(pack.units.get('year')?.words ?? {});
  return { otherwise: { value, unit: { kind: 'word', text: word, id: 'year', isMeasure: true } } };
}

/** In years, and how far before a number the word may stand, in UTF-16 units. */
const oldest = 120;
const farthestAge = 80;

const letterUnit = (text: string, start: number, vocabulary: Vocabulary): ReadUnit =>
  vocabulary.tails.at(text, start)?.meaning.unit ?? noReadUnit;

/** « Multipliées par 2,4 »: so many times as much, where no noun follows. */
function multipliedBy(
  text: string,
  { start }: Left,
  end: number,
  { pack }: Vocabulary,
): ReadUnit | undefined {
  const lead = text
    .slice(Math.max(0, start - longestVerb), start)
    .trimEnd()
    .toLowerCase();
  const verb = pack.numerals.multiplied.find((word) => lead.endsWith(word));
  return verb === undefined || /^[-\p{L}]/u.test(text.slice(end))
    ? undefined
    : { kind: 'word', text: verb, id: 'multiple' };
}

/** “se multiplicaron por ”, in UTF-16 units. */
const longestVerb = 32;

/** 翻两番 is four times as much. */
function doublingOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const { before, behind } = vocabulary.pack.numerals.doublings;
  const first = before.find((verb) => text.slice(left.start - verb.length, left.start) === verb);
  const second = behind.find((word) => text.startsWith(word, number.end));
  if (first === undefined || second === undefined) return undefined;
  if (number.amount.gt(20) || !number.amount.mod(1).eq(0)) return undefined;
  const end = number.end + second.length;
  const after = afterAt(text, end, end, true, vocabulary);
  return built({
    left: { ...left, start: left.start - first.length },
    qualifier: after?.qualifier ?? left.qualifier,
    number: { start: number.start, end: number.end },
    end: after?.end ?? end,
    value: { kind: 'number', amount: Big(2).pow(number.amount.toNumber()) },
    unit: { kind: 'word', text: second, id: 'multiple' },
    spelling: number.spelling,
  });
}
