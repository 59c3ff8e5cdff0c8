import Big from 'big.js';
import { vulgarFraction } from '../../number/parts-of-one.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { Qualifier } from '../../../quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, signed, type Found } from '../found.js';
import { quotient, scaledBy } from './fraction-of.js';
import type { Before } from '../before/left.js';
import {
  halfOfMeasure,
  linkedMeasure,
  otherMeasureBehind,
  partOfMeasure,
} from './part-of-measure.js';
import { afterAt } from '../behind/qualifier-behind.js';
import { noughtOrOrdinalAt } from './nought-at.js';
import { leftAt, type WordPlace } from './word-place.js';
import { scaledFraction } from './scaled-fraction.js';

/** What no number is written in: 一半, a half, ½; doubled; third; “no” before a noun. */
export function namedAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | undefined {
  if (cutsWord(text, position)) return undefined;
  const at: WordPlace = { text, position, before, vocabulary };
  const whole = multipleAt(at) ?? halfMeasureAt(at) ?? oneOfSeveral(at);
  if (whole !== undefined) return whole;
  const name = nameAt(at);
  // 일반이, 기반을: a word of Hangul goes on before it.
  if (name !== undefined && /\p{Script=Hangul}/u.test(text.charAt(position - 1))) return undefined;
  return (name === undefined ? undefined : partNamed(at, name)) ?? noughtOrOrdinalAt(at);
}

/** Doubled, 翻番. */
function multipleAt(at: WordPlace): Found | undefined {
  const { text, position, vocabulary } = at;
  const multiple = vocabulary.multiples.at(text, position);
  if (multiple === undefined) return undefined;
  const left = leftAt(at, position);
  const isHan = vocabulary.pack.reading.grammar === 'han';
  // „Verdoppelte sich fast“.
  const after = afterAt(text, multiple.end, multiple.end, isHan, vocabulary);
  return built({
    // «El número casi se triplicó»: a verb is no number of a name.
    left: { ...left, isName: false },
    qualifier: after?.qualifier ?? left.qualifier,
    number: { start: position, end: multiple.end },
    end: after?.end ?? multiple.end,
    value: { kind: 'number', amount: Big(multiple.meaning) },
    unit: { kind: 'word', text: multiple.text, id: 'multiple' },
    spelling: 'words',
  });
}

/** Half an hour, 半小时. */
function halfMeasureAt(at: WordPlace): Found | undefined {
  const { text, position, vocabulary } = at;
  const half = halfOfMeasure(text, position, vocabulary);
  if (half === undefined) return undefined;
  const left = leftAt(at, position);
  const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, half.end));
  return built({
    left,
    qualifier: after?.meaning ?? left.qualifier,
    number: { start: position, end: half.numberEnd },
    end: after?.end ?? half.end,
    value: { kind: 'number', amount: signed(half.amount, left.isNegative) },
    ...(half.amount.lt(1) ? { place: -1 } : {}),
    unit: half.unit,
    spelling: 'words',
  });
}

function oneOfSeveral(at: WordPlace): Found | undefined {
  const { text, position, vocabulary } = at;
  const share = shareAt(text, position, vocabulary);
  if (share === undefined) return undefined;
  const left = leftAt(at, position);
  return built({
    left,
    qualifier: share.qualifier ?? left.qualifier,
    number: { start: position, end: share.end },
    end: share.end,
    value: quotient(Big(1), Big(share.denominator)),
    spelling: 'words',
  });
}

/** The name of a part, or the character for it: as two whole numbers with a stroke between. */
interface PartName {
  readonly end: number;
  readonly meaning: string;
  readonly isCharacter: boolean;
}

function nameAt({ text, position, vocabulary }: WordPlace): PartName | undefined {
  const vulgar = vulgarFraction(text.charAt(position));
  if (vulgar !== undefined) return { end: position + 1, meaning: vulgar, isCharacter: true };
  const named = vocabulary.fractions.at(text, position);
  return named && { end: named.end, meaning: named.meaning, isCharacter: false };
}

