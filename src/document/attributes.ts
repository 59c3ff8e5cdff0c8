import { pointOf, ratioOf } from '../quantity/proportions.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { shorten, suggest } from '../diagnostics/wording.js';
import type { LanguageTag } from '../language/language.js';
import type { AttributeType, ElementRule } from './element-rule.js';
import { elementRules, globalAttributes, type ElementName } from './elements.js';
import { placeAttribute } from './places.js';

type Fault = Pick<Diagnostic, 'code' | 'problem' | 'remedy'>;

interface Surroundings {
  readonly languages: readonly LanguageTag[];
  readonly ancestors: readonly ElementName[];
  readonly place: Place;
}

/** Everything wrong with the attributes of one element: unknown, missing, or of a value they cannot have. */
export function checkAttributes(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
  { languages, ancestors, place }: Surroundings,
): readonly Diagnostic[] {
  const rule: ElementRule = elementRules[name];
  const diagnostics: Diagnostic[] = [];
  const add = (fault: Fault): void => void diagnostics.push({ ...fault, severity: 'error', place });
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === placeAttribute) continue;
    const known = ownRule(rule, attribute);
    if (known === undefined) {
      add({
        code: 'document/unknown-attribute',
        problem: `<${name}> takes no attribute “${attribute}”`,
        remedy: suggest(
          attribute,
          [...Object.keys(rule.attributes), ...Object.keys(globalAttributes)],
          'remove it',
        ),
      });
      continue;
    }
    const { within } = known;
    if (within !== undefined && !ancestors.some((above) => above === within)) {
      add({
        code: 'document/bad-attribute',
        problem: `“${attribute}” of <${name}> stands outside <${within}>`,
        remedy: 'remove it',
      });
    }
    const fault = checkValue(known.type, value, languages);
    if (fault !== undefined)
      add({ ...fault, problem: `${attribute}="${shorten(value)}" of <${name}> ${fault.problem}` });
  }
  for (const [attribute, { required, purpose }] of Object.entries(rule.attributes)) {
    if (!required || Object.hasOwn(attributes, attribute)) continue;
    add({
      code: 'document/missing-attribute',
      problem: `<${name}> has no attribute “${attribute}”`,
      remedy: `write ${attribute}="…": ${purpose}`,
    });
  }
  if (name === 'col' && Object.hasOwn(attributes, 'span') && Object.hasOwn(attributes, 'width')) {
    add({
      code: 'document/bad-attribute',
      problem: '<col> has both a span and a width',
      remedy: 'keep one of the two',
    });
  }
  return diagnostics;
}

const ownRule = (rule: ElementRule, attribute: string) =>
  Object.hasOwn(rule.attributes, attribute)
    ? rule.attributes[attribute]
    : Object.hasOwn(globalAttributes, attribute)
      ? globalAttributes[attribute]
      : undefined;

const namePattern = /^\p{L}[\p{L}\p{N}_-]*$/u;
const integerPattern = /^\d{1,4}$/u;
const millimetrePattern = /^(\d{1,4}(?:\.\d{1,3})?)mm$/u;

/** What is wrong with one value, as a clause that continues after the attribute; `undefined` where it is right. */
function checkValue(
  type: AttributeType,
  value: string,
  languages: readonly LanguageTag[],
): Fault | undefined {
  switch (type.kind) {
    case 'name':
      return namePattern.test(value)
        ? undefined
        : bad('is not a name', 'begin with a letter; then letters, digits, - or _');
    case 'names':
      return value.split(/\s+/u).every((part) => part === '' || namePattern.test(part))
        ? undefined
        : bad('is not a list of names', 'separate names by spaces; each begins with a letter');
    case 'integer': {
      const number = integerPattern.test(value) ? Number(value) : Number.NaN;
      return number >= type.minimum && number <= type.maximum
        ? undefined
        : bad(
            `is not a whole number from ${type.minimum} to ${type.maximum}`,
            'write such a number in digits',
          );
    }
    case 'millimetres': {
      const length = Number(millimetrePattern.exec(value)?.[1]);
      return value === type.or || (length >= type.minimum && length <= type.maximum)
        ? undefined
        : bad(
            `is not a length from ${type.minimum}mm to ${type.maximum}mm`,
            `write digits and mm, such as 41mm${type.or === undefined ? '' : `, or ${type.or}`}`,
          );
    }
    case 'ratio':
      return ratioOf(value) === undefined
        ? bad('is not a ratio from 1:10 to 10:1', 'write width and height, such as 3:2')
        : undefined;
    case 'point':
      return pointOf(value) === undefined
        ? bad('is not a point', 'write two percentages, from the left and from the top: 30% 60%')
        : undefined;
    case 'boolean':
      return value === 'true' || value === 'false'
        ? undefined
        : bad('is neither true nor false', 'write one of the two');
    case 'choice':
      return type.values.includes(value)
        ? undefined
        : bad('is not known', suggest(value, type.values, 'choose another value'));
    case 'language':
      return languages.includes(value)
        ? undefined
        : bad(
            'is not a language of the report',
            suggest(value, languages, 'add it to the languages of report.yaml'),
          );
    case 'link':
      return checkLink(value);
    // Where it leads is told when the file is read, at the place that named it.
    case 'path':
    case 'text':
      return value.trim() === '' ? bad('is blank', 'write the text') : undefined;
  }
}

/**
 * A list of what is allowed, not of what is refused: a scheme nobody thought of (`javascript:`, `data:`, `file:`,
 * `vbscript:`, one hidden behind blanks) is then refused too.
 */
const isLink = (value: string): boolean =>
  /^#\p{L}[\p{L}\p{N}_-]*$/u.test(value) ||
  /^tel:\+\d{6,20}$/u.test(value) ||
  /^mailto:[^\s@<>"]+@[^\s@<>"]+$/u.test(value) ||
  (/^https:\/\/[^\s/\\<>"?#]+(?:[/?#][^\s\\<>"]*)?$/u.test(value) && URL.canParse(value));

const checkLink = (value: string): Fault | undefined =>
  isLink(value)
    ? undefined
    : {
        code: 'document/bad-link',
        problem: 'is not an address a printed document may link to',
        remedy: remedyOfLink(value),
      };

/** The address that was meant, where that is plain. */
function remedyOfLink(value: string): string {
  const bare = /^(?:\w+:|[^.]*$)/u.test(value) ? [] : [`mailto:${value}`, `https://${value}`];
  const meant = [value.replace(/^http:/u, 'https:'), ...bare].find(isLink);
  const known = 'link to https:, mailto:, tel: or #id of an element';
  return meant === undefined ? known : `write “${meant}”, or ${known}`;
}

const bad = (problem: string, remedy: string): Fault => ({
  code: 'document/bad-attribute',
  problem,
  remedy,
});
