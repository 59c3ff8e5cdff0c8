import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const zh: Change['right'] = '\'资金，{{date "../2020-12-31"}}\'';
const en: Change['right'] = '\'Money, {{date "../2020-12-31"}}\'';
const inReport = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });

const told = (change: Change): readonly string[] =>
  prove([change]).flatMap(({ code, problem }) => (code === 'time/as-of-doubled' ? [problem] : []));

describe('the word that a date as of brings with it', () => {
  it.each([
    [zh, '\'资金，截至{{date "../2020-12-31"}}\'', '截至截至2020年'],
    [en, '\'Money by {{date "../2020-12-31"}}\'', 'by by'],
    [en, '\'Money as of {{date "../2020-12-31"}}\'', 'as of by'],
  ])('is told where it is typed as well: %s → %s', (right, wrong, printed) => {
    expect(told(inReport(right, wrong))).toEqual([expect.stringContaining(printed)]);
  });

  it.each([
    [en, '\'Money made up {{date "../2020-12-31"}}\''],
    [en, '\'Money by the port, {{date "../2020-12-31"}}\''],
    [en, '\'Money by {{date "2020-12-31"}}\''],
    [zh, '\'截至期末的资金，{{date "../2020-12-31"}}\''],
  ])('is no other word before a date: %s → %s', (right, wrong) => {
    expect(told(inReport(right, wrong))).toEqual([]);
  });
});
