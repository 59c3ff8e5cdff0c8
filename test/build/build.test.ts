import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  nodeEffects,
  openPress,
  openResources,
  type BuildResult,
  type SheetOptions,
} from '../../src/index.js';

const place = mkdtempSync(join(tmpdir(), 'factsheet-build-'));
const templates = join(place, 'templates');
const folder = join(place, 'data/report');
const out = join(place, 'out');
const effects = nodeEffects();

beforeAll(() => {
  cpSync('templates', templates, { recursive: true });
  cpSync('test/fixtures/first-report', folder, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Sets the report in a layout of its own, with the given markup in place of a body. */
const withLayout = (name: string, body: string): void => {
  mkdirSync(join(templates, name), { recursive: true });
  cpSync('templates/strings.yaml', join(templates, name, 'strings.yaml'));
  writeFileSync(
    join(templates, name, 'layout.hbs'),
    `<document><section><h1 lang="en">{{prose title "en"}}</h1>\n${body}\n</section></document>\n`,
  );
};

const setIn = (...layouts: readonly string[]): void => {
  const source = readFileSync('test/fixtures/first-report/report.yaml', 'utf8');
  const outputs = layouts.map((layout) => `  - layout: ${layout}\n`).join('');
  writeFileSync(join(folder, 'report.yaml'), `${source}outputs:\n${outputs}`);
};

/** With layouts as they are now: a press keeps what it has read. */
const press = () => openPress(effects, openResources(effects, { templates, fonts: 'fonts' }));

const check = (options: SheetOptions = {}) => press().check(folder, { out, ...options });

const build = async () => {
  const { make, write } = press();
  return write(await make(folder, { out }));
};

const told = ({ diagnostics }: BuildResult): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place: { file, line } }) => `${code} ${file.slice(place.length + 1)}:${line}`);

it('a layout that the report is not set in is an error, beside one that it is', async () => {
  const made = await press().make(folder, { out, layouts: ['fact-sheet', 'fact-shet'] });
  expect(told(made)).toEqual(['command/unknown-layout data/report/report.yaml:1']);
  expect(made.outputs).toEqual([]);
});

describe('pictures', () => {
  beforeAll(() => {
    const canvas = createCanvas(40, 20);
    canvas.getContext('2d').fillRect(5, 5, 10, 10);
    writeFileSync(join(folder, 'mark.png'), canvas.toBuffer('image/png'));
    writeFileSync(join(folder, 'mark.jpg'), canvas.toBuffer('image/jpeg'));
    writeFileSync(
      join(folder, 'mark.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="9" height="9"/></svg>',
    );
  });

  it('of all three formats are printed, at their own ratio', async () => {
    withLayout(
      'pictures',
      ['png', 'jpg', 'svg']
        .map((name) => `<img src="mark.${name}" alt="mark" width="30mm"/>`)
        .join(''),
    );
    setIn('pictures');
    const result = await build();
    expect(told(result)).toEqual([]);
    const pdf = readFileSync(join(out, 'report.pdf'), 'latin1');
    expect(pdf.match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf).toContain('/DCTDecode');
  });

  it('that are missing, corrupt or outside the folder are told at their element', async () => {
    writeFileSync(join(folder, 'cut.png'), readFileSync(join(folder, 'mark.png')).subarray(0, 60));
    withLayout(
      'bad-pictures',
      ['absent.png', 'cut.png', 'facts.yaml']
        .map((src) => `<img src="${src}" alt="mark"/>`)
        .join('\n'),
    );
    setIn('bad-pictures');
    expect(told(await check())).toEqual([
      'input/missing templates/bad-pictures/layout.hbs:2',
      'image/corrupt templates/bad-pictures/layout.hbs:3',
      'image/unknown-format templates/bad-pictures/layout.hbs:4',
    ]);
  });
});

describe('layouts', () => {
  it('with faults are all told in one run, and nothing is written', async () => {
    rmSync(out, { recursive: true, force: true });
    withLayout('wrong', '<h2>{{nonsense}}</h2>');
    setIn('fact-sheet', 'wrong', 'absent');
    const result = await build();
    expect(told(result).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['template/unknown-layout']),
    );
    expect(told(result).some((line) => line.endsWith('templates/wrong/layout.hbs:2'))).toBe(true);
    expect(result.isWritten).toBe(false);
    expect(existsSync(out)).toBe(false);
  });

  it('that are not asked for are not set', async () => {
    setIn('fact-sheet', 'handout');
    const { outputs, layouts } = await check({ layouts: ['handout'] });
    expect(layouts).toEqual(['fact-sheet', 'handout']);
    expect(outputs.map(({ layout, path }) => [layout, path])).toEqual([
      ['handout', join(out, 'report.handout.pdf')],
    ]);
  });
});

describe('a report that cannot be read', () => {
  it('is told together with everything else that is wrong with its files', async () => {
    writeFileSync(join(folder, 'report.yaml'), 'languages: [en, zh-Hans]\ntitel: {}\n');
    writeFileSync(join(folder, 'facts.yaml'), 'ships: 3\n');
    const result = await check();
    expect(told(result).length).toBeGreaterThan(1);
    expect(result.layouts).toBeUndefined();
    expect(result.outputs).toEqual([]);
  });
});
