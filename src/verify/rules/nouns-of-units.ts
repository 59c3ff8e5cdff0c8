import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { wordsOf } from '../counted/counted-noun.js';
import { isNounOfAnother } from '../counted/noun-of-unit.js';
import { fieldPlace } from '../field-place.js';
import type { ReportRule } from '../rule.js';

/** What a source calls the counted is no word of another unit than the one that is printed. */
export const nounsOfUnits: ReportRule = {
  codes: ['source/noun-differs'],
  check: (context) => {
    const named = factsWithNoun(context);
    return named.flatMap((own) => {
      const other = isNounOfAnother(own.noun, own.fact.quantity.unit, own.pack)
        ? 'another'
        : (unitInReport(own, context) ?? unitOfTheSame(own, named));
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

/** The unit of another fact of which the word is. */
function unitInReport({ fact, noun, pack }: Named, { report }: ReportContext): string | undefined {
  const { unit } = fact.quantity;
  if (pack.reading.counters.includes(noun) || holdsNoun(unit, noun, pack)) return undefined;
  const others = [...report.facts.values()].map(({ quantity }) => quantity.unit);
  return others.find(
    (other) =>
      other.kind === 'counter' &&
      other.dimension !== unit.dimension &&
      holdsNoun(other, noun, pack),
  )?.id;
}

const holdsNoun = (unit: Unit, noun: string, pack: LanguagePack): boolean =>
  wordsOf(unit, pack).some((word) => word.toLowerCase() === noun);

/** The unit that more facts, or an earlier one, have for the same word. */
function unitOfTheSame({ fact, noun, pack }: Named, named: readonly Named[]): string | undefined {
  if (pack.reading.counters.includes(noun)) return undefined;
  const same = named.filter((each) => each.noun === noun && each.pack === pack);
  const own = fact.quantity.unit;
  const count = (id: string): number =>
    same.filter((each) => each.fact.quantity.unit.id === id).length;
  return same
    .map((each) => each.fact.quantity.unit)
    .find(
      ({ id, dimension }, at) =>
        dimension !== own.dimension &&
        (count(id) > count(own.id) ||
          (count(id) === count(own.id) && at < same.findIndex((each) => each.fact === fact))),
    )?.id;
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
