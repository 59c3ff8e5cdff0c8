import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import {
  noReadUnit,
  type PartialDate,
  type ReadPeriod,
  type ReadQuantity,
} from '../read-quantity.js';

interface Reach {
  readonly start: number;
  readonly end: number;
}

type PartOfYearRead = ReadQuantity & {
  readonly value: { readonly kind: 'date'; readonly period: ReadPeriod & { kind: 'interval' } };
};

/**
 * Parts of the year that lean on one before them in their sentence: “in the first half of 2024 40 tonnes, and in the
 * second 52”, 2024年上半年40吨，下半年52吨. One without its noun is read as the part it is, and one without a year is of
 * the same year.
 */
export function withElidedParts(
  quantities: readonly ReadQuantity[],
  text: string,
  sentenceOf: (figure: ReadQuantity) => Reach,
  pack: LanguagePack,
): readonly ReadQuantity[] {
  const dated = quantities.filter(
    (each): each is PartOfYearRead => isPart(each) && each.value.period.from.year !== undefined,
  );
  if (dated.length === 0) return quantities;
  const elided: ReadQuantity[] = [];
  const yearOf = new Map<ReadQuantity, number>();
  // The parts and their reaches lie one behind another: the figures are gone through once.
  let next = 0;
  for (const [index, part] of dated.entries()) {
    const end = Math.min(sentenceOf(part).end, dated[index + 1]?.start ?? Infinity);
    const { year } = part.value.period.from;
    if (year === undefined) continue;
    elided.push(...elidedBehind(part, text.slice(part.end, end), year, pack));
    for (; (quantities[next]?.end ?? Infinity) <= end; next += 1) {
      const each = quantities[next];
      if (each === undefined || each.start < part.end) continue;
      if (isPart(each) && isOfNoOtherYear(each, text, pack)) yearOf.set(each, year);
    }
  }
  return [
    ...apartFrom(elided, quantities).map((each) => inYear(each, yearOf.get(each))),
    ...elided,
  ].toSorted((one, other) => one.start - other.start);
}

/** Of figures in the order of the text, those that touch none of others in that order. */
function apartFrom(
  others: readonly Reach[],
  figures: readonly ReadQuantity[],
): readonly ReadQuantity[] {
  let next = 0;
  return figures.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return (others[next]?.start ?? end) >= end;
  });
}

const isPart = (each: ReadQuantity): each is PartOfYearRead =>
  each.value.kind === 'date' &&
  each.value.period.kind === 'interval' &&
  each.value.period.parts !== undefined;

/** 去年下半年 and “the second half of last year” name a year of their own. */
const isOfNoOtherYear = (
  { start, end }: ReadQuantity,
  text: string,
  { frame, dates, reading }: LanguagePack,
): boolean => {
  if (reading.grammar === 'han') return !dates.year.endsWith(text.charAt(start - 1));
  const [, next = ''] = /^\s(\p{L}+)/u.exec(text.slice(end, end + longestWord)) ?? [];
  return !frame.determiners.includes(next) && !frame.from.includes(next);
};

const inYear = (each: ReadQuantity, year: number | undefined): ReadQuantity => {
  if (year === undefined || !isPart(each)) return each;
  const { from, to, ...period } = each.value.period;
  return {
    ...each,
    value: { kind: 'date', period: { ...period, from: { year, ...from }, to: { year, ...to } } },
  };
};

function elidedBehind(
  part: ReadQuantity,
  rest: string,
  year: number,
  pack: LanguagePack,
): readonly ReadQuantity[] {
  const written = part.text.toLowerCase();
  const named = namedPartsOf(pack).find(({ words }) =>
    words.some((word) => written.includes(word)),
  );
  if (named === undefined) return [];
  return [...rest.matchAll(named.elided)].flatMap(({ index, 0: found, groups = {} }) => {
    const word = groups['ordinal'] ?? '';
    const months = named.months.get(word.toLowerCase());
    if (months === undefined) return [];
    const end = part.end + index + found.length;
    const start = end - word.length;
    const [from, to] = months.map((month): PartialDate => ({ year, month }));
    if (from === undefined || to === undefined) return [];
    const period: ReadPeriod = {
      kind: 'interval',
      from,
      to,
      ...(isPart(part) ? partsOf(part) : {}),
    };
    return [
      {
        start,
        end,
        text: word,
        value: { kind: 'date', period },
        unit: noReadUnit,
        magnitude: '',
        spelling: 'words',
        frame: [{ start, end, as: 'date' }],
      } satisfies ReadQuantity,
    ];
  });
}

const partsOf = ({ value: { period } }: PartOfYearRead) =>
  period.parts === undefined ? {} : { parts: period.parts };

/** “respectivement” with the space before it, in UTF-16 units. */
const longestWord = 16;

interface NamedParts {
  /** “first half”, “second half” */
  readonly words: readonly string[];
  /** First and last month by ordinal. */
  readonly months: ReadonlyMap<string, readonly number[]>;
  readonly elided: RegExp;
}

/** Parts of the year that an ordinal tells from others of one noun. */
const namedPartsOf = memoOf(({ frame }: LanguagePack): readonly NamedParts[] => {
  const { openings, followed } = frame['elided-parts'];
  if (openings.length === 0) return [];
  const byNoun = new Map<string, Map<string, readonly number[]>>();
  for (const [words, months] of Object.entries(frame.spans)) {
    const [, ordinal, noun] = /^(\p{L}+) (\p{L}+)$/u.exec(words.toLowerCase()) ?? [];
    if (ordinal === undefined || noun === undefined) continue;
    const parts = byNoun.get(noun) ?? new Map<string, readonly number[]>();
    byNoun.set(noun, parts.set(ordinal, months.split('-').map(Number)));
  }
  return [...byNoun].map(([noun, months]) => ({
    words: [...months.keys()].map((ordinal) => `${ordinal} ${noun}`),
    months,
    elided: new RegExp(
      `(?<!\\p{L})(?:${oneOf(openings)})\\s(?<ordinal>${[...months.keys()].map(escapeExpression).join('|')})` +
        `(?=\\s?[\\d,;:.!?)]|\\s?$|\\s(?:${oneOf(followed)})(?!\\p{L}))`,
      'giu',
    ),
  }));
});
