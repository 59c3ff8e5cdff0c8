import { beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { extractedLines } from '../support/pdf-lines.js';

let errors: readonly string[];
let text: string;
beforeAll(async () => {
  const effects = nodeEffects();
  const made = await makeReport(effects, {
    id: 'chart-gallery',
    folder: 'test/fixtures/chart-gallery',
    out: 'out',
    layouts: [],
    resources: openResources(effects, { templates: 'templates', fonts: 'fonts' }),
  });
  errors = made.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, problem }) => `${code}: ${problem}`);
  text = (await extractedLines(made.outputs[0]?.pdf ?? new Uint8Array())).join('\n');
}, 120_000);

describe('the gallery of charts', () => {
  it('is built: every kind draws short, long, tiny, equal, twenty and falling figures', () => {
    expect(errors).toEqual([]);
  });

  it('names the source of a chart that asks for it, and where a scale begins, in both languages', () => {
    for (const line of [
      '资料来源：港口统计表',
      'Source: Table of the harbour',
      '纵轴起点为25%',
      'The scale begins at 25%',
    ]) {
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(line);
    }
  });
});
