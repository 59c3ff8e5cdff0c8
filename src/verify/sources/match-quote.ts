import type Big from 'big.js';
import { limits } from '../../files/limits.js';
import { hanNumeralCharacters } from '../../quantity/han-numeral.js';
import { disagreements, type Disagreement } from '../../quantity/read/agree.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import { meaningOf } from './meaning-of.js';
import {
  firstEndingBehind,
  overlap,
  quotesIn,
  sentenceRound,
  within,
  type SourceText,
  type Stretch,
} from './source-text.js';

/** What became of a fact's quote in its source. */
export type QuoteMatch =
  | { readonly kind: 'not-found' }
  /** It stands in the source, but not as often as `nth` says. */
  | { readonly kind: 'wrong-place'; readonly times: number }
  /** It stands in the source more often than is looked through, and no `nth` says where. */
  | { readonly kind: 'too-often'; readonly times: number }
  | FoundQuote;

export interface FoundQuote {
  readonly kind: 'found';
  readonly source: SourceText;
  readonly times: number;
  /** Which of them the quote is, from 1. */
  readonly nth: number;
  readonly quote: Stretch;
  readonly sentence: Stretch;
  /** The quantity that bears the fact out, or the one nearest to it; absent where the quote holds none. */
  readonly quantity?: ReadQuantity;
  /** In what that quantity differs from the fact. */
  readonly differences: readonly Disagreement[];
  /** The quantity goes on outside the quote, 200多亿 of 2200多亿, or is a part of a number itself. */
  readonly isCut: boolean;
}

/** Finds a quote and, among the figures it touches as the whole source reads them, the one that the fact is about. */
export function matchQuote(fact: Fact, source: SourceText): QuoteMatch {
  const { origin } = fact;
  if (origin.kind !== 'quoted') throw new Error(`the fact ${fact.id} has no quote`);
  const found = quotesIn(origin.quote, source);
  const times = found.length;
  const first = found[origin.nth - 1];
  if (first === undefined)
    return times === 0 ? { kind: 'not-found' } : { kind: 'wrong-place', times };
  const places = fact.places['nth'] === undefined ? found : [first];
  if (places.length > limits.quotePlaces) return { kind: 'too-often', times };
  let whole: FoundQuote | undefined;
  for (const [index, quote] of places.entries()) {
    const match = { ...matchAt(quote, fact, source), times, nth: index + 1 };
    if (places.length === 1) return { ...match, nth: origin.nth };
    if (!isWhole(match)) continue;
    if (match.differences.length === 0) return match;
    whole ??= match;
  }
  return whole ?? { ...matchAt(first, fact, source), times, nth: origin.nth };
}

/** Unless the fact says which place is meant, “three” inside “twenty-three” is no place of it where it stands alone. */
const isWhole = ({ quantity, quote, isCut }: Match): boolean =>
  quantity !== undefined && !isCut && within(quantity.number ?? quantity, quote);

type Match = Omit<FoundQuote, 'times' | 'nth'>;

function matchAt(quote: Stretch, fact: Fact, source: SourceText): Match {
  const { quantity } = fact;
  const match = {
    kind: 'found',
    source,
    quote,
    sentence: sentenceRound(source.sentences, quote),
  } as const;
  const { pack } = source;
  if (pack === undefined) return { ...match, differences: [], isCut: false };
  const touched = figuresIn(source, quote);
  const named = fact.of === undefined ? undefined : endOf(fact.of, quote, source);
  const [best] = touched
    .map((read) => {
      const meant = meaningOf(read, fact, source);
      return { read: meant, differences: disagreements(meant, quantity, pack) };
    })
    .map((each) => ({ ...each, isCut: each.read.isPart === true || cutsNumber(each.read, quote) }))
    .toSorted(
      (one, other) =>
        distance(one.read, one.differences, quantity) -
          distance(other.read, other.differences, quantity) ||
        Number(one.isCut) - Number(other.isCut) ||
        behind(named, one.read) - behind(named, other.read),
    );
  return best === undefined
    ? { ...match, differences: [], isCut: false }
    : { ...match, quantity: best.read, differences: best.differences, isCut: best.isCut };
}

