import { cutsWord } from '../../vocabulary/phrases.js';
import type { ReadNumber } from '../../number/number-at.js';
import { noReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, type Found } from '../found.js';
import type { Left } from '../before/left.js';
import { rightOf } from '../behind/right.js';

/** A place in a series: 第127届, 第三届, 127th. */
export function ordinalOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const { pattern, suffixes, feminine } = vocabulary.pack.ordinals;
  const [prefix = '', rest = ''] = pattern.split('{number}');
  const endings = rest.includes('{suffix}')
    ? [...Object.values(feminine?.suffixes ?? {}), ...Object.values(suffixes)]
    : [''];
  const ending =
    prefix === ''
      ? endings.find(
          (suffix) =>
            /\p{L}/u.test(suffix) &&
            text.startsWith(suffix, number.end) &&
            !cutsWord(text, number.end + suffix.length),
        )
      : left.isOrdinal
        ? ''
        : undefined;
  if (ending === undefined || number.amount.lt(1) || number.amount.gt(1_000_000)) return undefined;
  const end = number.end + ending.length;
  const right = rightOf(text, { ...number, end }, vocabulary);
  const withUnit = rest.includes('{unit}') && right.unit.kind === 'word';
  return built({
    left,
    number: { start: number.start, end: number.end },
    end: withUnit ? right.unitEnd : end,
    value: { kind: 'ordinal', number: number.amount.toNumber() },
    unit: withUnit ? right.unit : noReadUnit,
    spelling: number.spelling,
    unread: right.unread,
  });
}
