import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../../diagnostics/wording.js';
import { limits } from '../../../files/limits.js';
import { evaluateFormula } from '../../../quantity/formula/evaluate.js';
import { formulaReferences } from '../../../quantity/formula/parse-formula.js';
import { faultAt } from '../../../quantity/parsed.js';
import type { Period, Unit, Value } from '../../../quantity/quantity.js';
import { exactQuantity } from '../../exact-quantity.js';
import type { Fact, Selection } from '../../report.js';
import type { FactInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';
import { canBe, otherUnit } from './declared-unit.js';
import type { DisplayBook } from './display.js';
import { checkSummed, tellFaultyCells } from '../tables/summed-values.js';
import type { UnitBook } from './units.js';

/** A fact whose value is still to be calculated. */
export interface PendingFormula {
  readonly base: Omit<Fact, 'quantity' | 'origin'>;
  readonly formula: string;
  readonly unit: Unit | undefined | 'unknown';
  readonly round: number | undefined;
  readonly significant: number | undefined;
  readonly fact: FactInput;
}

type ReadFormula = PendingFormula & { readonly references: readonly string[] };

/** What formulas refer to. */
export interface FormulaBook {
  readonly quoted: ReadonlyMap<string, Fact>;
  readonly absent: ReadonlyMap<string, Diagnostic>;
  readonly selections: ReadonlyMap<string, Selection>;
  readonly known: ReadonlySet<string>;
  readonly units: UnitBook;
  readonly displays: DisplayBook;
}

export interface CalculatedFacts {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Formulas over what has no value have none either. */
  readonly absent: ReadonlyMap<string, Diagnostic>;
}

/** Calculates every formula over read facts and other formulas. Circles and unknown facts are reported at the formula. */
export function calculateFacts(
  reading: Reading,
  formulas: readonly PendingFormula[],
  book: FormulaBook,
): CalculatedFacts {
  const pending = new Map(
    formulas.flatMap((formula) => {
      const references = readReferences(reading, formula, book.known);
      return references === undefined
        ? []
        : [[formula.base.id, { ...formula, references }] as const];
    }),
  );
  const done = new Map<string, Fact | undefined>();
  const absent = new Map<string, Diagnostic>();
  const factOf = (id: string): Fact | undefined => book.quoted.get(id) ?? done.get(id);
  for (const formula of inOrder(pending)) {
    const [reason] = formula.references.flatMap(
      (id) => book.absent.get(id) ?? absent.get(id) ?? [],
    );
    if (reason !== undefined) absent.set(formula.base.id, reason);
    done.set(
      formula.base.id,
      reason === undefined ? evaluate(reading, formula, factOf, book) : undefined,
    );
  }
  reportCircles(
    reading,
    [...pending.values()].filter(({ base }) => !done.has(base.id)),
  );
  return {
    facts: new Map([...done].flatMap(([id, fact]) => (fact === undefined ? [] : [[id, fact]]))),
    absent,
  };
}

/** The formulas, each after those that it refers to (Kahn's algorithm); those in a circle, or behind one, are left out. */
function inOrder(pending: ReadonlyMap<string, ReadFormula>): readonly ReadFormula[] {
  const missing = new Map<string, number>();
  const dependents = new Map<string, ReadFormula[]>();
  for (const formula of pending.values()) {
    const waitsFor = formula.references.filter((id) => pending.has(id));
    missing.set(formula.base.id, waitsFor.length);
    for (const id of waitsFor) dependents.set(id, [...(dependents.get(id) ?? []), formula]);
  }
  const order = [...pending.values()].filter(({ base }) => missing.get(base.id) === 0);
  for (const { base } of order) {
    for (const dependent of dependents.get(base.id) ?? []) {
      const left = (missing.get(dependent.base.id) ?? 0) - 1;
      missing.set(dependent.base.id, left);
      if (left === 0) order.push(dependent);
    }
  }
  return order;
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
  mentions.terms.push(
    ...references.value.filter((id) => known.has(id)).map((name) => ({ name, place })),
  );
  return unknown.length > 0 ? undefined : references.value;
}

/** Each formula that is left waits for another one, so following the first such reference leads into a circle. */
function reportCircles({ places, findings }: Reading, left: readonly ReadFormula[]): void {
  const waiting = new Map(left.map((formula) => [formula.base.id, formula] as const));
  const visited = new Set<string>();
  for (const { base } of left) {
    const path: string[] = [];
    let id: string | undefined = base.id;
    while (id !== undefined && !visited.has(id)) {
      visited.add(id);
      path.push(id);
      id = waiting.get(id)?.references.find((each) => waiting.has(each));
    }
    const start = path.indexOf(id ?? '');
    const first = waiting.get(path[start] ?? '');
    if (start >= 0 && first !== undefined) {
      const circle = [...path.slice(start), first.base.id];
      findings.error(
        'report/formula-cycle',
        places.value(first.fact, 'formula'),
        `the formula depends on its own result: ${shorten(circle.join(' → '), 200)}`,
        'let one of these facts be quoted',
      );
    }
  }
}

/** A result is printed to the last digit that it is rounded to, noughts as well. */
export function withNoughts(
  value: Value,
  round: number | undefined,
  significant: number | undefined,
): Value {
  if (value.kind !== 'number') return value;
  const { amount } = value;
  const place =
    round === undefined
      ? significant !== undefined && !amount.eq(0)
        ? amount.e - (significant - 1)
        : undefined
      : -round;
  return place === undefined ? value : { ...value, place };
}

/** Decimals that leave a quotient as good as exact. */
const FINE = { round: 15 } as const;

function evaluate(
  reading: Reading,
  { base, formula, unit, round, significant, fact, references }: ReadFormula,
  factOf: (id: string) => Fact | undefined,
  { units, selections, displays }: FormulaBook,
): Fact | undefined {
  // An operand without a value has been reported where it stands.
  if (references.some((id) => factOf(id) === undefined && !selections.has(id))) return undefined;
  // Without the pack of any language, which has been told.
  if (!units.isComplete && units.find('percent') === undefined) return undefined;
  if (tellFaultyCells(reading, references, selections, base.place)) return undefined;
  const place = reading.places.value(fact, 'formula');
  const calculate = (rounding: { readonly round?: number; readonly significant?: number }) =>
    evaluateFormula(formula, {
      resolve: (id) => exactQuantity(factOf(id)),
      values: (id) => selections.get(id),
      unit: (id) => units.find(id),
      ...(unit === undefined ? {} : { declared: unit }),
      ...rounding,
    });
  const declared = {
    ...(round === undefined ? {} : { round }),
    ...(significant === undefined ? {} : { significant }),
  };
  const displayFor = (own: Unit) =>
    displays.of(fact, unit === undefined || unit === 'unknown' ? own : unit);
  const first = calculate(declared);
  // What is rounded where it is printed need not be rounded here.
  const fine =
    first.ok || round !== undefined || significant !== undefined ? first : calculate(FINE);
  const isShownRounded =
    fine.ok &&
    (displayFor(fine.value.quantity.unit)?.nearest !== undefined ||
      fact.display?.['significant-figures'] !== undefined);
  const result = isShownRounded ? fine : first;
  if (!result.ok) {
    reading.findings.add(result.faults.map((fault) => faultAt(fault, place)));
    return undefined;
  }
  const { quantity, facts } = result.value;
  if (unit === 'unknown') return undefined;
  checkPeriods(
    reading,
    base,
    references.flatMap((id) => selections.get(id) ?? []),
    place,
  );
  checkSummed(reading, formula, selections, place);
  if (unit !== undefined && !canBe(quantity.unit, unit))
    reading.findings.error(
      'report/formula-unit',
      reading.places.value(fact, 'unit'),
      ...otherUnit(quantity.unit, unit),
    );
  const display = displayFor(quantity.unit);
  const calculated = {
    ...quantity,
    value: withNoughts(quantity.value, round, significant),
    ...(unit === undefined ? {} : { unit }),
    ...(display === undefined ? {} : { display }),
  };
  return { ...base, quantity: calculated, origin: { kind: 'calculated', formula, facts } };
}

/** Values of several years give no figure of one of them. */
function checkPeriods(
  { findings }: Reading,
  { period }: ReadFormula['base'],
  selections: readonly Selection[],
  place: Place,
): void {
  if (period === undefined || period.kind === 'as-of') return;
  const [from, to] = yearsOf(period);
  for (const { id, periods } of selections) {
    const isHeld = periods.every((each) => {
      const [first, last] = yearsOf(each);
      return first >= from && last <= to;
    });
    if (periods.length < 2 || isHeld) continue;
    findings.error(
      'formula/several-periods',
      place,
      `the values of “${shorten(id)}” hold for ${periods.length} periods, and the result for one that does not hold them all`,
      'choose those of one period with “where”, or correct “period”',
    );
  }
}

const yearsOf = (period: Period): readonly [number, number] =>
  period.kind === 'interval'
    ? [period.from.year, period.to.year]
    : [period.date.year, period.date.year];

const idCharacter = /[\p{L}\p{N}_-]/u;

function placeOfWord(formula: string, word: string, place: Place): Place {
  const isWhole = (at: number): boolean =>
    !idCharacter.test(formula.charAt(at - 1)) &&
    !idCharacter.test(formula.charAt(at + word.length));
  let at = formula.indexOf(word);
  while (at >= 0 && !isWhole(at)) at = formula.indexOf(word, at + 1);
  return { ...place, column: place.column + Math.max(0, at), length: word.length };
}
