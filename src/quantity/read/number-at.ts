import Big from 'big.js';
import { longestHanNumeral } from '../han-numeral.js';
import type { Qualifier } from '../quantity.js';
import { cutsWord, skipSpace } from './phrases.js';
import type { ReadQuantity } from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

/** A number without sign and unit: digits, numerals and words with their magnitudes. */
export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: Big;
  readonly spelling: ReadQuantity['spelling'];
  /** Power of ten of the last digit behind a decimal sign: −1 of 61.0, 4 of 1.20 million. */
  readonly place?: number;
  /** Of the magnitude that the whole number is counted in, which the lower end of a range may share. */
  readonly power?: number;
  /** As written; empty where there is none. */
  readonly magnitude: string;
  /** Power of the last magnitude, which “and a half” is half of. */
  readonly last: number;
  /** Between digits and magnitude, or behind both: 多. */
  readonly inside?: Qualifier;
  /** Digits alone, without group or decimals: it may be a year. */
  readonly isPlain: boolean;
  /** The characters that belong to it and are not understood. */
  readonly unread?: string;
  /** Its magnitude may be a unit as well: m. */
  readonly letter?: { readonly power: number; readonly start: number };
}

interface Place {
  readonly amount: Big;
  /** What goes on from it is smaller. */
  readonly room: Big;
  readonly power: number;
}

interface Piece {
  readonly end: number;
  readonly kind: 'digits' | 'hanzi' | 'word';
  readonly amount: Big;
  readonly decimals?: number;
  readonly isPlain?: boolean;
  readonly unread?: string;
  /** How much smaller what follows has to be; nothing follows a one. */
  readonly room: Big;
  /** A nought stands before it: 零五. */
  readonly skips?: boolean;
  /** A power of ten in itself: 百, hundred. */
  readonly power?: number;
}

/** No number has more pieces; a longer one is not read. */
const mostPieces = 32;

