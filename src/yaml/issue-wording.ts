import type { z } from '../files/zod.js';
import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { choose, shorten, suggest } from '../diagnostics/wording.js';
import type { Places } from './places.js';
import type { FlatIssue } from './issues.js';
import { examplesAt, knownKeys } from './schema-at.js';
import { inputText, tooBig, tooSmall, typeName, type Wording } from './value-wording.js';

/** The mapping or list that holds a value, and its key there. */
export interface Parent {
  readonly container: object;
  readonly key: string | number;
}

/** How a file is spoken of. */
export interface FileWording {
  /** In a sentence: `the theme`. */
  readonly name: string;
  /** The page that tells what it holds. */
  readonly docs: string;
  /** Why the file has to say everything itself, where that is not plain. */
  readonly isWhole?: string;
}

/**
 * A fault of shape in the author's terms: key, expectation, remedy, at the key or value that is wrong.
 * @param lacking the keys that the mapping lacks in which an unknown one stands
 */
export function describeIssue(
  flat: FlatIssue,
  parent: Parent,
  schema: z.ZodType,
  places: Places,
  file: FileWording,
  lacking: readonly FlatIssue[] = [],
): Diagnostic {
  const { code, place, problem, remedy } = wordingOf(flat, parent, schema, places, file);
  if (lacking.length === 0) return error(code, place, problem, remedy);
  const keys = lacking.map(({ path }) => `“${String(path.at(-1))}”`).join(', ');
  const lines = lacking.map((each) => lineOf(each, schema)).join(', ');
  return error(code, place, `${problem} and lacks ${keys}`, `${remedy}; add ${lines}`);
}

/** The keys that one mapping lacks, each with an example of what it takes. */
export function describeMissing(
  missing: readonly FlatIssue[],
  { container }: Parent,
  schema: z.ZodType,
  places: Places,
  file: FileWording,
): Diagnostic {
  const [path = []] = missing.map((each) => each.path);
  const keys = missing.map((each) => String(each.path.at(-1)));
  const lines = missing.map((each) => lineOf(each, schema));
  return error(
    'report/missing-key',
    places.of(container),
    `${path.length === 1 ? file.name : nameOf(path.slice(0, -1))} lacks ${keys.join(', ')}`,
    `add ${lines.join(', ')}; ${file.docs} tells what each takes${path.length === 1 && file.isWhole !== undefined ? `; ${file.isWhole}` : ''}`,
  );
}

/** A key with an example of what it takes. */
function lineOf({ path, expected }: FlatIssue, schema: z.ZodType): string {
  const example = examplesAt(schema, path)[0] ?? [...new Set(expected)].join(' or ');
  const key = String(path.at(-1));
  return example === '' ? `“${key}”` : `“${key}: ${example}”`;
}

/** The keys of one mapping that have nothing after them. */
export function describeEmpty(
  empty: readonly FlatIssue[],
  { container }: Parent,
  places: Places,
): Diagnostic {
  const [path = []] = empty.map((each) => each.path);
  const keys = empty.map((each) => `“${shorten(String(each.path.at(-1)))}”`);
  const wanted = [...new Set(empty.flatMap(({ expected }) => expected))].join(' or ');
  return error(
    'report/empty-value',
    places.of(container),
    `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)} of ${nameOf(path.slice(0, -1))} have no value`,
    `write ${wanted} after each, or remove those that are optional`,
  );
}

function wordingOf(
  flat: FlatIssue,
  parent: Parent,
  schema: z.ZodType,
  places: Places,
  file: FileWording,
): Wording {
  const { issue, path } = flat;
  const name = path.length === 0 ? file.name : nameOf(path);
  const place = places.value(parent.container, parent.key);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const known = knownKeys(schema, path);
      const container = valueOf(parent);
      const isBare = Object.entries(container).some(
        ([own, value]) => own === key && value === null,
      );
      // Without it the mapping would say nothing, so that what it takes is told however many keys that are.
      const isAlone = Object.keys(container).every(
        (own) => issue.keys.includes(own) || own === 'id' || own === 'title',
      );
      const say = isAlone ? choose : suggest;
      return {
        code: 'report/unknown-key',
        place: places.key(container, key),
        problem: `${name} does not take a key “${shorten(key)}”`,
        remedy: say(
          key,
          known,
          isBare
            ? `${quoteComma}, or remove this`
            : (besideInstead(key, schema, path) ?? 'remove it'),
        ),
      };
    }
    case 'invalid_type':
    case 'invalid_union':
      return wrongType(flat, name, parent, places, place, {
        examples: examplesAt(schema, path),
        keys: knownKeys(schema, path),
      });
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (issue.input === undefined) return missingKey(name, parent, places);
      return {
        code: 'report/unknown-choice',
        place,
        problem: `${name} cannot be “${shorten(inputText(issue.input))}”`,
        remedy: choose(inputText(issue.input), known, 'choose another'),
      };
    }
    case 'too_small':
      return tooSmall(issue, name, place);
    case 'too_big':
      return tooBig(issue, name, place);
    default:
      return {
        code: 'report/wrong-type',
        place: issue.code === 'invalid_key' ? places.key(parent.container, parent.key) : place,
        problem: `${name}${refused(issue)}`,
        remedy: soWritten(examplesAt(schema, path)[0]) ?? `write it as ${file.docs} tells`,
      };
  }
}

