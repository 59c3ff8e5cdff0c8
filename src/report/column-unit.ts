import Big from 'big.js';
import type { LanguageTag, Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { displayedAs, printedScale, shownValue } from '../quantity/format/display.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import type { Quantity, Unit } from '../quantity/quantity.js';
import { noUnit } from '../quantity/units.js';
import type { ColumnsHead, Table } from './blocks.js';
import type { ProsePart } from './prose.js';
import type { Fact } from './report.js';

type FactPart = Extract<ProsePart, { readonly kind: 'fact' }>;

/** The places of a column where it prints a fact, each once. */
export const columnFacts = (
  { rows }: Table,
  column: number,
  language: LanguageTag,
): readonly FactPart[] =>
  rows.flatMap(({ kind, cells }) => {
    const cell = kind === 'group' ? undefined : cells[column];
    if (cell === undefined || cell.isContinued) return [];
    return (cell.content[language] ?? []).filter((part): part is FactPart => part.kind === 'fact');
  });

/** The heads over several columns of a table, each once. */
export const headsOver = ({ columns }: Table): readonly ColumnsHead[] => [
  ...new Set(columns.flatMap(({ over }) => over ?? [])),
];

/** The unit that most facts have, of two the one that comes first. */
export function commonUnit(facts: readonly Fact[]): Unit {
  const counts = new Map<string, { readonly unit: Unit; readonly count: number }>();
  for (const { quantity } of facts) {
    const { unit } = quantity;
    counts.set(unit.id, { unit, count: (counts.get(unit.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best), {
    unit: noUnit,
    count: 0,
  }).unit;
}

/** The power of the magnitude that the smallest figure is printed with: under it every one keeps its digits. */
export function commonMagnitude(
  facts: readonly Pick<Fact, 'quantity'>[],
  pack: LanguagePack,
): number {
  const powers = facts.flatMap(({ quantity }) =>
    sizesOf(quantity).map(
      (amount) => printedScale({ ...quantity, value: { kind: 'number', amount } }, pack).power,
    ),
  );
  return powers.length === 0 ? 0 : Math.min(...powers);
}

/** The least number that is grouped in a column or a chart where any is: 9,650 above 309,590, though 9650 beside words. */
const LEAST_GROUPED = 1000;

/**
 * From which number on a column groups its digits, counted in a power of ten; as the language does where none is grouped.
 * Of languages that stand under one another in it none is left plain where another is grouped: 1,311.95 twice.
 */
export function commonGrouping(
  facts: readonly Pick<Fact, 'quantity'>[],
  power: number,
  { numbers }: LanguagePack,
  beside: readonly LanguagePack[] = [],
): number | undefined {
  const least = Math.min(
    numbers.groupingFrom,
    ...beside
      .filter((pack) => commonMagnitude(facts, pack) === power)
      .map((pack) => pack.numbers.groupingFrom),
  );
  const isGrouped = facts.some(({ quantity }) =>
    sizesOf(quantity).some((amount) => amount.abs().div(`1e${power}`).gte(least)),
  );
  return isGrouped ? Math.min(LEAST_GROUPED, numbers.groupingFrom) : undefined;
}

/** The amounts of a quantity that are not nought, which has no magnitude of its own. */
function sizesOf(quantity: Quantity): readonly Big[] {
  const value = shownValue(quantity);
  const amounts =
    value.kind === 'number'
      ? [value.amount]
      : value.kind === 'range'
        ? [value.low, value.high]
        : [];
  return amounts.filter((amount) => !amount.eq(0));
}

/** Magnitude and unit as the head of a column says them: 万人, US$ billion, %. Nothing where there is neither. */
export function measureWords(unit: Unit, power: number, pack: LanguagePack): string {
  const sample: Quantity = {
    value: { kind: 'number', amount: Big(`2e${power}`) },
    status: 'reported',
    unit,
  };
  const magnitudes: Localized<number> = { [pack.tag]: power };
  return formatFigure(displayedAs(sample, { magnitudes }), pack, 'full')
    .parts.flatMap(({ text }) => (/\p{Nd}/u.test(text) ? [] : [text]))
    .join('')
    .trim();
}
