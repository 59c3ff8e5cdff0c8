import { z } from 'zod';
import type { StatusName } from './pack.js';

/** Words that proofs of a text look for. A pack without them finds none. */
export interface Proofreading {
  /** Words that mean another time on the day of reading than on the day of writing: 去年, so far. */
  readonly relativeTime: readonly string[];
  /** Words that say how a figure is held to be true. */
  readonly statusWords: {
    /** They hold for figures of the clause they stand in: 设计年发电量142万千瓦时. */
    readonly clause: ReadonlyMap<string, StatusName>;
    /** They hold for every figure behind them in their sentence: 预计…，节约标煤10.95万吨. */
    readonly sentence: ReadonlyMap<string, StatusName>;
  };
  /** Words beside spelt-out numbers that count something: dozens, millions. */
  readonly countingWords: readonly string[];
}

const word = z.string().min(1);
const status = z.enum([
  'planned',
  'designed',
  'expected',
  'projected',
  'intended',
  'calculated',
]) satisfies z.ZodType<StatusName>;
const statuses = z.record(word, status).default({});

/** `proofreading:` in a language pack. */
export const proofreadingSchema = z.strictObject({
  'relative-time': z.array(word).default([]),
  'status-words': z.strictObject({ clause: statuses, sentence: statuses }).optional(),
  'counting-words': z.array(word).default([]),
});

export const proofreadingFromFile = (
  file: z.output<typeof proofreadingSchema> | undefined,
): Proofreading => ({
  relativeTime: file?.['relative-time'] ?? [],
  statusWords: {
    clause: new Map(Object.entries(file?.['status-words']?.clause ?? {})),
    sentence: new Map(Object.entries(file?.['status-words']?.sentence ?? {})),
  },
  countingWords: file?.['counting-words'] ?? [],
});
