import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against one fact that quotes the whole of a source. */
const against = (language: string, text: string, value: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a fall is no rise, whatever verb tells it', () => {
  it.each([
    ['en', 'Mill output slumped 7%.'],
    ['en', 'Mill output is shrinking by 7%.'],
    ['en', 'Mill output was 7% below the year before.'],
    ['zh-Hans', '磨坊产量比上年低7%。'],
    ['zh-Hans', '磨坊产量下挫7%。'],
    ['zh-Hant', '磨坊產量衰退7%。'],
    ['fr', 'La production se replie de 7 %.'],
    ['fr', 'La production baissait de 7 %.'],
    ['fr', 'La production est inférieure de 7 % à celle de la veille.'],
    ['de', 'Der Ausstoß nahm um 7 % ab.'],
    ['de', 'Der Ausstoß gab um 7,0 Prozent nach.'],
    ['de', 'Der Ausstoß lag 7 % unter dem Vorjahr.'],
    ['de', 'Der Ausstoß verminderte sich um 7 %.'],
    ['es', 'La producción decreció un 7 %.'],
    ['es', 'La producción fue un 7 % más baja.'],
    ['ja', '生産は前年より7％低かった。'],
    ['ko', '생산은 전년보다 7% 낮았다.'],
    ['ko', '생산은 7% 급감했다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, '-7%')).toEqual([]);
  });

  it.each([
    ['en', 'In the town 7% live below the line.'],
    ['en', 'The low point was 7%.'],
    ['zh-Hans', '低端比例为7%。'],
    ['zh-Hans', '低碳产品占7%。'],
    ['zh-Hant', '低收入戶占7%。'],
    ['de', 'Ab 2020 waren es 7 %.'],
    ['de', 'Der Ausstoß nahm um 7 % zu.'],
    ['de', '7 % unter ihnen sind Kinder.'],
    ['fr', 'La part basse est de 7 %.'],
    ['es', 'La producción fue un 7 % superior.'],
    ['ja', '低所得者は7％である。'],
    ['ko', '낮은 층은 7%이다.'],
  ])('but %s: %s is none', (language, text) => {
    expect(against(language, text, '7%')).toEqual([]);
    expect(against(language, text, '-7%')).not.toEqual([]);
  });
});

describe('a label tells of no fall where its figure rose', () => {
  const labelled = (text: string, value: string, label: Readonly<Record<string, string>>) =>
    proveSource({
      language: 'en',
      text,
      facts: stringify({ f: { label, quote: text, value } }),
    })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);

  it.each([
    ['Trips rose by 7%.', '7%', { en: 'Fall in trips', 'zh-Hans': '出行' }],
    ['Trips rose by 7%.', '7%', { en: 'Trips', 'zh-Hans': '出行减少' }],
    ['Trips rose to 7%.', '7%', { en: 'Decline to', 'zh-Hans': '出行' }],
    ['Trips fell to 7%.', '7%', { en: 'Growth of trips to', 'zh-Hans': '升至' }],
  ])('%s', (text, value, label) => {
    expect(labelled(text, value, label)).toEqual(['figure/direction-differs']);
  });

  it.each([
    ['Trips rose by 7%.', '7%', { en: 'Rise in trips', 'zh-Hans': '出行增长' }],
    ['Losses rose by 7%.', '7%', { en: 'Losses', 'zh-Hans': '亏损增长' }],
    ['Trips fell to 7%.', '7%', { en: 'Share of trips', 'zh-Hans': '出行占比' }],
  ])('but %s with its own word is right', (text, value, label) => {
    expect(labelled(text, value, label)).toEqual([]);
  });
});

describe('the level that a fall begins at', () => {
  const told = (zh: string, en: string): readonly string[] =>
    proveSource({
      language: 'zh-Hans',
      text: '疫点由29个减至21个。',
      units: 'site: { zh-Hans: 个, en: { one: site, other: sites } }\n',
      facts: [29, 21]
        .map(
          (value) =>
            `n${value}:\n  value: ${value}\n  unit: site\n  quote: ${value === 29 ? '疫点由29个' : '疫点由29个减至21个'}\n`,
        )
        .join(''),
      prose: { 'zh-Hans': zh, en },
    })
      .filter(({ code }) => code.startsWith('figure/direction'))
      .map(({ code }) => code);
  const [from, to] = ['{{fact "n29"}}', '{{fact "n21"}}'];

  it.each([
    [`疫点由${from}减至${to}。`, `Sites fell from ${from} to ${to}.`],
    [`疫点由上年的${from}减至${to}。`, `Sites fell from ${from} the year before to ${to}.`],
    [`疫点由上年同期的${from}减至${to}。`, `Sites fell from ${from} a year earlier to ${to}.`],
  ])('is that of the source, with a time beside it or none: %s', (zh, en) => {
    expect(told(zh, en)).toEqual([]);
  });

  it.each([
    [`疫点减少${from}。`, `Sites fell from ${from} to ${to}.`],
    [`疫点由${from}减至${to}。`, `Sites fell by ${from} the year before to please ${to}.`],
    [`疫点由${from}减至${to}。`, `Sites rose from ${from} the year before to ${to}.`],
  ])('is told where a text makes another of it: %s %s', (zh, en) => {
    expect(told(zh, en)).toContain('figure/direction-differs');
  });
});
