import { describe, expect, it } from 'vitest';
import { proveSource, type SourceToProve } from '../../support/prove-source.js';

const units = `meal: { zh-Hans: 份, en: { one: meal, other: meals } }
pupil: { zh-Hans: 名学生, en: { one: pupil, other: pupils } }
kitchen: { zh-Hans: 个厨房, en: { one: kitchen, other: kitchens } }
`;

const errors = (given: Omit<SourceToProve, 'language'>): readonly string[] =>
  proveSource({ language: 'en', units, ...given }).flatMap(({ severity, code }) =>
    severity === 'error' && /^(?:source|figure|time|parity|status)\//u.test(code) ? [code] : [],
  );

const fact = (value: string, quote: string, label: string, more: string): string =>
  `f:\n  label: { en: ${label}, zh-Hans: x }\n  value: ${value}\n${more}  quote: '${quote}'\n`;

describe('a list of one thing over the years', () => {
  const text =
    'School meals by year were 410,200 in 2021, 422,700 in 2022, 431,900 in 2023 and 440,600 in 2024.';

  it.each([
    ['410,200', '2021'],
    ['422,700', '2022'],
    ['431,900', '2023'],
    ['440,600', '2024'],
  ])('names it once for all: %s in %s', (value, year) => {
    const more = `  unit: meal\n  period: ${year}\n`;
    expect(errors({ text, facts: fact(value, text, 'school meals', more) })).toEqual([]);
  });

  it('and a value of it is of its own year alone', () => {
    const facts = fact('422,700', text, 'school meals', '  unit: meal\n  period: 2023\n');
    expect(errors({ text, facts })).toContain('source/period-differs');
  });

  it('and another thing after it is none of it', () => {
    const other = 'School meals were 410,200 in 2021, and breakfasts 9,700 in 2022.';
    const facts = fact('9,700', other, 'school meals', '  period: 2022\n');
    expect(errors({ text: other, facts })).toContain('source/which-figure');
  });
});

describe('what a share is compared with', () => {
  const text = 'Pupils from farms made up 12.6% of the roll, down from 15.1% in 2018.';

  it('is of the same, in its own year', () => {
    const facts = fact('15.1%', text, 'pupils from farms', '  period: 2018\n');
    expect(errors({ text, facts })).toEqual([]);
    const wrong = fact('15.1%', text, 'pupils from farms', '  period: 2025\n');
    expect(errors({ text, facts: wrong })).toContain('source/period-differs');
  });

  it('and not of what stands between', () => {
    const two = 'Pupils from farms made up 12.6%, teachers 3.4% and cooks 2.2% in 2018.';
    const facts = fact('2.2%', two, 'pupils from farms', '  period: 2018\n');
    expect(errors({ text: two, facts })).toContain('source/which-figure');
  });
});

describe('a place in an order', () => {
  it('is no other figure of a count', () => {
    const text = '6,340 were eating there for the first time.';
    const facts = fact('6,340', text, 'pupils for the first time', '');
    expect(errors({ text, facts })).toEqual([]);
  });
});

describe('a whole that says whose it is', () => {
  it('names what its part counts', () => {
    const text = 'Of the county’s 58 kitchens, 19 were electric at the end of 2025.';
    const facts = fact('19', text, 'electric kitchens', '  unit: kitchen\n');
    expect(errors({ text, facts })).not.toContain('source/noun-differs');
  });

  it('and what is said of it behind is not counted', () => {
    const text = 'Of the 58 people in 7 kitchens, 19 were new.';
    const facts = fact('19', text, 'x', '  unit: kitchen\n');
    expect(errors({ text, facts })).toContain('source/noun-differs');
  });
});

describe('what could not be done', () => {
  it('is told of what was counted, and a meal not eaten is a fact', () => {
    const text = 'About 1,720 meals could not be delivered.';
    const facts = fact('1,720', text, 'meals', '  qualifier: about\n  unit: meal\n');
    expect(errors({ text, facts })).toEqual([]);
    const prose = {
      en: '{{fact "f"}} could not be delivered.',
      'zh-Hans': '{{fact "f"}}未能送达。',
    };
    expect(errors({ text, facts, prose })).not.toContain('figure/supposed');
  });

  it.each([
    'About 1,720 meals could be delivered.',
    'The kitchens could not deliver about 1,720 meals.',
  ])('and neither what could be nor a figure that is denied: %s', (text) => {
    const facts = fact('1,720', text, 'meals', '  qualifier: about\n  unit: meal\n');
    expect(
      errors({ text, facts }).filter((code) => /conditional|negated/u.test(code)),
    ).toHaveLength(1);
  });
});

