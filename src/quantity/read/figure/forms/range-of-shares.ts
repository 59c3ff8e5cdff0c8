import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { noReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Left } from '../before/left.js';
import { built, type Found } from '../found.js';
import type { FractionShape } from './fraction-shape.js';
import { writtenFraction } from './written-fraction.js';

/** 百分之十二到百分之十五: behind the sign of a range a larger share of a hundred. 从百分之十二到 leads from one level to another. */
export function rangeOfShares(
  text: string,
  number: ReadNumber,
  { end, numerator, unit, spelling }: FractionShape,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const sign = unit === undefined ? undefined : vocabulary.rangeSigns.at(text, end);
  if (sign === undefined || vocabulary.levelsFrom.before(text, left.start) !== undefined)
    return undefined;
  const next = numberAt(text, sign.end, vocabulary);
  const high = next && writtenFraction(text, next, vocabulary);
  if (high?.unit?.id !== unit?.id || high === undefined || high.numerator.lte(numerator))
    return undefined;
  return built({
    left,
    number: { start: number.start, end: high.end },
    end: high.end,
    value: { kind: 'range', low: numerator, high: high.numerator },
    unit: unit ?? noReadUnit,
    spelling,
    qualifier: left.qualifier,
  });
}
