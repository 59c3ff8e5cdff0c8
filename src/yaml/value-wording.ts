import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { z } from '../files/zod.js';

/** What a diagnostic says of a value. */
export interface Wording {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly problem: string;
  readonly remedy: string;
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** What is too short, too small or empty. */
export function tooSmall(issue: z.core.$ZodIssueTooSmall, name: string, place: Place): Wording {
  if (isNumeric(issue)) return outOfRange(issue, name, place, leastOf(issue));
  if (Number(issue.minimum) > 1) return wrongCount(issue, name, place, `${issue.minimum}`);
  return {
    code: 'report/empty-value',
    place,
    problem: `${name} is empty`,
    remedy: 'fill it, or remove the key where it is optional',
  };
}

/** What is too long, too large or has too many entries. */
export function tooBig(issue: z.core.$ZodIssueTooBig, name: string, place: Place): Wording {
  if (isNumeric(issue)) return outOfRange(issue, name, place, `at most ${issue.maximum}`);
  if (issue.origin === 'string') return wrongCount(issue, name, place, `at most ${issue.maximum}`);
  return {
    code: 'report/too-many',
    place,
    problem: `${name} has more than ${issue.maximum} entries`,
    remedy: 'divide it',
  };
}

const leastOf = ({ minimum, inclusive }: z.core.$ZodIssueTooSmall): string =>
  inclusive === false ? `more than ${minimum}` : `at least ${minimum}`;

const wrongCount = (issue: SizeIssue, name: string, place: Place, count: string): Wording => ({
  code: 'report/wrong-type',
  place,
  problem: `${name} has to have ${count} ${issue.origin === 'string' ? 'characters' : 'entries'}`,
  remedy: 'add what is missing, or take away what is too much',
});

const isNumeric = ({ origin }: SizeIssue): boolean =>
  origin === 'number' || origin === 'int' || origin === 'bigint';

const outOfRange = (issue: SizeIssue, name: string, place: Place, bound: string): Wording => ({
  code: 'report/out-of-range',
  place,
  problem: `${name} cannot be ${inputText(issue.input)}`,
  remedy: `write a number, ${bound}`,
});

/** A value as a message repeats it. */
export const inputText = (input: unknown): string =>
  typeof input === 'object' && input !== null ? typeName(input) : String(input);

/** What a value is, with its article. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? String(value) : 'text';
}
