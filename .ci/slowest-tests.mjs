// Prints the ten files of tests that took longest, of the JSON that vitest reports.
//   node .ci/slowest-tests.mjs FILE
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
if (testResults.length === 0) throw new Error('no test was run');
const files = testResults
  .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
  .toSorted((one, other) => other.seconds - one.seconds);
const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`\nthe slowest of ${files.length} files, ${all.toFixed(0)} s in all:`);
for (const { name, seconds } of files.slice(0, 10))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${relative('.', name)}`);