/** Where the words end that tell of two equal figures whose is meant. */
function endOf(of: string, quote: Stretch, { source }: SourceText): number | undefined {
  const at = source.text.slice(quote.start, quote.end).lastIndexOf(of);
  return at < 0 ? undefined : quote.start + at + of.length;
}

/** How far a figure stands behind words; before them it is of them where none is behind. */
const behind = (words: number | undefined, { start }: Stretch): number => {
  if (words === undefined) return 0;
  return start >= words ? start - words : words - start + limits.sourceBytes;
};

/** Where the figure of a quote stands in the normal text of its source. */
export function figureOf({ quantity, quote, source: { normal } }: FoundQuote): Stretch {
  const { start, end } = quantity ?? quote;
  return { start: normal.normal(start), end: normal.normal(end) };
}

/** The figures that a stretch of a source touches. */
export function figuresIn({ quantities }: SourceText, stretch: Stretch): readonly ReadQuantity[] {
  const found: ReadQuantity[] = [];
  for (
    let index = firstEndingBehind(quantities, stretch.start);
    index < quantities.length;
    index += 1
  ) {
    const each = quantities[index];
    if (each === undefined || each.start >= stretch.end) break;
    if (overlap(each, stretch)) found.push(each);
  }
  return found;
}

const numeral = new RegExp(`[\\p{N}${hanNumeralCharacters}]`, 'u');

/** Whether digits or magnitude of a quantity lie outside a quote; a unit may. */
function cutsNumber({ start, end, text, frame = [] }: ReadQuantity, quote: Stretch): boolean {
  if (frame.some((part) => part.as === 'sign' && part.start < quote.start)) return true;
  const outside =
    text.slice(0, Math.max(0, quote.start - start)) +
    text.slice(Math.max(0, text.length - (end - quote.end)));
  return (quote.start > start || quote.end < end) && numeral.test(outside);
}

/** Smaller is nearer: kind, then value, then the rest; of two wrong values the one that is closer in size. */
function distance(
  read: ReadQuantity,
  differences: readonly Disagreement[],
  quantity: Quantity,
): number {
  const kindDiffers = (read.value.kind === 'date') !== (quantity.value.kind === 'date');
  const ordinal = (read.value.kind === 'ordinal') !== (quantity.value.kind === 'ordinal');
  const weights = { value: 10, unit: 6, qualifier: 1 };
  const sum = differences.reduce((total, each) => total + weights[each], 0);
  return sum + (kindDiffers ? 100 : 0) + (ordinal ? 50 : 0) + remoteness(read, quantity);
}

function remoteness(read: ReadQuantity, { value }: Quantity): number {
  const [one, other] = [amountOf(read.value), amountOf(value)];
  if (one === undefined || other === undefined || one.lte(0) || other.lte(0)) return 0;
  return Math.min(1, Math.abs(Math.log10(one.div(other).toNumber())) / 100);
}

type AnyValue = ReadQuantity['value'] | Quantity['value'];

/** The number of a value, the upper end of a range. */
function amountOf(value: AnyValue): Big | undefined {
  if (value.kind === 'number') return value.amount;
  return value.kind === 'range' ? value.high : undefined;
}

/** The factor of ten by which a value is off, where it is off by nothing else: 1 is ten times too large. */
export function powerOff(read: ReadQuantity, { value }: Quantity): number | undefined {
  const [source, stated] = [amountOf(read.value), amountOf(value)];
  if (source === undefined || stated === undefined || source.eq(0) || stated.eq(0))
    return undefined;
  const power = Math.round(Math.log10(stated.div(source).abs().toNumber()));
  return power !== 0 && source.times(`1e${power}`).eq(stated) ? power : undefined;
}
