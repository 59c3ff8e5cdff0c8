// Reads and draws each SVG of a list of [name, svg] on the standard input; prints a line of JSON for each.
import { readFileSync } from 'node:fs';
import { readPicture } from '../../dist/images/read-picture.js';
import { limits } from '../../dist/files/limits.js';
import { tryDrawing } from '../../dist/pdf/content/drawable.js';

const place = { file: 'x', line: 1, column: 1 };

const outcomeOf = (svg) => {
  const { value, diagnostics } = readPicture(new TextEncoder().encode(svg), 'x.svg', place);
  if (value === undefined) return diagnostics[0].code;
  const { fault } = tryDrawing(value.svg, 300, 150, limits.svgParts - value.parts);
  return fault === undefined ? 'drawn' : 'cannot be drawn';
};

for (const [name, svg] of JSON.parse(readFileSync(0, 'utf8'))) {
  const before = process.cpuUsage();
  const outcome = outcomeOf(svg);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ name, outcome, took: Math.round((user + system) / 1000) }));
}
