import type { z } from '../files/zod.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from './file.js';
import { flattenIssues, type FlatIssue } from './issues.js';
import { describeIssue, type Parent } from './issue-wording.js';

/**
 * Checks a file's data against its schema and returns ALL faults at their places. The data comes back in the schema's
 * shape in any case: what is missing or of another type is replaced by an empty stand-in (`''`, `[]`, `{}`, 1), which
 * later steps know to have been reported, so that one fault does not hide the others.
 */
export function shapeOf<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): { readonly data: z.infer<Schema>; readonly diagnostics: readonly Diagnostic[] } {
  const holder: Record<string, unknown> = { root: yaml.data };
  const diagnostics = issuesOf(schema, holder).map((issue) =>
    describeIssue(issue, parentOf(holder, issue.path), schema, yaml.places),
  );
  mend(schema, holder);
  return { data: holder['root'] as z.infer<Schema>, diagnostics };
}

function issuesOf(schema: z.ZodType, holder: Record<string, unknown>): readonly FlatIssue[] {
  const result = schema.safeParse(holder['root'], { reportInput: true });
  return result.success ? [] : flattenIssues(result.error.issues);
}

// A stand-in mapping can itself lack keys, so mending goes on until the shape is whole; each round goes one level deeper.
function mend(schema: z.ZodType, holder: Record<string, unknown>): void {
  for (let round = 0; round < 16; round += 1) {
    const open = issuesOf(schema, holder).flatMap(({ path, standIn }) =>
      standIn === undefined ? [] : [{ parent: parentOf(holder, path), value: standIn() }],
    );
    if (open.length === 0) return;
    for (const { parent, value } of open)
      (parent.container as Record<PropertyKey, unknown>)[parent.key] = value;
  }
}

/** What holds the value at a path: a fault is found only in a mapping or list that is there. */
function parentOf(holder: Record<string, unknown>, path: readonly PropertyKey[]): Parent {
  let container: Readonly<Record<PropertyKey, unknown>> = holder;
  let key: PropertyKey = 'root';
  for (const step of path) {
    container = container[key] as Readonly<Record<PropertyKey, unknown>>;
    key = step;
  }
  return { container, key: key as string | number };
}
