import Big from 'big.js';
import { hanDigitCharacters } from '../han-numeral.js';
import type { Qualifier } from '../quantity.js';
import { numeralAt, type Numeral } from './numeral-at.js';
import { cutsWord, skipSpace } from './phrases.js';
import { noReadUnit, type ReadQuantity, type ReadUnit } from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

/** A number with sign, magnitude and what stands between them, before its unit. */
interface Core {
  readonly end: number;
  readonly numeral: Numeral;
  readonly negative: boolean;
  readonly power: number | undefined;
  readonly magnitude: string;
  readonly inside: Qualifier | undefined;
  /** From a sign before the number, such as US$. */
  readonly currency: string | undefined;
}

interface Closing {
  readonly end: number;
  readonly unit: ReadUnit;
  readonly qualifier: Qualifier | undefined;
}

type Found = Omit<ReadQuantity, 'text'>;

/** Reads the number or range that begins at a position, with its qualifier before and its unit behind. */
export function amountAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): Found | undefined {
  const before = qualifiersAt(text, position, vocabulary);
  return (
    coresAt(text, before.end, vocabulary)
      .filter((core) => qualified(before, position, core) || isNumber(text, position, core))
      .map((core) => close(text, position, core, before.qualifier, vocabulary))
      // Of several readings (3千 | 瓦时, 3 | 千瓦时) the one that explains most of the text is meant.
      .reduce<Found | undefined>(
        (best, found) => (best === undefined || found.end > best.end ? found : best),
        undefined,
      )
  );
}

const qualified = (before: { readonly end: number }, position: number, core: Core): boolean =>
  before.end > position || core.inside !== undefined;

