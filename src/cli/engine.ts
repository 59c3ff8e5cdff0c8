import { setFlagsFromString } from 'node:v8';

/*
 * Settings of V8 for a command that makes a few documents and ends, measured in docs/speed.md. Imported before all else
 * by the command alone: a program that uses the library decides for itself.
 */

const newestKnownToHaveThem = 24;

if (Number(process.versions.node.split('.')[0]) <= newestKnownToHaveThem) {
  // A function runs about fifteen times longer than by default before V8 spends time on optimising it: most commands
  // are over before optimised code has paid for itself.
  setFlagsFromString('--interrupt-budget=1000000');
  // The heap is collected when it has doubled, not quadrupled, so that many reports stay within 300 MB.
  setFlagsFromString('--heap-growing-percent=100');
  // The nursery is given its full size at once, not by doubling: half as many collections before it has it.
  setFlagsFromString('--semi-space-growth-factor=16');
}
