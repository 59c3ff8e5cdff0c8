import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const report = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });
const printed = 'Passenger traffic was {{fact "passengers" form="change"}}.';

const told = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).flatMap(({ code, problem }) => (code === 'figure/retyped-unit' ? [problem] : []));

describe('a time that the source does not say of a figure', () => {
  it.each([
    ['a year', 'Passenger traffic was {{fact "passengers" form="change"}} a year.'],
    ['per month', 'Passenger traffic was {{fact "passengers" form="change"}} per month.'],
    [
      'the month before',
      'Passenger traffic was {{fact "passengers" form="change"}} on the month before.',
    ],
  ])('is told where it is typed beside it: %s', (_, wrong) => {
    expect(told(report(printed, wrong))).toEqual([
      expect.stringContaining('beside “passengers” in en, and the source does not say so of it'),
    ]);
  });

  it.each([
    'Passenger traffic was {{fact "passengers" form="change"}} on the year before.',
    'Passenger traffic was {{fact "passengers" form="change"}} on a year earlier.',
    'The port counts its guests every day. Passenger traffic was {{fact "passengers" form="change"}}.',
  ])('is no other word of time: %s', (right) => {
    expect(told(report(printed, right))).toEqual([]);
  });
});

it('a currency typed against a figure is one message, and no second one of the other language', () => {
  const zh = '意向成交{{fact "deals"}}';
  expect(
    prove([{ file: 'report.yaml', right: zh, wrong: zh.replace('{{', '人民币{{') }]).flatMap(
      ({ code, severity }) => (severity === 'error' ? [code] : []),
    ),
  ).toEqual(['figure/retyped-unit']);
});