/** Reads the number that begins at a position of a normal text, in steps that grow with its length alone. */
export function numberAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): ReadNumber | undefined {
  const first = pieceAt(text, start, vocabulary, true);
  if (first === undefined) return undefined;
  if (first.unread !== undefined) return { ...nothing(start, first), unread: first.unread };
  let places: Place[] = [{ amount: first.amount, room: first.room, power: first.power ?? 0 }];
  let [end, count, last, scale] = [first.end, 1, first.power ?? 0, first.power ?? 0];
  let [isSingle, magnitude, afterMultiplier] = [
    true,
    '',
    first.power !== undefined && first.power > 0,
  ];
  let inside: Qualifier | undefined;
  let place = first.decimals === undefined ? undefined : -first.decimals;
  let lastPiece: Piece = first;
  let letter: ReadNumber['letter'];
  let before:
    | { places: Place[]; end: number; last: number; lastPiece: Piece; afterMultiplier: boolean }
    | undefined;
  for (; count < mostPieces; count += 1) {
    if (inside === undefined) {
      const found = vocabulary.qualifiersInside.at(text, end);
      const isUnit = (vocabulary.tails.at(text, end)?.end ?? 0) > (found?.end ?? 0);
      if (
        found !== undefined &&
        !isUnit &&
        !(lastPiece.kind === 'hanzi' && lastPiece.power === undefined && !afterMultiplier)
      ) {
        inside = found.meaning;
        end = found.end;
        continue;
      }
    }
    const multiplier = multiplierAt(text, end, lastPiece, afterMultiplier, vocabulary);
    if (multiplier !== undefined) {
      const grown = multiplied(places, multiplier.power, afterMultiplier, lastPiece);
      if (grown === undefined) {
        // What went on from a magnitude is another number with one of its own: 1万1万.
        if (before !== undefined) ({ places, end, last, lastPiece, afterMultiplier } = before);
        break;
      }
      before = undefined;
      places = grown;
      end = multiplier.end;
      last = multiplier.power;
      magnitude = multiplier.text;
      letter = multiplier.letter;
      if (isSingle) {
        scale += multiplier.power;
        place = place === undefined ? undefined : place + multiplier.power;
      }
      afterMultiplier = true;
      if (multiplier.letter !== undefined) break;
      continue;
    }
    if (inside !== undefined || first.decimals !== undefined) break;
    const next = nextPiece(text, end, places, lastPiece, afterMultiplier, vocabulary);
    if (next === undefined) break;
    before = { places, end, last, lastPiece, afterMultiplier };
    places = [...places, { amount: next.amount, room: next.room, power: next.power ?? 0 }];
    end = next.end;
    if (places.length > 1) isSingle = false;
    lastPiece = next;
    afterMultiplier = (next.power ?? 0) > 0;
    last = next.power ?? 0;
  }
  let amount = places.reduce((sum, each) => sum.plus(each.amount), Big(0));
  const decimals =
    first.decimals === undefined &&
    inside === undefined &&
    first.kind !== 'digits' &&
    magnitude === ''
      ? spokenDecimals(text, end, vocabulary)
      : undefined;
  if (decimals !== undefined) {
    amount = amount.plus(`0.${decimals.digits}`);
    end = decimals.end;
    place = -decimals.digits.length;
    const behind = multiplierAt(text, end, lastPiece, false, vocabulary);
    if (behind !== undefined) {
      amount = amount.times(`1e${behind.power}`);
      [end, last, magnitude] = [behind.end, behind.power, behind.text];
      place += behind.power;
    }
  }
  const half =
    first.decimals === undefined && inside === undefined
      ? halfAt(text, end, vocabulary)
      : undefined;
  if (half !== undefined) {
    amount = amount.plus(half.amount.times(afterMultiplier ? `1e${last}` : 1));
    end = half.end;
    const behind = multiplierAt(text, end, { ...lastPiece, kind: 'word' }, false, vocabulary);
    if (behind !== undefined && (!afterMultiplier || behind.power > last)) {
      amount = amount.times(`1e${behind.power}`);
      [end, last, magnitude] = [behind.end, behind.power, behind.text];
    }
  }
  const unread = leftOver(text, end, lastPiece, afterMultiplier, vocabulary);
  return {
    start,
    end,
    amount,
    spelling: first.kind === 'word' ? 'words' : first.kind,
    magnitude,
    last,
    isPlain: first.isPlain === true && count === 1 && magnitude === '' && places.length === 1,
    ...(isSingle && scale >= (first.kind === 'hanzi' ? 3 : 2) ? { power: scale } : {}),
    ...(place === undefined || !isSingle ? {} : { place }),
    ...(inside === undefined ? {} : { inside }),
    ...(unread === undefined ? {} : { unread }),
    ...(letter === undefined ? {} : { letter }),
  };
}

/** Of the fractions that Unicode has a character for. */
const vulgar: ReadonlyMap<string, string> = new Map([
  ['½', '1/2'], ['⅓', '1/3'], ['⅔', '2/3'], ['¼', '1/4'], ['¾', '3/4'], ['⅕', '1/5'], ['⅖', '2/5'], ['⅗', '3/5'],
  ['⅘', '4/5'], ['⅙', '1/6'], ['⅚', '5/6'], ['⅛', '1/8'], ['⅜', '3/8'], ['⅝', '5/8'], ['⅞', '7/8'],
]); // prettier-ignore

export const vulgarFraction = (character: string): string | undefined => vulgar.get(character);

/** “And a half”, ½: a part of one of what stands before it. Only what has an end of decimals is added. */
export function halfAt(
  text: string,
  end: number,
  { halves, notNumerals }: Vocabulary,
): { readonly end: number; readonly amount: Big } | undefined {
  const sign = vulgar.get(text.charAt(end));
  const spaced = skipSpace(text, end);
  const word = sign === undefined ? (halves.at(text, end) ?? halves.at(text, spaced)) : undefined;
  if (sign === undefined && (word === undefined || notNumerals.at(text, spaced) !== undefined))
    return undefined;
  const [numerator = '0', denominator = '1'] = (sign ?? word?.meaning ?? '').split('/');
  const amount = Big(numerator).div(denominator);
  return amount.times(denominator).eq(numerator)
    ? { end: word?.end ?? end + 1, amount }
    : undefined;
}

