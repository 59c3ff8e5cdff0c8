import { expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { extractedLines } from '../support/pdf-lines.js';

it('tables with spans, totals, notes, eight columns and units in heads are printed without a fault', async () => {
  const made = await makeReport(nodeEffects(), {
    id: 'tables',
    folder: 'test/fixtures/tables',
    out: 'out',
    layouts: [],
    resources: openResources(nodeEffects(), { templates: 'templates', fonts: 'fonts' }),
  });
  expect(made.diagnostics.map(({ code, problem }) => `${code}: ${problem}`)).toEqual([]);
  expect(made.outputs.length).toBeGreaterThan(1);
  const text = (await extractedLines(made.outputs[0]?.pdf ?? new Uint8Array())).join('\n');
  expect(text).toMatch(/万人次/u);
  // “Passengers” in the head is the unit already.
  expect(text).toMatch(/Passengers \(million\)/u);
  expect(text).not.toMatch(/Boats \(/u);
  expect(text).toMatch(/（艘）/u);
  // A head over three columns, once above the heads of each.
  expect(text.match(/Passengers in the year/gu)).toHaveLength(1);
  expect(text.indexOf('Passengers in the year')).toBeLessThan(text.indexOf('2022'));
}, 120_000);
