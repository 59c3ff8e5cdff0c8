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

const isCaught = (fault: Fault): void => {
  expect(clean.map(({ code }) => code)).not.toContain(fault.code);
  const found = prove([fault]).filter(({ code }) => code === fault.code);
  expect(found.map(lineOf)).toContain(changedLine(fault, fault.reportedAt));
};

describe('planted in the sample report, a fault is caught at its line:', () => {
  it.each(sourceFaults)('against the source, $name', isCaught);
  it.each(derivedFaults)('in calculation, $name', isCaught);
  it.each(strayFaults)('typed by hand, $name', isCaught);
  it.each(parityFaults)('between languages, $name', isCaught);
  it.each(otherFaults)('of time, status and coverage, $name', isCaught);

  it('and the table is as long as it was promised', () => {
    const all = [sourceFaults, derivedFaults, strayFaults, parityFaults, otherFaults].flat();
    expect(all.length).toBeGreaterThanOrEqual(45);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