/** A half, ½, two thirds of a million; “an hour and a half”. */
function partNamed(at: WordPlace, name: PartName): Found | undefined {
  const { text, position, vocabulary } = at;
  const measured = halfBehindMeasure(text, name.end, vocabulary);
  if (measured?.one !== undefined) return oneAndPart(at, { ...measured, one: measured.one });
  const isOther = (vocabulary.notNumerals.at(text, position)?.end ?? 0) > name.end;
  if (isOther) return undefined;
  const left = leftAt(at, position);
  const [numerator = '0', denominator = '1'] = name.meaning.split('/');
  const scaled = scaledFraction(text, { start: position, end: name.end }, vocabulary);
  if (scaled !== undefined)
    return scaledBy(
      scaled,
      { numerator: Big(numerator), denominator: Big(denominator) },
      { start: position },
      left,
    );
  const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, name.end));
  const part = (name.isCharacter ? partOfMeasure : linkedMeasure)(text, name.end, vocabulary);
  return built({
    left,
    number: { start: position, end: name.end },
    end: after?.end ?? part?.end ?? name.end,
    unit: part?.unit,
    value: quotient(signed(Big(numerator), left.isNegative), Big(denominator)),
    spelling: 'words',
    qualifier: after?.meaning ?? left.qualifier,
    unread: measured?.text ?? behindPart(text, name.end, vocabulary),
  });
}

/** What goes on behind a part and makes another figure of it. */
const behindPart = (text: string, end: number, vocabulary: Vocabulary): string | undefined =>
  otherMeasureBehind(text, end, vocabulary) ??
  vocabulary.magnitudes.at(text, skipSpace(text, end))?.text ??
  vocabulary.partsAfter.at(text, skipSpace(text, end))?.text;

function oneAndPart(
  at: WordPlace,
  { one, end, part, unit }: MeasuredHalf & { readonly one: number },
): Found {
  const left = leftAt(at, one);
  return built({
    left,
    number: { start: one, end },
    end,
    value: { kind: 'number', amount: Big(1).plus(part) },
    place: -1,
    unit,
    spelling: 'words',
    qualifier: left.qualifier,
  });
}

/** 过半, more than a half; “jeder achte”, one of eight. */
function shareAt(
  text: string,
  position: number,
  { majorities, every, everyNth }: Vocabulary,
):
  | { readonly end: number; readonly denominator: number; readonly qualifier?: Qualifier }
  | undefined {
  const majority = majorities.at(text, position);
  if (majority !== undefined) return { end: majority.end, denominator: 2, qualifier: 'more-than' };
  const opener = every.at(text, position);
  const nth = opener === undefined ? undefined : everyNth.at(text, skipSpace(text, opener.end));
  return nth === undefined ? undefined : { end: nth.end, denominator: nth.meaning };
}

interface MeasuredHalf {
  /** The measure as written. */
  readonly text: string;
  readonly unit: ReadUnit;
  readonly part: Big;
  readonly end: number;
  /** Where the article before the measure begins. */
  readonly one?: number;
}

/** “An hour and a half”: the half is of the measure before it, of which there is one where an article says so. */
function halfBehindMeasure(
  text: string,
  end: number,
  { halves, tails, pack }: Vocabulary,
): MeasuredHalf | undefined {
  const half = halves.before(text, end);
  if (half === undefined || text.charAt(half.start - 1) !== ' ') return undefined;
  const measure = tails.before(text, half.start - 1);
  if (measure?.meaning.unit.isMeasure !== true) return undefined;
  const { unit } = measure.meaning;
  const [numerator = '0', denominator = '1'] = half.meaning.split('/');
  const [said, article = ''] =
    /(?<!\p{L})(\p{L}{1,4})\s$/u.exec(text.slice(Math.max(0, measure.start - 6), measure.start)) ??
    [];
  return {
    text: measure.text,
    unit,
    part: Big(numerator).div(denominator),
    end,
    ...(said !== undefined && pack.frame['per-articles'].includes(article.toLowerCase())
      ? { one: measure.start - said.length }
      : {}),
  };
}
