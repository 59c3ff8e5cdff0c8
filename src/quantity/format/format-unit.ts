import type Big from 'big.js';
import type { LanguagePack, PluralWords } from '../../language/pack.js';
import { part, spaced } from './figure-parts.js';
import { pluralCategory } from './format-digits.js';
import type { FigurePart, Unit } from '../quantity.js';

export interface UnitSurroundings {
  readonly before: readonly FigurePart[];
  readonly after: readonly FigurePart[];
}

type PluralOf = Readonly<Partial<Record<Intl.LDMLPluralRule, Intl.LDMLPluralRule | undefined>>>;

interface UnitContext {
  /** Whether a magnitude word stands before the unit, which some languages link to it. */
  readonly magnitude: boolean;
  /** Before the unit, where it is not that of the language. */
  readonly space?: string | undefined;
  /** A qualifier that follows the measure word: after 个 in 2个多月, after the whole of 年 in 3年多. */
  readonly afterMeasureWord?: readonly FigurePart[];
  /** The plural category that the unit takes instead of its own, behind a qualifier that governs a case. */
  readonly pluralOf?: PluralOf | undefined;
  /** Without the noun of a compound: 个 of 个国家. */
  readonly measureWordOnly?: boolean;
}

/** What a unit puts before and after a number: a currency sign, a percent sign, a measure word. */
export function unitParts(
  unit: Unit,
  amount: Big,
  pack: LanguagePack,
  { magnitude, space, afterMeasureWord = [], pluralOf = {}, measureWordOnly = false }: UnitContext,
): UnitSurroundings {
  if (unit.kind === 'none') return { before: [], after: [] };
  if (unit.kind === 'percent') return percentParts(unit, pack);
  const currency = unit.currency === undefined ? undefined : pack.currencies[unit.currency];
  if (currency?.before !== undefined)
    return { before: spaced('currency', currency.before), after: [] };
  const kind = unit.kind === 'currency' ? 'currency' : 'unit';
  const whole = textOf(unit, amount, pack, pluralOf);
  const [measureWord, noun] = splitCompound(whole, 'compoundCounters', pack);
  const text = measureWordOnly ? measureWord : whole;
  const ownSpace = space ?? (spaceBefore(kind, pack) || spaceBeforeSymbol(text, magnitude));
  const link = magnitude ? linkBefore(text, pack) : '';
  return {
    before: [],
    after: [
      ...part('literal', ownSpace),
      // 1855만 명, 2400명: a link may be a space where no other stands.
      // A word of it belongs to the unit, millions d’euros, and is set as large.
      ...(ownSpace !== '' && link.trim() === '' ? [] : spaced(kind, link)),
      ...(afterMeasureWord.length === 0
        ? part(kind, text)
        : [...part(kind, measureWord), ...afterMeasureWord, ...part(kind, noun)]),
    ],
  };
}

/** The percent sign belongs with its digits: a layout that sets units small leaves it large. ‰ stands as % does. */
export function percentParts(unit: Unit, pack: LanguagePack): UnitSurroundings {
  const pattern = pack.numbers.percent.replace('%', wordsOf(unit, pack).other);
  const [before = '', after = ''] = pattern.split('{number}');
  return { before: spaced('digits', before), after: spaced('digits', after) };
}

export function wordsOf(unit: Unit, { tag }: LanguagePack): PluralWords {
  const words = unit.words[tag];
  if (words === undefined) throw new Error(`the unit “${unit.id}” has no word in ${tag}`);
  return words;
}

const spaceBefore = (kind: 'currency' | 'unit', { numbers }: LanguagePack): string =>
  kind === 'currency' ? (numbers.currencySpace ?? numbers.unitSpace) : numbers.unitSpace;

/** A unit symbol in letters stands off its digits in every language: 980 kW·h (SI Brochure, 9th edition, 5.4.3). */
const spaceBeforeSymbol = (text: string, magnitude: boolean): string =>
  !magnitude && /^[\p{Script=Latin}\p{Script=Greek}](?!.*\p{Script=Han})/u.test(text)
    ? '\u00a0'
    : '';

/** The word of a unit behind an amount. */
export function textOf(
  unit: Unit,
  amount: Big,
  pack: LanguagePack,
  pluralOf: PluralOf = {},
): string {
  const words = wordsOf(unit, pack);
  const own = pluralCategory(amount, pack);
  return words[pluralOf[own] ?? own] ?? words.other;
}

/**
 * A compound measure word is a counter of the language and a noun (个月), a compound magnitude one magnitude of another
 * (万亿); any other word counts as one.
 */
export function splitCompound(
  text: string,
  beginnings: 'compoundCounters' | 'compoundMagnitudes',
  { qualifiers }: LanguagePack,
): readonly [string, string] {
  const first = Object.values(qualifiers)
    .flatMap(({ infix }) => infix?.[beginnings] ?? [])
    .find((candidate) => text.startsWith(candidate) && text !== candidate);
  return first === undefined ? [text, ''] : [first, text.slice(first.length)];
}

function linkBefore(noun: string, { numbers }: LanguagePack): string {
  const link = numbers.magnitudeLink;
  if (link === undefined) return '';
  const said = noun.normalize('NFC').toLowerCase();
  const elides = link.elideBefore.includes(said.charAt(0));
  return elides && !link.neverElided.some((start) => said.startsWith(start))
    ? link.elided
    : link.text;
}
