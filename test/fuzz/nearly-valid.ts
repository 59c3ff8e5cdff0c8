import fc from 'fast-check';
import { reportFiles } from './reports.js';
import type { Files } from './world.js';

/** Spoils one value somewhere in a report's files: nearly valid. */
export const nearlyValid: fc.Arbitrary<Files> = fc
  .tuple(
    reportFiles('plain'),
    fc.constantFrom('report', 'facts', 'charts', 'units'),
    fc.nat(),
    fc.constantFrom(
      '',
      ' null',
      ' []',
      ' {}',
      ' -1',
      ' .inf',
      ' 1e400',
      ' "{{"',
      ' *a',
      ' !!js x',
      ' [[[[[[',
      '\t- x',
      ' text: x',
      ' 2020-06-18',
    ),
  )
  .map(([files, name, at, bad]) => {
    const path = `data/fuzzed/${name}.yaml`;
    const lines = String(files[path]).split('\n');
    const index = at % lines.length;
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    const changed = lines.with(
      index,
      colon < 0 ? `${line}${bad}` : `${line.slice(0, colon + 1)}${bad}`,
    );
    return { ...files, [path]: changed.join('\n') };
  });
