import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Unit } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { wordsOf } from '../../counted/words-of-unit.js';
import { isNounOfAnother } from '../../counted/noun-of-unit.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';

/** What a source calls the counted is no word of another unit than the one that is printed. */
export const nounsOfUnits: ReportRule = {
  codes: ['source/noun-differs'],
  check: (context) => {
    const named = factsWithNoun(context);
    const units = countersOf(context);
    const uses = usesOfNouns(named);
    return named.flatMap((own) => {
      const other = isNounOfAnother(own.noun, own.fact.quantity.unit, own.pack)
        ? 'another'
        : (unitInReport(own, units) ?? unitOfTheSame(own, uses.get(keyOf(own)) ?? []));
      return other === undefined ? [] : [told(own.fact, own.noun, other)];
    });
  },
};

interface Named {
  readonly fact: Fact;
  readonly noun: string;
  readonly pack: LanguagePack;
}

const factsWithNoun = ({ report, quotes }: ReportContext): readonly Named[] =>
  [...report.facts.values()].flatMap((fact) => {
    const match = quotes.get(fact.id);
    const pack = match?.kind === 'found' ? match.source.pack : undefined;
    const noun = fact.as?.toLowerCase();
    if (noun === undefined || pack === undefined || fact.quantity.unit.kind !== 'counter')
      return [];
    return [{ fact, noun, pack }];
  });

const countersOf = ({ report }: ReportContext): readonly Unit[] => [
  ...new Map(
    [...report.facts.values()].flatMap(({ quantity: { unit } }) =>
      unit.kind === 'counter' ? [[unit.id, unit] as const] : [],
    ),
  ).values(),
];

/** The unit of another fact of which the word is. */
function unitInReport({ fact, noun, pack }: Named, units: readonly Unit[]): string | undefined {
  const { unit } = fact.quantity;
  if (pack.reading.counters.includes(noun) || holdsNoun(unit, noun, pack)) return undefined;
  return units.find((other) => other.dimension !== unit.dimension && holdsNoun(other, noun, pack))
    ?.id;
}

const holdsNoun = (unit: Unit, noun: string, pack: LanguagePack): boolean =>
  wordsOf(unit, pack).some((word) => word.toLowerCase() === noun);

/** A unit that facts have for a word, in the order of the first of them. */
interface Use {
  readonly unit: Unit;
  readonly facts: Set<Fact>;
}

const keyOf = ({ noun, pack }: Named): string => `${pack.tag} ${noun}`;

function usesOfNouns(named: readonly Named[]): ReadonlyMap<string, readonly Use[]> {
  const byNoun = new Map<string, Use[]>();
  for (const each of named) {
    const { unit } = each.fact.quantity;
    const uses = byNoun.get(keyOf(each)) ?? [];
    byNoun.set(keyOf(each), uses);
    const same = uses.find((use) => use.unit.id === unit.id);
    if (same === undefined) uses.push({ unit, facts: new Set([each.fact]) });
    else same.facts.add(each.fact);
  }
  return byNoun;
}

/** The unit that more facts, or earlier ones, have for the same word. */
function unitOfTheSame({ fact, noun, pack }: Named, uses: readonly Use[]): string | undefined {
  if (pack.reading.counters.includes(noun)) return undefined;
  const own = uses.findIndex(({ facts }) => facts.has(fact));
  const size = uses[own]?.facts.size ?? 0;
  return uses.find(
    ({ unit, facts }, at) =>
      unit.dimension !== fact.quantity.unit.dimension &&
      (facts.size > size || (facts.size === size && at < own)),
  )?.unit.id;
}

const told = (fact: Fact, noun: string, other: string): Diagnostic =>
  error(
    'source/noun-differs',
    fieldPlace(fact, 'as', 'unit', 'value'),
    other === 'another'
      ? `the source says “${noun}”, which are no “${fact.quantity.unit.id}”`
      : `the source says “${noun}”, which another fact counts as “${other}”, and this one as “${fact.quantity.unit.id}”`,
    'give the fact the unit of what its source counts: one of units.yaml where the tool has none',
  );
