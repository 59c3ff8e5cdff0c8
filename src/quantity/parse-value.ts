import Big from 'big.js';
import { limits } from '../files/limits.js';
import { shorten } from '../diagnostics/wording.js';
import { hanNumeralCharacters, parseHanNumeral } from './han-numeral.js';
import { parsed, refused, type Fault, type Parsed } from './parsed.js';
import type { Value } from './quantity.js';
import { lowerEnd, type RangeEnd } from './range-ends.js';

/** Units whose sign a value carries: 50%, 5.36‰. */
export type ShareUnit = 'percent' | 'per-mille';

/** What the `value` of a fact says: its amount or range, and the share that its sign makes of it. */
export interface ParsedValue {
  readonly value: Extract<Value, { kind: 'number' | 'range' | 'fraction' | 'ratio' }>;
  readonly share: ShareUnit | undefined;
}

/**
 * Magnitudes of the notation, which is one for all languages: hanzi, hangul and English words mean powers of ten. Words
 * of other languages would not be one: a Billion is ten to the twelfth in German.
 */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['万亿', 12],
  ['萬億', 12],
  ['兆', 12],
  ['亿', 8],
  ['億', 8],
  ['万', 4],
  ['萬', 4],
  ['千万', 7],
  ['千萬', 7],
  ['百万', 6],
  ['百萬', 6],
  ['千', 3],
  ['조', 12],
  ['억', 8],
  ['천만', 7],
  ['백만', 6],
  ['만', 4],
  ['천', 3],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
]);

/** Between digits and a magnitude: 9천억, 9千亿. */
const steps: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['십', 1],
  ['백', 2],
  ['천', 3],
]);

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const number = new RegExp(
  `^(?<sign>[-\u2212+])?(?:(?<digits>${digits})\\s*(?<step>[十百千십백천](?=[万萬亿億兆만억조]))?|(?<han>[${hanNumeralCharacters}点點]+?))\\s*(?<magnitude>${[...magnitudes.keys()].join('|')})?\\s*(?<share>[%‰])?$`,
  'iu',
);
const rangeSign =
  /(?<=[\d%‰\p{Script=Han}\p{Script=Hangul}a-z])\s*(?:—|–|～|~|至|-|\bto\b)\s*(?=[\d\p{Script=Han}\u2212+-])/iu;

/** Digits beyond these cannot be set in a figure. */
const mostDecimals = 15;
const mostDigits = 30;

interface End extends RangeEnd {
  /** Power of the last magnitude. */
  readonly last: number | undefined;
  readonly negative: boolean;
  /** Neither decimals nor a sign of a share: smaller places may go on from it. */
  readonly isWhole: boolean;
  readonly share: ShareUnit | undefined;
  /** Power of ten of the last digit, where noughts end its decimals. */
  readonly place: number | undefined;
}

/**
 * Reads a value as an author writes it, in Chinese, English or bare digits: `2200亿`, `1.24万`, `12,400`,
 * `220 billion`, `三十六`, `2亿5000万`, `50%`, `5.36‰`, `1.8%—2%`, `9–16 billion`, `−1.2`. Full-width forms are read as their half-width ones.
 */
export function parseValue(text: string): Parsed<ParsedValue> {
  if (text.length > limits.valueLength) return refused(notANumber(text));
  const folded = text
    .trim()
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[０-９．，％＋－\u2F00-\u2FD5]/gu, (c) => c.normalize('NFKC'));
  const parts = /^([-\u2212]?)(\d{1,6}(?:\.\d{1,4})?)\s?([/:∶])\s?(\d{1,6}(?:\.\d{1,4})?)$/u.exec(
    folded,
  );
  if (parts !== null) return partsOf(parts, text);
  const ends = folded.split(rangeSign);
  const [first, second] = ends.map(readEnd);
  if (first === undefined || ends.length > 2) return refused(notANumber(text));
  if (ends.length === 1)
    return finish({ kind: 'number', amount: first.amount, ...placed(first.place) }, first.share);
  if (second === undefined) return refused(notANumber(text));
  const low = lowerEnd(first, second);
  if (first.share !== undefined && first.share !== second.share) return refused(notANumber(text));
  if (low.gte(second.amount))
    return refused({
      code: 'quantity/out-of-order',
      problem: `the range “${shorten(text)}” does not rise`,
      remedy: 'write the lower end first',
    });
  return finish(
    { kind: 'range', low, high: second.amount, ...placed(finer(first.place, second.place)) },
    second.share,
  );
}