/** 点七, “point nought four”: digits one by one, or a number as it is spoken. */
function spokenDecimals(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly digits: string } | undefined {
  const point = vocabulary.points.at(text, skipSpace(text, end));
  if (point === undefined) return undefined;
  let at = point.end;
  let digits = '';
  while (digits.length < 15) {
    const spaced = vocabulary.pack.reading.grammar === 'han' ? at : skipSpace(text, at);
    const hanzi = vocabulary.character(text.charAt(spaced))?.digit;
    const word =
      hanzi === undefined && spaced > at ? vocabulary.numbers.at(text, spaced) : undefined;
    const digit =
      hanzi ??
      (isDigit(text, spaced) && vocabulary.pack.reading.grammar === 'han'
        ? Number(text.charAt(spaced))
        : undefined);
    if (digit === undefined && (word === undefined || Big(word.meaning).gte(100))) break;
    digits += digit === undefined ? word?.meaning : String(digit);
    at = word?.end ?? spaced + 1;
  }
  return /^\d+$/u.test(digits) ? { end: at, digits } : undefined;
}

const nothing = (start: number, { end, kind }: Piece): ReadNumber => ({
  start,
  end,
  amount: Big(0),
  spelling: kind === 'word' ? 'words' : kind,
  magnitude: '',
  last: 0,
  isPlain: false,
});

/** Numerals that go on behind a number and do not fit it: 四五 of 十四五. */
function leftOver(
  text: string,
  end: number,
  { kind }: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  let to = end;
  while (
    to < text.length &&
    to - end < longestHanNumeral &&
    vocabulary.character(text.charAt(to)) !== undefined
  )
    to += 1;
  if (
    to === end ||
    (kind === 'digits' && !afterMultiplier && vocabulary.pack.reading.grammar !== 'han')
  )
    return undefined;
  if (vocabulary.notNumerals.at(text, end) !== undefined) return undefined;
  const tail = vocabulary.tails.at(text, end);
  if (tail !== undefined && tail.end > end) return undefined;
  return vocabulary.pack.reading.grammar === 'han' ? text.slice(end, to) : undefined;
}

/** Multiplies what is smaller than a magnitude: 2 hundred and 2 → thousand. */
function multiplied(
  places: readonly Place[],
  power: number,
  afterMultiplier: boolean,
  last: Piece,
): Place[] | undefined {
  const bound = Big(`1e${power}`);
  let kept = places.length;
  let count = Big(0);
  while (kept > 0) {
    const below = places[kept - 1];
    if (below === undefined) break;
    const isTogether =
      kept === places.length && afterMultiplier && below.power <= power && power >= 4;
    const isCount = kept === places.length && below.power === 0;
    if (!isCount && !isTogether && below.power >= power) break;
    count = count.plus(below.amount);
    kept -= 1;
  }
  if (kept === places.length) {
    // 百 alone is one hundred behind a larger magnitude: 千百.
    if (last.kind !== 'hanzi' || power > 1) return undefined;
    count = Big(1);
  }
  const amount = count.times(bound);
  const above = places[kept - 1];
  if (above !== undefined && amount.gte(Big(`1e${above.power}`))) return undefined;
  return [...places.slice(0, kept), { amount, room: bound, power }];
}

interface Multiplier {
  readonly end: number;
  readonly power: number;
  readonly text: string;
  readonly letter?: ReadNumber['letter'];
}

function multiplierAt(
  text: string,
  end: number,
  last: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): Multiplier | undefined {
  const spaced = skipSpace(text, end);
  const link = vocabulary.magnitudeLinks.at(text, end);
  const linked =
    link === undefined ? undefined : vocabulary.character(text.charAt(link.end))?.power;
  // 10个亿 is a billion, 10个千 no number.
  if (link !== undefined && linked !== undefined && linked >= 8)
    return { end: link.end + 1, power: linked, text: text.charAt(link.end) };
  const unitEnd = vocabulary.tails.at(text, spaced)?.end ?? 0;
  const character = vocabulary.character(text.charAt(spaced));
  if (
    character?.power !== undefined &&
    (vocabulary.pack.reading.grammar === 'han' ||
      spaced === end ||
      /\d/u.test(text.charAt(end - 1)))
  ) {
    const isFraction =
      vocabulary.fractionSign?.at(text, spaced + 1) !== undefined &&
      last.kind !== 'digits' &&
      false;
    if (unitEnd > spaced + 1 || isFraction) return undefined;
    // 兆 is a unit's prefix in 兆瓦, a magnitude elsewhere.
    return { end: spaced + 1, power: character.power, text: text.charAt(spaced) };
  }
  const hyphen = text.charAt(end) === '-' ? end + 1 : spaced;
  const word =
    vocabulary.magnitudes.at(text, hyphen) ?? compoundMagnitude(text, end, last, vocabulary);
  if (word !== undefined && word.end >= (vocabulary.tails.at(text, hyphen)?.end ?? 0))
    return { end: word.end, power: word.meaning, text: word.text };
  if (last.kind !== 'digits' || afterMultiplier) return undefined;
  return letterAt(text, end, vocabulary);
}

