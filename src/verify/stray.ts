import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/pack.js';
import type { Unit } from '../quantity/quantity.js';
import type { Fact } from '../report/report.js';
import { countingNumerals } from './counting-numerals.js';
import { isTyped, placeOf, type FlatText, type Piece } from './flat-text.js';
import { besideFigure } from './beside-figure.js';
import { within, type Stretch } from './source-text.js';

/** Something in a text that says an amount and is accounted for by nothing. */
export interface Stray extends Stretch {
  readonly kind: 'numeral' | 'unit' | 'qualifier';
  readonly text: string;
  readonly place: Place;
}

/**
 * Numerals that are typed by hand outside names and set phrases, and the words that change a figure when they are
 * typed against it: a magnitude, a percent sign, a currency, “over”.
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
    .filter((piece) => isAmount(piece, facts))
    .flatMap((piece) => besideFigure(flat, piece, pack))
    .filter((each) => !exempt.some((phrase) => within(each, phrase)));
  return [...numerals, ...beside].flatMap(({ start, end, kind }) => {
    const place = placeOf(flat, { start, end });
    return place === undefined
      ? []
      : [{ start, end, kind, text: flat.text.slice(start, end), place }];
  });
}

/** Dates and ordinals take “by” and “about” without becoming another figure. */
function isAmount({ fact: id }: Piece, facts: ReadonlyMap<string, Fact>): boolean {
  const kind = facts.get(id ?? '')?.quantity.value.kind;
  return kind === 'number' || kind === 'range';
}
