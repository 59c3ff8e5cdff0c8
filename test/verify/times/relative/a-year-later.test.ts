import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, fact: Readonly<Record<string, string>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, unit: 'tonne', ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a figure “a year later” is of the year after the date before it', () => {
  it.each([
    ['en', 'In 2022 the mill dried 18 tonnes, a year later it was 28 tonnes.', 'later'],
    ['en', 'It dried 18 tonnes in 2022 and the following year 28 tonnes.', 'following year'],
    ['de', '2022 trocknete die Mühle 18 Tonnen, ein Jahr später waren es 28 Tonnen.', 'später'],
    ['fr', 'En 2022, le moulin a séché 18 tonnes, un an plus tard 28 tonnes.', 'plus tard'],
    ['es', 'En 2022 el molino secó 18 toneladas, un año después 28 toneladas.', 'después'],
    ['zh-Hans', '2022年磨坊烘干18吨，次年28吨。', '次年'],
    ['zh-Hant', '2022年磨坊烘乾18噸，次年28噸。', '次年'],
    ['ja', '2022年に18トン、翌年は28トンを乾燥した。', '翌年'],
    ['ko', '2022년 18톤, 이듬해 28톤을 말렸다.', '이듬해'],
  ])('%s: %s', (language, text, of) => {
    expect(told(language, text, { value: '28', of, period: '2023' })).toEqual([]);
    expect(told(language, text, { value: '28', of, period: '2022' })).toEqual([
      'source/period-differs',
    ]);
  });

  it('and the figure before it is of the date', () => {
    const text = 'In 2022 the mill dried 18 tonnes, a year later it was 28 tonnes.';
    expect(told('en', text, { value: '18', of: 'dried', period: '2022' })).toEqual([]);
    expect(told('en', text, { value: '18', of: 'dried', period: '2023' })).not.toEqual([]);
  });
});

describe('a level that a change is compared with is no size of it', () => {
  const printed = (language: string, text: string, paragraph: string) =>
    proveSource({
      language,
      text,
      facts: stringify({
        level: { quote: text, value: '18', unit: 'tonne', of: text.split(' ')[0] },
      }),
      prose: {
        [language]: paragraph,
        ...(language === 'en' ? { 'zh-Hans': '{{fact "level"}}。' } : { en: '{{fact "level"}}.' }),
      },
    }).filter(({ code }) => code === 'figure/direction-differs');
  it.each([
    [
      'en',
      'Output increased by 56% from 18 tonnes.',
      'It was more than the {{fact "level"}} before.',
    ],
    [
      'de',
      'Der Ausstoß stieg um 56 % von 18 Tonnen.',
      'Es war mehr als die {{fact "level"}} zuvor.',
    ],
  ])('%s: %s', (language, text, paragraph) => {
    expect(printed(language, text, paragraph)).toEqual([]);
  });
});
