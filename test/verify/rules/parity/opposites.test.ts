import { describe, expect, it } from 'vitest';
import { clauseFrame } from '../../../../src/verify/clauses/clause-frame.js';
import { pack } from '../../../quantity/packs.js';
import { prove, type Change } from '../../support.js';

const facts = (right: string, wrong: string): Change => ({ file: 'facts.yaml', right, wrong });
const report = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });
const label = '{ zh-Hans: 客运量变动, en: change in passenger traffic }';

const told = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).flatMap(({ code, problem }) =>
    code.startsWith('figure/opposite') || code.startsWith('figure/direction')
      ? [`${code}: ${problem}`]
      : [],
  );

describe('the other side of a pair', () => {
  it('in a label is told once, in the language that has it', () => {
    expect(told(facts(label, '{ zh-Hans: 货运量变动, en: change in passenger traffic }'))).toEqual([
      'figure/opposite-named: the source says “客运” of “passengers”, and the text in zh-Hans “货运”',
    ]);
  });

  it('in the clause of a figure is told', () => {
    expect(told(report('Passenger traffic was', 'Freight traffic was'))).toEqual([
      'figure/opposite-named: the source says “客运” of “passengers”, and the text in en “Freight”',
    ]);
  });

  it('is no fall against a rise where the other language names both', () => {
    const both = '{ zh-Hans: 客运量提高、时间缩短的变动, en: change as times fell }';
    expect(prove([facts(label, both)]).map(({ code }) => code)).not.toContain(
      'parity/opposite-named',
    );
    const one = '{ zh-Hans: 客运量提高的变动, en: change as times fell }';
    expect(prove([facts(label, one)]).map(({ code }) => code)).toContain('parity/opposite-named');
  });

  it('is women in one language and men in the other', () => {
    const wrong = '{ zh-Hans: 女性客运量变动, en: change in male passengers }';
    expect(prove([facts(label, wrong)]).map(({ problem }) => problem)).toContainEqual(
      expect.stringContaining('says “女性” in zh-Hans and “male”'),
    );
  });

  it.each([
    [
      'beside the side of the source',
      '{ zh-Hans: 客运量变动（不含货运）, en: passenger traffic without cargo }',
    ],
    ['which no language names', '{ zh-Hans: 变动, en: change }'],
  ])('%s is let through', (_, wrong) => {
    expect(told(facts(label, wrong))).toEqual([]);
  });
});

describe('a label of a fall', () => {
  it('beside a rise is told', () => {
    const figure = report(
      '    - fact: tonnage\n',
      '    - { fact: growth, label: { zh-Hans: 货物吞吐量降幅, en: fall in cargo } }\n    - fact: tonnage\n',
    );
    expect(told(figure)).toEqual([
      expect.stringContaining('figure/direction-differs: the source says “增长” of “growth”'),
    ]);
  });
});

describe('a negative figure', () => {
  const printed = 'Passenger traffic was {{fact "passengers" form="change"}}.';

  it.each([
    'Passenger traffic rose by {{fact "passengers" form="signed"}}.',
    'Passenger traffic rose in {{date "2020"}} by {{fact "passengers" form="signed"}}.',
    'Passenger traffic in {{date "2020"}} was {{fact "passengers"}} more than the year before.',
    'Passenger traffic was {{fact "passengers" form="signed"}} higher than the year before.',
  ])('beside the word of a rise is told: %s', (wrong) => {
    expect(told(report(printed, wrong))).toEqual([
      expect.stringContaining('figure/direction-differs: the source says “下降” of “passengers”'),
    ]);
  });

  it('beside 多 is told', () => {
    const zh = '客运量{{fact "passengers" form="change"}}。';
    expect(told(report(zh, '客运量比上年多{{fact "passengers" form="signed"}}。'))).toEqual([
      expect.stringContaining('figure/direction-differs: the source says “下降” of “passengers”'),
    ]);
  });

  it('under the label of a rise is told', () => {
    const figure = (en: string, zh: string): Change =>
      report(
        '    - fact: tonnage\n',
        `    - { fact: passengers, form: signed, label: { zh-Hans: ${zh}, en: ${en} } }\n    - fact: tonnage\n`,
      );
    expect(told(figure('increase in passengers', '旅客变动'))).toEqual([
      'figure/direction-differs: “passengers” is negative, and its label in en says “increase”',
    ]);
    expect(told(figure('growth in passengers', '旅客增长率'))).toEqual([]);
  });
});

describe('a figure compared with another', () => {
  it.each([
    ['en', 'It was 6% more than the year before.', '6%'],
    ['en', 'It was 6% higher than the year before.', '6%'],
    ['de', 'Es waren 6 % mehr als im Vorjahr.', '6 %'],
    ['es', 'Fue un 6 % más que el año anterior.', '6 %'],
    ['fr', 'Soit 6 % de plus que l’année précédente.', '6 %'],
    ['zh-Hans', '比上年多6%。', '6%'],
    ['zh-Hant', '比上年高6%。', '6%'],
  ])('in %s is a rise: %s', (language, text, figure) => {
    const start = text.indexOf(figure);
    const frame = clauseFrame(text, { start, end: start + figure.length }, pack(language));
    expect(frame.direction?.way).toBe('rise');
  });

  it.each([
    ['en', 'It fell to more than 6%.', '6%', 'fall'],
    ['es', 'Son 6 % más o menos.', '6 %', undefined],
    ['zh-Hans', '最多6%。', '6%', undefined],
  ])('but not in %s: %s', (language, text, figure, way) => {
    const start = text.indexOf(figure);
    const frame = clauseFrame(text, { start, end: start + figure.length }, pack(language));
    expect(frame.direction?.way).toBe(way);
  });
});
