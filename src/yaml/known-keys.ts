import type { z } from '../files/zod.js';

// zod hands its definitions out as a wide union; only what a step through a schema needs is read here.
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
}

/** Keys that mappings at a path of a file may have. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  const { type, innerType, element, valueType, options, shape, catchall } =
    schema.def as unknown as Definition;
  if (innerType !== undefined) return knownKeys(innerType, path);
  if (options !== undefined) return options.flatMap((option) => knownKeys(option, path));
  if (step === undefined) return type === 'object' ? Object.keys(shape ?? {}) : [];
  const next = element ?? valueType ?? shape?.[String(step)] ?? catchall;
  return next === undefined ? [] : knownKeys(next, rest);
}
