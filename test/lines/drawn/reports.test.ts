import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPress } from '../../../src/build/press.js';
import { openResources } from '../../../src/build/resources.js';
import { nodeEffects } from '../../../src/files/node-effects.js';
import {
  baselineDifference,
  breachesIn,
  breachesInLine,
  type Breach,
  type DrawnParagraph,
} from './counters.js';
import { drawnPages, linesOf, textOf, type DrawnPage } from './drawn-lines.js';
import { paragraphsOn } from './drawn-paragraphs.js';

/*
 * Every shipped report, card, poster, leaflet, brief and fixture as pdf.js reads it.
 */

const FIXTURES = 'test/fixtures';
const isBad = /^bad-|^(?:verify|slips)$/u;
const REPORTS = [
  'data/belt-and-road-2020',
  'data/country-cards',
  ...readdirSync(FIXTURES)
    .filter((name) => !isBad.test(name))
    .map((name) => `${FIXTURES}/${name}`),
];

/** Languages stand side by side on a line, this many em apart and more. */
const PIECE_GAP = 0.35;

const effects = nodeEffects();
const press = openPress(
  effects,
  openResources(effects, { templates: 'templates', fonts: 'fonts' }),
);

const languageBy = (text: string): string =>
  /^[^\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Han}]*$/u.test(text) ? 'en' : 'zh-Hans';

/** What lines show by themselves, those of charts and running heads too. */
const inLines = ({ number, glyphs }: DrawnPage): readonly Breach[] =>
  linesOf(number, glyphs, PIECE_GAP).flatMap((line) =>
    breachesInLine(line, languageBy(textOf(line))),
  );

const leadings = ({ lines }: DrawnParagraph): readonly number[] =>
  lines
    .slice(1)
    .map(
      (line, index) => (lines[index]?.glyphs[0]?.baseline ?? 0) - (line.glyphs[0]?.baseline ?? 0),
    );

const areAlike = (lengths: readonly number[]): boolean =>
  Math.max(...lengths) - Math.min(...lengths) < 0.1;

/** Rule 21: a text and the next one beside it, in another language and of one leading, share every baseline. */
const inPairs = (paragraphs: readonly DrawnParagraph[]): readonly Breach[] =>
  paragraphs.slice(1).flatMap((right, index) => {
    const left = paragraphs[index];
    if (!left || left.language === right.language || !(right.left > left.right)) return [];
    const top = ({ lines: [line] }: DrawnParagraph): number => line?.glyphs[0]?.baseline ?? 0;
    const isBeside = Math.abs(top(left) - top(right)) < 4;
    const hasText = left.lines.length > 1 && right.lines.length > 1;
    if (!isBeside || !hasText || !areAlike([...leadings(left), ...leadings(right)])) return [];
    const difference = baselineDifference(left.lines, right.lines);
    return difference < 0.5
      ? []
      : [{ rule: 21, where: left.lines.concat(right.lines).map(textOf).join('|') }];
  });

it.each(REPORTS)('%s breaks no rule as drawn', { timeout: 120_000 }, async (folder) => {
  const { outputs, diagnostics } = await press.make(folder);
  expect(outputs.length, diagnostics.map(({ problem }) => problem).join('; ')).toBeGreaterThan(0);
  // Cards are made from one layout for every row: four of them show it.
  const pages = (await Promise.all(outputs.slice(0, 4).map(({ pdf }) => drawnPages(pdf)))).flat();
  const paragraphs = pages.map(paragraphsOn);
  expect(paragraphs.flat().length).toBeGreaterThan(10);
  const found = [
    ...pages.flatMap(inLines),
    ...paragraphs.flat().flatMap(breachesIn),
    ...paragraphs.flatMap(inPairs),
  ];
  expect(found.map(({ rule, where }) => `${rule} ${where}`)).toEqual([]);
});
