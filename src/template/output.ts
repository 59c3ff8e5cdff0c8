import { escapeXml } from './escape.js';

/**
 * What a helper prints, in both shapes it may be needed in: `markup` where elements may stand, `plain` (escaped text
 * without elements) inside an attribute's value. Which of the two is taken depends on where the template prints it.
 */
export interface Output {
  readonly kind: typeof outputMark;
  readonly markup: string;
  readonly plain: string;
}

/** Data cannot hold a symbol, so nothing in a report can pass for markup. */
const outputMark: unique symbol = Symbol('output');

export const outputOf = (markup: string, plain: string): Output =>
  Object.freeze({ kind: outputMark, markup, plain });

/** Plain text as output, escaped. */
export const textOutput = (text: string): Output => outputOf(escapeXml(text), escapeXml(text));

export const isOutput = (value: unknown): value is Output =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === outputMark;

/** Several outputs one after another. */
export const joinOutputs = (outputs: readonly Output[]): Output =>
  outputOf(
    outputs.map(({ markup }) => markup).join(''),
    outputs.map(({ plain }) => plain).join(''),
  );
