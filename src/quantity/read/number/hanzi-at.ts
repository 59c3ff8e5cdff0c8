import Big from 'big.js';
import { longestHanNumeral } from '../../han-numeral.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isCopula, isOtherWord, onesOfMyriad, spokenPoint } from './korean-numerals.js';
import { isDigit, type Piece } from './piece.js';

export function hanziAt(
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
    // 일이다: the copula begins like a two.
    if (digit === undefined || (end > position && vocabulary.notNumerals.at(text, end))) break;
    written += digit;
    end += 1;
  }
  if (written === '') return powerAt(text, position, first.power ?? 0, vocabulary, isFirst);
  if (end - position > longestHanNumeral) return unreadRun(text, position, vocabulary);
  const points = vocabulary.points.at(text, end);
  const digitBehind =
    points === undefined
      ? undefined
      : (character(text.charAt(points.end))?.digit ??
        (isDigit(text, points.end) && /\p{L}/u.test(points.text) ? 0 : undefined));
  if (isFirst && points !== undefined && digitBehind !== undefined)
    return decimalsAt(text, position, points.end, written, vocabulary);
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
  const scale = vocabulary.tails.at(text, end);
  if (isFirst && written.length === 2 && scale?.meaning.byDigit === true)
    return {
      end,
      kind: 'hanzi',
      amount: Big(`${written.charAt(0)}.${written.charAt(1)}`),
      decimals: 1,
      room: Big(0),
    };
  // 三五 is three to five, 二〇二〇 a number in places.
  if (isFirst && written.length > 1 && written.length < 4 && !written.includes('0')) {
    const close = runEnd(text, end, vocabulary);
    const unread = text.slice(position, close);
    return { end: close, kind: 'hanzi', amount: Big(0), room: Big(0), unread };
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
  from: number,
  whole: string,
  vocabulary: Vocabulary,
): Piece {
  const { character } = vocabulary;
  let end = from;
  let decimals = '';
  while (end - start <= longestHanNumeral) {
    const digit =
      character(text.charAt(end))?.digit ??
      (isDigit(text, end) ? Number(text.charAt(end)) : undefined);
    // 영점육이다: the copula begins like a two.
    if (digit === undefined || (decimals !== '' && isOtherWord(text, end, vocabulary))) break;
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
  if (
    power > 3 &&
    isFirst &&
    vocabulary.pack.script === 'Kore' &&
    onesOfMyriad(text, position, vocabulary) !== undefined
  )
    return {
      end: position + 1,
      kind: 'hanzi',
      amount: Big(`1e${power}`),
      room: Big(`1e${power}`),
      power,
    };
  if (power > 3 && !isPriceAlone(text, { start: position, end: position + 1 }, vocabulary))
    return isFirst ? unreadRun(text, position, vocabulary) : undefined;
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

/** 삼과 오분의 일: behind the whole number stands a fraction. */
function opensMixed(text: string, end: number, vocabulary: Vocabulary): boolean {
  const joiner = vocabulary.mixed.at(text, end);
  if (joiner === undefined) return false;
  const start = skipSpace(text, joiner.end);
  const denominator = runEnd(text, start, vocabulary);
  return denominator > start && vocabulary.fractionSign?.at(text, denominator) !== undefined;
}

/** 삼은 소수이다: what is said of it is said of numbers alone. */
function isSpokenOf(text: string, end: number, { pack: { frame } }: Vocabulary): boolean {
  const topic = frame.topics.find((each) => text.startsWith(each, end));
  if (topic === undefined) return false;
  const said = skipSpace(text, end + topic.length);
  return frame['said-of-numbers'].some((each) => text.startsWith(each, said));
}

/** 요금은 만원이다: one of a power before the currency, where a price is spoken of; 만원 버스 is a full one. */
export function isPriceAlone(
  text: string,
  { start: position, end }: Pick<Piece, 'end'> & { readonly start: number },
  { pack, tails, character }: Vocabulary,
): boolean {
  if (pack.script !== 'Kore' || end !== position + 1) return false;
  if ((character(text.charAt(position))?.power ?? 0) < 3) return false;
  if (tails.at(text, skipSpace(text, end))?.meaning.unit.kind !== 'currency') return false;
  const lead = text.slice(Math.max(0, position - longestPrice), position);
  const [clause = ''] = lead.split(/[.!?,;\n]/u).slice(-1);
  return pack.frame.times.priced.prices.some((word) => clause.includes(word));
}

/** In UTF-16 units. */
const longestPrice = 24;

/** 이 and 일 are words too: a numeral begins a word, and has a magnitude or a counter behind it. */
function isKoreanNumeral(text: string, position: number, vocabulary: Vocabulary): boolean {
  if (
    /\p{Script=Hangul}/u.test(text.charAt(position - 1)) &&
    vocabulary.minusWords.before(text, position) === undefined
  )
    return false;
  const end = runEnd(text, position, vocabulary);
  const run = text.slice(position, end);
  if (isPriceAlone(text, { start: position, end }, vocabulary)) return true;
  if (onesOfMyriad(text, position, vocabulary) !== undefined) return true;
  if (/[만억조]$/u.test(run) && run.length === 1) return false;
  // 사회, 사건: a digit that touches a counter of one syllable is the beginning of another word.
  const counter = vocabulary.tails.at(text, end);
  const isGlued = counter?.end === end + 1 && /\p{Script=Hangul}/u.test(text.charAt(end));
  if (run.length === 1 && isGlued && vocabulary.fractionSign?.at(text, end) === undefined)
    return false;
  const hasMagnitude =
    run.length > 1 &&
    Array.from(run).some((each) => vocabulary.character(each)?.power !== undefined);
  if ((vocabulary.character(run.charAt(0))?.power ?? 0) > 3) return false;
  if (isCopula(text, position, vocabulary)) return false;
  if (spokenPoint(text, end, vocabulary)) return true;
  return (
    hasMagnitude ||
    vocabulary.tails.at(text, skipSpace(text, end)) !== undefined ||
    vocabulary.fractionSign?.at(text, skipSpace(text, end)) !== undefined ||
    opensMixed(text, end, vocabulary) ||
    isSpokenOf(text, end, vocabulary) ||
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
