import Big from 'big.js';
import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { numberAt } from '../number/number-at.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { RateBase, ReadUnit } from '../read-quantity.js';
import { roundBases } from '../round-bases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Found } from './found.js';

/** How far from its figure a round number may stand, in UTF-16 units. */
const farthest = 48;

/** 每千活產2.8人, “2.8 deaths per 1,000 live births”: what a round number makes a rate of is no count and no sum. */
export function ofRoundBase(text: string, found: Found, vocabulary: Vocabulary): Found {
  const { unit, value } = found;
  const isAmount = value.kind === 'number' || value.kind === 'range';
  const isRate = unit.isChain === true || unit.isRate === true;
  if (!isAmount || isRate || unit.kind === 'percent' || unit.kind === 'percentage-point')
    return found;
  const base = baseBehind(text, found, vocabulary) ?? baseBefore(text, found, vocabulary);
  if (base === undefined) return found;
  const rate = { ...found, unit: { ...unit, base } };
  // 15.1/10万 without a unit is 15.1 under a label that names the rate, too.
  const isBare = unit.kind === 'none' && base.text.startsWith('/');
  return isBare ? { ...rate, otherwise: { value, unit } } : rate;
}

function baseBehind(text: string, found: Found, vocabulary: Vocabulary): RateBase | undefined {
  const { pack } = vocabulary;
  const rest = text.slice(found.end, found.end + farthest);
  const [base] = roundBases(rest, pack);
  if (base === undefined) return undefined;
  if (pack.script !== 'Latn') return baseBehindSign(rest, base, vocabulary);
  const gap = rest.slice(0, base.start);
  if (!/^(?:[ -][\p{L}\p{M}’'()]+){1,6} $/u.test(gap) || isSumAt(rest, base.end, vocabulary))
    return undefined;
  const whose = nounBehind(rest.slice(base.end), pack);
  const counted = found.unit.text === '' ? gap : `${found.unit.text}${gap}`;
  if (isLevel(gap, pack) && (whose === '' || counted.trim().startsWith(whose))) return undefined;
  const amount = amountOfBase(rest, base.start, vocabulary);
  if (amount === undefined) return undefined;
  const from = found.number?.end ?? found.end;
  const end = found.end + base.end + (whose === '' ? 0 : whose.length + 1);
  return { amount, text: text.slice(from, end).trim(), of: whose };
}

/** 1.6/10万: the sign of a quotient alone parts the figure from the round number. */
function baseBehindSign(
  rest: string,
  { start, end }: { readonly start: number; readonly end: number },
  vocabulary: Vocabulary,
): RateBase | undefined {
  if (!/^\s?[/／]\s?$/u.test(rest.slice(0, start))) return undefined;
  const amount = amountOfBase(rest, start, vocabulary);
  return amount === undefined ? undefined : { amount, text: rest.slice(0, end).trim(), of: '' };
}

/** Before a figure without a word between. */
const yearBefore = memoOf(({ dates, frame }: LanguagePack): RegExp => {
  // 由2020年的2.85人.
  const mark = oneOf(frame['modifier-marks']);
  const year = escapeExpression(dates.year).replace(
    String.raw`\{year\}`,
    String.raw`(?:1[89]|20)\d{2}\s?`,
  );
  return new RegExp(String.raw`(?<=\p{L}\s?)${year}(?:${mark})?\s?$`, 'u');
});

/** 每千人口执业医师3.15人; “For every 1,000 people there were 3.1 doctors”. */
function baseBefore(text: string, found: Found, vocabulary: Vocabulary): RateBase | undefined {
  const { pack } = vocabulary;
  const from = Math.max(0, found.start - farthest);
  const before = text.slice(from, found.start);
  const base = roundBases(before, pack).at(-1);
  if (base === undefined || before.charAt(base.start - 1) === '/') return undefined;
  const isLatin = pack.script === 'Latn';
  // 1만 명당 사망자는 2019년 2.3명: the year is that of the figure.
  const gap = before.slice(base.end).replace(yearBefore(pack), ' ');
  if (!(isLatin ? /^ [\p{L}\p{M}’'\s,-]+$/u : /^[\p{L}\p{M}\s()（）]*$/u).test(gap))
    return undefined;
  const lead = before.slice(0, base.start);
  // The number before it is what it makes a rate of, but at the head of a clause there is none.
  if (isLatin && !/(?:^|[.:;,\n]\s)(?:\p{L}+\s){1,2}$/u.test(lead)) return undefined;
  // 每千米 is each kilometre.
  const tail = vocabulary.tails.at(text, from + base.start);
  if (tail !== undefined && tail.end > from + base.end) return undefined;
  const amount = amountOfBase(before, base.start, vocabulary);
  return amount === undefined
    ? undefined
    : {
        amount,
        text: namedBefore(before.slice(base.start, base.end), gap, found.unit, vocabulary),
        of: gap.trim(),
      };
}

/** 人/千活产; 人/千人 of 每千人口执业医师3.15人; 每千人 where the figure has no unit of its own. */
function namedBefore(
  base: string,
  gap: string,
  unit: ReadUnit,
  { pack, tails }: Vocabulary,
): string {
  const [noun = ''] = /^\s?[\p{L}\p{M}]*/u.exec(gap) ?? [];
  if (pack.script === 'Latn')
    return `${unit.text} ${pack.frame.per[0] ?? ''} ${base}${noun}`.trim();
  const counted = tails.at(noun, skipSpace(noun, 0));
  const whole =
    noun.length <= longestNoun && pack.reading.grammar === 'han' && pack.script !== 'Jpan';
  const whose = whole ? noun : noun.slice(0, counted?.end ?? 0);
  return unit.text === ''
    ? `${pack.frame.per[0] ?? ''}${base}${whose}`
    : `${unit.text}/${base}${whose}`;
}

/** 活产, 出生数: a longer run of hanzi says what is counted too. */
const longestNoun = 3;

export const amountOfBase = (
  text: string,
  start: number,
  vocabulary: Vocabulary,
): Big | undefined =>
  numberAt(text, start, vocabulary)?.amount ?? namedAmount(text, start, vocabulary);

function namedAmount(text: string, start: number, { magnitudes }: Vocabulary): Big | undefined {
  const named = magnitudes.at(text, start);
  return named === undefined ? undefined : Big(`1e${named.meaning}`);
}

/** The words of a noun behind a round number, up to one that no noun goes on with. */
function nounBehind(rest: string, { frame }: LanguagePack): string {
  const ends = new Set(
    [...frame['noun-ends'], ...frame['behind-nouns'], ...frame.conjunctions].map((word) =>
      word.toLowerCase(),
    ),
  );
  const [words = ''] = /^(?:\s[\p{L}\p{M}’'-]+){1,3}/u.exec(rest) ?? [];
  const each = words.trim().split(/\s+/u);
  const end = each.findIndex((word) => ends.has(word.toLowerCase()));
  return (end < 0 ? each : each.slice(0, end)).join(' ');
}

/** “Auf 100” may be the level that something came to. */
const isLevel = (gap: string, { frame }: LanguagePack): boolean =>
  frame.to.some((word) => gap.endsWith(` ${word} `));

/** “12 maisons pour 1 000 euros” is a price. */
const isSumAt = (text: string, end: number, { currenciesAfter }: Vocabulary): boolean =>
  currenciesAfter.at(text, skipSpace(text, end)) !== undefined;
