import type Big from 'big.js';
import { memoOfParts } from '../memo.js';
import type { LanguagePack } from '../language/pack.js';
import { displayedAs, printedScale, shownValue } from '../quantity/format/display.js';
import type { Quantity } from '../quantity/quantity.js';
import type { ChartSpec } from './charts.js';
import { commonGrouping } from './column-unit.js';
import type { Fact, Report } from './report.js';

/**
 * A larger magnitude is for figures that reach a tenth of it with so many decimals; digits in full may be so many, and
 * before a magnitude word as many as it takes to say the next in the languages that count by 万: no 11000万.
 */
const MOST_DECIMALS = 2;
const MOST_DIGITS = 6;
const MOST_COUNTED = 4;

const amountsOf = (quantity: Quantity): readonly Big[] => {
  const value = shownValue(quantity);
  if (value.kind === 'number') return [value.amount];
  return value.kind === 'range' ? [value.low, value.high] : [];
};

/** The power of ten that figures are counted in beside one another; nothing where they agree, or none serves them all. */
function commonPower(quantities: readonly Quantity[], pack: LanguagePack): number | undefined {
  const amounts = quantities.flatMap((quantity) =>
    amountsOf(quantity)
      .filter((amount) => !amount.eq(0))
      .map((amount) => ({
        amount: amount.abs(),
        power: printedScale({ ...quantity, value: { kind: 'number', amount } }, pack).power,
      })),
  );
  const powers = amounts.map(({ power }) => power);
  const [least, most] = [Math.min(...powers), Math.max(...powers)];
  if (amounts.length === 0 || least === most) return undefined;
  const fitsMost = amounts.every(({ amount }) => {
    const counted = amount.div(`1e${most}`);
    return counted.gte('0.1') && counted.eq(counted.round(MOST_DECIMALS));
  });
  if (fitsMost) return most;
  const digits = least === 0 ? MOST_DIGITS : MOST_COUNTED;
  return amounts.every(({ amount }) => amount.lt(`1e${least + digits}`)) ? least : undefined;
}

/**
 * The facts of a chart as it prints them: those of one unit count in one magnitude, 0.98万 beside 1.24万, where a
 * magnitude serves them all. What a fact itself says of its magnitude stays.
 */
export const chartFacts = (
  chart: ChartSpec,
  { facts }: Pick<Report, 'facts'>,
  packs: readonly LanguagePack[],
): ReadonlyMap<string, Fact> =>
  known(chart, [facts, ...packs], () => inOneMagnitude(chart, facts, packs));

/** Whoever draws, tells or proves a chart asks for its facts. */
const known = memoOfParts<ReadonlyMap<string, Fact>>();

function inOneMagnitude(
  { series }: ChartSpec,
  facts: Report['facts'],
  packs: readonly LanguagePack[],
): ReadonlyMap<string, Fact> {
  const own = new Map(
    series.flatMap(({ points }) =>
      points.flatMap(({ fact: id }) => {
        const fact = facts.get(id);
        return fact ? [[id, fact] as const] : [];
      }),
    ),
  );
  const units = new Set([...own.values()].map(({ quantity }) => quantity.unit.id));
  const byUnit = new Map(
    [...units].map((unit) => {
      const alike = [...own.values()].flatMap(({ quantity }) =>
        quantity.unit.id === unit ? [quantity] : [],
      );
      const powers = packs.flatMap((pack) => {
        const power = commonPower(alike, pack);
        return power === undefined ? [] : [[pack.tag, power] as const];
      });
      const grouped = packs.flatMap((pack) => {
        // Those that print all their digits; a language that groups from as small a number on needs no word of it.
        const inDigits = alike
          .map((quantity) => displayedAs(quantity, { magnitudes: Object.fromEntries(powers) }))
          .filter((quantity) => {
            const { power, isChained } = printedScale(quantity, pack);
            return power === 0 && !isChained;
          })
          .map((quantity) => ({ quantity }));
        const least = commonGrouping(inDigits, 0, pack);
        return least === undefined || least === pack.numbers.groupingFrom
          ? []
          : [[pack.tag, least] as const];
      });
      return [
        unit,
        { magnitudes: Object.fromEntries(powers), groupingFrom: Object.fromEntries(grouped) },
      ] as const;
    }),
  );
  return new Map(
    [...own].map(([id, fact]) => {
      const { quantity } = fact;
      const shared = byUnit.get(quantity.unit.id);
      const magnitudes = { ...shared?.magnitudes, ...quantity.display?.magnitudes };
      const groupingFrom = { ...shared?.groupingFrom, ...quantity.display?.groupingFrom };
      return Object.keys({ ...magnitudes, ...groupingFrom }).length === 0
        ? [id, fact]
        : [id, { ...fact, quantity: displayedAs(quantity, { magnitudes, groupingFrom }) }];
    }),
  );
}
