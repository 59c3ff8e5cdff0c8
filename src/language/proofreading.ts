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
  'typed-against': z
    .strictObject({
      before: z.array(word).default([]),
      after: z.array(word).default([]),
      units: z.array(word).default([]),
      between: z.array(word).default([]),
    })
    .prefault({}),
  'counting-words': z.array(word).default([]),
  'number-roots': z.array(word).default([]),
  'weak-number-roots': z.array(word).default([]),
  'number-joints': z.array(z.string()).default([]),
  'counted-with': z.array(word).default([]),
  'no-figures': z.array(word).default([]),
  'other-dates': z.array(word).default([]),
});

export const proofreadingFromFile = (file: z.output<typeof proofreadingSchema>): Proofreading => ({
  relativeTime: file['relative-time'],
  statusWords: {
    clause: new Map(Object.entries(file['status-words'].clause)),
    sentence: new Map(Object.entries(file['status-words'].sentence)),
  },
  typedAgainst: file['typed-against'],
  countingWords: file['counting-words'],
  numberRoots: file['number-roots'],
  weakNumberRoots: file['weak-number-roots'],
  numberJoints: file['number-joints'],
  countedWith: file['counted-with'],
  noFigures: file['no-figures'],
  otherDates: file['other-dates'],
});
