import { qualifiers, statusesOfSources } from './qualifiers-and-statuses.js';
import { z } from '../files/zod.js';
import { escapeExpression } from './escape-expression.js';
import { wholeNumber } from './in-code.js';

/* Kinds of values that the sections of a language pack share. */

export const text = z.string();
export const word = z.string().min(1);
export const words = z.array(word).default([]);
export const pair = z.tuple([word, word]);

/** A word by CLDR plural category; `other` serves the categories that are not named, `dative` is `other` in that case. */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule | 'dative', string>>> & {
  readonly other: string;
};

export const pluralCategory = z.enum(['zero', 'one', 'two', 'few', 'many', 'other']);

export const pluralWords = z.union([
  word.transform((other): PluralWords => ({ other })),
  z.strictObject({
    zero: word.exactOptional(),
    one: word.exactOptional(),
    two: word.exactOptional(),
    few: word.exactOptional(),
    many: word.exactOptional(),
    other: word,
    dative: word.exactOptional(),
  }),
]);

export const qualifierName = z.enum(qualifiers);

/** `reported` is the plain statement and has no word. */
export const statusName = z.enum([...statusesOfSources, 'calculated']).exclude(['reported']);

export type QualifierName = z.output<typeof qualifierName>;
export type StatusName = z.output<typeof statusName>;

export const wordMap = <T extends z.ZodType>(value: T) => z.record(word, value).default({});
export const numberMap = z.record(wholeNumber, word).default({});

/** A decimal as YAML gives it; kept as text so that no digit is lost. */
export const decimal = z
  .union([z.number(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^\d+(?:\.\d+)?$/u, 'a decimal number is expected'));

export const fraction = z.string().regex(/^\d+\/[1-9]\d*$/u, 'a fraction such as 1/4 is expected');

/** A pattern of dates: every slot is one that dates can fill, and none stands twice. */
export const datePattern = word.refine((pattern) => {
  const slots = [...pattern.matchAll(/\{[^}]*\}?/gu)].map(([slot]) => slot);
  const known = slots.every((slot) =>
    /^\{(?:(?:from|to)\.)?(?:year|month|monthName|day)\}$/u.test(slot),
  );
  return known && new Set(slots).size === slots.length;
}, 'a date pattern has the slots {year}, {month}, {monthName} and {day}, in an interval with from. or to. before them, each once');

/** A text in which what stands in the slot is printed: `{number}%`. */
export const patternWith = (slot: string) =>
  z
    .string()
    .regex(new RegExp(escapeExpression(slot), 'u'), `“${slot}” has to stand in the pattern`);
