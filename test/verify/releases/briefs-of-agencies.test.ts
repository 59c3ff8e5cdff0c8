import { describe, expect, it } from 'vitest';
import { proveSource, type SourceToProve } from '../../support/prove-source.js';

const units = `case: { zh-Hans: 例, en: { one: case, other: cases } }
patient: { zh-Hans: 名患者, en: { one: patient, other: patients } }
town: { zh-Hans: 个城镇, en: { one: town, other: towns } }
permille: { zh-Hans: 例每百万人, en: { one: 'per million workers', other: 'per million workers' } }
rate: { zh-Hans: 例每10万人, en: { one: 'per 100,000 population', other: 'per 100,000 population' } }
`;

const codes = (given: Omit<SourceToProve, 'language'>): readonly string[] => [
  ...new Set(
    proveSource({ language: 'en', units, ...given })
      .filter(
        ({ severity, code }) =>
          severity === 'error' && /^(?:source|figure|time|quantity)\//u.test(code),
      )
      .map(({ code }) => code),
  ),
];

const fact = (value: string, unit: string, quote: string, more = ''): string =>
  `f:\n  value: ${value}\n  unit: ${unit}\n${more}  quote: '${quote}'\n`;

describe('a rate is of a round number, which its unit says', () => {
  const text = 'The rate stood at 6.2 per 100,000 population, down from 7.9 in 2021.';

  it('in its quote, and of the year before', () => {
    expect(codes({ text, facts: fact('6.2', 'rate', text) })).toEqual([]);
    expect(
      codes({
        text,
        facts: fact('7.9', 'rate', text, '  period: 2021\n  of: 2021\n'),
      }).filter((code) => code === 'source/noun-differs'),
    ).toEqual([]);
  });

  it('and a unit that holds another number is refused', () => {
    const wrong = units.replaceAll('per 100,000 population', 'cases in 40 towns');
    expect(codes({ text, units: wrong, facts: fact('6.2', 'rate', text) })).toContain(
      'figure/in-unit',
    );
    const uneven = units.replaceAll('per 100,000 population', 'per 120,000 population');
    expect(codes({ text, units: uneven, facts: fact('6.2', 'rate', text) })).toContain(
      'figure/in-unit',
    );
  });
});

describe('what a bare number counts is named before it', () => {
  it.each([
    ['Of the cases notified in 2024, 2,710 were confirmed', '2,710', 'case'],
    ['Children made up 4% of cases (152)', '152', 'case'],
    ['Care was offered to 4,860 patients; 3,500 of them accepted it', '3,500', 'patient'],
    ['The clinics saw 790 patients. Of these, 98 were children', '98', 'patient'],
  ])('%s', (text, value, unit) => {
    expect(codes({ text, facts: fact(value, unit, text) })).not.toContain('source/noun-differs');
  });

  it.each([
    ['Cases were notified in 30 countries (27)', '27', 'case'],
    ['The clinics saw many patients. There were 98', '98', 'patient'],
    ['Of the patients seen, 41 doctors were on duty', '41', 'patient'],
  ])('and not where another thing was counted since, or nothing was: %s', (text, value, unit) => {
    expect(codes({ text, facts: fact(value, unit, text) })).toContain('source/noun-differs');
  });
});

