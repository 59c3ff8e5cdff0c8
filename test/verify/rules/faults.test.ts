import { describe, expect, it } from 'vitest';
import { faults } from './faults/index.js';
import type { Fault } from './faults/fault.js';
import { changedLine, lineOf, prove } from '../support.js';

const clean = prove();

/** Where the code of a fault is reported, before it is planted and after. */
const reported = (fault: Fault) => ({
  before: clean.filter(({ code }) => code === fault.code).map(lineOf),
  after: prove([fault])
    .filter(({ code }) => code === fault.code)
    .map(lineOf),
});

describe.each(faults)(
  'planted in the sample report, a fault %s is caught at its line:',
  (_, table) => {
    it.each(table)('$name', (fault) => {
      const { before, after } = reported(fault);
      expect(before).toEqual([]);
      expect(after).toContain(changedLine(fault, fault.reportedAt));
    });
  },
);

it('the table of faults names each fault once', () => {
  const names = faults.flatMap(([, table]) => table.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(45);
});
