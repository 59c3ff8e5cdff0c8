import type { FramePart, ReadQualifier } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { isLoneMinus } from './lone-minus.js';
import { spaced, stepBack, type Reach, type ReadBack } from './step-back.js';
import { touchingBefore } from './touching-before.js';
import { isVerb } from './verb-before.js';

/** Where the figure before ends, and whether there is one. */
export interface Before {
  readonly floor: number;
  readonly isFigure: boolean;
}

/** What stands before a number and belongs to it. */
export interface Left {
  readonly start: number;
  readonly isNegative: boolean;
  readonly qualifier: ReadQualifier | undefined;
  readonly currency: { readonly code: string; readonly text: string } | undefined;
  /** A bracket directly before it, which may make it negative. */
  readonly bracket: number | undefined;
  /** Before an amount of a unit it makes a rate of it. */
  readonly rate: Readonly<Record<string, string>> | undefined;
  readonly isOrdinal: boolean;
  /** A word before it says that it is a name: ISO 9001. */
  readonly isName: boolean;
  readonly unread: string | undefined;
  readonly frame: readonly FramePart[];
}

/** As many words as stand before one number: 时速最高可达约. */
const mostWords = 8;

/** “Une 28 ciudades”: in small letters the abbreviation of a name (UNE) is another word. */
const isOtherWord = (word: string, names: readonly string[]): boolean =>
  word === word.toLowerCase() && !names.includes(word) && names.includes(word.toUpperCase());

/**
 * Reads back from a number, no farther than a few words, to `floor`, where the figure before it ends.
 * @param touches whether that figure ends directly there, so that a dash joins the two
 */
export function leftOf(
  text: string,
  number: number,
  floor: number,
  touches: boolean,
  vocabulary: Vocabulary,
): Left {
  const reach: Reach = { text, number, floor, touches, vocabulary };
  const from = beforeOrdinal(reach);
  const { at, unread, hasSign: _, ...read } = withLoneMinus(wordsBefore(from, reach), reach);
  return {
    start: at,
    ...read,
    isOrdinal: from < number,
    isName: isNamed(at, reach),
    unread: unread ?? touchingBefore(text, at, floor, touches, vocabulary),
  };
}

/** 第 of 第三届: where it begins, or else the number. */
function beforeOrdinal({ text, number, floor, vocabulary: { pack } }: Reach): number {
  const [prefix = ''] = pack.ordinals.pattern.split('{number}');
  const start = number - prefix.length;
  return start >= floor && text.startsWith(prefix, start) ? start : number;
}

function wordsBefore(from: number, reach: Reach): ReadBack {
  let read: ReadBack = {
    at: from,
    isNegative: false,
    hasSign: false,
    qualifier: undefined,
    currency: undefined,
    bracket: undefined,
    rate: undefined,
    unread: undefined,
    frame: [],
  };
  for (let count = 0; count < mostWords && read.at > reach.floor; count += 1) {
    const step = stepBack(read, reach);
    ({ read } = step);
    if (step.isLast) break;
  }
  return read;
}

const withLoneMinus = (read: ReadBack, { text, floor, vocabulary }: Reach): ReadBack =>
  !read.hasSign && read.at - 2 >= floor && isLoneMinus(text, read.at, vocabulary.pack)
    ? {
        ...read,
        at: read.at - 2,
        isNegative: true,
        frame: [{ start: read.at - 2, end: read.at - 1, as: 'sign' }, ...read.frame],
      }
    : read;

/** ISO 9001, and no “will train 40”, nor « le bus 18,9 millions ». */
function isNamed(at: number, { text, number, floor, vocabulary }: Reach): boolean {
  const { namesBefore, magnitudes, pack } = vocabulary;
  const [decimal] = /^\d{1,3}[.,]\d{1,2}\s/u.exec(text.slice(number, number + 8)) ?? [];
  if (decimal !== undefined && magnitudes.at(text, number + decimal.length) !== undefined)
    return false;
  const name = namesBefore.before(text, spaced(text, at)) ?? namesBefore.before(text, at);
  return (
    name !== undefined &&
    name.start >= floor &&
    !isVerb(text, name.start, number, vocabulary) &&
    !isOtherWord(name.text, pack.frame['names-before'])
  );
}
