/*
 * The closed table of helpers a layout may call. Checking, the designers' reference in docs/layouts.md and the
 * runtime read this table. Names that begin with `$` are the tool's own and cannot be written in a template.
 */

export interface HelperRule {
  /** `prints` stands as `{{name …}}`, `value` as `(name …)`, `block` as `{{#name …}}…{{/name}}`. */
  readonly use: readonly ('prints' | 'value' | 'block')[];
  readonly parameters: readonly string[];
  /** How many of the parameters may be left out, from the end. */
  readonly optional?: number;
  /** The last parameter may be given again and again. */
  readonly variadic?: boolean;
  /** `any` takes every `name=value`; else only the names listed. */
  readonly options: readonly string[] | 'any';
  readonly purpose: string;
}

const table = {
  if: {
    use: ['block'],
    parameters: ['value'],
    options: ['includeZero'],
    purpose:
      'the block where the value is there and not false, 0 or an empty list; else `{{else}}`',
  },
  unless: {
    use: ['block'],
    parameters: ['value'],
    options: ['includeZero'],
    purpose: 'the block where `if` would not print it',
  },
  each: {
    use: ['block'],
    parameters: ['list'],
    options: [],
    purpose:
      'the block once for each item, which is `this` in it; `@index`, `@first`, `@last`; `{{else}}` for an empty list',
  },
  with: {
    use: ['block'],
    parameters: ['value'],
    options: [],
    purpose: 'the block with the value as `this`',
  },
  eq: {
    use: ['value'],
    parameters: ['a', 'b'],
    options: [],
    purpose: 'whether two values are the same text, number or truth',
  },
  alike: {
    use: ['value'],
    parameters: ['a', 'b'],
    options: [],
    purpose: 'whether two texts differ in spaces alone, as 75 % and 75% of two languages do',
  },
  lt: {
    use: ['value'],
    parameters: ['a', 'b'],
    options: [],
    purpose: 'whether number a is less than number b',
  },
  gt: {
    use: ['value'],
    parameters: ['a', 'b'],
    options: [],
    purpose: 'whether number a is greater than number b',
  },
  not: {
    use: ['value'],
    parameters: ['value'],
    options: [],
    purpose: 'true where `if` would not print',
  },
  and: {
    use: ['value'],
    parameters: ['a', 'b'],
    variadic: true,
    options: [],
    purpose: 'whether `if` would print for all of them',
  },
  or: {
    use: ['value'],
    parameters: ['a', 'b'],
    variadic: true,
    options: [],
    purpose: 'whether `if` would print for one of them',
  },
  punctuated: {
    use: ['value'],
    parameters: ['text'],
    options: [],
    purpose: 'whether a text ends with a punctuation mark',
  },
  size: {
    use: ['value', 'prints'],
    parameters: ['list'],
    options: [],
    purpose: 'how many items a list has',
  },
  prose: {
    use: ['prints', 'value'],
    parameters: ['text', 'language'],
    options: [],
    purpose: 'a text of the author in one language, its facts and dates written out',
  },
  figure: {
    use: ['prints', 'value', 'block'],
    parameters: ['fact', 'language', 'form'],
    optional: 1,
    options: ['form', 'parts', 'place'],
    purpose:
      'the figure of a fact; `form` is full, number, words, signed or change; `parts=true` sets each part in `<span class="figure-…">`; with the field `place` of a key figure, faults are told where the author names it; as a block, `text` and `parts` (each `kind`, `text`) are fields',
  },
  label: {
    use: ['prints', 'value'],
    parameters: ['fact', 'language'],
    options: [],
    purpose: 'the fact’s own label',
  },
  status: {
    use: ['prints', 'value'],
    parameters: ['fact', 'language'],
    options: [],
    purpose:
      'the language’s word for planned, expected, calculated and so on; nothing for a plain report',
  },
  formula: {
    use: ['prints', 'value'],
    parameters: ['fact', 'language'],
    options: [],
    purpose: 'how a calculated fact is worked out, its terms as figures',
  },
  footnotes: {
    use: ['value'],
    parameters: ['language'],
    optional: 1,
    options: [],
    purpose:
      'the footnotes whose marks the layout has printed so far, in one language or in any: a list of `id`, `number`, `text`; print each in an element with the id `footnote-…-…`, of its id and the language',
  },
  quote: {
    use: ['prints', 'value'],
    parameters: ['fact'],
    options: [],
    purpose: 'the words of the source that bear a fact out, verbatim and in their own language',
  },
  date: {
    use: ['prints', 'value'],
    parameters: ['period', 'language'],
    options: ['form'],
    purpose: 'a date or period; `form="year"` gives the bare year',
  },
  string: {
    use: ['prints', 'value'],
    parameters: ['id', 'language'],
    options: 'any',
    purpose: 'a fixed word of strings.yaml; `name=value` fills its slot `{name}`',
  },
  concat: {
    use: ['value', 'prints'],
    parameters: ['a', 'b'],
    variadic: true,
    options: [],
    purpose: 'texts one after another, for class names and ids',
  },
} as const satisfies Readonly<Record<string, HelperRule>>;

export type HelperName = keyof typeof table;

export const helperRules: Readonly<Record<HelperName, HelperRule>> = table;

export const helperNames: readonly HelperName[] = Object.keys(table).filter(
  (name): name is HelperName => Object.hasOwn(table, name),
);

export const isHelperName = (name: string): name is HelperName => Object.hasOwn(table, name);

/** Helpers of the tool itself, put into the syntax tree when a template is read. */
export const internalHelpers = {
  field: '$field',
  number: '$number',
  print: '$print',
  site: '$site',
} as const;
