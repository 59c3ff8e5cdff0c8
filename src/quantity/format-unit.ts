import type Big from 'big.js';
import type { LanguagePack, PluralWords } from '../language/pack.js';
import { part, spaced } from './figure-parts.js';
import { pluralWord } from './format-digits.js';
import type { FigurePart, Unit } from './quantity.js';

export interface UnitSurroundings {
  readonly before: readonly FigurePart[];
  readonly after: readonly FigurePart[];
}

interface UnitContext {
  /** Whether a magnitude word stands before the unit, which some languages link to it. */
  readonly magnitude: boolean;
  readonly space: string;
  /** A qualifier that follows the measure word: after 个 in 2个多月, after the whole of 年 in 3年多. */
  readonly afterMeasureWord?: readonly FigurePart[];
}

/** What a unit puts before and after a number: a currency sign, a percent sign, a measure word. */
export function unitParts(
  unit: Unit,
  amount: Big,
  pack: LanguagePack,
  { magnitude, space, afterMeasureWord = [] }: UnitContext,
): UnitSurroundings {
  if (unit.kind === 'none') return { before: [], after: [] };
  if (unit.kind === 'percent') return percentParts(pack);
  const currency = unit.currency === undefined ? undefined : pack.currencies[unit.currency];
  if (currency?.before !== undefined)
    return { before: spaced('currency', currency.before), after: [] };
  const kind = unit.kind === 'currency' ? 'currency' : 'unit';
  const text = pluralWord(wordsOf(unit, pack), amount, pack);
  const [measureWord, noun] = splitMeasureWord(text, pack);
  return {
    before: [],
    after: [
      ...part('literal', space),
      ...part('literal', magnitude ? linkBefore(text, pack) : ''),
      ...(afterMeasureWord.length === 0
        ? part(kind, text)
        : [...part(kind, measureWord), ...afterMeasureWord, ...part(kind, noun)]),
    ],
  };
}

/** The percent sign belongs with its digits: a layout that sets units small leaves it large. */
export function percentParts({ numbers }: LanguagePack): UnitSurroundings {
  const [before = '', after = ''] = numbers.percent.split('{number}');
  return { before: spaced('digits', before), after: spaced('digits', after) };
}

export function wordsOf(unit: Unit, { tag }: LanguagePack): PluralWords {
  const words = unit.words[tag];
  if (words === undefined) throw new Error(`the unit “${unit.id}” has no word in ${tag}`);
  return words;
}

/** A compound measure word, 个月, is a counter of the language and a noun; any other counts as one word. */
function splitMeasureWord(text: string, { qualifiers }: LanguagePack): readonly [string, string] {
  const counter = Object.values(qualifiers)
    .flatMap(({ infix }) => infix?.compoundCounters ?? [])
    .find((candidate) => text.startsWith(candidate) && text !== candidate);
  return counter === undefined ? [text, ''] : [counter, text.slice(counter.length)];
}

function linkBefore(noun: string, { numbers }: LanguagePack): string {
  const link = numbers.magnitudeLink;
  if (link === undefined) return '';
  const [first = ''] = noun.normalize('NFC').toLowerCase();
  return link.elideBefore.includes(first) ? link.elided : link.text;
}
