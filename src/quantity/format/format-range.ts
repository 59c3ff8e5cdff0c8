import type Big from 'big.js';
import type { LanguagePack, Magnitude } from '../../language/pack.js';
import { askedMagnitude } from './display.js';
import { part } from './figure-parts.js';
import { formatPlaces, qualified, signOf } from './format-amount.js';
import {
  coefficient,
  placesOf,
  readsAsShared,
  sharedMagnitude,
  type NumberPlace,
} from './format-digits.js';
import { percentParts, unitParts } from './format-unit.js';
import { wordsBeside } from './qualifier-wording.js';
import type { FigureForm, FigurePart, Quantity, Value } from '../quantity.js';

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
  const groupingFrom = quantity.display?.groupingFrom?.[pack.tag];
  const asked = askedMagnitude(quantity, pack);
  const besideMinus = low.lt(0) || form === 'signed';
  const repeated = ranges.repeated || besideMinus;
  const isPercent = unit.kind === 'percent';
  const percent = isPercent ? percentParts(unit, pack).after : [];
  const shared = sharedMagnitude(low, high, pack);
  const inFull = readsAsShared(low, high, pack);
  const inOne = (size: Big, magnitude: Magnitude | undefined): readonly NumberPlace[] => [
    { count: coefficient(size, magnitude), magnitude },
  ];
  const placesAt = (size: Big): readonly NumberPlace[] => {
    if (asked !== undefined) return inOne(size, asked === 'none' ? undefined : asked);
    if (!repeated) return inOne(size, shared);
    return inFull ? inOne(size, undefined) : placesOf(size, pack, place);
  };

  const end = (amount: Big, last: boolean): readonly FigurePart[] => {
    const size = amount.abs();
    const written = formatPlaces(placesAt(size), pack, { place, groupingFrom });
    const currency = unitParts(unit, size, pack, { magnitude: false, space: '' }).before;
    const complete = repeated || last;
    return [
      ...part('digits', signOf(amount, form, pack)),
      ...(isPercent || (last && !repeated) ? [] : currency),
      ...(complete ? written : written.filter(({ kind }) => kind === 'digits')),
      ...(isPercent && complete ? percent : []),
    ];
  };

  const withUnit =
    !isPercent && (form !== 'number' || (unit.kind !== 'counter' && unit.kind !== 'measure'));
  const upper = placesAt(high.abs()).at(-1) ?? { count: high.abs(), magnitude: undefined };
  const wording = qualifier === undefined ? undefined : pack.qualifiers[qualifier];
  const after = unitParts(unit, high, pack, {
    magnitude: upper.magnitude !== undefined,
    pluralOf: wording?.pluralOf,
  }).after;
  return qualified(wordsBeside(wording, { last: upper, amount: high, unit }, pack), [
    ...end(low, false),
    ...part('literal', besideMinus ? ranges.signBesideMinus : ranges.sign),
    ...end(high, true),
    ...(withUnit ? after : []),
  ]);
}
