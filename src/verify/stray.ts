import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/pack.js';
import type { Unit } from '../quantity/quantity.js';
import type { Fact } from '../report/report.js';
import { countingNumerals } from './counting-numerals.js';
import { isTyped, placeOf, type FlatText, type Piece } from './flat-text.js';
import { besideFigure } from './beside-figure.js';
import { within, type Stretch } from './source-text.js';
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
  const numerals = countingNumerals(flat.text, pack, units)
    .filter(
      (numeral) => isTyped(flat, numeral) && !exempt.some((phrase) => within(numeral, phrase)),
    )
    .map((numeral) => ({ ...numeral, kind: 'numeral' as const }));
  const beside = flat.pieces
    .flatMap((piece) => printedBy(piece, facts))
    .flatMap((printed) => besideFigure(flat, printed, pack, units))
    .filter((each) => !exempt.some((phrase) => within(each, phrase)));
  return [...numerals, ...joined(flat), ...beside].flatMap(({ start, end, kind }) => {
    const place = placeOf(flat, { start, end });
    return place === undefined
      ? []
      : [{ start, end, kind, text: flat.text.slice(start, end), place }];
  });
}

const isFigure = ({ origin }: Piece): boolean => origin === 'fact' || origin === 'date';

/** Two figures one after another that read as one: 12 and 50% as 1250%. */
function joined({ text, pieces }: FlatText): readonly (Stretch & { readonly kind: 'joined' })[] {
  return pieces.flatMap((second, index) => {
    const first = pieces[index - 1];
    const areTwo =
      first !== undefined &&
      isFigure(first) &&
      isFigure(second) &&
      (first.fact === undefined || first.fact !== second.fact);
    const meet = /^\d\d$/u.test(text.slice(second.start - 1, second.start + 1));
    return areTwo && meet ? [{ start: first.start, end: second.end, kind: 'joined' }] : [];
  });
}

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