describe('words that look like others', () => {
  it('“falling ill” is no fall of a figure', () => {
    const text = 'The risk of falling ill is about 8 times higher in camps';
    const facts = fact('8', 'multiple', text, '  qualifier: about\n');
    const prose = { en: 'The risk is {{fact "f"}} higher.', 'zh-Hans': '风险高{{fact "f"}}。' };
    expect(codes({ text, facts, prose })).not.toContain('figure/direction-missing');
  });

  it('“fell from 21 days in 2021 to 9 days” tells two levels and no fall by 21', () => {
    const text = 'The wait fell from 21 days in 2021 to 9 days in 2024';
    const facts = fact('21', 'day', 'The wait fell from 21 days in 2021', '  period: 2021\n');
    const prose = {
      en: 'The wait was {{fact "f"}} in {{date "2021"}}.',
      'zh-Hans': '{{date "2021"}}等待时间为{{fact "f"}}。',
    };
    expect(codes({ text, facts, prose })).not.toContain('figure/direction-missing');
    const by = 'The wait fell by 21 days in 2021';
    expect(codes({ text: by, facts: fact('21', 'day', by, '  period: 2021\n'), prose })).toContain(
      'figure/direction-missing',
    );
  });

  it('“train 1,200 nurses” names no train', () => {
    const text = 'The agency trained nurses, and will train 1,200 people';
    const facts = fact('1,200', 'person', text, '  status: planned\n');
    expect(codes({ text, facts })).not.toContain('source/quote-cuts-figure');
  });

  it('“below 5 in 13 countries” is a level in some countries, “3 in 13” of something else is refused', () => {
    const text = 'The rate stayed below 5 in 13 countries';
    expect(codes({ text, facts: fact('13', 'country', text) })).toEqual([]);
  });

  it('“longer than 100 days” says more than', () => {
    const text = 'In 5 towns the wait was longer than 100 days';
    expect(codes({ text, facts: fact('100', 'day', text, '  qualifier: more-than\n') })).toEqual(
      [],
    );
    expect(codes({ text, facts: fact('100', 'day', text) })).toEqual(['source/qualifier-differs']);
  });
});

describe('the date of what a figure is compared with is not its own', () => {
  const text = 'Rapid tests were used for 71% of patients, up from 64% in 2022';

  it('in the source', () => {
    const facts =
      'f:\n  value: 71%\n  period: 2024\n  quote: Rapid tests were used for 71% of patients\n';
    expect(codes({ text: `In 2024 the clinics went on. ${text}`, facts })).toEqual([]);
    const same = 'f:\n  value: 64%\n  period: 2024\n  quote: up from 64% in 2022\n';
    expect(codes({ text, facts: same })).toContain('source/period-differs');
  });

  it('in print', () => {
    const facts =
      'f:\n  value: 71%\n  period: 2024\n  quote: Rapid tests were used for 71% of patients\ng:\n  value: 64%\n  period: 2022\n  quote: up from 64% in 2022\n';
    const prose = (en: string) => ({ en, 'zh-Hans': '{{fact "f"}}。{{fact "g"}}。' });
    const printed = (en: string) => codes({ text, facts, prose: prose(en) });
    expect(
      printed('Tests were used for {{fact "f"}}, up from {{fact "g"}} in {{date "2022"}}.'),
    ).not.toContain('time/period-differs');
    expect(
      printed('Tests were used for {{fact "f"}}, and for {{fact "g"}} in {{date "2022"}}.'),
    ).toContain('time/period-differs');
  });
});

describe('a rate of a million', () => {
  it('is called so by its unit, and in a text word for word', () => {
    const text = 'Fatal accidents stood at 17 per million workers';
    const facts = fact('17', 'permille', text);
    expect(codes({ text, facts })).toEqual([]);
    const said = (en: string) =>
      codes({ text, facts, prose: { en, 'zh-Hans': '事故率为{{fact "f"}}。' } });
    expect(said('The rate, per million workers, is {{fact "f" form="number"}}.')).not.toContain(
      'figure/stray',
    );
    expect(said('The rate is {{fact "f"}} of a million workers.')).toContain('figure/stray');
  });

  it('and a unit that holds another million is refused', () => {
    const text = 'Fatal accidents stood at 17 per million workers';
    const wrong = units.replaceAll('per million workers', 'workers of 3 million');
    expect(codes({ text, units: wrong, facts: fact('17', 'permille', text) })).toContain(
      'figure/in-unit',
    );
  });
});

