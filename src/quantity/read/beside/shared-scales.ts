import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * “4.7, 4.6 and 4.5 million tonnes”, «4,72 / 4,63 millones»: of a list whose last number alone has the magnitude and the unit, all
 * are counted in them. “€1.2 million in 2020 and 1.4 million in 2021”: what is compared with a sum or a measure, and names no
 * unit of its own, is in that of the other.
 */
export function withSharedScales(
  found: readonly Found[],
  text: string,
  vocabulary: Vocabulary,
): readonly Found[] {
  const joints = jointsOf(vocabulary.pack);
  if (joints === undefined) return found;
  return backwards(forwards(found, text, joints), text, joints, vocabulary);
}

function backwards(
  found: readonly Found[],
  text: string,
  { listed, last }: Joints,
  { magnitudes, letters }: Vocabulary,
): readonly Found[] {
  const whole: Found[] = [];
  // Whether the number behind is joined to the end of its list.
  let isInList = false;
  for (const each of found.toReversed()) {
    const next = whole.at(-1);
    const between = next === undefined ? '' : text.slice(each.end, next.start);
    const isLast = last.test(between);
    if (
      next === undefined ||
      !(isBare(each, text) || (isInList && opensSums(each, next))) ||
      !hasScale(next) ||
      isMarked(next)
    ) {
      whole.push(each);
      isInList = false;
      continue;
    }
    const isMember = isLast || (isInList && listed.test(between));
    const isOpened = isLast && isDecimal(each) === isDecimal(next);
    if (!isMember || !(isOpened || isInList)) {
      whole.push(each);
      isInList = false;
      continue;
    }
    isInList = true;
    const power =
      next.magnitude === ''
        ? 0
        : (magnitudes.at(next.magnitude, 0)?.meaning ??
          letters.at(next.magnitude, 0)?.meaning ??
          0);
    whole.push(scaled(each, next, power));
  }
  return whole.toReversed();
}

function scaled(each: Found, next: Found, power: number): Found {
  const { value, place } = each;
  if (value.kind !== 'number') return each;
  return {
    ...each,
    value: { ...value, amount: value.amount.times(`1e${power}`) },
    magnitude: next.magnitude,
    ...(place === undefined ? {} : { place: place + power }),
    unit:
      hasUnit(each) || (next.unit.kind === 'word' && next.unit.isMeasure !== true)
        ? each.unit
        : next.unit,
  };
}

function forwards(found: readonly Found[], text: string, joints: Joints): readonly Found[] {
  const whole: Found[] = [];
  let amount: Found | undefined;
  for (const each of found) {
    const isShared =
      amount !== undefined &&
      isOfAmount(amount) &&
      each.value.kind === 'number' &&
      !hasUnit(each) &&
      each.isPart !== true &&
      each.spelling === 'digits' &&
      !isYear(each, text) &&
      (isPartOf(amount, each, text, joints) || isOfTheSame(amount, each, text, joints));
    const made = isShared && amount !== undefined ? { ...each, unit: amount.unit } : each;
    whole.push(made);
    // An article reads as a number in words: un saldo.
    const isArticle = made.spelling === 'words' && !hasUnit(made);
    if (made.value.kind !== 'date' && !isArticle) amount = made;
  }
  return whole;
}

function isOfTheSame(amount: Found, each: Found, text: string, joints: Joints): boolean {
  const between = text.slice(amount.end, each.start);
  return (
    each.magnitude === amount.magnitude &&
    (joints.compared.test(between) || joints.balance.test(between)) &&
    joints.closing.test(text.slice(each.end, each.end + longestClosing))
  );
}

/** “€23.6 million, of which 9.2 million went to the quay”: behind the part stands no noun of its own. */
const isPartOf = (amount: Found, each: Found, text: string, { part }: Joints): boolean =>
  (each.magnitude === amount.magnitude || (each.magnitude !== '' && amount.magnitude !== '')) &&
  each.start - amount.end <= longestBeforePart &&
  part.opening.test(text.slice(amount.end, each.start)) &&
  part.behind.test(text.slice(each.end, each.end + longestClosing));

const isOfAmount = ({ unit, value, isPart }: Found): boolean =>
  value.kind === 'number' &&
  isPart !== true &&
  unit.base === undefined &&
  unit.isChain !== true &&
  (unit.kind === 'currency' || (unit.kind === 'word' && unit.isMeasure === true));

const hasScale = ({ unit, magnitude, value, isPart }: Found): boolean =>
  value.kind === 'number' &&
  isPart !== true &&
  (magnitude !== '' ||
    unit.kind === 'percent' ||
    unit.kind === 'currency' ||
    unit.isMeasure === true);