const placed = (place: number | undefined): { readonly place?: number } =>
  place === undefined ? {} : { place };

const finer = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

/** Two thirds as 2/3, a fall by a third as −1/3, a ratio as 1:15 or 1:12.5. */
function partsOf(
  [, minus, first = '', sign, second = '']: RegExpExecArray,
  text: string,
): Parsed<ParsedValue> {
  const [one, other] = [Big(first), Big(second)];
  if (one.eq(0) || other.eq(0)) return refused(notANumber(text));
  if (sign !== '/' && minus !== '') return refused(notANumber(text));
  if (sign !== '/')
    return parsed({ value: { kind: 'ratio', terms: [one, other] }, share: undefined });
  return one.lt(other) && isWhole(one) && isWhole(other)
    ? parsed({
        value: { kind: 'fraction', numerator: minus === '' ? one : one.neg(), denominator: other },
        share: undefined,
      })
    : refused(notANumber(text));
}

const isWhole = (amount: Big): boolean => amount.mod(1).eq(0);

/** Between the places of one number: 2亿|5000万, 3万|5千, 3조|4200억. */
const betweenPlaces = /(?<=[千万萬亿億兆천만억조])\s?(?=\d)/u;

function readEnd(text: string): End | undefined {
  const [first, ...rest] = text.split(betweenPlaces).map(readPlace);
  return rest.reduce<End | undefined>((sum, place) => sum && place && joined(sum, place), first);
}

/** Digits without a magnitude go on only from the next lower place: 3万5 may mean 35,000. */
function joined(sum: End, place: End): End | undefined {
  const unit = Big(`1e${sum.last ?? 0}`);
  const fits = place.power !== undefined || place.amount.gte(unit.div(10));
  if (!fits || !sum.isWhole || place.amount.lte(0) || place.amount.gte(unit)) return undefined;
  const amount = sum.negative ? sum.amount.minus(place.amount) : sum.amount.plus(place.amount);
  return { ...sum, amount, last: place.power, share: place.share };
}

function readPlace(text: string): End | undefined {
  const groups = number.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign, digits: written, step, han, magnitude, share } = groups;
  const amount =
    written === undefined ? parseHanNumeral(han ?? '') : Big(written.replaceAll(',', ''));
  if (amount === undefined) return undefined;
  const scale = magnitude === undefined ? undefined : magnitudes.get(magnitude.toLowerCase());
  const power = scale === undefined ? undefined : scale + (steps.get(step ?? '') ?? 0);
  const scaled = amount.times(Big(`1e${power ?? 0}`));
  const negative = sign === '-' || sign === '\u2212';
  return {
    amount: negative ? scaled.times(-1) : scaled,
    power,
    last: power,
    negative,
    isWhole: amount.mod(1).eq(0) && share === undefined,
    share: share === undefined ? undefined : share === '%' ? 'percent' : 'per-mille',
    place: placeOf(written, power ?? 0),
  };
}

/** Noughts at the end of decimals are kept: 61.0, 1.20 million. */
function placeOf(written: string | undefined, power: number): number | undefined {
  const decimals = /\.(\d*0)$/u.exec(written ?? '')?.[1];
  return decimals === undefined ? undefined : power - decimals.length;
}

function finish(
  value: Extract<Value, { kind: 'number' | 'range' }>,
  share: ShareUnit | undefined,
): Parsed<ParsedValue> {
  const amounts = value.kind === 'number' ? [value.amount] : [value.low, value.high];
  const tooPrecise = amounts.some(
    (amount) => amount.c.length - 1 - amount.e > mostDecimals || amount.e >= mostDigits,
  );
  if (!tooPrecise) return parsed({ value, share });
  return refused({
    code: 'quantity/too-precise',
    problem: `the value has more than ${mostDecimals} decimals or ${mostDigits} digits`,
    remedy: 'give it with the digits that its source gives',
  });
}

const notANumber = (text: string): Fault => ({
  code: 'quantity/not-a-number',
  problem: `“${shorten(text)}” is not a number or a range`,
  remedy: 'write it as 2200亿, 12,400, 220 billion, 50%, 2/3 or 1.8%—2%',
});