function close(
  text: string,
  start: number,
  core: Core,
  qualifierBefore: Qualifier | undefined,
  vocabulary: Vocabulary,
): Found {
  const single = closingAt(text, core.end, vocabulary);
  const high = upperEnd(text, start, core, single, vocabulary);
  const last = high ?? core;
  const closing = high === undefined ? single : closingAt(text, high.end, vocabulary);
  const qualifier = core.inside ?? last.inside ?? closing.qualifier ?? qualifierBefore;
  const { currency } = core;
  const unit =
    currency !== undefined && closing.unit.kind === 'none'
      ? { kind: 'currency' as const, text: currency, id: currency, currency }
      : closing.unit;
  return {
    start,
    end: closing.end,
    value:
      high === undefined
        ? { kind: 'number', amount: amountOf(core) }
        : { kind: 'range', low: lowerEnd(core, high), high: amountOf(high) },
    unit,
    magnitude: last.magnitude,
    spelling: core.numeral.spelling,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

/** The upper end of a range, where a sign and a larger number of the same unit follow. */
function upperEnd(
  text: string,
  start: number,
  low: Core,
  closing: Closing,
  vocabulary: Vocabulary,
): Core | undefined {
  if (opensChange(text, start, vocabulary)) return undefined;
  const repeats = closing.unit.kind === 'percent' || closing.unit.kind === 'currency';
  const candidates = [low.end, ...(repeats ? [closing.end] : [])];
  return candidates
    .flatMap((end) => {
      const sign = vocabulary.rangeSigns.at(text, end);
      return sign === undefined ? [] : coresAt(text, sign.end, vocabulary);
    })
    .filter((high) => {
      const repeated =
        !repeats || closingAt(text, high.end, vocabulary).unit.kind === closing.unit.kind;
      return repeated && lowerEnd(low, high).lt(amountOf(high));
    })
    .reduce<Core | undefined>(
      (best, core) => (best === undefined || reach(core) > reach(best) ? core : best),
      undefined,
    );

  function reach(core: Core): number {
    return closingAt(text, core.end, vocabulary).end;
  }
}

/** 9～16亿 gives its magnitude once for both ends, unless the range would then not rise: 8000—1.2万. */
function lowerEnd(low: Core, high: Core): Big {
  const shared = amountOf({ ...low, power: low.power ?? high.power });
  return shared.lt(amountOf(high)) ? shared : amountOf(low);
}

/** Looks back no farther than the spaces and the longest opener: a text may hold very many amounts. */
function opensChange(text: string, start: number, { pack }: Vocabulary): boolean {
  const end = endBeforeSpace(text, start);
  return pack.reading.changeOpeners.some(
    (opener) => text.slice(Math.max(0, end - opener.length), end).toLowerCase() === opener,
  );
}

function endBeforeSpace(text: string, position: number): number {
  let end = position;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Every way to read a number with a magnitude at a position; the reading without a magnitude is always one. */
function coresAt(text: string, position: number, vocabulary: Vocabulary): readonly Core[] {
  const outer = signAt(text, position);
  const sum = currencyAt(text, outer.end, vocabulary);
  const sign = outer.negative ? { end: sum.end, negative: true } : signAt(text, sum.end);
  const numeral = numeralAt(text, sign.end, vocabulary);
  if (numeral === undefined) return [];
  const early = vocabulary.qualifiersInside.at(text, numeral.end);
  const start = early?.end ?? numeral.end;
  const bare: Core = {
    end: start,
    numeral,
    negative: sign.negative,
    power: undefined,
    magnitude: '',
    inside: early?.meaning,
    currency: sum.currency,
  };
  const scaled = vocabulary.magnitudes
    .allAt(text, skipSpace(text, start))
    .map((magnitude): Core => {
      const late =
        early === undefined ? vocabulary.qualifiersInside.at(text, magnitude.end) : undefined;
      return {
        ...bare,
        end: late?.end ?? magnitude.end,
        power: magnitude.meaning,
        magnitude: magnitude.text,
        inside: early?.meaning ?? late?.meaning,
      };
    });
  return [...scaled, bare];
}

/** A hyphen is a minus only where it joins nothing: COVID-19 and 5-6 have none. */
function signAt(
  text: string,
  position: number,
): { readonly end: number; readonly negative: boolean } {
  const sign = text.slice(position, position + 1);
  const joins = /[\p{L}\p{N}%]/u.test(text.slice(position - 1, position));
  if (sign === '\u2212' || (sign === '-' && !joins)) return { end: position + 1, negative: true };
  return { end: sign === '+' ? position + 1 : position, negative: false };
}

function amountOf({
  numeral,
  negative,
  power = 0,
}: Pick<Core, 'numeral' | 'negative' | 'power'>): Big {
  const amount = numeral.amount.times(Big(`1e${power}`));
  return negative ? amount.times(-1) : amount;
}

/** Qualifiers may follow one another (达近6000): the last that is not “exact” counts. */
export function qualifiersAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly qualifier: Qualifier | undefined } {
  let [end, qualifier]: [number, Qualifier | undefined] = [position, undefined];
  while (!cutsWord(text, end)) {
    const found = vocabulary.qualifiersBefore.at(text, end);
    if (found === undefined) break;
    end = skipSpace(text, found.end);
    if (found.meaning !== 'exact') qualifier = found.meaning;
  }
  return { end, qualifier };
}

/** A currency sign; the sign of the number may stand before it (−US$5) or behind. */
function currencyAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly currency: string | undefined } {
  const found = cutsWord(text, position)
    ? undefined
    : vocabulary.currenciesBefore.at(text, position);
  return found === undefined
    ? { end: position, currency: undefined }
    : { end: skipSpace(text, found.end), currency: found.meaning };
}

/** The unit behind a number, and qualifiers in or behind it. */
export function closingAt(text: string, position: number, vocabulary: Vocabulary): Closing {
  const spaced = skipSpace(text, position);
  const linked = vocabulary.links.at(text, spaced);
  const starts = [spaced, ...(linked === undefined ? [] : [skipSpace(text, linked.end)])];
  const [tail] = starts.flatMap((start) => vocabulary.tails.at(text, start) ?? []);
  const end = tail?.end ?? position;
  const behind = vocabulary.qualifiersAfter.at(text, skipSpace(text, end));
  const infix =
    tail?.meaning.divisible === true ? vocabulary.qualifiersInside.at(text, end) : undefined;
  // 余り is one word, though 余 is one too.
  const inside = infix !== undefined && infix.end > (behind?.end ?? 0) ? infix : undefined;
  const afterInside = inside?.end ?? end;
  const after = inside === undefined ? behind : undefined;
  // A qualifier may begin with the letters of a unit (초 in 초과): the longer word is meant.
  const alone = vocabulary.qualifiersAfter.at(text, spaced);
  if (alone !== undefined && alone.end > (after?.end ?? afterInside))
    return { end: alone.end, unit: noReadUnit, qualifier: alone.meaning };
  return {
    end: after?.end ?? afterInside,
    unit: tail?.meaning.unit ?? noReadUnit,
    qualifier: tail?.meaning.qualifier ?? inside?.meaning ?? after?.meaning,
  };
}

const hanDigit = new RegExp(`[${hanDigitCharacters}十拾]`, 'u');

/** 百, 千 and 万 alone begin many words; they are numbers only beside a qualifier (近百个, 千余家). */
const isNumber = (text: string, position: number, { numeral }: Core): boolean =>
  numeral.spelling !== 'hanzi' || hanDigit.test(text.slice(position, numeral.end));