const compoundMagnitude = (
  text: string,
  end: number,
  { kind }: Piece,
  { pack, compoundMagnitudes }: Vocabulary,
) => (pack.numerals.compounds && kind === 'word' ? compoundMagnitudes.at(text, end) : undefined);

/** 5k, 9.1m, 3,4 M€, 120 MEUR; no letter of a longer word or unit. */
function letterAt(text: string, end: number, vocabulary: Vocabulary): Multiplier | undefined {
  const start = skipSpace(text, end);
  const found = vocabulary.letters.at(text, start);
  if (found === undefined) return undefined;
  const isMoney = vocabulary.currenciesAfter.at(text, found.end) !== undefined;
  const after = text.charAt(found.end);
  if (!isMoney && /[\p{L}\p{N}²³⁰-⁹/·^]/u.test(after) && !/\p{Script=Han}/u.test(after))
    return undefined;
  if (
    start > end &&
    /^\p{Ll}/u.test(found.text) &&
    found.text.length === 1 &&
    !isMoney &&
    found.text !== 'k'
  )
    return undefined;
  const unitEnd = vocabulary.tails.at(text, start)?.end ?? 0;
  if (unitEnd > found.end) return undefined;
  return {
    end: found.end,
    power: found.meaning,
    text: found.text,
    ...(unitEnd === found.end ? { letter: { power: found.meaning, start } } : {}),
  };
}

/** The smaller places that go on from a magnitude: 5千 in 3万5千, “fifty” in “two hundred and fifty”. */
function nextPiece(
  text: string,
  end: number,
  places: readonly Place[],
  last: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): Piece | undefined {
  const above = places.at(-1);
  if (above === undefined || above.room.lte(1)) return undefined;
  const han = vocabulary.pack.reading.grammar === 'han';
  const hyphen = text.charAt(end) === '-' && last.kind === 'word' ? end + 1 : undefined;
  const spaced = skipSpace(text, end);
  const joiner = vocabulary.joiners.at(text, han ? end : spaced);
  const starts = [
    ...(hyphen === undefined ? [] : [hyphen]),
    ...(han
      ? [end, spaced]
      : vocabulary.pack.numerals.compounds && last.kind === 'word'
        ? [end, spaced]
        : last.kind === 'digits' || last.kind === 'hanzi'
          ? [end, spaced]
          : [spaced]),
    ...(joiner === undefined || (above.power < 2 && !joiner.meaning)
      ? []
      : [skipSpaceOrHyphen(text, joiner.end)]),
  ];
  for (const start of new Set(starts)) {
    const found = pieceAt(text, start, vocabulary, false);
    if (found === undefined || found.unread !== undefined || found.decimals !== undefined) continue;
    if (fits(text, found, start, end, above, last, afterMultiplier, vocabulary)) {
      const short = shortPlace(text, found, above, vocabulary);
      return short ?? found;
    }
  }
  return undefined;
}

const skipSpaceOrHyphen = (text: string, position: number): number =>
  /[ -]/u.test(text.charAt(position)) ? position + 1 : position;

/** 三万五 is 35,000 where the language says so. */
function shortPlace(
  text: string,
  found: Piece,
  above: Place,
  { pack, character }: Vocabulary,
): Piece | undefined {
  const isBare =
    found.kind === 'hanzi' &&
    found.skips !== true &&
    found.amount.lt(10) &&
    found.power === undefined &&
    above.power > 1;
  if (
    !isBare ||
    !pack.numerals['short-places'] ||
    character(text.charAt(found.end))?.power !== undefined
  )
    return undefined;
  const isUsual = [2, 3, 4, 8].includes(above.power);
  return isUsual ? { ...found, amount: found.amount.times(`1e${above.power - 1}`) } : undefined;
}

