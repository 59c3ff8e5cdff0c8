import { derivedFaults } from './derived.js';
import { parityFaults } from './languages.js';
import { otherFaults } from './other.js';
import { sourceFaults } from './source.js';
import { strayFaults } from './typed.js';

/** Every fault of the tables, by what it offends against. */
export const faults = [
  ['against the source', sourceFaults],
  ['in calculation', derivedFaults],
  ['typed by hand', strayFaults],
  ['between languages', parityFaults],
  ['of time, status and coverage', otherFaults],
] as const;
