import { suggest } from '../../diagnostics/wording.js';
import Handlebars from 'handlebars';
import {
  isInAttribute,
  printableText,
  siteOf,
  type Expansion,
  type HelperOptions,
} from '../expansion.js';
import { isOutput, outputOf, type Output } from '../output.js';

/**
 * The value of a path: own fields of plain values only, so that no prototype can be reached. A field that is not
 * there is a fault of the template at its place; `null` is a field that the author left out.
 */
export function field(
  expansion: Expansion,
  parameters: readonly unknown[],
  options: HelperOptions,
): unknown {
  const [base, ...names] = parameters;
  let value = base;
  let path = '';
  if (base === undefined)
    return missing(
      expansion,
      options,
      'this has no value here',
      'use it inside the block that sets it',
    );
  for (const name of names) {
    const key = String(name);
    if (value === null) {
      return missing(
        expansion,
        options,
        `“${path}” was left out by the author, so it has no “${key}”`,
        `put it in {{#if ${path}}}`,
      );
    }
    if (typeof value !== 'object' || isOutput(value) || !Object.hasOwn(value, key)) {
      const known =
        typeof value === 'object' && value !== null && !Array.isArray(value) && !isOutput(value)
          ? Object.keys(value)
          : [];
      const where = path === '' ? 'here' : `in “${path}”`;
      return missing(
        expansion,
        options,
        `there is no field “${key}” ${where}`,
        suggest(key, known, 'remove it'),
      );
    }
    value = Reflect.get(value, key);
    path = path === '' ? key : `${path}.${key}`;
  }
  return value;
}

function missing(
  expansion: Expansion,
  options: HelperOptions,
  problem: string,
  remedy: string,
): undefined {
  expansion.fault('template/missing-field', siteOf(options, expansion), problem, remedy);
  return undefined;
}

/** What `{{ … }}` prints, in the shape its surroundings need. */
export function print(
  expansion: Expansion,
  [value]: readonly unknown[],
  options: HelperOptions,
): unknown {
  const output = toOutput(value, expansion, options);
  return new Handlebars.SafeString(isInAttribute(options) ? output.inAttribute : output.markup);
}

/** A value as output: text, a number, a truth value, or what a helper gave. Anything else is reported. */
export function toOutput(value: unknown, expansion: Expansion, options: HelperOptions): Output {
  if (isOutput(value)) return value;
  if (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  ) {
    if (typeof value === 'number') expansion.written.add('number', '', String(value));
    const site = siteOf(options, expansion);
    const text = printableText(String(value), site, expansion);
    if (typeof value !== 'number') return outputOf(text, text);
    const origin = { kind: 'counter' } as const;
    return outputOf(text, text, expansion.putAside({ text: String(value), origin, place: site }));
  }
  // An undefined value has been reported where it was looked up.
  if (value === null) {
    expansion.fault(
      'template/nothing-to-print',
      siteOf(options, expansion),
      'the author left this value out, so there is nothing to print',
      'put it in {{#if …}}',
    );
  } else if (value !== undefined) {
    expansion.fault(
      'template/not-text',
      siteOf(options, expansion),
      `${Array.isArray(value) ? 'a list' : typeof value === 'number' ? 'a number that is not finite' : 'a value of several fields'} cannot be printed as it is`,
      'print one of its fields, or use {{#each}}, {{prose}}, {{figure}} or {{date}}',
    );
  }
  return nothing;
}

export const nothing: Output = outputOf('', '');
