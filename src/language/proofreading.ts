import { z } from '../files/zod.js';
import type { Proofreading, StatusName } from './pack.js';

const word = z.string().min(1);
const status = z.enum([
  'planned',
  'designed',
  'expected',
  'projected',
  'intended',
  'targeted',
  'calculated',
]) satisfies z.ZodType<StatusName>;
const statuses = z.record(word, status).default({});

/** `proofreading:` in a language pack. */
export const proofreadingSchema = z.strictObject({
  'relative-time': z.array(word).default([]),
  'status-words': z.strictObject({ clause: statuses, sentence: statuses }).prefault({}),
  'counting-words': z.array(word).default([]),
  'other-dates': z.array(word).default([]),
});

export const proofreadingFromFile = (file: z.output<typeof proofreadingSchema>): Proofreading => ({
  relativeTime: file['relative-time'],
  statusWords: {
    clause: new Map(Object.entries(file['status-words'].clause)),
    sentence: new Map(Object.entries(file['status-words'].sentence)),
  },
  countingWords: file['counting-words'],
  otherDates: file['other-dates'],
});
