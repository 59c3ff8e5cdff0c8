import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { counterOfEach } from '../../quantity/read/figure/counter-of-each.js';
import { namesBehind } from '../../quantity/read/figure/currency-of.js';
import type { Unit } from '../../quantity/quantity.js';
import { noUnit, unitFromPacks } from '../../quantity/units.js';
import type { Packs } from '../context.js';
import { rateOfOther } from '../figures/rate-of-other.js';
import { unitWords } from '../figures/unit-words.js';
import { wordFinder } from '../figures/words.js';
import { firstEndingBehind, sentenceRound, type SourceText } from '../sources/source-text.js';

/** The noun of a number without a unit: the next words of the clause, up to one that no noun goes on with. */
export function behindBare(
  { unit, end, value, spelling }: ReadQuantity,
  { source: { text }, pack }: SourceText,
): { readonly behind?: string } {
  // Half, “one in eight”: a share counts nothing.
  if (spelling === 'words' && value.kind === 'number' && value.amount.abs().lt(1)) return {};
  if (
    unit.kind !== 'none' ||
    unit.base !== undefined ||
    (value.kind !== 'number' && value.kind !== 'range')
  )
    return {};
  const [words = ''] =
    /^[ -]?\p{L}(?:[\p{L}\p{M} ’'-]|\/(?=\p{L})){0,23}(?!\p{L})/u.exec(text.slice(end, end + 30)) ??
    [];
  const ends = pack === undefined ? undefined : nounEndsOf(pack);
  const at = ends === undefined ? -1 : words.search(ends);
  const behind = (at < 0 ? words : words.slice(0, at)).trim();
  return behind === '' ? {} : { behind };
}

/** «121 toneladas de papel, 88 de vidrio»: the word of the amount before it in its sentence, which a bare number may leave out. */
export function unitBefore(
  { unit, start, value, spelling }: ReadQuantity,
  { quantities, sentences, source: { text } }: SourceText,
): { readonly unitBefore?: string } {
  if (unit.kind !== 'none' || unit.base !== undefined) return {};
  if (value.kind !== 'number' || spelling !== 'digits') return {};
  const sentence = sentenceRound(sentences, { start, end: start + 1 });
  const before = quantities[firstEndingBehind(quantities, start) - 1];
  const isAmount =
    before !== undefined &&
    before.start >= sentence.start &&
    !text.slice(before.end, start).includes('\n') &&
    (before.unit.kind === 'currency' || before.unit.isMeasure === true);
  return isAmount ? { unitBefore: before.unit.text } : {};
}

const nounEndsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  return reading.grammar === 'latin'
    ? wordFinder(
        [
          ...frame['behind-nouns'],
          ...frame['noun-ends'],
          ...frame['counted-before'],
          ...frame.determiners,
          ...frame.per,
          ...frame.conjunctions,
        ],
        pack,
      )
    : undefined;
});

/** The unit that a figure is read with; of a noun that no unit is, one of its own. */
export function unitOf(
  figure: ReadQuantity,
  source: SourceText,
  packs: Packs,
  own: Map<string, Unit>,
): Unit {
  const { pack } = source;
  const { text } = source.source;
  const { unit, value } = figure;
  // “Three times as many as” is no number of occasions, and “36 country plans” none of countries.
  const times = isOfMultiple(figure, text, pack) ? unitFromPacks('multiple', packs) : undefined;
  if (times !== undefined) return times;
  if (isModifier(figure, text, pack)) return noUnit;
  if (unit.base !== undefined) return counterOf(unit.base.text, pack?.tag ?? '', own);
  if (unit.kind === 'none') return noUnit;
  const rate = rateBeside(figure, source);
  if (rate !== undefined) return counterOf(rate, pack?.tag ?? '', own);
  const isShare = unit.kind === 'percent' || unit.kind === 'percentage-point';
  const id = unit.id ?? (isShare ? unit.kind : undefined);
  // 第2位 is a place and no person.
  const known = id === undefined || value.kind === 'ordinal' ? undefined : unitFromPacks(id, packs);
  if (known !== undefined) return known;
  const language = pack?.tag ?? '';
  return counterOf(rateText(unit, pack), language, own);
}

/** “1.9 tonnes per sailing, compared with 2.3 tonnes in 2020”: the words of the rate that another figure beside it is the first level of. */
function rateBeside(figure: ReadQuantity, source: SourceText): string | undefined {
  const { pack, quantities } = source;
  const head = figure.unit.id ?? figure.unit.currency;
  if (pack === undefined || head === undefined) return undefined;
  const index = quantities.findIndex(({ start }) => start === figure.start);
  return quantities
    .slice(Math.max(0, index - mostBeside), index + mostBeside)
    .filter(
      ({ unit }) =>
        unit.isChain === true && (unit.head ?? unit.sum) === head && unit.flow === undefined,
    )
    .map(({ unit }) => rateText(unit, pack))
    .find((word) => {
      const words = { [pack.tag]: { other: word } };
      const rate: Unit = { id: 'rate', kind: 'counter', dimension: 'rate', words };
      return rateOfOther(figure, rate, source) !== undefined;
    });
}

