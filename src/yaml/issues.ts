import type { z } from '../files/zod.js';

type Issue = z.core.$ZodIssue;

/** A fault of shape, with unions resolved to the alternative that the author evidently meant. */
export interface FlatIssue {
  readonly issue: Issue;
  /** From the file's root. */
  readonly path: readonly PropertyKey[];
  /** Types that would have been right, in plain words, where a type is wrong. */
  readonly expected: readonly string[];
  /** Makes an empty value of the right type, where the value there cannot be used. */
  readonly standIn: (() => unknown) | undefined;
}

export const flattenIssues = (
  issues: readonly Issue[],
  prefix: readonly PropertyKey[] = [],
): readonly FlatIssue[] => {
  const flat = issues.flatMap((issue) => flatten(issue, [...prefix, ...issue.path]));
  const wrong = new Set(
    flat.flatMap(({ issue, path }) =>
      issue.code === 'invalid_type' ? [JSON.stringify(path)] : [],
    ),
  );
  // Of a text that should be a list its length says nothing.
  const isSize = ({ issue }: FlatIssue): boolean =>
    issue.code === 'too_small' || issue.code === 'too_big';
  return flat.filter((each) => !isSize(each) || !wrong.has(JSON.stringify(each.path)));
};

function flatten(issue: Issue, path: readonly PropertyKey[]): readonly FlatIssue[] {
  if (issue.code !== 'invalid_union') {
    return [{ issue, path, expected: expectedOf(issue), standIn: standInFor(issue) }];
  }
  const meant = issue.errors.find((branch) => !branch.some(isWrongTypeItself));
  if (meant !== undefined) return flattenIssues(meant, path);
  const first = issue.errors[0]?.[0];
  return [
    {
      issue,
      path,
      expected: issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(expectedOf)),
      standIn: first === undefined ? undefined : standInFor(first),
    },
  ];
}

const isWrongTypeItself = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function expectedOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map((value) => `“${String(value)}”`);
  return issue.code === 'invalid_type' ? [words[issue.expected] ?? issue.expected] : [];
}

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

const standIns: Readonly<Record<string, () => unknown>> = {
  string: () => '',
  number: () => 1,
  int: () => 1,
  boolean: () => false,
  array: () => [],
  tuple: () => [],
  object: () => Object.create(null) as unknown,
  record: () => Object.create(null) as unknown,
};

function standInFor(issue: Issue): (() => unknown) | undefined {
  if (issue.code === 'invalid_type') return standIns[issue.expected];
  if (issue.code === 'invalid_value') return () => issue.values[0];
  if (issue.code === 'too_small' && isNumber(issue.origin))
    return () => Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);
  if (issue.code === 'too_big' && isNumber(issue.origin)) return () => Number(issue.maximum);
  return undefined;
}

/** Whether the fault is that nothing stands there. */
export const isMissing = ({ issue }: FlatIssue): boolean =>
  issue.input === undefined &&
  (issue.code === 'invalid_type' ||
    issue.code === 'invalid_union' ||
    issue.code === 'invalid_value');

/** Whether a key of a mapping stands there with nothing after it. */
export const isEmpty = ({ issue, path }: FlatIssue): boolean =>
  issue.input === null && /^[\w-]+$/u.test(String(path.at(-1) ?? ''));
