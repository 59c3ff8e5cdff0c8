import { escapeXml } from './escape.js';

/**
 * What a helper prints, in both shapes it may be needed in: `markup` where elements may stand, `plain` (escaped text
 * without elements) inside an attribute's value. Which of the two is taken depends on where the template prints it.
 */
export interface Output {
  readonly markup: string;
  readonly plain: string;
  /** `plain` with its texts put aside, so that it is known where they come from. */
  readonly inAttribute: string;
  /** What a template holds as a number: nobody may print it as a number of the data. */
  readonly number?: number;
}

/** Nothing else is an output: no data can pass for markup, and no copy of one that Handlebars makes for a partial. */
const known = new WeakSet<object>();

const made = (output: Output): Output => {
  known.add(output);
  return Object.freeze(output);
};

export const outputOf = (markup: string, plain: string, inAttribute = plain): Output =>
  made({ markup, plain, inAttribute });

/** A number that is written in a template. */
export const typedNumber = (number: number): Output =>
  made({ ...textOutput(String(number)), number });

/** Plain text as output, escaped. */
export const textOutput = (text: string): Output => outputOf(escapeXml(text), escapeXml(text));

export const isOutput = (value: unknown): value is Output =>
  typeof value === 'object' && value !== null && known.has(value);

/** Several outputs one after another. */
export const joinOutputs = (outputs: readonly Output[]): Output =>
  outputOf(
    outputs.map(({ markup }) => markup).join(''),
    outputs.map(({ plain }) => plain).join(''),
    outputs.map(({ inAttribute }) => inAttribute).join(''),
  );
