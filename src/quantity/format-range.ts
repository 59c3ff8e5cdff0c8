import type Big from 'big.js';
import type { LanguagePack, Magnitude } from '../language/pack.js';
import { askedMagnitude } from './display.js';
import { part } from './figure-parts.js';
import { formatMagnitude, qualified, signOf } from './format-amount.js';
import { magnitudeFor, readsAsShared, sharedMagnitude } from './format-digits.js';
import { percentParts, unitParts } from './format-unit.js';
import type { FigureForm, FigurePart, Quantity, Value } from './quantity.js';

type Range = Extract<Value, { kind: 'range' }>;

/**
 * A range with its sign: 1.8%—2%, 9亿—16亿美元 where the language repeats percent and magnitude, 1.8–2%,
 * US$9–16 billion where it does not. Beside a negative end both ends are written in full.
 */
export function formatRange(
  { low, high, place }: Range,
  quantity: Quantity,
  pack: LanguagePack,
  form: FigureForm,
): readonly FigurePart[] {
  const { qualifier, unit } = quantity;
  const { ranges } = pack;
  const asked = askedMagnitude(quantity, pack);
  const besideMinus = low.lt(0) || form === 'signed';
  const repeated = ranges.repeated || besideMinus;
  const percent = percentParts(pack);
  const isPercent = unit.kind === 'percent';
  const shared = sharedMagnitude(low, high, pack);
  const inFull = readsAsShared(low, high, pack);
  const magnitudeOf = (size: Big): Magnitude | undefined => {
    if (asked !== undefined) return asked === 'none' ? undefined : asked;
    return repeated ? (inFull ? undefined : magnitudeFor(size, pack, place)) : shared;
  };

  const end = (amount: Big, last: boolean): readonly FigurePart[] => {
    const size = amount.abs();
    const magnitude = magnitudeOf(size);
    const written = formatMagnitude(size, pack, { magnitude, place }).parts;
    const currency = unitParts(unit, size, pack, { magnitude: false, space: '' }).before;
    const complete = repeated || last;
    return [
      ...part('digits', signOf(amount, form, pack)),
      ...(isPercent || (last && !repeated) ? [] : currency),
      ...(complete ? written : written.filter(({ kind }) => kind === 'digits')),
      ...(isPercent && complete ? percent.after : []),
    ];
  };

  const withUnit =
    !isPercent && (form !== 'number' || (unit.kind !== 'counter' && unit.kind !== 'measure'));
  const linked = magnitudeOf(high.abs()) !== undefined;
  const after = unitParts(unit, high, pack, {
    magnitude: linked,
    space: pack.numbers.unitSpace,
  }).after;
  return qualified(qualifier === undefined ? undefined : pack.qualifiers[qualifier], [
    ...end(low, false),
    ...part('literal', besideMinus ? ranges.signBesideMinus : ranges.sign),
    ...end(high, true),
    ...(withUnit ? after : []),
  ]);
}
