import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

interface Printed {
  readonly language?: string;
  readonly source: string;
  readonly value: string;
  readonly more?: string;
  readonly own: string;
  readonly english: string;
}

/** The codes of the errors of a fact that a paragraph in each language prints; `N` stands for it. */
function told({ language = 'zh-Hans', source, value, more = '', own, english }: Printed) {
  const printed = (text: string): string => text.replaceAll('N', '{{fact "fact"}}');
  return proveSource({
    language,
    text: `${source}\n`,
    facts: `fact:\n  value: ${JSON.stringify(value)}\n${more}  quote: ${JSON.stringify(source)}\n`,
    prose: { [language]: printed(own), en: printed(english) },
  }).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}

const boats = {
  language: 'de',
  source: 'Der Hafen registrierte 214 Boote.',
  value: '214',
};

describe('words of print that are no quantity, time or status there', () => {
  it.each([
    [
      'Die Wärter geben acht: N Boote sind registriert.',
      'The wardens take care: N boats are registered.',
    ],
    [
      'Guten Morgen, Hafen: N Boote sind registriert.',
      'Good morning, harbour: N boats are registered.',
    ],
    [
      'N Boote sind registriert. Schuld am Lärm ist der Wind.',
      'N boats are registered. Gusts are to blame for the noise.',
    ],
    [
      'N Boote sind registriert; es gibt einen Wetterbericht.',
      'N boats are registered, with a forecast for each.',
    ],
  ])('%s', (own, english) => {
    expect(told({ ...boats, own, english })).toEqual([]);
  });

  it.each([
    ['Acht Wärter zählten N Boote.', 'Wardens counted N boats.', 'figure/stray'],
    ['Morgen zählt man N Boote.', 'One counts N boats.', 'time/relative-word'],
    ['Man zählt morgen N Boote.', 'One counts N boats.', 'time/relative-word'],
    ['N Boote sind registriert.', 'N boats are to be built.', 'parity/status-differs'],
  ])('and are told where they are: %s', (own, english, code) => {
    expect(told({ ...boats, own, english })).toContain(code);
  });

  it('the year of a standard is that of no figure', () => {
    const printed = {
      source: '2024年登记渔船214艘，按2023年标准。',
      value: '214',
      more: '  period: 2024\n',
      own: '按{{date "2023"}}标准，登记渔船N艘。',
    };
    const english = 'Under the standard of {{date "2023"}}, N boats were registered.';
    expect(told({ ...printed, english })).toEqual([]);
    const other = 'In {{date "2023"}}, N boats were registered.';
    expect(told({ ...printed, english: other })).toContain('time/period-differs');
  });
});

describe('what counted things lack, in print', () => {
  const source = '住民の42％が調査に答えなかった。';
  it('is said where its source says it', () => {
    const own = '住民のNが調査に答えなかった。';
    const english = 'Of the residents, N did not reply to the survey.';
    expect(told({ language: 'ja', source, value: '42%', own, english })).toEqual([]);
  });

  it('and nowhere else', () => {
    const own = '住民のNが調査に答えなかった。';
    const english = 'Of the residents, N replied to the survey.';
    expect(
      told({ language: 'ja', source: '住民の42％が調査に答えた。', value: '42%', own, english }),
    ).toContain('figure/denied');
  });
});

it('“fielen … aus” tells of no fall', () => {
  const source = 'Von 1.204 geplanten Bussen fielen im Oktober 37 aus.';
  const own = 'Von den Bussen fielen N aus.';
  const english = 'N of the buses were cancelled.';
  expect(told({ language: 'de', source, value: '37', own, english })).toEqual([]);
});
