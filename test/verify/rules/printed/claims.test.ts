import { describe, expect, it } from 'vitest';
import { changedLine, lineOf, prove, type Change } from '../../support.js';

const report = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });
const facts = (right: string, wrong: string): Change => ({ file: 'facts.yaml', right, wrong });

const told = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).map(({ code, severity }) => `${severity} ${code}`);

const second = facts(
  'outlook:\n',
  'dues:\n  label: { zh-Hans: 完成投资, en: investment }\n  value: 12.6亿\n  unit: USD\n  period: ../2020-12-31\n  quote: 利用外资12.6亿美元\n\noutlook:\n',
);
const yuan = facts('unit: CNY', 'unit: USD');

describe('two figures beside one label', () => {
  it('in one block or in running text are an error', () => {
    const printed = report(
      '              - [{ zh-Hans: 利用外资, en: Foreign capital }, foreign-capital]',
      '              - [{ zh-Hans: 利用外资, en: Foreign capital }, foreign-capital]\n              - [{ zh-Hans: 完成投资, en: Investment }, dues]',
    );
    expect(told(second, yuan, printed)).toContain('error figure/contradicts');
    const inText = report(
      '“十四五”规划提出建设智慧港口。',
      '“十四五”规划提出建设智慧港口。{{fact "dues"}}',
    );
    expect(told(second, yuan, inText)).toContain('error figure/contradicts');
  });

  it('are told once, in whichever order they are printed', () => {
    const printed = report(
      '              - [{ zh-Hans: 完成投资, en: Investment }, investment]',
      '              - [{ zh-Hans: 完成投资, en: Investment }, dues]\n              - [{ zh-Hans: 完成投资, en: Investment }, investment]',
    );
    expect(
      told(second, yuan, printed).filter((code) => code.endsWith('figure/contradicts')),
    ).toEqual(['error figure/contradicts']);
  });

  it('in one language are as much an error as in all', () => {
    const renamed = facts(
      'outlook:\n',
      'dues:\n  label: { zh-Hans: 完成投资, en: money from abroad }\n  value: 12.6亿\n  unit: USD\n  period: ../2020-12-31\n  quote: 利用外资12.6亿美元\n\noutlook:\n',
    );
    expect(told(renamed, yuan)).toContain('error figure/contradicts');
    expect(told(renamed)).not.toContain('error figure/contradicts');
  });

  it('under two heads of one table are two figures', () => {
    const head = (text: string): string =>
      `              - group: { zh-Hans: ${text}, en: ${text === '外国' ? 'Abroad' : 'Home'} }\n`;
    const row = (fact: string): string =>
      `              - [{ zh-Hans: 投资, en: Investment }, ${fact}]`;
    const right = '              - [{ zh-Hans: 完成投资, en: Investment }, investment]';
    const grouped = report(
      right,
      `${head('外国')}${row('investment')}\n${head('本国')}${row('dues')}`,
    );
    expect(told(second, yuan, grouped)).not.toContain('error figure/contradicts');
    const under = report(right, `${head('外国')}${row('investment')}\n${row('dues')}`);
    expect(told(second, yuan, under)).toContain('error figure/contradicts');
  });

  it('under two heads are two figures', () => {
    const elsewhere = report(
      '      - - id: fair\n',
      '      - - title: { zh-Hans: 外国投资, en: From abroad }\n          figures: [dues]\n      - - id: fair\n',
    );
    expect(told(second, yuan, elsewhere)).not.toContain('error figure/contradicts');
  });
});

describe('an attribution', () => {
  it('may be another name of the same entry of terms.yaml', () => {
    const right = 'The Port Authority projects growth';
    const short: Change = {
      file: 'terms.yaml',
      right: 'port-authority: { zh-Hans: [港口管理局, 港管局], en: [Port Authority] }',
      wrong: 'port-authority: { zh-Hans: [港口管理局, 港管局], en: [Port Authority, PA] }',
    };
    expect(told(report(right, 'The PA projects growth'))).toContain(
      'error status/attribution-not-printed',
    );
    expect(told(short, report(right, 'The PA projects growth'))).toEqual([]);
  });

  it('may be the publisher of the source', () => {
    const change = report(
      '    title: { zh-Hans: 为测试而写的短文,',
      '    publisher: { zh-Hans: 海事管理局, en: Maritime Authority }\n    title: { zh-Hans: 为测试而写的短文,',
    );
    const named = facts(
      '{ zh-Hans: 港口管理局, en: Port Authority }',
      '{ zh-Hans: 海事管理局, en: Maritime Authority }',
    );
    expect(told(named)).toContain('error source/attribution-not-found');
    expect(told(named, change)).not.toContain('error source/attribution-not-found');
  });
});

describe('a set phrase that is a quantity', () => {
  const phrase = report('“十四五”, en: 14th Five-Year }', '500万, en: 5 million }');

  it('is an error beside facts, in each language', () => {
    expect(
      prove([phrase])
        .filter(({ code }) => code === 'figure/silenced')
        .map(lineOf),
    ).toEqual([changedLine(phrase), changedLine(phrase)]);
    expect(told(phrase)).toContain('error figure/silenced');
  });
});
