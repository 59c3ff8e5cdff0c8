import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPackage } from '../../src/build/open-package.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openSession, type Session } from '../../src/preview/session.js';

/* What a session keeps from one build to the next changes nothing that it shows. */

const id = 'belt-and-road-2020';

type Edit = readonly [what: string, file: string, from: RegExp, to: string];

/** Each is laid over those before it. */
const edits: readonly Edit[] = [
  ['words of a text', 'report.yaml', /China was aided by/u, 'China had the help of'],
  ['a line more, which moves all that follow', 'report.yaml', /^/u, '# a remark\n\n'],
  ['a label of a chart', 'charts.yaml', /en: and \{\{fact "donor/u, 'en: also {{fact "donor'],
  [
    'a label of a fact',
    'facts.yaml',
    /en: countries that gave China/u,
    'en: states that gave China',
  ],
  ['a unit', 'units.yaml', /other: countries \}/u, 'other: nations }'],
  ['a figure that its source does not bear out', 'facts.yaml', /value: 79$/mu, 'value: 78'],
  ['the figure as it was', 'facts.yaml', /value: 78$/mu, 'value: 79'],
];

it('after every edit pages, figures and faults are those of a preview that has just begun', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'factsheet-test-')), 'data', id);
  cpSync(join('data', id), folder, { recursive: true });
  const effects = nodeEffects();
  const begin = (): Session =>
    openSession({
      effects,
      open: () => ({
        value: { report: { id, folder, out: 'out' }, resources: openPackage(effects) },
        diagnostics: [],
      }),
    });
  const layouts = ['fact-sheet', 'handout'];
  const textOf = (bytes: Uint8Array | undefined): string =>
    Buffer.from(bytes ?? []).toString('latin1');
  const shownBy = async ({ state, pages, pdf }: Session) => {
    const { isBuilt, faults, good } = state();
    const files = await Promise.all(layouts.map(async (layout) => textOf(await pdf(layout))));
    const pdfs = [...layouts.map((layout) => textOf(pages(layout))), ...files];
    return { isBuilt, faults, view: good?.view, pdfs };
  };
  const going = begin();
  await going.build();
  const seen = new Set([JSON.stringify((await shownBy(going)).pdfs)]);
  for (const [what, file, from, to] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text, what).toMatch(from);
    writeFileSync(path, text.replace(from, to));
    await going.build();
    const fresh = begin();
    await fresh.build();
    const [one, other] = [await shownBy(going), await shownBy(fresh)];
    expect([one.isBuilt, one.faults], what).toEqual([other.isBuilt, other.faults]);
    if (!one.isBuilt) continue;
    expect(one.view, what).toEqual(other.view);
    expect(
      one.pdfs.map((pdf, index) => pdf === other.pdfs[index]),
      what,
    ).toEqual([true, true, true, true]);
    seen.add(JSON.stringify(one.pdfs));
  }
  // The edits show: one leaves the pages as they were, one is a fault, one takes it back.
  expect(seen.size).toBe(5);
}, 240_000);
