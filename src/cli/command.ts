/** What the bundle of the command exports: the entry points of a process and of its threads. */
export { runCommand } from './run.js';
export { processTerminal } from './terminal.js';
export { compare } from './workers/compare.js';
export { make } from './workers/make.js';
