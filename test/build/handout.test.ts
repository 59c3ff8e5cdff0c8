import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPress } from '../../src/index.js';
import { temporaryFolder } from '../fonts/support.js';

const SOURCE = 'The pier has 14 lamps. They are lit at dusk.\n';

/** The pages of a handout of one passage, with `cover` as it stands in `report.yaml`. */
const pagesWith = async (
  cover: string,
  output = 'rows: [[{ block: dusk }]]',
): Promise<number | undefined> => {
  const folder = join(temporaryFolder(), 'pier');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, 'sources/note.txt'), SOURCE);
  writeFileSync(
    join(folder, 'facts.yaml'),
    'lamps:\n  label: { en: lamps on the pier, zh-Hans: 栈桥灯数 }\n  value: 14\n  unit: lamp\n  quote: The pier has 14 lamps\n',
  );
  writeFileSync(
    join(folder, 'units.yaml'),
    'lamp: { en: { one: lamp, other: lamps }, zh-Hans: 盏 }\n',
  );
  writeFileSync(
    join(folder, 'report.yaml'),
    `languages: [en, zh-Hans]
title: { en: The pier, zh-Hans: 栈桥 }
edition: { number: 1, date: 2026-11-28 }
sources:
  note:
    file: sources/note.txt
    language: en
    sha256: ${createHash('sha256').update(SOURCE).digest('hex')}
    title: { en: Note on the pier, zh-Hans: 栈桥说明 }
${cover}sections:
  - id: light
    title: { en: Light, zh-Hans: 灯光 }
    rows:
      - - id: dusk
          prose:
            - { en: The lamps are lit at dusk., zh-Hans: 灯在黄昏时点亮。 }
outputs:
  - layout: handout
    ${output}
`,
  );
  const made = await openPress().make(folder);
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return made.outputs[0]?.pages;
};

describe('a handout', () => {
  it('of a report without figures has its text under the title, and no front that is a title alone', async () => {
    expect(await pagesWith('')).toBe(1);
  });

  it('with figures of its own on its front has its text on the back', async () => {
    expect(await pagesWith('', 'figures: [lamps]\n    rows: [[{ block: dusk }]]')).toBe(2);
  });

  it('with the figures of the report in its band has its text under them: no page is a band alone', async () => {
    expect(await pagesWith('cover:\n  figures: [lamps]\n')).toBe(1);
  });

  it('that chooses no rows has those of all sections', async () => {
    expect(await pagesWith('cover:\n  figures: [lamps]\n', 'languages: [en, zh-Hans]')).toBe(1);
  });
});
