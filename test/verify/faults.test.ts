import { describe, expect, it } from 'vitest';
import {
  derivedFaults,
  otherFaults,
  parityFaults,
  sourceFaults,
  strayFaults,
  type Fault,
} from './faults.js';
import { changedLine, lineOf, prove } from './support.js';

const clean = prove();

/** Where the code of a fault is reported, before it is planted and after. */
const reported = (fault: Fault) => ({
  before: clean.filter(({ code }) => code === fault.code).map(lineOf),
  after: prove([fault])
    .filter(({ code }) => code === fault.code)
    .map(lineOf),
});

const all = [
  ['against the source', sourceFaults],
  ['in calculation', derivedFaults],
  ['typed by hand', strayFaults],
  ['between languages', parityFaults],
  ['of time, status and coverage', otherFaults],
] as const;

describe.each(all)(
  'planted in the sample report, a fault %s is caught at its line:',
  (_, faults) => {
    it.each(faults)('$name', (fault) => {
      const { before, after } = reported(fault);
      expect(before).toEqual([]);
      expect(after).toContain(changedLine(fault, fault.reportedAt));
    });
  },
);

it('the table of faults names each fault once', () => {
  const names = all.flatMap(([, faults]) => faults.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(45);
});