function fits(
  text: string,
  found: Piece,
  start: number,
  end: number,
  above: Place,
  last: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): boolean {
  if (found.amount.lte(0) || found.amount.gte(above.room)) return false;
  const isJoined = start > end + 1;
  const hasMagnitude = multiplierAt(text, found.end, found, false, vocabulary) !== undefined;
  switch (found.kind) {
    case 'digits':
      if (!afterMultiplier) return false;
      // Digits without a magnitude go on only from the next lower place: 3万5 may mean 35,000.
      if (isJoined) return above.power === 2 && !hasMagnitude && found.amount.lt(above.room);
      if (hasMagnitude)
        return (
          start === end ||
          last.kind !== 'digits' ||
          vocabulary.pack.reading.grammar === 'han' ||
          above.power >= 3
        );
      if (vocabulary.pack.reading.grammar === 'latin' && vocabulary.pack.script !== 'Kore')
        return false;
      return (
        start === end &&
        (!vocabulary.pack.numerals['short-places'] || found.amount.gte(above.room.div(10)))
      );
    case 'hanzi':
      return start === end || hasMagnitude || vocabulary.pack.script === 'Kore';
    case 'word':
      return true;
  }
}

/** Digits, one or more hanzi digits, or a word, at a position. */
function pieceAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece | undefined {
  const unit = text.charAt(position);
  if (unit >= '0' && unit <= '9') return digitsAt(text, position, vocabulary, isFirst);
  const isPoint = unit === '.' && vocabulary.decimal === '.' && isDigit(text, position + 1);
  if (isPoint && isFirst && !/[\d\p{L}.]/u.test(text.charAt(position - 1)))
    return digitsAt(text, position, vocabulary, true);
  return (
    hanziAt(text, position, vocabulary, isFirst) ?? wordAt(text, position, vocabulary, isFirst)
  );
}

const isDigit = (text: string, position: number): boolean => {
  const code = text.charCodeAt(position);
  return code >= 0x30 && code <= 0x39;
};

function digitsEnd(text: string, position: number): number {
  let end = position;
  while (isDigit(text, end)) end += 1;
  return end;
}

/** More digits than any figure has. */
const mostDigits = 40;

