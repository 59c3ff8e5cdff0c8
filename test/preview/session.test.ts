import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openPackage } from '../../src/build/open-package.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openSession, type Session } from '../../src/preview/session.js';
import type { PreviewState } from '../../src/preview/view.js';

/** A session of a report with two layouts, what it told since it was last asked, and a way to change the report. */
async function sessionOfTwo() {
  const folder = join(mkdtempSync(join(tmpdir(), 'factsheet-test-')), 'data', 'first-report');
  cpSync('test/fixtures/first-report', folder, { recursive: true });
  const file = join(folder, 'report.yaml');
  const good = `${readFileSync(file, 'utf8').replace(/^outputs:\n(?:[ -].*\n)*/mu, '')}
outputs:
  - { layout: fact-sheet }
  - { layout: handout }
`;
  writeFileSync(file, good);
  const effects = nodeEffects();
  const session = openSession({
    effects,
    open: () => ({
      value: {
        report: { id: 'first-report', folder, out: 'out' },
        resources: openPackage(effects),
      },
      diagnostics: [],
    }),
  });
  let told: PreviewState[] = [];
  session.subscribe(() => {
    if (told.at(-1) !== session.state()) told.push(session.state());
  });
  const build = async (text: string): Promise<readonly PreviewState[]> => {
    told = [session.state()];
    writeFileSync(file, text);
    await session.build();
    return told.slice(1);
  };
  await build(good);
  return { session, build, good, folder };
}

const digestsOf = ({ good }: PreviewState): Readonly<Record<string, string>> =>
  Object.fromEntries((good?.view.outputs ?? []).map(({ layout, digest }) => [layout, digest]));

const titled = (text: string, title: string): string =>
  text.replace('The library in figures', title);

it('the layout that is looked at is told before the others are made, which stay as they were', async () => {
  const { session, build, good } = await sessionOfTwo();
  const before = digestsOf(session.state());
  expect(Object.keys(before)).toEqual(['fact-sheet', 'handout']);
  session.show('handout');
  const [first, last, ...more] = await build(titled(good, 'The library counted'));
  expect(more).toEqual([]);
  if (!first || !last) throw new Error('told less than twice');
  expect([first.isComplete, last.isComplete, first.build]).toEqual([false, true, last.build]);
  expect(digestsOf(first)['fact-sheet']).toBe(before['fact-sheet']);
  expect(digestsOf(first)['handout']).not.toBe(before['handout']);
  expect(digestsOf(last)['fact-sheet']).not.toBe(before['fact-sheet']);
  expect(digestsOf(last)['handout']).toBe(digestsOf(first)['handout']);
});

it('a fault of a layout that is not looked at is not taken back before that layout is made again', async () => {
  const { build, good } = await sessionOfTwo();
  const broken = good.replace('layout: handout }', 'layout: handout, pages: 9 }');
  const [first, last] = await build(broken);
  expect([first?.isBuilt, last?.isBuilt]).toEqual([true, false]);
  const again = await build(titled(broken, 'The library counted'));
  expect(again.map(({ isBuilt, isComplete }) => [isBuilt, isComplete])).toEqual([[false, true]]);
});

it('a save while the others are made leaves them, and makes what is looked at of the new text', async () => {
  const { session, build, good } = await sessionOfTwo();
  const off = session.subscribe(() => {
    if (session.state().isComplete || session.state().build !== 2) return;
    off();
    void session.build();
  });
  const told = await build(titled(good, 'The library counted'));
  expect(told.map((state) => [state.build, state.isComplete])).toEqual([
    [2, false],
    [3, false],
    [3, true],
  ]);
  expect(pdfsOf(session)).toEqual([true, true]);
});

it('a rehearsal shows nothing, and a save in the midst of it is built', async () => {
  const { session, build, good } = await sessionOfTwo();
  let told = 0;
  const off = session.subscribe(() => (told += 1));
  const [before, rehearsed] = [session.state(), session.rehearse()];
  await wait(50);
  expect([told, session.isBuilding(), session.state()]).toEqual([0, false, before]);
  off();
  const states = await build(titled(good, 'The library counted'));
  expect(states.at(-1)).toMatchObject({ isBuilt: true, isComplete: true });
  const built = session.state();
  await rehearsed;
  expect(session.state()).toBe(built);
}, 60_000);

const pdfsOf = (session: Session): readonly boolean[] =>
  ['fact-sheet', 'handout'].map((layout) => session.pages(layout) !== undefined);

it('a row that no report is made for is told, and no other is shown in its place', async () => {
  const effects = nodeEffects();
  const id = 'country-cards';
  const session = openSession({
    effects,
    row: 'VMN',
    open: () => ({
      value: {
        report: { id, folder: join('data', id), out: 'out' },
        resources: openPackage(effects),
      },
      diagnostics: [],
    }),
  });
  await session.build();
  const { isBuilt, good, faults } = session.state();
  expect([isBuilt, good]).toEqual([false, undefined]);
  expect(faults.map(({ code }) => code)).toEqual(['command/unknown-row']);
  expect(faults[0]?.problem).toContain('“VMN”');
});

it('two outputs of one layout are shown each, in its languages', async () => {
  const { session, build, good } = await sessionOfTwo();
  const twice = good.replace(
    '  - { layout: handout }',
    '  - { layout: handout, languages: [en] }\n  - { layout: handout, languages: [zh-Hans], file: other }',
  );
  await build(twice);
  const digests = digestsOf(session.state());
  expect(Object.keys(digests)).toEqual(['fact-sheet', 'handout-en', 'handout-zh-Hans']);
  expect(new Set(Object.values(digests)).size).toBe(3);
  expect(session.pages('handout-en')).not.toEqual(session.pages('handout-zh-Hans'));
});

it('a folder of layouts that is moved away during a build leaves the pages as they were', async () => {
  const root = mkdtempSync(join(tmpdir(), 'factsheet-test-'));
  const [folder, house] = [join(root, 'data', 'first-report'), join(root, 'house')];
  cpSync('test/fixtures/first-report', folder, { recursive: true });
  mkdirSync(house);
  writeFileSync(join(house, 'theme.yaml'), "extends: fact-sheet\nbrand: '#0A5C36'\n");
  const effects = nodeEffects();
  const report = { id: 'first-report', folder, out: 'out' };
  const session = openSession({
    effects,
    open: () => ({
      value: { report, resources: openPackage(effects, { templates: house }) },
      diagnostics: [],
    }),
  });
  await session.build(true);
  const green = digestsOf(session.state());
  const building = session.build(true);
  renameSync(house, `${house}-moved`);
  await building;
  expect(digestsOf(session.state())).toEqual(green);
  renameSync(`${house}-moved`, house);
  writeFileSync(join(house, 'theme.yaml'), "extends: fact-sheet\nbrand: '#8A1538'\n");
  await session.build(true);
  expect(digestsOf(session.state())).not.toEqual(green);
});

it('a report whose folder is taken away is told, and its pages stay', async () => {
  const { session, folder } = await sessionOfTwo();
  const before = digestsOf(session.state());
  renameSync(folder, `${folder}-moved`);
  await session.build();
  const { isBuilt, faults } = session.state();
  expect([isBuilt, faults.length > 0]).toEqual([false, true]);
  expect(digestsOf(session.state())).toEqual(before);
});
