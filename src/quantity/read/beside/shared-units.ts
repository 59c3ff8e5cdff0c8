import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';

/**
 * 0.5个、5.6个和2.0个百分点: in a list whose numbers have the measure word each, and the last alone what it measures, all are
 * of percentage points.
 */
export function withSharedUnits(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  const joint = jointOf(pack);
  if (joint === undefined) return found;
  const whole: Found[] = [];
  for (const each of found.toReversed()) {
    const next = whole.at(-1);
    const isShared =
      next !== undefined &&
      next.unit.kind === 'percentage-point' &&
      each.unit.kind === 'word' &&
      next.unit.text.startsWith(each.unit.text) &&
      joint.test(text.slice(each.end, next.start));
    whole.push(isShared ? { ...each, unit: next.unit } : each);
  }
  return whole.toReversed();
}

const jointOf = memoOf(({ frame, reading }: LanguagePack) =>
  reading.grammar === 'han' && !frame['verbs-last']
    ? new RegExp(`^(?:、|，|,|(?:${anyOf(frame.conjunctions)}))$`, 'u')
    : undefined,
);