/** “€4, 5 and 6 million”: the sign stands before the first of them. */
const opensSums = (each: Found, next: Found): boolean =>
  each.unit.kind === 'currency' &&
  each.magnitude === '' &&
  each.isPart !== true &&
  each.value.kind === 'number' &&
  each.number?.end === each.end &&
  !hasUnit(next);

const hasUnit = ({ unit }: Found): boolean => unit.kind !== 'none';

/** “€4, €5 and €6 million” is of sums that begin with their sign. */
const isMarked = ({ number, start }: Found): boolean =>
  number === undefined || number.start !== start;

/** A number in digits and nothing beside it. */
const isBare = (each: Found, text: string): boolean =>
  each.value.kind === 'number' &&
  !hasUnit(each) &&
  each.magnitude === '' &&
  each.spelling === 'digits' &&
  each.isPart !== true &&
  each.qualifier === undefined &&
  !isYear(each, text);

const isYear = ({ number }: Found, text: string): boolean =>
  number !== undefined && /^(?:1[89]|2[01])\d{2}$/u.test(text.slice(number.start, number.end));

const isDecimal = ({ place }: Found): boolean => place !== undefined;

interface Joints {
  /** Between two numbers of a list. */
  readonly listed: RegExp;
  /** Before the last of them. */
  readonly last: RegExp;
  /** Between an amount and what it is compared with: its year, and words of comparison. */
  readonly compared: RegExp;
  /** “And made a surplus of”: what is of money. */
  readonly balance: RegExp;
  /** “, of which” between the whole and its part, and what stands behind that where it names nothing. */
  readonly part: { readonly opening: RegExp; readonly behind: RegExp };
  /** Behind that: its year, and the end of its clause. */
  readonly closing: RegExp;
}

/** In UTF-16 units. */
const longestClosing = 40;
const longestBeforePart = 90;

const jointsOf = memoOf(({ frame, reading, proofreading }: LanguagePack): Joints | undefined => {
  if (reading.grammar !== 'latin') return undefined;
  const and = anyOf(frame.conjunctions);
  const year = String.raw`(?:1[89]|20)\d{2}`;
  const time = `(?:(?:${anyOf(frame['before-years'])})\\s)?${year}`;
  const earlier = anyOf(Object.values(frame.times.before).flat());
  const words = anyOf([
    ...frame.conjunctions,
    ...frame['set-against'],
    ...frame['it-was'],
    ...frame.to,
    ...frame.rises,
    ...frame.falls,
    ...frame['changes-behind'],
    ...frame.from,
    ...frame['amount-due'],
    ...frame['before-years'],
    ...frame.determiners,
    ...proofreading.otherDates,
  ]);
  return {
    listed: /^, $/u,
    last: new RegExp(`^(?:,?\\s(?:${and})\\s| ?/ ?)$`, 'iu'),
    compared: new RegExp(`^(?:\\s\\p{Ll}{2,3},|\\s?[,;])?(?:\\s(?:${words}|${year},?))+\\s$`, 'iu'),
    balance: new RegExp(
      `^[^.;!?\\n\\d]{0,60}(?<!\\p{L})(?:${anyOf([...frame.balances, ...frame.losses, ...(frame.opposites.pairs['balance'] ?? []).flat()].filter((word) => !word.includes('*')))})\\s(?:\\p{L}+\\s)?(?:${anyOf([...frame['levels-of'], ...frame.from, ...frame['amount-due']])})\\s$`,
      'iu',
    ),
    part: partsOf(frame),
    closing: new RegExp(
      `^(?:\\s(?:(?:${anyOf([...frame['levels-of'], ...frame.from])})\\s)?${time}|\\s(?:\\p{L}{1,3}\\s)?(?:${earlier}))?\\s?(?:$|[.,;:!?)\\n])`,
      'iu',
    ),
  };
});

function partsOf(frame: LanguagePack['frame']): Joints['part'] {
  const of = new Set([...frame['levels-of'], ...frame.determiners]);
  const closed = [
    ...frame['counted-ends'],
    ...frame['noun-ends'],
    ...frame['counted-before'],
    ...frame['joined-verbs'].words,
  ].filter((word) => !of.has(word));
  return {
    opening: new RegExp(
      `^[^;!?\\n]{0,60}[,;(–—]\\s?(?:${anyOf([...frame.wholes['to-part'], ...frame['of-these']])})\\s$`,
      'iu',
    ),
    behind: new RegExp(
      `^(?:\\s?(?:$|[.,;:!?)\\n](?!\\d))|\\s(?:${anyOf(closed)})(?!\\p{L}))`,
      'iu',
    ),
  };
}
