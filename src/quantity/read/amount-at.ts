import { hanDigitCharacters } from '../han-numeral.js';
import { lowerEnd } from '../range-ends.js';
import { coresAt, endsOtherWord, type Core } from './core-at.js';
import { isPart } from './part.js';
import { cutsWord, skipSpace, type PhraseMatch } from './phrases.js';
import {
  noReadUnit,
  type ReadQualifier,
  type ReadQuantity,
  type ReadUnit,
} from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

interface Closing {
  readonly end: number;
  readonly unit: ReadUnit;
  readonly qualifier: ReadQualifier | undefined;
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
  qualifierBefore: ReadQualifier | undefined,
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
        ? { kind: 'number', amount: core.amount }
        : { kind: 'range', low: lowerEnd(core, high), high: high.amount },
    unit,
    magnitude: last.magnitude,
    spelling: core.numeral.spelling,
    ...(isPart(
      text,
      { start: core.start, end: last.end, closed: closing.end },
      core.numeral.spelling,
      vocabulary,
    )
      ? { isPart: true as const }
      : {}),
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
      return repeated && lowerEnd(low, high).lt(high.amount);
    })
    .reduce<Core | undefined>(
      (best, core) => (best === undefined || reach(core) > reach(best) ? core : best),
      undefined,
    );

  function reach(core: Core): number {
    return closingAt(text, core.end, vocabulary).end;
  }
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

/** The qualifier that begins at a position, unless it is the end of another word. */
export function qualifierAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): PhraseMatch<ReadQualifier | 'exact'> | undefined {
  const found = vocabulary.qualifiersBefore.at(text, position);
  return found === undefined || endsOtherWord(text, found.end, vocabulary) ? undefined : found;
}

/** Qualifiers may follow one another (达近6000): the last that is not “exact” counts. */
export function qualifiersAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly qualifier: ReadQualifier | undefined } {
  let [end, qualifier]: [number, ReadQualifier | undefined] = [position, undefined];
  while (!cutsWord(text, end)) {
    const found = qualifierAt(text, end, vocabulary);
    if (found === undefined) break;
    end = skipSpace(text, found.end);
    if (found.meaning !== 'exact') qualifier = found.meaning;
  }
  return { end, qualifier };
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
