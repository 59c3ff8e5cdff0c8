import type { z } from '../files/zod.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/wording.js';
import type { YamlFile } from './file.js';
import { flattenIssues, isEmpty, isMissing, type FlatIssue } from './issues.js';
import {
  describeEmpty,
  describeIssue,
  describeMissing,
  type FileWording,
  type Parent,
} from './issue-wording.js';
import { knownKeys } from './schema-at.js';

/**
 * Checks a file's data against its schema and returns ALL faults at their places. The data comes back in the schema's
 * shape in any case: what is missing or of another type is replaced by an empty stand-in (`''`, `[]`, `{}`, 1), which
 * later steps know to have been reported, so that one fault does not hide the others.
 */
export function shapeOf<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): { readonly data: z.infer<Schema>; readonly diagnostics: readonly Diagnostic[] } {
  const holder: Holder = { root: yaml.data };
  const found = issuesOf(schema, holder);
  const isMisplaced = belongsIntoAnother(schema, found);
  const isMisspelt = standsMisspelt(schema, found);
  const kept = found.filter((issue) => !isMisplaced(issue) && !isMisspelt(issue));
  const lacks = lackingBesideUnknown(kept);
  const issues = kept.filter((issue) => !lacks.isTold(issue));
  const empty = bySiblings(issues.filter(isEmpty));
  const diagnostics = issues.flatMap((issue): readonly Diagnostic[] => {
    const parent = parentOf(holder, issue.path);
    const together = isEmpty(issue) ? (empty.get(underOf(issue)) ?? []) : [];
    if (together.length < 2)
      return [describeIssue(issue, parent, schema, yaml.places, authors, lacks.of(issue))];
    return together[0] === issue ? [describeEmpty(together, parent, yaml.places)] : [];
  });
  mend(schema, holder, false);
  return { data: holder['root'] as z.infer<Schema>, diagnostics };
}

const authors: FileWording = { name: 'the file', docs: '“factsheet help authors”' };

/**
 * As `shapeOf`, for a file whose schema has a say in what its values become. Keys that one mapping lacks are one fault,
 * and what no stand-in can replace is left out of the data. The data is absent where it comes into no shape even so.
 */
export function wholeShapeOf<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
  wording: FileWording,
): {
  readonly data: { readonly output: z.output<Schema> } | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const holder: Holder = { root: yaml.data };
  const parsed = schema.safeParse(yaml.data, { reportInput: true });
  if (parsed.success) return { data: { output: parsed.data }, diagnostics: [] };
  const found = flattenIssues(parsed.error.issues);
  const isMisspelt = standsMisspelt(schema, found);
  const issues = found.filter((issue) => !isMisspelt(issue));
  const missing = bySiblings(issues.filter((issue) => isMissing(issue) && issue.path.length > 0));
  const diagnostics = issues.flatMap((issue): readonly Diagnostic[] => {
    const parent = parentOf(holder, issue.path);
    const together = missing.get(underOf(issue)) ?? [];
    if (!together.includes(issue))
      return [describeIssue(issue, parent, schema, yaml.places, wording)];
    return together[0] === issue
      ? [describeMissing(together, parent, schema, yaml.places, wording)]
      : [];
  });
  mend(schema, holder, true);
  const mended = schema.safeParse(holder['root']);
  return { data: mended.success ? { output: mended.data } : undefined, diagnostics };
}

/** The mapping or list that a fault is in. */
const underOf = ({ path }: FlatIssue): string => JSON.stringify(path.slice(0, -1));

/** Faults that are in one mapping, under the name of that mapping. */
function bySiblings(issues: readonly FlatIssue[]): ReadonlyMap<string, readonly FlatIssue[]> {
  const found = new Map<string, FlatIssue[]>();
  for (const issue of issues)
    found.set(underOf(issue), [...(found.get(underOf(issue)) ?? []), issue]);
  return found;
}

type Holder = Record<string, unknown>;

