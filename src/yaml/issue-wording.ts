import type { z } from '../files/zod.js';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { shorten, suggest } from '../diagnostics/wording.js';
import type { Places } from './places.js';
import type { FlatIssue } from './issues.js';
import { knownKeys } from './known-keys.js';

/** The mapping or list that holds a value, and its key there. */
export interface Parent {
  readonly container: object;
  readonly key: string | number;
}

interface Wording {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly problem: string;
  readonly remedy: string;
}

/** A fault of shape in the author's terms: key, expectation, remedy, at the key or value that is wrong. */
export function describeIssue(
  flat: FlatIssue,
  parent: Parent,
  schema: z.ZodType,
  places: Places,
): Diagnostic {
  return { severity: 'error', ...wordingOf(flat, parent, schema, places) };
}

function wordingOf(flat: FlatIssue, parent: Parent, schema: z.ZodType, places: Places): Wording {
  const { issue, path } = flat;
  const name = nameOf(path);
  const place = places.value(parent.container, parent.key);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const known = knownKeys(schema, path);
      const container = valueOf(parent);
      const isBare = Object.entries(container).some(
        ([own, value]) => own === key && value === null,
      );
      return {
        code: 'report/unknown-key',
        place: places.key(container, key),
        problem: `${path.length === 0 ? 'the file' : name} does not take a key “${shorten(key)}”`,
        remedy: suggest(key, known, isBare ? `${quoteComma}, or remove this` : 'remove it'),
      };
    }
    case 'invalid_type':
    case 'invalid_union':
      return wrongType(flat, name, parent, places, place);
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (issue.input === undefined) return missing(name, parent, places);
      return {
        code: 'report/unknown-choice',
        place,
        problem: `${name} cannot be “${shorten(inputText(issue.input))}”`,
        remedy: suggest(inputText(issue.input), known, 'choose another'),
      };
    }
    case 'too_small':
      return tooSmall(issue, name, place);
    case 'too_big':
      return tooBig(issue, name, place);
    default:
      return {
        code: 'report/wrong-type',
        place,
        problem: `${name} is not valid`,
        remedy: 'see docs/authors.md',
      };
  }
}

/** Within braces a comma ends a text, and what follows it becomes a key without a value. */
const quoteComma = 'if this is the rest of a text with a comma, put quotation marks round the text';

const isPhrase = (key: string | number): boolean => !/^[\w-]+$/u.test(String(key));

function wrongType(
  { issue, expected }: FlatIssue,
  name: string,
  parent: Parent,
  places: Places,
  place: Place,
): Wording {
  if (issue.input === undefined) return missing(name, parent, places);
  const wanted = [...new Set(expected)].join(' or ');
  if (issue.input === null) {
    return {
      code: 'report/empty-value',
      place: places.key(parent.container, parent.key),
      problem: `${name} has no value`,
      remedy: isPhrase(parent.key)
        ? `${quoteComma}, or write ${wanted} after it`
        : `write ${wanted} after it, or remove the key where it is optional`,
    };
  }
  const isNumber = typeof issue.input === 'number';
  const wantsNumber = expected.some((each) => each.endsWith('number'));
  if (isNumber && wantsNumber && (!expected.includes('text') || !Number.isFinite(issue.input))) {
    return {
      code: 'report/out-of-range',
      place,
      problem: `${name} cannot be ${issue.input}`,
      remedy: `write ${wanted}`,
    };
  }
  const quotable = isNumber || typeof issue.input === 'boolean';
  return {
    code: 'report/wrong-type',
    place,
    problem: `${name} has to be ${wanted}, but is ${typeName(issue.input)}`,
    remedy:
      quotable && expected.includes('text')
        ? 'put quotation marks round it'
        : `write ${wanted} there`,
  };
}

function missing(name: string, parent: Parent, places: Places): Wording {
  return {
    code: 'report/missing-key',
    place: places.of(parent.container),
    problem: `${name} is missing`,
    remedy: 'add it',
  };
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function tooSmall(issue: z.core.$ZodIssueTooSmall, name: string, place: Place): Wording {
  if (isNumeric(issue)) return outOfRange(issue, name, place, `at least ${issue.minimum}`);
  return {
    code: 'report/empty-value',
    place,
    problem: `${name} is empty`,
    remedy: 'fill it, or remove the key where it is optional',
  };
}

function tooBig(issue: z.core.$ZodIssueTooBig, name: string, place: Place): Wording {
  if (isNumeric(issue)) return outOfRange(issue, name, place, `at most ${issue.maximum}`);
  return {
    code: 'report/too-many',
    place,
    problem: `${name} has more than ${issue.maximum} entries`,
    remedy: 'divide it',
  };
}

const isNumeric = ({ origin }: SizeIssue): boolean =>
  origin === 'number' || origin === 'int' || origin === 'bigint';

const outOfRange = (issue: SizeIssue, name: string, place: Place, bound: string): Wording => ({
  code: 'report/out-of-range',
  place,
  problem: `${name} cannot be ${inputText(issue.input)}`,
  remedy: `write a number of ${bound}`,
});

/** `“label” of “masks”`, `entry 2 of “rows”`, … from the last steps of a path. */
function nameOf(path: readonly PropertyKey[]): string {
  const steps = path.slice(-2).toReversed();
  if (steps.length === 0) return 'the file';
  return steps
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : `“${shorten(String(step))}”`))
    .join(' of ');
}

/** The mapping that holds a key which it does not take. */
const valueOf = ({ container, key }: Parent): object =>
  (container as Readonly<Record<PropertyKey, unknown>>)[key] as object;

const inputText = (input: unknown): string =>
  typeof input === 'object' && input !== null ? typeName(input) : String(input);

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? String(value) : 'text';
}
