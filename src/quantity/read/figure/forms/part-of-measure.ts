import Big from 'big.js';
import type { ReadUnit } from '../../read-quantity.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Tail } from '../../vocabulary/tails.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { tailAt } from '../behind/unit-at.js';

/**
 * ½ km, 2 1/2 hours, “¾ of an hour”: what can be divided, behind a fraction of digits, is what the fraction is of, and the
 * figure is no share.
 */
export function partOfMeasure(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  const { pack, fractionLinks } = vocabulary;
  const link = fractionLinks.at(text, skipSpace(text, end));
  const tail = tailAt(text, link?.end ?? end, vocabulary);
  if (tail === undefined || tail.unit.isChain === true || tail.unit.id === undefined)
    return undefined;
  return pack.units.get(tail.unit.id)?.kind === 'measure'
    ? { end: tail.end, unit: tail.unit }
    : undefined;
}

/**
 * 半小时, 半个月, “une demi-heure”: half of one of a measure, and 半打: half of what a word scales by. Behind a measure or a number the half is of that (一个半小时), and
 * of a year that is told apart (上半年) it is none.
 */
export function halfOfMeasure(
  text: string,
  position: number,
  {
    fractions,
    halvesBefore,
    notHalves,
    notNumerals,
    magnitudeLinks,
    tails,
    character,
    pack,
  }: Vocabulary,
):
  | {
      readonly amount: Big;
      readonly numberEnd: number;
      readonly end: number;
      readonly unit: ReadUnit;
    }
  | undefined {
  const half = halvesBefore.at(text, position);
  if (half === undefined) return undefined;
  const end = text.charAt(position - 1) === ' ' ? position - 1 : position;
  const isHan = pack.reading.grammar === 'han';
  const before = text.charAt(end - 1);
  if (/\d/u.test(before) || notHalves.before(text, end) !== undefined) return undefined;
  const isBehindMeasure = tails.before(text, end)?.meaning.unit.isMeasure === true;
  if (isHan && (character(before) !== undefined || isBehindMeasure)) return undefined;
  if (pack.script === 'Kore' && /\p{Script=Hangul}/u.test(text.charAt(position - 1)))
    return undefined;
  const link = magnitudeLinks.at(text, half.end)?.end ?? half.end;
  const tail = [half.end, link]
    .map((at) => tails.at(text, skipSpace(text, at)))
    .find((each) => each?.meaning.unit.isMeasure === true || isDozen(each?.meaning));
  if (tail === undefined || (tail.meaning.unit.id === undefined && !isDozen(tail.meaning)))
    return undefined;
  // 半年报; 半分 in Japanese is a half.
  if ((fractions.at(text, position)?.end ?? 0) >= tail.end) return undefined;
  if ((notNumerals.at(text, position)?.end ?? 0) > tail.end) return undefined;
  const amount = Big(tail.meaning.times ?? 1).div(2);
  return { amount, numberEnd: half.end, end: tail.end, unit: tail.meaning.unit };
}

/** 打, ダース, 다스: a word for so many of anything. */
const isDozen = (tail: Tail | undefined): boolean =>
  tail?.times !== undefined && tail.unit.kind === 'none';

/** “Of an hour”: with a link between, what a fraction in words is of, too. */
export const linkedMeasure = (
  text: string,
  end: number,
  vocabulary: Vocabulary,
): ReturnType<typeof partOfMeasure> =>
  vocabulary.fractionLinks.at(text, skipSpace(text, end)) === undefined
    ? undefined
    : partOfMeasure(text, end, vocabulary);

/** “¾ of a mile”: a measure that is no unit of the tool, so that the fraction before it is no share. */
export function otherMeasureBehind(
  text: string,
  end: number,
  { fractionLinks, pack, tails }: Vocabulary,
): string | undefined {
  const link = fractionLinks.at(text, skipSpace(text, end));
  if (link === undefined) return undefined;
  const start = skipSpace(text, link.end);
  const [word = ''] = /^\p{L}+/u.exec(text.slice(start, start + 24)) ?? [];
  return pack.lineBreaking.after.includes(word) && tails.at(text, start) === undefined
    ? text.slice(link.end - link.text.length, start + word.length)
    : undefined;
}
