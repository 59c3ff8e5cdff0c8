import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const report = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });

const told = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).flatMap(({ code, problem }) => (code === 'time/period-differs' ? [problem] : []));

const both = (zh: string, en: string) => `{ zh-Hans: '${zh}', en: '${en}' }`;
const date = (year: string) => `{{date "${year}"}}`;

describe('another year in every language', () => {
  const head = (zh: string, en: string) =>
    report('{ zh-Hans: 数值, en: Figure }, kind: figure', `${both(zh, en)}, kind: figure`);

  it('in the head of a column is told of its figures', () => {
    expect(told(head(date('2019'), date('2019')))).toEqual([
      '“investment” is of ../2020-12-31, and the head of its column says 2019',
      '“foreign-capital” is of ../2020-12-31, and the head of its column says 2019',
    ]);
    expect(told(head(date('2020'), date('2020')))).toEqual([]);
  });

  it('in the head of a column that is compared with is none', () => {
    expect(told(head(`较${date('2019')}`, `compared with ${date('2019')}`))).toEqual([]);
  });

  const key = (year: string) =>
    report(
      '    - fact: tonnage\n',
      `    - { fact: tonnage, label: ${both(`吞吐量，${date(year)}`, `cargo, ${date(year)}`)} }\n`,
    );

  it('in the label of a key figure is told', () => {
    expect(told(key('2021'))).toEqual(['“tonnage” is of 2020, and its label says 2021']);
    expect(told(key('2020'))).toEqual([]);
  });

  const entry = (year: string) =>
    report(
      '            - item: { zh-Hans: 新码头',
      `            - date: ${year}\n              item: ${both('吞吐量{{fact "tonnage"}}', 'Cargo of {{fact "tonnage"}}')}\n            - item: { zh-Hans: 新码头`,
    );

  it('at an entry of a register is told', () => {
    expect(told(entry('2018'))).toEqual(['“tonnage” is of 2020, and its entry says 2018']);
    expect(told(entry('2020-05'))).toEqual([]);
  });
});
