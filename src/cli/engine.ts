import { setFlagsFromString } from 'node:v8';

/*
 * Settings of V8 for a command that makes a few documents and ends, measured in docs/speed.md. Imported before all else
 * by the command alone: a program that uses the library decides for itself.
 */

/** The heap is collected when it has doubled, not quadrupled, so that many reports stay within 300 MB. */
const heap = '--heap-growing-percent=100';

/**
 * By major version of V8, since others may not know a flag, or know it by another meaning. Each lets a function run about
 * ten times longer than by default before V8 spends time on optimising it: most commands are over before optimised code
 * has paid for itself.
 */
const settings: Readonly<Record<string, readonly string[]>> = {
  // Node 20. The nursery is given its full size at once, not by doubling: half as many collections before it has it.
  11: ['--interrupt-budget=1000000', '--semi-space-growth-factor=16', heap],
  // Node 22
  12: ['--invocation-count-for-turbofan=30000', heap],
  // Node 24
  13: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', heap],
  // Node 26
  14: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', heap],
};

const [major = ''] = process.versions.v8.split('.');
for (const flag of settings[major] ?? []) setFlagsFromString(flag);
