import type { Place } from '../../diagnostics/diagnostic.js';
import { memoOfParts } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import { countingNumerals } from './counting-numerals.js';
import { isTyped, placeOf, type FlatText, type Piece } from '../sources/flat-text.js';
import { typedBases } from './rate-bases.js';
import { besideFigure } from './beside-figure.js';
import { overlap, within, type Stretch } from '../sources/source-text.js';
import type { Printed } from './unit-behind.js';

/** Something in a text that says an amount and is accounted for by nothing. */
export interface Stray extends Stretch {
  readonly kind: 'numeral' | 'joined' | 'unit' | 'qualifier';
  readonly text: string;
  readonly place: Place;
}

/**
 * Numerals that are typed by hand outside names and set phrases, figures with nothing between their digits, and what
 * changes a figure when it is typed against it: a magnitude, another unit, a sign, “over”.
 */
export function strays(
  flat: FlatText,
  pack: LanguagePack,
  units: readonly Unit[],
  exempt: readonly Stretch[],
  facts: ReadonlyMap<string, Fact>,
): readonly Stray[] {
  const known = knownFinds(facts, [pack, units], () => new Map<string, readonly Found[]>());
  const key = keyOf(flat, exempt);
  const found = known.get(key) ?? findStrays(flat, pack, units, exempt, facts);
  if (known.size >= mostFinds) known.clear();
  known.set(key, found);
  return found.flatMap(({ start, end, kind }) => {
    const place = placeOf(flat, { start, end });
    return place === undefined
      ? []
      : [{ start, end, kind, text: flat.text.slice(start, end), place }];
  });
}

/** The layouts of a report print the same texts, and so does a report that is built again. */
const knownFinds = memoOfParts<Map<string, readonly Found[]>>();
const mostFinds = 5000;

const keyOf = ({ text, pieces }: FlatText, exempt: readonly Stretch[]): string =>
  JSON.stringify([
    text,
    pieces.map(({ origin, start, end, fact }) => [origin, start, end, fact]),
    exempt.map(({ start, end }) => [start, end]),
  ]);

function findStrays(
  flat: FlatText,
  pack: LanguagePack,
  units: readonly Unit[],
  exempt: readonly Stretch[],
  facts: ReadonlyMap<string, Fact>,
): readonly Found[] {
  const allowed = [...exempt, ...typedBases(flat, pack, units, facts)];
  const numerals = countingNumerals(flat.text, pack, units)
    .filter(
      (numeral) => isTyped(flat, numeral) && !allowed.some((phrase) => within(numeral, phrase)),
    )
    .map((numeral) => ({ ...numeral, kind: 'numeral' as const }));
  const beside = flat.pieces
    .flatMap((piece) => printedBy(piece, facts))
    .flatMap((printed) => besideFigure(flat, printed, pack, units))
    .filter((each) => !exempt.some((phrase) => isPartOf(each, phrase)));
  return toldOnce([beside, joined(flat, pack), numerals]);
}

/** A name that is nothing but the word against the figure, 吨 or “million”, takes nothing from it. */
const isPartOf = (stretch: Stretch, phrase: Stretch): boolean =>
  within(stretch, phrase) && phrase.end - phrase.start > stretch.end - stretch.start;

type Found = Stretch & Pick<Stray, 'kind'>;

/** Of what overlaps the more telling kind, which comes first: “double 80” is one fault, not two. */
const toldOnce = (kinds: readonly (readonly Found[])[]): readonly Found[] =>
  kinds
    .reduce((told, more) => [
      ...told,
      ...more.filter((each) => !told.some((other) => overlap(each, other))),
    ])
    .toSorted((one, other) => one.start - other.start);

const isFigure = ({ origin }: Piece): boolean => origin === 'fact' || origin === 'date';

/**
 * Two figures that read as one: with nothing between their digits (12 and 50% as 1250%), with no more than a space or a
 * sign (12 400, 3/80, 3–80), or with a word that makes a ratio of two bare numbers (80分之3, 3 in 80).
 */
function joined(
  { text, pieces }: FlatText,
  pack: LanguagePack,
): readonly (Stretch & { readonly kind: 'joined' })[] {
  const figures = pieces.filter(isFigure);
  return figures.flatMap((second, index) => {
    const first = figures[index - 1];
    if (first === undefined || (first.fact !== undefined && first.fact === second.fact)) return [];
    const between = text.slice(first.end, second.start);
    const touch =
      /\p{Nd}$/u.test(text.slice(Math.max(0, first.end - 2), first.end)) &&
      /^\p{Nd}/u.test(text.slice(second.start));
    const areFacts = first.origin === 'fact' && second.origin === 'fact';
    const isOne =
      between === '' || (areFacts && (noBreak.test(between) || makesRatio(between, pack)));
    return touch && isOne ? [{ start: first.start, end: second.end, kind: 'joined' }] : [];
  });
}

/** What parts no two figures: a space, a dash or a sign of reckoning without spaces, or the sign of a ratio or fraction. */
const noBreak = /^(?:[\s\u00A0]+|\s?[/／:∶：⁄]\s?|[-–—·.,'’~〜～×÷*^±|｜&<>≤≥≈])$/u;

const makesRatio = (between: string, { proofreading }: LanguagePack): boolean =>
  proofreading.typedAgainst.between.includes(between.trim().toLowerCase());

/** Ordinals take words beside them without becoming another figure. */
function printedBy(piece: Piece, facts: ReadonlyMap<string, Fact>): readonly Printed[] {
  if (piece.origin === 'date') return [{ piece, quantity: undefined }];
  const quantity = facts.get(piece.fact ?? '')?.quantity;
  switch (quantity?.value.kind) {
    case 'number':
    case 'range':
      return [{ piece, quantity }];
    case 'date':
      return [{ piece, quantity: undefined }];
    default:
      return [];
  }
}
