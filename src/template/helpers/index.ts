import type { HelperName } from '../calls.js';
import { internalHelpers } from '../calls.js';
import type { Expansion, HelperOptions } from '../expansion.js';
import { field, print } from './fields.js';
import { figure, formula, quote, status } from './figures.js';
import {
  alike,
  choose,
  compare,
  concat,
  each,
  enter,
  equal,
  isTrue,
  punctuated,
  size,
} from './logic.js';
import { typedNumber } from '../output.js';
import { date, label, prose } from './prose.js';
import { footnotes } from './notes.js';
import { string } from './string.js';

/** A helper's work, given its parameters apart from Handlebars' options and context. */
type Work = (
  expansion: Expansion,
  parameters: readonly unknown[],
  options: HelperOptions,
  context: unknown,
) => unknown;

const works: Readonly<Record<HelperName, Work>> = {
  if: (expansion, parameters, options, context) =>
    choose(expansion, parameters, options, context, true),
  unless: (expansion, parameters, options, context) =>
    choose(expansion, parameters, options, context, false),
  each,
  with: enter,
  eq: equal,
  alike,
  lt: (expansion, parameters, options) => compare(expansion, parameters, options, (a, b) => a < b),
  gt: (expansion, parameters, options) => compare(expansion, parameters, options, (a, b) => a > b),
  not: (_, [value]) => !isTrue(value),
  and: (_, values) => values.every(isTrue),
  or: (_, values) => values.some(isTrue),
  punctuated: (_, [text]) => punctuated(text),
  size,
  prose,
  figure,
  label,
  status,
  formula,
  footnotes,
  quote,
  date,
  string,
  concat,
};

/** Every helper of the closed table, and the tool's own, as Handlebars calls them. */
export function helpersFor(
  expansion: Expansion,
): Readonly<Record<string, (...given: readonly unknown[]) => unknown>> {
  const all: readonly (readonly [string, Work])[] = [
    ...Object.entries(works),
    [internalHelpers.field, field],
    [internalHelpers.number, (_, [number]) => typedNumber(Number(number))],
    [internalHelpers.print, print],
  ];
  return Object.fromEntries(
    all.map(([name, work]) => [
      name,
      function (this: unknown, ...given: readonly unknown[]): unknown {
        const options = given.at(-1);
        if (!isOptions(options)) throw new Error(`the helper ${name} was called without options`);
        return work(expansion, given.slice(0, -1), options, this);
      },
    ]),
  );
}

const isOptions = (value: unknown): value is HelperOptions =>
  typeof value === 'object' && value !== null && 'hash' in value && 'data' in value;
