import Big from 'big.js';
import { memo } from '../../memo.js';
import type { LanguagePack, Magnitude, PluralWords } from '../../language/pack.js';

/**
 * The digits of a non-negative amount: grouped and with the decimal sign as Intl has them for the pack's locale.
 * @param decimals the fewest decimals: noughts that the figure was given with are printed
 * @param groupingFrom the least number that is grouped; infinite for none
 */
export function formatDigits(
  amount: Big,
  { locale, numbers }: LanguagePack,
  decimals = 0,
  groupingFrom = numbers.groupingFrom,
): string {
  const [whole = '0', fraction] = amount
    .toFixed(decimals > decimalsOf(amount) ? decimals : undefined)
    .split('.');
  const grouped =
    groupingFrom !== Infinity && Big(whole).gte(groupingFrom)
      ? grouping(locale).format(BigInt(whole))
      : whole;
  return fraction === undefined ? grouped : grouped + decimalSign(locale) + fraction;
}

const grouping = memo((locale: string) => new Intl.NumberFormat(locale, { useGrouping: 'always' }));

const plurals = memo((locale: string) => new Intl.PluralRules(locale));

export const decimalSign = memo((locale: string): string => {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
});

export const groupSign = memo((locale: string): string => {
  const parts = grouping(locale).formatToParts(1234567);
  return parts.find(({ type }) => type === 'group')?.value ?? ',';
});

/** The marks in numbers of a locale: those of plain numbers, and of sums where these differ (1.250 in Austria). */
export const numberMarks = memo((locale: string) => {
  const sums = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    useGrouping: 'always',
  }).formatToParts(1234567.5);
  const marksOf = (type: string): readonly string[] =>
    sums.flatMap((part) => (part.type === type ? [part.value] : []));
  const groups = new Set([groupSign(locale), ...marksOf('group')]);
  const decimals = new Set([decimalSign(locale), ...marksOf('decimal')]);
  return { groups, decimals };
});

/**
 * The magnitude word an amount is written with: the largest whose power it reaches and under which it keeps every
 * digit within the magnitude's decimals. None where the amount is smaller than all, or would lose a digit under each;
 * it is then written out in full.
 */
export const magnitudeFor = (
  amount: Big,
  pack: LanguagePack,
  place?: number,
): Magnitude | undefined =>
  pack.numbers.magnitudes.find((magnitude) => holds(magnitude, amount, place));

/** One place of a number: so many of a magnitude, or of ones. */
export interface NumberPlace {
  readonly count: Big;
  readonly magnitude: Magnitude | undefined;
}

/**
 * The places of a non-negative amount as the language writes it: one, or several where it chains magnitudes:
 * 2億2005万2000.
 */
export function placesOf(amount: Big, pack: LanguagePack, place = 0): Places {
  const chained = pack.numbers.chain && place >= 0 ? chainOf(amount, pack) : undefined;
  if (chained !== undefined) return chained;
  const magnitude = magnitudeFor(amount, pack, place);
  return [{ count: coefficient(amount, magnitude), magnitude }];
}

type Places = readonly [NumberPlace, ...NumberPlace[]];

/** None for a decimal, and where the last digits could be read as of the place above them: 3萬5 is 35,000. */
function chainOf(amount: Big, { numbers, numerals }: LanguagePack): Places | undefined {
  if (decimalsOf(amount) > 0) return undefined;
  const places: NumberPlace[] = [];
  let rest = amount;
  for (const magnitude of numbers.magnitudes) {
    if (magnitude.askedOnly) continue;
    const count = coefficient(rest, magnitude).round(0, Big.roundDown);
    if (count.eq(0)) continue;
    places.push({ count, magnitude });
    rest = rest.minus(count.times(Big(`1e${magnitude.power}`)));
  }
  if (rest.gt(0)) places.push({ count: rest, magnitude: undefined });
  const [first, ...others] = places;
  const isUnclear =
    others.length > 0 && rest.gt(0) && rest.lt(numerals['short-places'] ? 1000 : 10);
  return first === undefined || isUnclear ? undefined : [first, ...others];
}

/** The decimals that noughts at the end of a figure need under a magnitude. */
export const keptDecimals = (
  place: number | undefined,
  magnitude: Magnitude | undefined,
): number => (place === undefined ? 0 : Math.max(0, (magnitude?.power ?? 0) - place));

/** The magnitude that both ends of a range can share: the lower end's own, if the upper end fits it too. */
export function sharedMagnitude(low: Big, high: Big, pack: LanguagePack): Magnitude | undefined {
  return pack.numbers.magnitudes.find(
    (magnitude) => (low.eq(0) || holds(magnitude, low)) && holds(magnitude, high),
  );
}

/** Whether a bare lower end would be read with the magnitude of the upper: 1—2万 says 10,000 to 20,000. */
export const readsAsShared = (low: Big, high: Big, pack: LanguagePack): boolean => {
  const magnitude = magnitudeFor(high, pack);
  if (magnitude === undefined || magnitudeFor(low, pack) !== undefined) return false;
  return low.times(Big(`1e${magnitude.power}`)).lt(high);
};

function holds({ power, decimals, askedOnly }: Magnitude, amount: Big, place = 0): boolean {
  const size = amount.abs();
  const needed = Math.max(decimalsOf(size), place === 0 ? decimalsOf(size) : -place);
  return !askedOnly && size.gte(Big(`1e${power}`)) && needed + power <= decimals;
}

/** Decimals of an amount; negative where it ends in noughts: −3 for 12,000. */
const decimalsOf = (amount: Big): number => amount.c.length - 1 - amount.e;

/** An amount counted in a power of ten, exactly. */
export function coefficient(amount: Big, magnitude: Magnitude | undefined): Big {
  if (magnitude === undefined || amount.eq(0)) return amount;
  const scaled = Big(amount);
  scaled.e -= magnitude.power;
  return scaled;
}

/** The word of the plural category that the amount takes in the pack's language. */
export const pluralWord = (words: PluralWords, amount: Big, pack: LanguagePack): string =>
  words[pluralCategory(amount, pack)] ?? words.other;

/** Plural categories need a magnitude and the first decimals only, which a float holds. */
export const pluralCategory = (amount: Big, { locale }: LanguagePack): Intl.LDMLPluralRule =>
  plurals(locale).select(amount.abs().toNumber());
