import type { LanguagePack } from '../../language/pack.js';
import { part } from './figure-parts.js';
import { qualified } from './format-amount.js';
import { formatDigits } from './format-digits.js';
import type { FigurePart, Quantity, Value } from '../quantity.js';

type Fraction = Extract<Value, { kind: 'fraction' }>;
type Ratio = Extract<Value, { kind: 'ratio' }>;

/** Three quarters, 四分之三: in words where the language has them, else in digits, as behind a minus sign. */
export function formatFraction(
  { numerator, denominator }: Fraction,
  { qualifier }: Quantity,
  pack: LanguagePack,
): readonly FigurePart[] {
  if (numerator.lt(0))
    return qualified(
      qualifier === undefined ? undefined : pack.qualifiers[qualifier],
      part('digits', `${pack.numbers.minus}${numerator.abs().toFixed()}/${denominator.toFixed()}`),
    );
  const sign = pack.reading.fractionSign;
  const text =
    sign === undefined
      ? (wordOf(`${numerator.toFixed()}/${denominator.toFixed()}`, pack) ??
        `${numerator.toFixed()}/${denominator.toFixed()}`)
      : `${spelled(denominator.toNumber(), pack)}${sign}${pack.numbers.wordSpace}${spelled(numerator.toNumber(), pack)}`;
  return qualified(
    qualifier === undefined ? undefined : pack.qualifiers[qualifier],
    part('digits', text),
  );
}

/** 1:15, with the digits of the language. */
export function formatRatio(
  { terms }: Ratio,
  { qualifier }: Quantity,
  pack: LanguagePack,
): readonly FigurePart[] {
  const text = terms.map((term) => formatDigits(term, pack)).join(':');
  return qualified(
    qualifier === undefined ? undefined : pack.qualifiers[qualifier],
    part('digits', text),
  );
}

/** The last word that the pack lists for a fraction: with a hyphen, where there are several. */
const wordOf = (fraction: string, { reading }: LanguagePack): string | undefined =>
  [...reading.fractions].findLast(([, value]) => value === fraction)?.[0];

const spelled = (number: number, { ordinals }: LanguagePack): string =>
  ordinals.words.get(number) ?? String(number);