/** Digits in groups of the language, of thin spaces or apostrophes (ISO 80000-1), with decimals. */
function digitsAt(text: string, position: number, vocabulary: Vocabulary, isFirst: boolean): Piece {
  const { group, decimal, pack } = vocabulary;
  const first = digitsEnd(text, position);
  let end = first;
  const separator = text.charAt(first);
  const groups = separator === group || separator === ' ' || separator === "'" || separator === '’';
  const isCells = separator === ',' && vocabulary.isCellComma(first);
  if (
    groups &&
    first > position &&
    first - position <= 3 &&
    !isCells &&
    text.charAt(position) !== '0'
  ) {
    while (text.charAt(end) === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
    if (isDigit(text, end)) end = first;
    // 2 020 350: what follows in the same way is of another number.
    if (separator === ' ' && end > first && !isFirst) end = first;
  }
  if (end === first && separator === ',' && group === ',' && !isCells)
    end = indianEnd(text, position, first);
  const whole = text.slice(position, end).replaceAll(/[^\d]/gu, '');
  let decimals: string | undefined;
  if (text.charAt(end) === decimal && isDigit(text, end + 1) && !isCells) {
    const to = digitsEnd(text, end + 1);
    decimals = text.slice(end + 1, to);
    end = to;
  }
  if (
    pack.script === 'Jpan' &&
    text.charAt(end) === '・' &&
    isDigit(text, end + 1) &&
    decimals === undefined
  ) {
    const to = digitsEnd(text, end + 1);
    decimals = text.slice(end + 1, to);
    end = to;
  }
  const tooLong = whole.length + (decimals?.length ?? 0) > mostDigits;
  return {
    end,
    kind: 'digits',
    amount: tooLong
      ? Big(0)
      : Big(`${whole === '' ? '0' : whole}${decimals === undefined ? '' : `.${decimals}`}`),
    isPlain: end === first && whole !== '',
    room: Big(0),
    ...(decimals === undefined ? {} : { decimals: decimals.length }),
    ...(tooLong ? { unread: text.slice(position, position + 12) } : {}),
  };
}

/** 12,34,567: hundreds, then twos. */
function indianEnd(text: string, position: number, first: number): number {
  if (first - position > 2) return first;
  let end = first;
  while (text.charAt(end) === ',' && digitsEnd(text, end + 1) === end + 3) end += 3;
  return end > first && text.charAt(end) === ',' && digitsEnd(text, end + 1) === end + 4
    ? end + 4
    : first;
}

function hanziAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece | undefined {
  const { pack, character } = vocabulary;
  const first = character(text.charAt(position));
  if (first === undefined) return undefined;
  if (isFirst && pack.script === 'Kore' && !isKoreanNumeral(text, position, vocabulary))
    return undefined;
  let end = position;
  let written = '';
  while (end - position <= longestHanNumeral) {
    const digit = character(text.charAt(end))?.digit;
    if (digit === undefined) break;
    written += digit;
    end += 1;
  }
  if (written === '') return powerAt(text, position, first.power ?? 0, vocabulary, isFirst);
  if (end - position > longestHanNumeral) return unreadRun(text, position, vocabulary);
  const points = vocabulary.points.at(text, end);
  const digitBehind =
    points === undefined
      ? undefined
      : (character(text.charAt(points.end))?.digit ?? (isDigit(text, points.end) ? 0 : undefined));
  if (isFirst && points !== undefined && digitBehind !== undefined)
    return decimalsAt(text, position, end, points.end, written, vocabulary);
  // 一万零十二: the nought stands before the ten.
  const next = character(text.charAt(end))?.power;
  if (!isFirst && written === '0' && next !== undefined && next <= 3)
    return {
      end: end + 1,
      kind: 'hanzi',
      amount: Big(`1e${next}`),
      room: Big(`1e${next}`),
      power: next,
      skips: true,
    };
  const skips = written.startsWith('0') && written.length > 1;
  if (!isFirst && skips && written.length > 2) return undefined;
  if (!isFirst && !skips && written.length > 1) return undefined;
  // 三五 is three to five, 二〇二〇 a number in places.
  if (isFirst && written.length > 1 && written.length < 4 && !written.includes('0')) {
    const behind = character(text.charAt(end))?.power;
    if (behind !== 1 || written.length > 2)
      return {
        end: runEnd(text, end, vocabulary),
        kind: 'hanzi',
        amount: Big(0),
        room: Big(0),
        unread: text.slice(position, runEnd(text, end, vocabulary)),
      };
    return {
      end: runEnd(text, end, vocabulary),
      kind: 'hanzi',
      amount: Big(0),
      room: Big(0),
      unread: text.slice(position, runEnd(text, end, vocabulary)),
    };
  }
  return {
    end,
    kind: 'hanzi',
    amount: Big(written),
    // Twenty follows no two.
    room: Big(0),
    ...(skips ? { skips } : {}),
  };
}

/** 三点五: digits by places behind a point. */
function decimalsAt(
  text: string,
  start: number,
  _whole: number,
  from: number,
  whole: string,
  { character }: Vocabulary,
): Piece {
  let end = from;
  let decimals = '';
  while (end - start <= longestHanNumeral) {
    const digit =
      character(text.charAt(end))?.digit ??
      (isDigit(text, end) ? Number(text.charAt(end)) : undefined);
    if (digit === undefined) break;
    decimals += digit;
    end += 1;
  }
  return {
    end,
    kind: 'hanzi',
    amount: Big(`${whole}.${decimals}`),
    decimals: decimals.length,
    room: Big(0),
  };
}

/** 十 and, behind a larger magnitude or at the beginning, 百 and 千 are one of their kind. */
function powerAt(
  text: string,
  position: number,
  power: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece | undefined {
  // 万分之五 is five of ten thousand; 万 alone begins many words.
  if (power > 3 && isFirst && vocabulary.fractionSign?.at(text, position + 1) !== undefined)
    return { end: position + 1, kind: 'hanzi', amount: Big(`1e${power}`), room: Big(0), power };
  if (power > 3) return isFirst ? unreadRun(text, position, vocabulary) : undefined;
  const unitEnd = vocabulary.tails.at(text, position)?.end ?? 0;
  if (unitEnd > position + 1) return undefined;
  return {
    end: position + 1,
    kind: 'hanzi',
    amount: Big(`1e${power}`),
    room: Big(`1e${power}`),
    power,
  };
}

function runEnd(text: string, position: number, { character }: Vocabulary): number {
  let end = position;
  while (end < text.length && character(text.charAt(end)) !== undefined) end += 1;
  return end;
}

const unreadRun = (text: string, position: number, vocabulary: Vocabulary): Piece => {
  const end = runEnd(text, position, vocabulary);
  return {
    end,
    kind: 'hanzi',
    amount: Big(0),
    room: Big(0),
    unread: text.slice(position, Math.min(end, position + 12)),
  };
};

/** 이 and 일 are words too: a numeral begins a word, and has a magnitude or a counter behind it. */
function isKoreanNumeral(text: string, position: number, vocabulary: Vocabulary): boolean {
  if (
    /\p{Script=Hangul}/u.test(text.charAt(position - 1)) &&
    vocabulary.minusWords.before(text, position) === undefined
  )
    return false;
  const end = runEnd(text, position, vocabulary);
  const run = text.slice(position, end);
  if (/[만억조]$/u.test(run) && run.length === 1) return false;
  const hasMagnitude =
    run.length > 1 &&
    Array.from(run).some((each) => vocabulary.character(each)?.power !== undefined);
  if (
    hasMagnitude &&
    vocabulary.character(run.charAt(0))?.power !== undefined &&
    (vocabulary.character(run.charAt(0))?.power ?? 0) > 3
  )
    return false;
  return (
    hasMagnitude ||
    vocabulary.tails.at(text, skipSpace(text, end)) !== undefined ||
    vocabulary.fractionSign?.at(text, skipSpace(text, end)) !== undefined ||
    vocabulary.minusWords.before(
      text,
      text.charAt(position - 1) === ' ' ? position - 1 : position,
    ) !== undefined ||
    vocabulary.fractionSign?.before(
      text,
      text.charAt(position - 1) === ' ' ? position - 1 : position,
    ) !== undefined
  );
}

/** A word of the list, with ones before tens where the language has them so (fünfundzwanzig). */
function wordAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece | undefined {
  const { numbers, compoundNumbers, pack } = vocabulary;
  const { compounds, reversed, rooms } = pack.numerals;
  if (isFirst && cutsWord(text, position)) return undefined;
  const found = compounds ? compoundNumbers.at(text, position) : numbers.at(text, position);
  if (found === undefined) return undefined;
  const amount = Big(found.meaning);
  if (
    compounds &&
    !isFirst &&
    position > 0 &&
    !cutsWord(text, position) &&
    /\p{L}/u.test(text.charAt(position - 1))
  )
    return undefined;
  if (
    reversed !== undefined &&
    amount.lt(10) &&
    text.slice(found.end, found.end + reversed.length).toLowerCase() === reversed
  ) {
    const tens = compoundNumbers.at(text, found.end + reversed.length);
    if (tens !== undefined && Big(tens.meaning).gte(20) && Big(tens.meaning).lt(100))
      return checked({
        end: tens.end,
        kind: 'word',
        amount: amount.plus(tens.meaning),
        room: Big(0),
      });
  }
  return checked({
    end: found.end,
    kind: 'word',
    amount,
    room: roomOf(amount, rooms),
    ...(amount.gte(100) ? { power: amount.e } : {}),
  });

  /** A compound ends with its word, or goes on with a number or a magnitude. */
  function checked(piece: Piece): Piece | undefined {
    if (!compounds || !cutsWord(text, piece.end)) return piece;
    const goesOn =
      compoundNumbers.at(text, piece.end) ??
      vocabulary.compoundMagnitudes.at(text, piece.end) ??
      vocabulary.halves.at(text, piece.end);
    return goesOn === undefined && !text.startsWith(reversed ?? '\0', piece.end)
      ? undefined
      : piece;
  }
}

function roomOf(amount: Big, rooms: Readonly<Record<string, number>>): Big {
  const known = rooms[amount.toFixed()];
  if (known !== undefined) return Big(known);
  if (!amount.mod(1).eq(0)) return Big(0);
  if (amount.gte(100))
    return amount.eq(Big(`1e${amount.e}`)) || amount.mod(100).eq(0) ? Big(`1e${amount.e}`) : Big(0);
  return amount.gte(20) && amount.mod(10).eq(0) ? Big(10) : Big(0);
}
