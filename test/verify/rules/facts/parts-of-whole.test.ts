import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const codes = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).map(({ code }) => code);

const rows = (...lines: readonly string[]): Change => ({
  file: 'report.yaml',
  right: '              - [{ zh-Hans: 完成投资, en: Investment }, investment]\n',
  wrong: lines.map((line) => `              - ${line}\n`).join(''),
});
const row = (fact: string): string => `[{ zh-Hans: 投资, en: Money }, ${fact}]`;
const total = (fact: string): string => `total: [{ zh-Hans: 合计, en: Total }, ${fact}]`;

describe('the rows over a total', () => {
  it('come to no more than it', () => {
    expect(codes(rows(row('investment'), row('investment'), total('investment')))).toContain(
      'figure/over-whole',
    );
  });

  it('may come to less', () => {
    expect(codes(rows(row('investment'), total('investment')))).not.toContain('figure/over-whole');
  });

  it('are no parts of it where it is an average, as a growth in percent is', () => {
    const growths = rows(row('growth'), row('growth'), total('growth'));
    expect(codes(growths)).not.toContain('figure/over-whole');
  });

  it('may have as their average what lies between them and the rows of the groups before', () => {
    const group = 'group: { zh-Hans: 其他, en: Others }';
    const [rise, fall] = [row('growth'), row('passengers')];
    expect(codes(rows(fall, group, rise, rise, total('passengers')))).not.toContain(
      'figure/over-whole',
    );
    expect(codes(rows(rise, group, rise, rise, total('passengers')))).toContain(
      'figure/over-whole',
    );
  });

  it('are those since the last head of a group', () => {
    const group = 'group: { zh-Hans: 其他, en: Others }';
    const apart = rows(row('investment'), group, row('investment'), total('investment'));
    expect(codes(apart)).not.toContain('figure/over-whole');
  });
});

describe('a share', () => {
  const share = (formula: string): Change => ({
    file: 'facts.yaml',
    right: 'fair:\n',
    wrong: `part:\n  label: { zh-Hans: 比重, en: share }\n  formula: ${formula}\n  round: 1\n\nfair:\n`,
  });

  it('is no more than all', () => {
    expect(codes(share('share(deals, foreign-capital)'))).toContain('figure/over-whole');
    expect(codes(share('share(foreign-capital, deals)'))).not.toContain('figure/over-whole');
  });
});