/** Figures and dates between two levels. */
const mostBeside = 4;

/** “Three times as many”, « trois fois plus », «tres veces el nivel»: so many times another amount. */
const isOfMultiple = (
  { unit, end }: ReadQuantity,
  text: string,
  pack: LanguagePack | undefined,
): boolean =>
  unit.id === 'time' &&
  pack !== undefined &&
  (multipleOf(pack)?.test(text.slice(end, end + longestWord)) ?? false);

/** In UTF-16 units. */
const longestWord = 24;

const multipleOf = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const links = [...frame.from, ...frame.by, ...frame['levels-of'], ...frame['per-articles']];
  const words = [
    ...frame.differences.flatMap((word) => word.split(' ')),
    ...frame.presupposed.flatMap((word) => word.split(' ').slice(0, 1)),
    ...frame.determiners,
  ].filter((word) => !links.includes(word));
  // “Four times higher than”.
  const than = oneOf(frame.presupposed.flatMap((word) => word.split(' ').slice(0, 1)));
  return words.length === 0
    ? undefined
    : new RegExp(
        `^\\s(?:(?:${oneOf([...new Set(words)])})|\\p{L}+\\s(?:${than || '(?!)'}))(?!\\p{L})`,
        'iu',
      );
});

/** A counter in the singular behind another number than one tells more of the noun behind it. */
const isModifier = (
  { unit, value, end }: ReadQuantity,
  text: string,
  pack: LanguagePack | undefined,
): boolean => {
  if (unit.id === undefined || value.kind !== 'number' || pack?.reading.grammar !== 'latin')
    return false;
  const { one, other } = pack.units.get(unit.id)?.words ?? {};
  return (
    !unit.isMeasure &&
    unit.text === one &&
    one !== other &&
    value.amount.gte(2) &&
    /^\s\p{L}{3}/u.test(text.slice(end, end + longestWord))
  );
};

/** 微克/立方米, 元/吨: what stands on both sides of a stroke behind a bare number is its unit, 以内 behind that its qualifier. */
export function withRate(
  figure: ReadQuantity,
  { source: { text }, pack }: SourceText,
): ReadQuantity {
  const { end, value, unit } = figure;
  if (pack?.reading.grammar !== 'han' || unit.kind !== 'none' || value.kind !== 'number')
    return figure;
  const [rate] =
    /^\p{Script=Han}{1,6}[/／]\p{Script=Han}{1,6}/u.exec(text.slice(end, end + 16)) ?? [];
  if (rate === undefined) return figure;
  const after = [...pack.reading.qualifiersAfter].toSorted(
    ([one], [other]) => other.length - one.length,
  );
  const words = [...pack.frame.conjunctions, ...after.map(([word]) => word)];
  const stroke = rate.search(/[/／]/u);
  const [per = ''] = rate.slice(stroke + 1).split(new RegExp(oneOf(words) || '(?!)', 'u'));
  if (per === '') return figure;
  const own = rate.slice(0, stroke + 1 + per.length);
  const behind = text.slice(end + own.length);
  const [word = '', qualifier] = after.find(([each]) => behind.startsWith(each)) ?? [];
  return {
    ...figure,
    unit: { kind: 'word', text: own, isMeasure: true },
    end: end + own.length + word.length,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

/** 元 in a text that names one of the currencies that it may be, and no other. */
export function inOnlyCurrency(
  figure: ReadQuantity,
  text: string,
  pack: LanguagePack,
): ReadQuantity {
  const { otherCurrencies, ...unit } = figure.unit;
  if (otherCurrencies === undefined || hasAdjective.test(text.slice(figure.end))) return figure;
  const [code, ...others] = new Set(
    unitWords(text, pack).flatMap(({ text: word, meaning }) =>
      word !== unit.text && otherCurrencies.includes(meaning) ? [meaning] : [],
    ),
  );
  return code === undefined || others.length > 0
    ? figure
    : { ...figure, unit: { ...unit, id: code, currency: code } };
}

/** “De francs belges”: a word that may name the currency of another country. */
const hasAdjective = /^ \p{L}{5,}/u;

function counterOf(text: string, language: string, own: Map<string, Unit>): Unit {
  const same = [...own.values()].find(({ words }) => words[language]?.other === text);
  if (same !== undefined) return same;
  const counter: Unit = {
    id: `counter-${own.size + 1}`,
    kind: 'counter',
    dimension: `counter-${own.size + 1}`,
    words: { [language]: { other: text } },
  };
  own.set(counter.id, counter);
  return counter;
}

/** 元/人 of 每人…元: the unit that a report would declare for the price of each. */
function rateText({ text, isChain, sum }: ReadQuantity['unit'], pack: SourceText['pack']): string {
  if (isChain !== true || pack === undefined) return text;
  const [name] = sum === undefined ? [] : namesBehind(sum, pack);
  if (pack.reading.grammar !== 'han') return name === undefined ? text : `${name} ${text}`;
  const [each = '', currency = ''] = text.split(' ');
  const per = pack.frame.per.find((word) => each.startsWith(word));
  return per === undefined || currency === ''
    ? text
    : `${currency}/${counterOfEach(each.slice(per.length), pack)}`;
}
