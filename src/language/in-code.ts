import { z } from '../files/zod.js';

/** A dictionary by whole numbers: `{ 1: one, 2: two }`. */
export const wholeNumber = z
  .string()
  .regex(/^\d+$/u, 'the key is a whole number')
  .brand<'WholeNumber'>();

type Camel<Key extends string> = Key extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Key;

type OptionalKeys<Shape> = {
  [Key in keyof Shape]: Shape[Key] extends z.ZodOptional ? Key : never;
}[keyof Shape];

type Dictionary<Key extends z.ZodType, Value> = Key extends z.ZodEnum
  ? Readonly<Record<z.output<Key> & string, InCode<Value>>>
  : ReadonlyMap<Key extends typeof wholeNumber ? number : z.output<Key>, InCode<Value>>;

/**
 * What code reads where a file says a value of this schema: keys in camel case (`work-title` → `workTitle`), a dictionary
 * as a map, by number where its keys are whole numbers; one whose keys are a closed list stays a record under those keys.
 */
export type InCode<Schema> =
  Schema extends z.ZodObject<infer Shape>
    ? {
        readonly [Key in Exclude<keyof Shape, OptionalKeys<Shape>> as Camel<Key & string>]: InCode<
          Shape[Key]
        >;
      } & {
        readonly [Key in OptionalKeys<Shape> as Camel<Key & string>]?: InCode<Shape[Key]>;
      }
    : Schema extends z.ZodRecord<infer Key, infer Value>
      ? Dictionary<Key & z.ZodType, Value>
      : Schema extends z.ZodDefault<infer Inner> | z.ZodPrefault<infer Inner>
        ? InCode<Inner>
        : Schema extends z.ZodOptional<infer Inner>
          ? InCode<Inner> | undefined
          : Schema extends z.ZodArray<infer Item>
            ? readonly InCode<Item>[]
            : Schema extends z.ZodType
              ? Readonly<z.output<Schema>>
              : never;

/** The value of a file, checked by the schema, as code reads it. */
export const inCode = <Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
): InCode<Schema> =>
  // The two walks go the same way; types of values cannot follow them.
  convert(schema, value) as InCode<Schema>;

const camel = (key: string): string =>
  key.replaceAll(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());

const convert = (schema: unknown, value: unknown): unknown => {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(value as object).map(([key, each]): [string, unknown] => [
      camel(key),
      convert(schema.shape[key], each),
    ]);
    return Object.fromEntries(entries);
  }
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(value as object).map(
      ([key, each]) => [key, convert(schema.valueType, each)] as const,
    );
    if (schema.keyType instanceof z.ZodEnum) return Object.fromEntries(entries);
    const isNumbered = schema.keyType === wholeNumber;
    return isNumbered
      ? new Map(entries.map(([key, each]) => [Number(key), each]))
      : new Map(
          entries.flatMap(([key, each]) => withoutAlternatives(key).map((word) => [word, each])),
        );
  }
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  )
    return convert(schema.unwrap(), value);
  if (schema instanceof z.ZodArray)
    return (value as readonly unknown[]).map((each) => convert(schema.element, each));
  return value;
};

/** `{passed|crossed} the` is a phrase with each of them. */
function withoutAlternatives(phrase: string): readonly string[] {
  const slots = [...phrase.matchAll(/\{([^{}]*)\}/gu)];
  const [slot, words] = slots.find(([each]) => each.includes('|')) ?? [];
  return slot === undefined || words === undefined
    ? [phrase]
    : words.split('|').flatMap((word) => withoutAlternatives(phrase.replace(slot, () => word)));
}