function issuesOf(schema: z.ZodType, holder: Holder): readonly FlatIssue[] {
  const result = schema.safeParse(holder['root'], { reportInput: true });
  return result.success ? [] : flattenIssues(result.error.issues);
}

/**
 * Whether keys are unknown only because the mapping that takes them was not made: beside `image: a.png`, the key
 * `alternative` belongs into `image`, which is told there.
 */
const belongsIntoAnother =
  (schema: z.ZodType, issues: readonly FlatIssue[]) =>
  ({ issue, path }: FlatIssue): boolean =>
    issue.code === 'unrecognized_keys' &&
    issues.some((other) => {
      const isBeside = underOf(other) === JSON.stringify(path);
      if (!isBeside || !isNoMapping(other)) return false;
      const known = knownKeys(schema, other.path);
      return issue.keys.every((key) => known.includes(key));
    });

/** Whether a key is missing only because it stands there misspelt, which is told at the key as it stands. */
function standsMisspelt(
  schema: z.ZodType,
  issues: readonly FlatIssue[],
): (issue: FlatIssue) => boolean {
  const meant = new Set(
    issues.flatMap(({ issue, path }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => JSON.stringify([...path, nearest(key, knownKeys(schema, path))]))
        : [],
    ),
  );
  return (issue) => isMissing(issue) && meant.has(JSON.stringify(issue.path));
}

/** The keys that a mapping lacks and whose place another takes: both are told where that one stands. */
function lackingBesideUnknown(issues: readonly FlatIssue[]): {
  readonly of: (unknown: FlatIssue) => readonly FlatIssue[];
  readonly isTold: (issue: FlatIssue) => boolean;
} {
  const missing = bySiblings(issues.filter((issue) => isMissing(issue) && issue.path.length > 0));
  const unknown = issues.filter(({ issue }) => issue.code === 'unrecognized_keys');
  const beside = new Map(
    unknown.map((each) => [each, missing.get(JSON.stringify(each.path)) ?? []]),
  );
  const told = new Set([...beside.values()].flat());
  return { of: (issue) => beside.get(issue) ?? [], isTold: (issue) => told.has(issue) };
}

const isNoMapping = ({ issue }: FlatIssue): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'object' && typeof issue.input === 'string';

type CountIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

const isCount = (issue: FlatIssue['issue']): issue is CountIssue =>
  issue.code === 'too_small' || issue.code === 'too_big';

/** A text or list with as many characters or entries as there have to be; what is added stands for nothing. */
function inCount(value: unknown, issue: CountIssue): unknown {
  const length = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) return Array.from({ length }, (_, index): unknown => value[index]);
  return String(value).slice(0, length).padEnd(length);
}

/**
 * A stand-in mapping can itself lack keys, so mending goes on until the shape is whole; each round goes one level deeper.
 * @param leavesOut whether what has no stand-in goes, or stays as it is
 */
function mend(schema: z.ZodType, holder: Holder, leavesOut: boolean): void {
  for (let round = 0; round < 16; round += 1) {
    const open = issuesOf(schema, holder).filter(
      ({ standIn }) => leavesOut || standIn !== undefined,
    );
    if (open.length === 0) return;
    for (const { issue, path, standIn } of open) {
      const { container, key } = parentOf(holder, path);
      const values = container as Record<PropertyKey, unknown>;
      if (standIn !== undefined) values[key] = standIn();
      else if (isCount(issue)) values[key] = inCount(values[key], issue);
      else if (issue.code === 'unrecognized_keys')
        for (const unknown of issue.keys) Reflect.deleteProperty(values[key] as object, unknown);
      else Reflect.deleteProperty(values, key);
    }
  }
}

/** What holds the value at a path: a fault is found only in a mapping or list that is there. */
function parentOf(holder: Holder, path: readonly PropertyKey[]): Parent {
  let container: Readonly<Record<PropertyKey, unknown>> = holder;
  let key: PropertyKey = 'root';
  for (const step of path) {
    container = container[key] as Readonly<Record<PropertyKey, unknown>>;
    key = step;
  }
  return { container, key: key as string | number };
}
