import type { Place } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { shorten } from '../../files/paths.js';
import { evaluateFormula } from '../../quantity/formula/evaluate.js';
import { formulaReferences } from '../../quantity/formula/parse-formula.js';
import { faultAt } from '../../quantity/parsed.js';
import type { Unit } from '../../quantity/quantity.js';
import { suggest } from '../nearest.js';
import type { Fact } from '../report.js';
import type { FactInput } from '../schema/facts.js';
import type { Reading } from './context.js';
import type { UnitBook } from './units.js';

/** A fact whose value is still to be calculated. */
export interface PendingFormula {
  readonly base: Omit<Fact, 'quantity' | 'origin'>;
  readonly formula: string;
  readonly unit: Unit | undefined | 'unknown';
  readonly round: number | undefined;
  readonly fact: FactInput;
}

interface Calculation {
  readonly reading: Reading;
  readonly quoted: ReadonlyMap<string, Fact>;
  readonly pending: ReadonlyMap<
    string,
    PendingFormula & { readonly references: readonly string[] }
  >;
  readonly units: UnitBook;
  readonly done: Map<string, Fact | undefined>;
}

/** Calculates every formula over quoted facts and other formulas. Circles and unknown facts are reported at the formula. */
export function calculateFacts(
  reading: Reading,
  formulas: readonly PendingFormula[],
  quoted: ReadonlyMap<string, Fact>,
  known: ReadonlySet<string>,
  units: UnitBook,
): ReadonlyMap<string, Fact> {
  const pending = new Map(
    formulas.flatMap((formula) => {
      const references = readReferences(reading, formula, known);
      return references === undefined
        ? []
        : [[formula.base.id, { ...formula, references }] as const];
    }),
  );
  const calculation: Calculation = { reading, quoted, pending, units, done: new Map() };
  const calculated = [...pending.keys()].map((id) => [id, calculate(calculation, id, [])] as const);
  return new Map(calculated.flatMap(([id, fact]) => (fact === undefined ? [] : [[id, fact]])));
}

function readReferences(
  { places, findings, mentions }: Reading,
  { formula, fact }: PendingFormula,
  known: ReadonlySet<string>,
): readonly string[] | undefined {
  const place = places.value(fact, 'formula');
  if (formula.length > limits.formulaLength) {
    findings.error(
      'report/too-long',
      place,
      `the formula has ${formula.length} characters, and ${limits.formulaLength} is the limit`,
      'calculate in several facts',
    );
    return undefined;
  }
  const references = formulaReferences(formula);
  if (!references.ok) {
    findings.add(references.faults.map((fault) => faultAt(fault, place)));
    return undefined;
  }
  const unknown = references.value.filter((id) => !known.has(id));
  for (const id of unknown) {
    findings.error(
      'report/unknown-fact',
      placeOfWord(formula, id, place),
      `there is no fact “${shorten(id)}”`,
      suggest(id, known, 'define it in facts.yaml; put spaces round a minus sign'),
    );
  }
  mentions.facts.push(
    ...references.value.filter((id) => known.has(id)).map((name) => ({ name, place })),
  );
  return unknown.length > 0 ? undefined : references.value;
}

function calculate(
  calculation: Calculation,
  id: string,
  path: readonly string[],
): Fact | undefined {
  const { quoted, pending, done, reading } = calculation;
  const formula = pending.get(id);
  if (formula === undefined) return quoted.get(id);
  if (done.has(id)) return done.get(id);
  const start = path.indexOf(id);
  if (start >= 0) {
    const circle = [...path.slice(start), id];
    reading.findings.error(
      'report/formula-cycle',
      reading.places.value(formula.fact, 'formula'),
      `the formula depends on its own result: ${circle.join(' → ')}`,
      'let one of these facts be quoted',
    );
    for (const each of circle) done.set(each, undefined);
    return undefined;
  }
  const operands = new Map(
    formula.references.map((each) => [each, calculate(calculation, each, [...path, id])] as const),
  );
  if (!done.has(id)) done.set(id, evaluate(calculation, formula, operands));
  return done.get(id);
}

function evaluate(
  { reading, units }: Calculation,
  { base, formula, unit, round, fact }: PendingFormula,
  operands: ReadonlyMap<string, Fact | undefined>,
): Fact | undefined {
  // An operand without a value has been reported where it stands.
  if ([...operands.values()].includes(undefined)) return undefined;
  const place = reading.places.value(fact, 'formula');
  const result = evaluateFormula(formula, {
    resolve: (id) => operands.get(id)?.quantity,
    unit: (id) => units.find(id),
    ...(round === undefined ? {} : { round }),
  });
  if (!result.ok) {
    reading.findings.add(result.faults.map((fault) => faultAt(fault, place)));
    return undefined;
  }
  const { quantity, facts } = result.value;
  if (unit === 'unknown') return undefined;
  if (unit !== undefined && !canBe(quantity.unit, unit)) {
    reading.findings.error(
      'report/formula-unit',
      reading.places.value(fact, 'unit'),
      `the formula gives “${quantity.unit.id}”, not “${unit.id}”`,
      'remove the unit, or correct the formula',
    );
  }
  const calculated = unit !== undefined ? { ...quantity, unit } : quantity;
  return { ...base, quantity: calculated, origin: { kind: 'calculated', formula, facts } };
}

// Countries and organisations add up to signatories: a kind of unit may be renamed, a measure never converted.
const canBe = (result: Unit, declared: Unit): boolean =>
  result.id === declared.id ||
  result.kind === 'none' ||
  (result.dimension === declared.dimension &&
    result.kind === declared.kind &&
    String(result.factor) === String(declared.factor) &&
    result.currency === declared.currency);

const idCharacter = /[\p{L}\p{N}-]/u;

function placeOfWord(formula: string, word: string, place: Place): Place {
  const isWhole = (at: number): boolean =>
    !idCharacter.test(formula.charAt(at - 1)) &&
    !idCharacter.test(formula.charAt(at + word.length));
  let at = formula.indexOf(word);
  while (at >= 0 && !isWhole(at)) at = formula.indexOf(word, at + 1);
  return { ...place, column: place.column + Math.max(0, at), length: word.length };
}
