import Handlebars from 'handlebars';
import { readsAlike } from '../../quantity/reads-alike.js';
import { checkLength, siteOf, type Expansion, type HelperOptions } from '../expansion.js';
import { isOutput, joinOutputs } from '../output.js';
import { toOutput } from './fields.js';

/** Whether `{{#if}}` prints its block: as Handlebars has it, an empty list, 0 and an empty text are no. */
export const isTrue = (value: unknown): boolean =>
  isOutput(value)
    ? value.plain !== '' && value.number !== 0
    : !Handlebars.Utils.isEmpty(value) && value !== 0;

export function choose(
  expansion: Expansion,
  [value]: readonly unknown[],
  options: HelperOptions,
  context: unknown,
  when: boolean,
): string {
  expansion.step(siteOf(options, expansion));
  const zeroCounts = options.hash['includeZero'] === true && comparable(value) === 0;
  const branch = (isTrue(value) || zeroCounts) === when ? options.fn : options.inverse;
  return branch?.(context) ?? '';
}

/** The block with a value as its context; the other branch where there is none. */
export function enter(
  expansion: Expansion,
  [value]: readonly unknown[],
  options: HelperOptions,
  context: unknown,
): string {
  expansion.step(siteOf(options, expansion));
  return (
    (isTrue(value) ? options.fn?.(value, { blockParams: [value] }) : options.inverse?.(context)) ??
    ''
  );
}

/** The block once for each item of a list. Objects have no order of printing and are refused. */
export function each(
  expansion: Expansion,
  [list]: readonly unknown[],
  options: HelperOptions,
  context: unknown,
): string {
  const site = siteOf(options, expansion);
  if (list === null || list === undefined) return options.inverse?.(context) ?? '';
  if (!isList(list)) {
    expansion.fault(
      'template/bad-argument',
      site,
      'each is given something that is not a list',
      'give it a list',
    );
    return '';
  }
  if (list.length === 0) return options.inverse?.(context) ?? '';
  let text = '';
  for (const [index, item] of list.entries()) {
    expansion.step(site);
    const data = {
      ...frameOf(options),
      index,
      key: index,
      first: index === 0,
      last: index === list.length - 1,
    };
    text += options.fn?.(item, { data, blockParams: [item, index] }) ?? '';
    checkLength(text.length, site);
  }
  return text;
}

/** Handlebars’ data of the surrounding block, as the parent of a new one. */
const frameOf = ({ data }: HelperOptions): object =>
  typeof data === 'object' && data !== null ? { ...data, _parent: data } : {};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What helpers print is compared by its plain text. */
const comparable = (value: unknown): unknown =>
  isOutput(value) ? (value.number ?? value.plain) : value;

export const equal = (_: Expansion, [a, b]: readonly unknown[]): boolean =>
  comparable(a) === comparable(b);

/** Whether two texts read alike, but for the spaces that languages set otherwise: 75 % and 75%. */
export const alike = (_: Expansion, values: readonly unknown[]): boolean => {
  const [a, b] = values.map(comparable);
  return a === b || (typeof a === 'string' && typeof b === 'string' && readsAlike(a, b));
};

export const compare = (
  expansion: Expansion,
  parameters: readonly unknown[],
  options: HelperOptions,
  holds: (a: number, b: number) => boolean,
): boolean => {
  const [a, b] = parameters.map(comparable);
  if (typeof a === 'number' && typeof b === 'number') return holds(a, b);
  if (a !== undefined && b !== undefined) {
    const problem = 'only numbers can be less or greater than one another';
    expansion.fault(
      'template/bad-argument',
      siteOf(options, expansion),
      problem,
      'give two numbers',
    );
  }
  return false;
};

/** Whether a text ends with a mark; what a mark follows needs none between it and the next. */
export const punctuated = (value: unknown): boolean => {
  const text = comparable(value);
  return typeof text === 'string' && /\p{P}\s*$/u.test(text);
};

export function size(
  expansion: Expansion,
  [list]: readonly unknown[],
  options: HelperOptions,
): number {
  if (isList(list)) return list.length;
  if (list !== undefined) {
    expansion.fault(
      'template/bad-argument',
      siteOf(options, expansion),
      'only a list has a size',
      'give it a list',
    );
  }
  return 0;
}

export const concat = (
  expansion: Expansion,
  values: readonly unknown[],
  options: HelperOptions,
): unknown =>
  values.every((value) => typeof value === 'string' || typeof numberOf(value) === 'number')
    ? values.map(numberOf).join('')
    : joinOutputs(values.map((value) => toOutput(value, expansion, options)));

const numberOf = (value: unknown): unknown =>
  isOutput(value) && value.number !== undefined ? value.number : value;
