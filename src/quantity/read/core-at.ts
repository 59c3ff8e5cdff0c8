import Big from 'big.js';
import { powerBehind } from '../han-numeral.js';
import type { Qualifier } from '../quantity.js';
import { numeralAt, type Numeral } from './numeral-at.js';
import { cutsWord, skipSpace, type PhraseMatch } from './phrases.js';
import type { Vocabulary } from './vocabulary.js';

/** A number with sign, magnitudes and what stands between them, before its unit. */
export interface Core {
  /** Of the number itself, behind its sign. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly amount: Big;
  /** Of the largest magnitude, which the lower end of a range may share. */
  readonly power: number | undefined;
  /** Smaller numbers than ten to this may go on from it: 5000万 after 2亿. */
  readonly room: number;
  readonly magnitude: string;
  readonly inside: Qualifier | undefined;
  /** From a sign before the number, such as US$. */
  readonly currency: string | undefined;
}

/** Every way to read a number with its magnitudes at a position; the reading without a magnitude is always one. */
export function coresAt(text: string, position: number, vocabulary: Vocabulary): readonly Core[] {
  const outer = signAt(text, position, vocabulary);
  const sum = currencyAt(text, outer.end, vocabulary);
  const sign = outer.negative
    ? { end: sum.end, negative: true }
    : signAt(text, sum.end, vocabulary);
  return unsignedAt(text, sign.end, vocabulary).map((core) => ({
    ...core,
    amount: sign.negative ? core.amount.times(-1) : core.amount,
    currency: sum.currency,
  }));
}

/** Cores below ten to the power of `room`. Each place leaves less room than the one before, so that few are tried. */
function unsignedAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  room = Number.POSITIVE_INFINITY,
): readonly Core[] {
  const numeral = numeralAt(text, position, vocabulary);
  if (numeral === undefined) return [];
  const early = vocabulary.qualifiersInside.at(text, numeral.end);
  const end = early?.end ?? numeral.end;
  const power =
    numeral.spelling === 'hanzi'
      ? powerBehind(text.slice(position, numeral.end))
      : wordPower(numeral);
  const bare: Core = {
    start: position,
    end,
    numeral,
    amount: numeral.amount,
    power,
    room: power ?? 0,
    magnitude: '',
    inside: early?.meaning,
    currency: undefined,
  };
  const behind = skipSpace(text, end);
  // 12千米 is 12 kilometres, though 千 is a thousand and 米 a metre.
  const unitEnd = vocabulary.tails.at(text, behind)?.end ?? 0;
  const scaled = vocabulary.magnitudes
    .allAt(text, behind)
    .filter((magnitude) => magnitude.end >= unitEnd)
    .map((magnitude) => times(text, bare, magnitude, vocabulary));
  return [...scaled, bare]
    .filter((core) => fits(core, room))
    .flatMap((core) => grown(text, core, vocabulary, room));
}

/** “A hundred” has its magnitude in itself. */
const wordPower = ({ spelling, amount }: Numeral): number | undefined =>
  spelling === 'words' && amount.e >= 2 && amount.eq(`1e${amount.e}`) ? amount.e : undefined;

function times(
  text: string,
  core: Core,
  { end, meaning, text: word }: PhraseMatch<number>,
  { qualifiersInside }: Vocabulary,
): Core {
  const late = core.inside === undefined ? qualifiersInside.at(text, end) : undefined;
  return {
    ...core,
    end: late?.end ?? end,
    amount: core.amount.times(`1e${meaning}`),
    // 3 hundred thousand shares both, 2千5百万 only the last.
    power: core.room === core.power ? core.power + meaning : meaning,
    room: meaning,
    magnitude: word,
    inside: core.inside ?? late?.meaning,
  };
}

/** A core and what it may grow to: by a larger magnitude (hundred thousand), and by smaller places (3万5千). */
function grown(text: string, core: Core, vocabulary: Vocabulary, room: number): readonly Core[] {
  const { power } = core;
  if (power === undefined || core.inside !== undefined) return [core];
  const larger = vocabulary.magnitudes
    .allAt(text, skipSpace(text, core.end))
    .filter(({ meaning }) => meaning > power)
    .map((magnitude) => times(text, core, magnitude, vocabulary))
    .filter((each) => fits(each, room));
  const continued = restsAt(text, core, vocabulary).map((rest): Core => ({
    ...core,
    end: rest.end,
    amount: core.amount.plus(rest.amount),
    room: 0,
    inside: rest.inside,
  }));
  return [
    core,
    ...[...larger, ...continued].flatMap((each) => grown(text, each, vocabulary, room)),
  ];
}

/** The smaller places that go on from a magnitude: 5千 in 3万5千, and “fifty” in “two hundred and fifty”. */
function restsAt(text: string, core: Core, vocabulary: Vocabulary): readonly Core[] {
  if (core.room === 0 || !core.numeral.amount.mod(1).eq(0)) return [];
  const next = vocabulary.pack.reading.grammar === 'han' ? core.end : skipSpace(text, core.end);
  const joiner = vocabulary.numberJoiners.at(text, next);
  const spelled =
    joiner === undefined
      ? []
      : unsignedAt(text, skipSpace(text, joiner.end), vocabulary, core.room);
  return [
    ...unsignedAt(text, next, vocabulary, core.room),
    ...spelled.filter(({ numeral }) => numeral.spelling === 'words'),
  ].filter((rest) => goesOn(core, rest));
}

/** Digits without a magnitude go on only from the next lower place: 3万5 may mean 35,000. */
function goesOn({ room }: Core, { amount, power, numeral }: Core): boolean {
  const unit = Big(`1e${room}`);
  const bareDigits = power === undefined && numeral.spelling === 'digits';
  return !bareDigits || amount.gte(unit.div(10));
}

const fits = ({ amount }: Core, room: number): boolean =>
  room === Number.POSITIVE_INFINITY || (amount.gt(0) && amount.lt(`1e${room}`));

/** A letter of a spaced script, a digit or sign, or the unit of a number: 10吨-20吨. */
const JOINED = /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}%]|\p{N}\p{L}{1,3})$/u;

/**
 * A hyphen or en dash is a minus only where it joins nothing: COVID-19 and 5-6 have none. Scripts without word spaces
 * join nothing by a hyphen: 增长-4.5%.
 */
export function signAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly negative: boolean } {
  const sign = text.slice(position, position + 1);
  const joins = JOINED.test(text.slice(Math.max(0, position - 4), position));
  if (sign === '\u2212' || (/[-–]/u.test(sign) && !joins))
    return { end: position + 1, negative: true };
  const word = minusWordAt(text, position, vocabulary);
  if (word !== undefined) return { end: skipSpace(text, word.end), negative: true };
  return { end: sign === '+' ? position + 1 : position, negative: false };
}

/** 负, minus: a word that says a number is below nought, unless it is the end of another word. */
export function minusWordAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): PhraseMatch<true> | undefined {
  const found = cutsWord(text, position) ? undefined : vocabulary.minusWords.at(text, position);
  return found === undefined || endsOtherWord(text, found.end, vocabulary) ? undefined : found;
}

/** 约 is no qualifier at the end of 节约, and 负 no minus at the end of 担负. */
export const endsOtherWord = (text: string, end: number, { pack }: Vocabulary): boolean =>
  pack.reading.notQualifiers.some((word) => text.endsWith(word, end));

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
