import { describe, expect, it } from 'vitest';
import { proveSource, type SourceToProve } from '../../support/prove-source.js';

const units = `beach: { zh-Hans: 处, en: { one: beach, other: beaches } }
`;

const errors = (given: Omit<SourceToProve, 'language' | 'units'>): readonly string[] =>
  proveSource({ language: 'en', units, ...given }).flatMap(({ severity, code }) =>
    severity === 'error' && /^(?:source|figure|time|parity|status)\//u.test(code) ? [code] : [],
  );

const fact = (id: string, value: string, quote: string, more: string): string =>
  `${id}:\n  value: ${value}\n${more}  quote: '${quote}'\n`;

describe('a plan that a sentence goes on to', () => {
  const text =
    'The company spent £31 million on pumps in 2024 and plans to spend £90 million in 2025.';
  const spent = (status: string): string =>
    fact('spent', '31 million', 'spent £31 million on pumps in 2024', `  unit: GBP\n${status}`);

  it('is none of the figure before it, quoted with it or alone', () => {
    expect(errors({ text, facts: spent('') })).toEqual([]);
    expect(
      errors({ text, facts: fact('spent', '31 million', text, '  unit: GBP\n') }),
    ).not.toContain('source/status-differs');
  });

  it('and is one of its own figure', () => {
    const planned = fact('planned', '90 million', 'plans to spend £90 million', '  unit: GBP\n');
    expect(errors({ text, facts: planned })).toContain('source/status-differs');
  });

  it('and of the figure where no other follows', () => {
    const one = 'The 31 stations are old and planned for repair.';
    const facts = fact('stations', '31', 'The 31 stations are old and planned for repair', '');
    expect(errors({ text: one, facts })).toContain('source/status-differs');
  });
});

describe('from one level to another', () => {
  const text =
    'The share rose from 41% in 2021 to 55% in 2024. In 2024 some 73% had a ramp. The council aims to raise this from 73% to 90% by 2030.';
  const facts = [
    fact('old', '41%', 'rose from 41% in 2021', '  period: 2021\n'),
    fact('new', '55%', 'to 55% in 2024', '  period: 2024\n'),
    fact('ramp', '73%', 'In 2024 some 73% had a ramp', '  qualifier: about\n  period: 2024\n'),
    fact('aim', '90%', 'to 90% by 2030', '  period: ../2030\n  status: targeted\n'),
  ].join('');
  const codes = (en: string, zh: string): readonly string[] =>
    errors({ text, facts, prose: { en, 'zh-Hans': zh } });

  it('the date of the first is none of a third figure', () => {
    const rest = '{{date "2024"}}{{fact "ramp"}}有坡道。';
    const zh = `比例由{{date "2021"}}的{{fact "old"}}升至{{fact "new"}}。${rest}`;
    expect(
      codes(
        'The share rose from {{fact "old"}} in {{date "2021"}} to {{fact "new"}}, and {{fact "ramp"}} had a ramp in {{date "2024"}}.',
        zh,
      ),
    ).not.toContain('time/period-differs');
  });

  it('the date of the second is none of the first', () => {
    const codesOf = codes(
      'Work goes on from {{fact "ramp"}} to {{fact "aim"}} by {{date "2030"}}.',
      '有坡道的占{{fact "ramp"}}，目标是到{{date "2030"}}提高到{{fact "aim"}}。',
    );
    expect(codesOf).not.toContain('time/period-differs');
  });

  it('and a figure of another time beside a date is told', () => {
    expect(
      codes(
        '{{fact "ramp"}} had a ramp in {{date "2030"}}.',
        '{{date "2030"}}{{fact "ramp"}}有坡道。',
      ),
    ).toContain('time/period-differs');
  });
});

describe('an interval', () => {
  const text = 'Between 2026 and 2030 the council plans to spend £90 million.';
  const facts = fact(
    'planned',
    '90 million',
    text,
    '  unit: GBP\n  period: 2026/2030\n  status: planned\n',
  );

  it('is said by its two ends in the other language', () => {
    const prose = {
      en: 'Between {{date "2026"}} and {{date "2030"}} the council plans to spend {{fact "planned"}}.',
      'zh-Hans': '{{date "2026/2030"}}计划支出{{fact "planned"}}。',
    };
    expect(errors({ text, facts, prose })).toEqual([]);
  });

  it('and not by one', () => {
    const prose = {
      en: 'Until {{date "2030"}} the council plans to spend {{fact "planned"}}.',
      'zh-Hans': '{{date "2026/2030"}}计划支出{{fact "planned"}}。',
    };
    expect(errors({ text, facts, prose })).toContain('parity/date-missing');
  });
});

describe('words that are none of a figure', () => {
  it('“within a day” makes no rate', () => {
    const text = 'In 2024 some 97% of samples were tested within 24 hours.';
    const facts = fact('tested', '97%', text, '  qualifier: about\n  period: 2024\n');
    const prose = {
      en: '{{fact "tested"}} were tested within a day.',
      'zh-Hans': '{{fact "tested"}}及时检测。',
    };
    expect(errors({ text, facts, prose })).not.toContain('figure/retyped-unit');
    const rate = { ...prose, en: '{{fact "tested"}} a day were tested.' };
    expect(errors({ text, facts, prose: rate })).toContain('figure/retyped-unit');
  });

  it('不宜 in what is counted denies nothing, and 不 does', () => {
    const text = 'In 2024 warnings were given on 36 beaches.';
    const facts = fact('warned', '36', text, '  unit: beach\n  period: 2024\n');
    const en = 'Warnings were given on {{fact "warned"}}.';
    const codes = (zh: string): readonly string[] =>
      errors({ text, facts, prose: { en, 'zh-Hans': zh } });
    expect(codes('不宜游泳的海滩有{{fact "warned"}}。')).not.toContain('figure/denied');
    expect(codes('发布不宜游泳警示{{fact "warned"}}。')).not.toContain('figure/denied');
    expect(codes('警示不在{{fact "warned"}}。')).toContain('figure/denied');
  });

  it('a fall by a negative part is told, whatever its source says', () => {
    const text = 'In 2024 the work reduced spills there by more than half.';
    const facts = fact('spills', '-1/2', text, '  qualifier: more-than\n  period: 2024\n');
    const zh = '溢流{{fact "spills" form="change"}}。';
    const typed = { en: 'The work reduced spills there by {{fact "spills"}}.', 'zh-Hans': zh };
    expect(errors({ text, facts, prose: typed })).toContain('figure/direction-differs');
    const said = { en: 'Spills were {{fact "spills" form="change"}}.', 'zh-Hans': zh };
    expect(errors({ text, facts, prose: said })).not.toContain('figure/direction-differs');
  });
});