/** A block’s title is a key of the block and not of its table. */
function besideInstead(
  key: string,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string | undefined {
  const owner = path.at(-1);
  return typeof owner === 'string' && knownKeys(schema, path.slice(0, -1)).includes(key)
    ? `write it beside “${owner}”, not under it`
    : undefined;
}

/** What the schema itself says of a value that it refuses. */
function refused(issue: FlatIssue['issue']): string {
  const [message = issue.message] =
    issue.code === 'invalid_key' ? issue.issues.map((each) => each.message) : [];
  const isText = typeof issue.input === 'string' || typeof issue.input === 'number';
  const said =
    issue.code === 'invalid_key'
      ? ' cannot be a key'
      : isText
        ? ` cannot be “${shorten(inputText(issue.input))}”`
        : '';
  return `${said}: ${message}`;
}

const soWritten = (example: string | undefined): string | undefined =>
  example === undefined ? undefined : `write it as “${example}”`;

/** Within braces a comma ends a text, and what follows it becomes a key without a value. */
const quoteComma = 'if this is the rest of a text with a comma, put quotation marks round the text';

/** A value that begins with # is a comment unless it is quoted. */
const isCommented = (example: string | undefined): example is string =>
  example?.startsWith("'#") === true;

const isPhrase = ({ container, key }: Parent): boolean =>
  !/^[\w-]+$/u.test(String(key)) ||
  (!isLanguage(String(key)) &&
    Object.keys(container).filter((each) => each !== String(key)).length > 0 &&
    Object.keys(container).every((each) => each === String(key) || isLanguage(each)));

/** A text that refers to something by its id. */
const isName = (example = ''): boolean => /^[a-z]+(?:-[a-z]+)+$/u.test(example);

/** A tag whose language has two or three letters (BCP 47, 2.2.1). */
const isLanguage = (key: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(key);

function wrongType(
  { issue, expected }: FlatIssue,
  name: string,
  parent: Parent,
  places: Places,
  place: Place,
  { examples, keys }: { readonly examples: readonly string[]; readonly keys: readonly string[] },
): Wording {
  if (issue.input === undefined) return missingKey(name, parent, places);
  const wanted = [...new Set(expected)].join(' or ');
  if (issue.input === null) {
    return {
      code: 'report/empty-value',
      place: places.key(parent.container, parent.key),
      problem: `${name} has no value`,
      remedy: isPhrase(parent)
        ? `${quoteComma}, or write ${wanted} after it`
        : isCommented(examples[0])
          ? `write it in quotation marks, “${examples[0]}”: what follows # is a comment`
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
  if (typeof issue.input === 'string' && expected.some((each) => each.startsWith('“'))) {
    // A word that is wanted is named already.
    const example = examples.find((each) => !expected.includes(`“${each}”`));
    return {
      code: 'report/unknown-choice',
      place,
      problem: `${name} cannot be “${shorten(issue.input)}”`,
      remedy: `write ${example === undefined ? wanted : `${wanted}, such as “${example}”`}`,
    };
  }
  const quotable = isNumber || typeof issue.input === 'boolean';
  return {
    code: 'report/wrong-type',
    place,
    problem: `${name} has to be ${wanted}, but is ${typeName(issue.input)}`,
    remedy:
      quotable && expected.includes('text')
        ? `${isNumber && isName(examples[0]) ? `write an id, such as “${examples[0]}”, or ` : ''}put quotation marks round it`
        : (soWritten(examples[0]) ??
          (wanted === 'a list' && typeof issue.input === 'object'
            ? 'make a list of it: begin it with “- ”'
            : `write ${wanted} there${keysOf(wanted, keys)}`)),
  };
}

/** Most keys that a remedy lists. */
const mostKeys = 8;

const keysOf = (wanted: string, keys: readonly string[]): string =>
  wanted !== 'a mapping' || keys.length === 0 || keys.length > mostKeys
    ? ''
    : `, with ${keys.join(', ')}`;

function missingKey(name: string, parent: Parent, places: Places): Wording {
  return {
    code: 'report/missing-key',
    place: places.of(parent.container),
    problem: `${name} is missing`,
    remedy: 'add it',
  };
}

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