describe('what a number is a part of opens its sentence', () => {
  it.each([
    ['Of the cases in 30 towns, 27 were large', '27', 'case'],
    ['Of the 30 towns with cases, 27 were large', '27', 'town'],
    ['Of the 2.4 million patients seen in 30 towns, 51,300 were children', '51,300', 'patient'],
    ['Of the patients, 40 were men and 35 were women', '35', 'patient'],
    ['Care was given to 790 patients, and almost 640 completed it', '640', 'patient'],
    ['Care was given to 790 patients, and almost 640 left the clinic', '640', 'patient'],
    ['Cases are projected to be 1,730 in 2030, above the target', '1,730', 'case'],
  ])('%s', (text, value, unit) => {
    expect(codes({ text, facts: fact(value, unit, text) })).not.toContain('source/noun-differs');
  });

  it.each([
    ['Of the cases in 30 towns, 27 were large', '27', 'town'],
    ['Of the 30 towns with cases, 27 were large', '27', 'case'],
    ['Of the cases in 30 towns, 27 doctors were paid', '27', 'case'],
    ['Of the cases, 40 doctors saw 12 in 2024', '12', 'case'],
    ['Care was given to 790 patients, and 640 doctors completed it', '640', 'patient'],
  ])('and nothing else does: %s, %s as %s', (text, value, unit) => {
    expect(codes({ text, facts: fact(value, unit, text) })).toContain('source/noun-differs');
  });

  it('“as” names it in the sentence of a list', () => {
    const text = 'Ostia (20), Nemi (24) and Ardea (25) reported the lowest rates in 30 towns';
    const as = (word: string) => fact('20', 'rate', 'Ostia (20)', `  as: ${word}\n`);
    expect(codes({ text, facts: as('rates') })).not.toContain('source/noun-differs');
    expect(codes({ text, facts: as('towns') })).toContain('source/noun-differs');
  });
});

describe('several earlier levels', () => {
  const text = 'In 2024 there were 44 cases, down from 46 in 2023 and from 54 in 2014';
  const of = (value: string, period: number, quote: string) =>
    codes({ text, facts: fact(value, 'case', quote, `  period: ${period}\n`) });

  it('are each of their own year, and count the same', () => {
    expect(of('54', 2014, 'and from 54 in 2014')).toEqual([]);
    expect(of('44', 2024, '44 cases, down from 46 in 2023 and from 54 in 2014')).toEqual([]);
    expect(of('54', 2023, 'and from 54 in 2014')).toContain('source/period-differs');
  });

  it('and end with their clause', () => {
    const more = 'Helmets were worn by 95% of men, up from 92% in 2018, and by 78% of women.';
    const share = (value: string, period: number, quote: string) =>
      codes({
        text: `${more} In 2024 no more was done.`,
        facts: `f:\n  value: ${value}\n  period: ${period}\n  quote: '${quote}'\n`,
      });
    expect(share('78%', 2024, 'by 78% of women')).toEqual([]);
    expect(share('92%', 2024, 'up from 92% in 2018')).toContain('source/period-differs');
  });
});

describe('whose figure', () => {
  const labelled = (facts: string, text: string, label: string) =>
    codes({ text, facts: facts.replace('f:\n', `f:\n  label: { en: ${label}, zh-Hans: 甲 }\n`) });

  it('of two levels of one change with their years is that of its subject', () => {
    const text = 'The average age of buses rose from 11.5 years in 2020 to 12.5 years in 2024';
    const facts = fact('12.5', 'year', text, '  period: 2024\n');
    expect(labelled(facts, text, 'age of buses')).toEqual([]);
    const other = 'The age of buses was 11.5 years in 2020 and that of trams 12.5 years in 2024';
    expect(labelled(fact('12.5', 'year', other, '  period: 2024\n'), other, 'buses')).toContain(
      'source/which-figure',
    );
  });

  it('in brackets behind a share is that of the share', () => {
    const text = 'Children under 15 made up 2.6% of cases (518)';
    expect(labelled(fact('518', 'case', text), text, 'Children')).toEqual([]);
  });
});

describe('a plan that some have carried out', () => {
  it('is none of those', () => {
    const text = '9 towns intend to close the clinics, and 6 towns have done so';
    expect(codes({ text, facts: fact('6', 'town', '6 towns have done so') })).toEqual([]);
    const open = '9 towns intend to close the clinics, and 6 towns to open more';
    expect(codes({ text: open, facts: fact('9', 'town', '9 towns intend to close') })).toContain(
      'source/status-differs',
    );
  });
});

describe('a date that tells which things are meant', () => {
  it('is not that of their share', () => {
    const text =
      'Homes built before 1980 made up 54% of all, compared with 63% in 2012. That was in 2024.';
    const of = (period: number) =>
      codes({ text, facts: `f:\n  value: 54%\n  period: ${period}\n  quote: made up 54%\n` });
    expect(of(2024)).toEqual([]);
    expect(of(2010)).toContain('source/period-differs');
  });
});