describe('a date that opens the next clause of a text', () => {
  const text = 'Pupils from farms made up 12.6% in 2025. Pupils from farms made up 15.1% in 2018.';
  const facts =
    fact('12.6%', 'Pupils from farms made up 12.6% in 2025', 'x', '  period: 2025\n') +
    fact('15.1%', 'Pupils from farms made up 15.1% in 2018', 'x', '  period: 2018\n').replace(
      'f:',
      'g:',
    );
  const en = 'Pupils from farms made up {{fact "f"}}, against {{fact "g"}} in {{date "2018"}}.';

  it('is that of the figure behind it', () => {
    const prose = { en, 'zh-Hans': '农家学生占{{fact "f"}}，{{date "2018"}}为{{fact "g"}}。' };
    expect(errors({ text, facts, prose })).toEqual([]);
  });

  it('and of the figure before it where it has none of that date', () => {
    const prose = {
      en: 'Pupils from farms made up {{fact "g"}}, in {{date "2018"}}, and {{fact "f"}} now.',
      'zh-Hans': '农家学生占{{fact "g"}}，{{date "2018"}}为{{fact "f"}}。',
    };
    expect(errors({ text, facts, prose })).toContain('time/period-differs');
  });
});

describe('a plan that is only intended', () => {
  it('may be told with the Chinese words of a plan', () => {
    const text = 'By 2028 the county intends to serve 500 pupils a day.';
    const facts = fact('500', text, 'x', '  unit: pupil\n  period: ../2028\n  status: intended\n');
    const en = 'By {{date "2028"}} the county intends to serve {{fact "f"}} a day.';
    for (const word of ['拟于', '打算'])
      expect(
        errors({
          text,
          facts,
          prose: { en, 'zh-Hans': `${word}{{date "2028"}}前每天供餐{{fact "f"}}。` },
        }).filter((code) => /status/u.test(code)),
      ).toEqual([]);
  });
});

describe('a level that is told in brackets or behind a comma', () => {
  it('counts what the sentence counts', () => {
    const text = 'The county ran 58 kitchens on 31 December 2025 (61 a year before).';
    const facts = fact(
      '61',
      text,
      'kitchens a year before',
      '  unit: kitchen\n  period: 2024-12-31\n',
    );
    expect(errors({ text, facts })).not.toContain('source/noun-differs');
  });

  it('has the year that a colon leads from, and the figure outside of the bracket has not', () => {
    const text = 'Inspectors found 37 faults, 6.4 per visit (2024: 7.9).';
    const about = (value: string, period: string) =>
      errors({ text, facts: fact(value, text, 'x', `  period: ${period}\n`) }).filter((code) =>
        code.includes('period'),
      );
    expect(about('37', '2025')).toEqual([]);
    expect(about('7.9', '2024')).toEqual([]);
    expect(about('7.9', '2025')).toHaveLength(1);
  });

  it('may go on with an earlier one of the same', () => {
    const text =
      'The county has 58 kitchens. Twelve of these are now electric, up from seven in 2019 and just four in 2015.';
    const facts = fact('4', text, 'electric kitchens', '  unit: kitchen\n  period: 2015\n');
    expect(errors({ text, facts })).not.toContain('source/noun-differs');
  });

  it('may be written in words, and its year is none of the figure before it', () => {
    const text = 'Twelve of these are now electric, up from seven in 2019 and just four in 2015.';
    const about = (value: string, period: string) =>
      errors({ text, facts: fact(value, text, 'x', `  period: ${period}\n`) }).filter((code) =>
        code.includes('period'),
      );
    expect(about('12', '2025')).toEqual([]);
    expect(about('7', '2019')).toEqual([]);
    expect(about('7', '2025')).toHaveLength(1);
  });
});

describe('a part that is told by where it is', () => {
  const text = 'Cooks took 906 lessons, of which 214 in schools.';

  it('counts what its whole counts', () => {
    const lessons = `${units}lesson: { zh-Hans: 节课, en: { one: lesson, other: lessons } }\n`;
    const facts = fact('214', text, 'lessons in schools', '  unit: lesson\n');
    expect(errors({ text, units: lessons, facts })).not.toContain('source/noun-differs');
  });

  it('and nothing that the sentence does not name', () => {
    const facts = fact('214', text, 'x', '  unit: kitchen\n');
    expect(errors({ text, facts })).toContain('source/noun-differs');
  });
});

describe('the year of what a figure is a part of', () => {
  it('is not its own', () => {
    const text = 'The roll is put at 8,200 pupils, barely a quarter of what it was in 1995.';
    const facts = fact('8,200', text, 'pupils', '  unit: pupil\n  period: 2025\n');
    expect(errors({ text, facts })).not.toContain('source/period-differs');
  });
});
