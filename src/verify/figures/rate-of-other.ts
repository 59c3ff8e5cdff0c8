import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadQuantity, ReadUnit } from '../../quantity/read/read-quantity.js';
import { namesBehind } from '../../quantity/read/figure/currency-of.js';
import { firstEndingBehind, type SourceText } from '../sources/source-text.js';
import { rateOfParts } from './rate-of-parts.js';
import { yearDigits } from './words.js';

/**
 * “15 kg per tree, compared with 17 kg in 2019”, “from £6 to £7 a kilogram”, 从每公斤12元升至14元: of two levels of one rate, one alone says
 * of each of what it is. Another amount of its clause (“£7 a kilogram, and a bag for £6”) is no level of the rate.
 */
export function rateOfOther(
  read: ReadQuantity,
  unit: Unit,
  { normal, quantities, pack }: SourceText,
): ReadUnit | undefined {
  if (pack === undefined || read.unit.isChain === true || !isAmountOf(read.unit, unit, pack))
    return undefined;
  if (read.unit.base !== undefined || read.value.kind !== 'number') return undefined;
  const { text } = normal;
  const at = (each: ReadQuantity): { start: number; end: number } => ({
    start: normal.normal(each.start),
    end: normal.normal(each.end),
  });
  const rateIn = (other: ReadQuantity | undefined): ReadUnit | undefined =>
    other === undefined || other.unit.id === unit.id || isCalled(unit, other.unit, pack)
      ? other?.unit
      : rateOfParts(text, at(other), other.unit, unit, pack);
  const figure = at(read);
  const index = firstEndingBehind(quantities, read.start);
  const before = quantities
    .slice(Math.max(0, index - mostBetween), index)
    .findLast(({ value, end }) => value.kind !== 'date' && end <= read.start);
  const ofFirst = rateIn(before);
  if (ofFirst !== undefined && before !== undefined) {
    const { start, end } = at(before);
    const isOther = isSecond(
      text.slice(Math.max(0, start - longest), start),
      text.slice(end, figure.start),
      text.slice(figure.end, figure.end + longest),
      pack,
    );
    if (isOther) return ofFirst;
  }
  const behind = quantities
    .slice(index, index + mostBetween)
    .find(({ value, start }) => value.kind !== 'date' && start >= read.end);
  const ofSecond = rateIn(behind);
  return behind !== undefined &&
    ofSecond !== undefined &&
    isFirst(
      text.slice(Math.max(0, figure.start - longest), figure.start),
      text.slice(figure.end, at(behind).start),
      pack,
    )
    ? ofSecond
    : undefined;
}

/** Whether a rate is of what an amount is in: as it is made `of` it, or by its words, “tonnes per sailing”, 吨/航次. */
function isAmountOf(amount: ReadUnit, rate: Unit, pack: LanguagePack): boolean {
  const [of] = rate.composition?.parts ?? [];
  if (of !== undefined) return amount.kind === 'none' || amount.id === of.id;
  const found = pack.units.get(amount.id ?? '');
  const names =
    found === undefined ? [] : [...Object.values(found.words), ...(found.symbols ?? [])];
  if (amount.currency !== undefined) names.push(...namesBehind(amount.currency, pack));
  return Object.values(rate.words[pack.tag] ?? {}).some((word) =>
    names.some((name) => word.startsWith(name) && perOf(pack).test(word.slice(name.length))),
  );
}

/** £7.05 a kilogram in “pounds a kilogram” as well. */
const isCalled = (unit: Unit, { text, sum }: ReadUnit, { tag }: LanguagePack): boolean =>
  Object.values(unit.words[tag] ?? {}).some(
    (word) => word === text || (sum !== undefined && word.endsWith(` ${text}`)),
  );

const perOf = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`^(?:/|\\s(?:${anyOf([...frame.per, ...frame['per-articles']])})\\s)`, 'iu'),
);

/** Dates between the two, and the two. */
const mostBetween = 4;
/** In UTF-16 units. */
const longest = 48;

/** Whether a level that its rate stands before is compared with it, or is what it came to. */
function isSecond(lead: string, between: string, behind: string, pack: LanguagePack): boolean {
  const { from, against, to, reached, closes } = formsOf(pack);
  if (!closes.test(behind)) return false;
  return (
    against.test(between) ||
    (to.test(between) && (from.test(lead) || pack.reading.grammar === 'han')) ||
    (reached !== undefined && from.test(between) && reached.test(behind))
  );
}

/** Whether it is what a rise or fall of the rate behind it began at. */
function isFirst(lead: string, between: string, pack: LanguagePack): boolean {
  const { from, to } = formsOf(pack);
  return from.test(lead) && to.test(between);
}

const formsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const [from, to] = [anyOf(frame.from), anyOf(frame.to)];
  const year = `(?:${yearDigits})`;
  if (reading.grammar !== 'latin' || frame['verbs-last']) {
    const time = `(?:${year}\\p{L}{1,3})?`;
    return {
      from: new RegExp(`(?:^|\\p{L})(?:${from})\\s?(?:${time}\\s?)?$`, 'u'),
      against: /(?!)/u,
      to: frame['verbs-last']
        ? /(?!)/u
        : new RegExp(`^(?:\\p{Lo}|${year}){0,8}(?:${to})${time}$`, 'u'),
      reached: frame['verbs-last'] ? new RegExp(`^(?:${to})`, 'u') : undefined,
      closes: frame['verbs-last'] ? /(?:)/u : /^(?:[，。；、,.;）)]|$)/u,
    };
  }
  const time = `[^,;:.!?()\\d]{0,40}(?:${year}[^,;:.!?()\\d]{0,40})?`;
  return {
    from: new RegExp(`\\s(?:${from})\\s$`, 'iu'),
    against: new RegExp(`^${time},?\\s(?:${anyOf(frame['set-against'])})\\s(?:\\p{L}+\\s)?$`, 'iu'),
    to: new RegExp(`^(?:\\s${time})?\\s(?:${to})\\s$`, 'iu'),
    reached: undefined,
    closes: new RegExp(
      `^(?:$|[.,;:!?)]|\\s(?:\\p{L}+\\s){0,3}${year}(?!\\d)|\\s(?:${anyOf([...Object.values(frame.times.before).flat()])})(?!\\p{L}))`,
      'iu',
    ),
  };
});
