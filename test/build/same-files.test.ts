import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sameFiles } from '../../src/build/same-files.js';
import { nodeEffects } from '../../src/files/node-effects.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** `code report:line:column` of what reports with these files are refused for. */
function refusals(reports: Readonly<Record<string, string>>): readonly string[] {
  const data = mkdtempSync(join(tmpdir(), 'same-files-'));
  folders.push(data);
  const found = Object.entries(reports).map(([id, text]) => {
    const folder = join(data, id);
    mkdirSync(folder);
    writeFileSync(join(folder, 'report.yaml'), text);
    return { id, folder };
  });
  return sameFiles(nodeEffects(), found).map(({ code, place: { file, line, column } }) => {
    return `${code} ${file.slice(data.length + 1).split('/')[0]}:${line}:${column}`;
  });
}

describe('reports of one run', () => {
  it('that choose one file are refused at both places, whatever its case', () => {
    expect(
      refusals({
        ferries: 'title: F\noutputs:\n  - { layout: fact-sheet, file: Spring }\n',
        quays: 'outputs:\n- layout: brief\n\n  file: spring\nsources: {}\n',
        cranes: 'outputs: [{ layout: brief, file: autumn }]\n',
      }),
    ).toEqual(['report/same-output ferries:3:33', 'report/same-output quays:4:9']);
  });

  it('are refused where one chooses the name that another has without choosing', () => {
    expect(
      refusals({
        ferries: 'outputs:\n  - { layout: brief, file: quays }\n',
        quays: 'title: Q\n',
        cranes: 'title: C\n',
      }),
    ).toEqual(['report/same-output ferries:2:28', 'report/same-output quays:1:1']);
  });

  it('pass where the name of the other is written by none of its outputs', () => {
    expect(
      refusals({
        ferries: 'outputs:\n  - { layout: brief, file: quays }\n',
        quays: 'outputs:\n  - layout: brief\n  - layout: poster\n',
        'no-yaml': 'outputs:\n  - { file: [\n',
      }),
    ).toEqual([]);
  });
});
