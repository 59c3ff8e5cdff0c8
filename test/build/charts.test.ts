import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import type { Effects } from '../../src/effects.js';
import { nodeEffects } from '../../src/files/node-effects.js';

const real = nodeEffects();

/** The small report, made with one template file changed. */
async function makeWith(file: string, right: string, wrong: string) {
  const read = (path: string): Uint8Array => {
    const bytes = real.files.read(path);
    const text = new TextDecoder().decode(bytes);
    return path.endsWith(file) ? new TextEncoder().encode(text.replace(right, wrong)) : bytes;
  };
  const effects: Effects = {
    ...real,
    files: { ...real.files, read, size: (path) => read(path).length },
  };
  const resources = openResources(effects, { templates: 'templates', fonts: 'fonts' });
  const folder = 'test/fixtures/first-report';
  return makeReport(effects, { id: 'first-report', folder, out: 'out', layouts: [], resources });
}

describe('a chart in a fact sheet', () => {
  it('is printed as a picture, with its alternative text, where the theme says raster', async () => {
    const { outputs, diagnostics } = await makeWith(
      'templates/theme.yaml',
      'format: vector',
      'format: raster',
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const pdf = Buffer.from(outputs[0]?.pdf ?? []).toString('latin1');
    expect(pdf).toMatch(/\/Subtype \/Image\s[^>]*\/Width 13\d\d/u);
    // “Branches of the library” in UTF-16.
    expect(pdf).toContain(
      Buffer.from('Branches of the library', 'utf16le').swap16().toString('latin1'),
    );
  });

  it('that no one has specified is reported where the layout asks for it', async () => {
    const { diagnostics } = await makeWith(
      'templates/partials/chart-rows.hbs',
      'ref="{{../chart.id}}"',
      'ref="{{../chart.id}}-2"',
    );
    const found = diagnostics.find(({ code }) => code === 'template/unknown-chart');
    expect(found?.problem).toBe('no chart is called “branches-2”');
    expect(found?.place).toMatchObject({ file: 'templates/partials/chart-rows.hbs', line: 13 });
  });
});
