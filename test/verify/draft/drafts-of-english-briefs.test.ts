import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { packsFor } from '../../support/prove-source.js';
import { periodsDrafted } from '../../support/periods-drafted.js';

const place = { file: 'note.txt', line: 1, column: 1 };

interface Written {
  readonly quote: string;
  readonly of?: string;
}

const written = (text: string): readonly Written[] => {
  const packs = packsFor(['en']);
  const source = {
    id: 'source',
    file: 'note.txt',
    language: 'en',
    sha256: '',
    title: {},
    text,
    place,
  };
  const draft = draftFacts(source, ['en'], packs);
  return Object.values(
    (parse(writeDraft(draft, ['en'], 'latin')) ?? {}) as Record<string, Written>,
  );
};

describe('a draft tells falls from levels and limits from figures', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Those waiting more than six months fell by 6,600 in November, to 46,700.',
      ['-6600', '46700'],
    ],
    ['Debts have fallen by 12% since 2015 and by 7% in the last year.', ['-12%', '-7%']],
    ['Ferry trips have risen by 12% since 2015 and by 7% in the last year.', ['12%', '7%']],
    ['The port added 7.6 GW in 2022 (8.1 GW in 2021).', ['7.6 2022', '8.1 2021']],
    ['Repairs have gone down by 340 on last month, and by 960 on last year.', ['-340', '-960']],
    [
      'The queue is 440, a fall of 56 compared to last May, and 102 compared to the peak.',
      ['440', '-56', '-102'],
    ],
    ['Repairs have gone down by 340 on last month, and 960 tenants wait.', ['-340', '960']],
    ['Some 640 families were waiting longer than two years.', ['640']],
    ['In the clinic 71.4% of callers spent less than four hours.', ['71.4%']],
    ['The crew answered 52.3% of calls within nine minutes.', ['52.3%']],
    ['A total of 855 callers waited 12 hours or more.', ['855']],
    ['The 31-day target was met in 81% of cases.', ['81%']],
    [
      'Work against the 31-day target for repairs slowed, dropping to 61.2%, a drop of 3% on May.',
      ['61.2%', '-3%'],
    ],
    ['The share remains well short of the target of 70%.', ['70% targeted']],
    ['There is no target of 70%.', []],
    ['Against a target of 95%, 67.3% were seen in time.', ['95% targeted', '67.3%']],
    [
      'Ports made 203 terawatt-hours (TWh) of power in 2022 - 24% more than in 2021.',
      ['203 2022', '24%'],
    ],
    ['The fleet grew in 2022-24 by 12 ships.', ['12 2022/2024']],
    ['The list is 1,150 shorter compared to the peak in lists in May 2012.', ['-1150']],
    ['The list was longest for the third month in a row.', []],
    ['The top 5 ports handled 61% of the mail.', ['61%']],
  ])('%s', (text, figures) => {
    expect(periodsDrafted('en', text)).toEqual(figures);
  });
});

describe('a draft quotes what a figure is of', () => {
  it('a figure in brackets with the name before them', () => {
    const facts = written('Mail rose in Malta (+31.2%), Norway (+28.4%) and Latvia (+9.1%).');
    expect(facts.map(({ quote }) => quote)).toEqual([
      'Mail rose in Malta (+31.2%)',
      'Norway (+28.4%)',
      'Norway (+28.4%) and Latvia (+9.1%)',
    ]);
    expect(facts.at(-1)?.of).toBe('Latvia');
  });

  it('no words that are of the figure before it, or say nothing', () => {
    const facts = written(
      'Cargo rose from 36.1% to 38.9%. We saw a fall of 14 in May and 83 fewer.',
    );
    expect(facts.flatMap(({ of }) => of ?? [])).not.toContain('to');
    expect(facts.flatMap(({ of }) => of ?? []).filter((of) => of.endsWith('and'))).toEqual([]);
  });
});
