import Big from 'big.js';
import { vulgarFraction } from '../../number/parts-of-one.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { Qualifier } from '../../../quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, signed, type Found } from '../found.js';
import { quotient, scaledBy } from './fraction-of.js';
import { leftOf, type Before, type Left } from '../before/left.js';
import {
  halfOfMeasure,
  linkedMeasure,
  otherMeasureBehind,
  partOfMeasure,
} from './part-of-measure.js';
import { afterAt } from '../behind/qualifier-behind.js';
import { scaledFraction } from './scaled-fraction.js';

/** What no number is written in: 一半, a half, ½; doubled; third; “no” before a noun. */
export function namedAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | undefined {
  if (cutsWord(text, position)) return undefined;
  const multiple = vocabulary.multiples.at(text, position);
  if (multiple !== undefined) {
    const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
    const isHan = vocabulary.pack.reading.grammar === 'han';
    const after = isHan ? afterAt(text, multiple.end, multiple.end, true, vocabulary) : undefined;
    return built({
      left,
      qualifier: after?.qualifier ?? left.qualifier,
      number: { start: position, end: multiple.end },
      end: after?.end ?? multiple.end,
      value: { kind: 'number', amount: Big(multiple.meaning) },
      unit: { kind: 'word', text: multiple.text, id: 'multiple' },
      spelling: 'words',
    });
  }
  const half = halfOfMeasure(text, position, vocabulary);
  if (half !== undefined) {
    const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
    const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, half.end));
    return built({
      left,
      qualifier: after?.meaning ?? left.qualifier,
      number: { start: position, end: half.numberEnd },
      end: after?.end ?? half.end,
      value: { kind: 'number', amount: signed(Big('0.5'), left.isNegative) },
      place: -1,
      unit: half.unit,
      spelling: 'words',
    });
  }
  const share = shareAt(text, position, vocabulary);
  if (share !== undefined) {
    const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
    return built({
      left,
      qualifier: share.qualifier ?? left.qualifier,
      number: { start: position, end: share.end },
      end: share.end,
      value: quotient(Big(1), Big(share.denominator)),
      spelling: 'words',
    });
  }
  const vulgar = vulgarFraction(text.charAt(position));
  const named =
    vulgar === undefined
      ? vocabulary.fractions.at(text, position)
      : { end: position + 1, meaning: vulgar };
  // 일반이, 기반을: a word of Hangul goes on before it.
  if (named !== undefined && /\p{Script=Hangul}/u.test(text.charAt(position - 1))) return undefined;
  const measured = named === undefined ? undefined : halfBehindMeasure(text, named.end, vocabulary);
  if (measured?.one !== undefined) {
    const left = leftOf(text, measured.one, before.floor, before.isFigure, vocabulary);
    return built({
      left,
      number: { start: measured.one, end: measured.end },
      end: measured.end,
      value: { kind: 'number', amount: Big(1).plus(measured.part) },
      place: -1,
      unit: measured.unit,
      spelling: 'words',
      qualifier: left.qualifier,
    });
  }
  const isOther = (vocabulary.notNumerals.at(text, position)?.end ?? 0) > (named?.end ?? 0);
  if (named !== undefined && !isOther) {
    const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
    const [numerator = '0', denominator = '1'] = named.meaning.split('/');
    const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, named.end));
    const scaled = scaledFraction(text, { start: position, end: named.end }, vocabulary);
    if (scaled !== undefined)
      return scaledBy(
        scaled,
        { numerator: Big(numerator), denominator: Big(denominator) },
        { start: position },
        left,
      );
    const part = (vulgar === undefined ? linkedMeasure : partOfMeasure)(
      text,
      named.end,
      vocabulary,
    );
    const other = otherMeasureBehind(text, named.end, vocabulary);
    const goesOn =
      vocabulary.magnitudes.at(text, skipSpace(text, named.end)) ??
      vocabulary.partsAfter.at(text, skipSpace(text, named.end));
    return built({
      left,
      number: { start: position, end: named.end },
      end: after?.end ?? part?.end ?? named.end,
      ...(part === undefined ? {} : { unit: part.unit }),
      value: quotient(signed(Big(numerator), left.isNegative), Big(denominator)),
      spelling: 'words',
      qualifier: after?.meaning ?? left.qualifier,
      ...(measured !== undefined || other !== undefined
        ? { unread: measured?.text ?? other ?? '' }
        : goesOn === undefined
          ? {}
          : { unread: goesOn.text }),
    });
  }
  const none = vocabulary.none.at(text, position);
  if (vocabulary.pack.reading.grammar === 'han')
    return none !== undefined && isNoughtOfHanzi(text, none.end, vocabulary)
      ? nought(leftOf(text, position, before.floor, before.isFigure, vocabulary), none.end)
      : undefined;
  const ordinal = vocabulary.ordinalWords.at(text, position);
  const left = { ...leftOf(text, position, before.floor, before.isFigure, vocabulary) };
  if (ordinal !== undefined)
    return built({
      left: { ...left, start: position, frame: [] },
      number: { start: position, end: ordinal.end },
      end: ordinal.end,
      value: { kind: 'ordinal', number: ordinal.meaning },
      spelling: 'words',
    });
  const isNoun =
    none !== undefined &&
    (vocabulary.pack.numerals.compounds ? /^ \p{L}{3}/u : /^ \p{Ll}{3}/u).test(
      text.slice(none.end, none.end + 4),
    ) &&
    vocabulary.qualifiersBefore.at(text, position) === undefined &&
    // “Not one million”, “no hay más de 300”.
    vocabulary.magnitudes.at(text, none.end + 1) === undefined &&
    vocabulary.qualifiersBefore.at(text, none.end + 1) === undefined &&
    vocabulary.tails.at(text, none.end + 1)?.meaning.unit.kind !== 'percent';
  return isNoun ? nought(left, none.end) : undefined;

  function nought(beside: Left, end: number): Found {
    return built({
      left: { ...beside, start: position, frame: [] },
      number: { start: position, end },
      end,
      value: { kind: 'number', amount: Big(0) },
      spelling: 'words',
    });
  }
}

/** 事故はゼロだった, 没有发生事故; no ゼロ金利, and nothing that a number follows. */
const isNoughtOfHanzi = (text: string, end: number, { pack, character }: Vocabulary): boolean =>
  pack.script === 'Jpan'
    ? standsAlone.test(text.slice(end, end + 1))
    : /^\p{Script=Han}{2}/u.test(text.slice(end, end + 2)) &&
      character(text.charAt(end)) === undefined;

const standsAlone = /^(?:$|[\p{Script=Hiragana}、。，,.)）\n])/u;

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

/** “An hour and a half”: the half is of the measure before it, of which there is one where an article says so. */
function halfBehindMeasure(
  text: string,
  end: number,
  { halves, tails, pack }: Vocabulary,
):
  | {
      readonly text: string;
      readonly unit: ReadUnit;
      readonly part: Big;
      readonly end: number;
      readonly one?: number;
    }
  | undefined {
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
