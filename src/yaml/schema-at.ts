import type { z } from '../files/zod.js';

// zod hands its definitions out as a wide union; only what a step through a schema needs is read here.
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def;

/** The schemas that a value at a path of a file may follow, each after what wraps it. */
function* schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): Generator<z.ZodType> {
  const [step, ...rest] = path;
  const {
    innerType,
    in: input,
    element,
    items,
    valueType,
    options,
    shape,
    catchall,
  } = definitionOf(schema);
  if (step === undefined) yield schema;
  const within = innerType ?? input;
  if (within !== undefined) {
    yield* schemasAt(within, path);
  } else if (options !== undefined) {
    for (const option of options) yield* schemasAt(option, path);
  } else if (step !== undefined) {
    const next = element ?? items?.[Number(step)] ?? valueType ?? shape?.[String(step)] ?? catchall;
    if (next !== undefined) yield* schemasAt(next, rest);
  }
}

/** Keys that mappings at a path of a file may have. */
export const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] =>
  [...schemasAt(schema, path)].flatMap((each) => Object.keys(definitionOf(each).shape ?? {}));

/** What the schema gives as examples of the value at a path, as they are written in YAML. */
export function examplesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  for (const each of schemasAt(schema, path)) {
    const examples = (each.meta()?.['examples'] ?? []) as readonly unknown[];
    if (examples.length > 0) return examples.map(written);
  }
  return [];
}

/** A value in the flow style of YAML. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${written(each)}`);
    return `{ ${entries.join(', ')} }`;
  }
  const text = String(value);
  return typeof value === 'string' && !/^[\p{L}\p{N}][^:#{}[\],]*$/u.test(text)
    ? `'${text}'`
    : text;
}
