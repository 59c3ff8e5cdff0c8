import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

/** What each language says of a fund that rose, a share of 2025 and a day of that year: one quote a fact. */
const quotes: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: [
    'The fund rose from 180 million dollars',
    ' to 240 million dollars. ',
    'In 2025 the share of juniors was 22.4%. ',
    'The season began on 12 September 2025.',
  ],
  de: [
    'Der Fonds stieg von 180 Millionen Dollar',
    ' auf 240 Millionen Dollar. ',
    'Im Jahr 2025 betrug der Anteil der Junioren 22,4 %. ',
    'Die Saison begann am 12. September 2025.',
  ],
  fr: [
    'Le fonds a augmenté de 180 millions de dollars',
    ' à 240 millions de dollars. ',
    'En 2025, la part des juniors était de 22,4 %. ',
    'La saison a commencé le 12 septembre 2025.',
  ],
  es: [
    'El fondo subió de 180 millones de dólares',
    ' a 240 millones de dólares. ',
    'En 2025, la proporción fue del 22,4 %. ',
    'La temporada comenzó el 12 de septiembre de 2025.',
  ],
  'zh-Hans': [
    '基金从1.8亿美元',
    '增至2.4亿美元。',
    '2025年青少年占比为22.4%。',
    '赛季于2025年9月12日开始。',
  ],
};

/** Codes of what is wrong in a paragraph over them. */
const told = (language: string, text: string): readonly string[] => {
  const [from, to, ofYear, day] = quotes[language] ?? ['', '', '', ''];
  const facts = text.match(/\{\{[^}]+\}\}/gu) ?? [];
  return proveSource({
    language,
    text: from + to + ofYear + day,
    facts: stringify({
      before: { value: '180 million', unit: 'USD', quote: from },
      fund: { value: '240 million', unit: 'USD', quote: to.trim() },
      share: { value: '22.4%', period: 2025, quote: ofYear.trim() },
      start: { date: '2025-09-12', quote: day },
    }),
    prose: Object.fromEntries(
      languagesFor(language).map((tag) => [tag, tag === language ? text : facts.join('; ')]),
    ),
  })
    .map(({ code }) => code)
    .filter((code) =>
      ['figure/direction-differs', 'figure/over-whole', 'time/period-differs'].includes(code),
    );
};

const [before, fund] = ['{{fact "before"}}', '{{fact "fund"}}'];
const [share, start] = ['{{fact "share"}}', '{{fact "start"}}'];

describe('what a change began with and what it reached', () => {
  it.each([
    ['en', `The fund rose from ${before} to ${fund}.`],
    ['en', `From ${before} the fund rose to ${fund}.`],
    ['de', `Der Fonds stieg von ${before} auf ${fund}.`],
    ['de', `Von ${before} stieg der Fonds auf ${fund}.`],
    ['fr', `De ${before}, le fonds a augmenté à ${fund}.`],
    ['es', `De ${before}, el fondo subió a ${fund}.`],
    ['zh-Hans', `基金从${before}增至${fund}。`],
  ])('is as the source says: %s %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  it.each([
    ['en', `From ${before} the fund fell to ${fund}.`],
    ['de', `Von ${before} fiel der Fonds auf ${fund}.`],
    ['en', `The fund rose by ${before} to ${fund}.`],
  ])('is told where the text says it otherwise: %s %s', (language, text) => {
    expect(told(language, text)).toContain('figure/direction-differs');
  });
});

describe('a day that is a fact of its own', () => {
  it.each([
    ['en', `The share was ${share}, and the season began on ${start}.`],
    ['de', `Der Anteil betrug ${share}, und die Saison begann am ${start}.`],
    ['zh-Hans', `青少年占比为${share}，赛季于${start}开始。`],
  ])('is in its clause no other time of a figure of its year: %s %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  it.each([
    ['de', `Am ${start} betrug der Anteil ${share}.`],
    ['de', `Der Anteil betrug ${share} am ${start}.`],
    ['zh-Hans', `${start}青少年占比为${share}。`],
  ])('is told where the text makes it the time of the figure: %s %s', (language, text) => {
    expect(told(language, text)).toContain('time/period-differs');
  });
});
