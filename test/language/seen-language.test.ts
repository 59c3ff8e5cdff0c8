import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { seenLanguage } from '../../src/language/seen-language.js';
import { packsFor } from '../support/prove-source.js';

const words = packsFor(['en']).get('en')?.commonWords ?? {};

/* A note on a harbour, as a press office of each language would write it. */
const notes: Readonly<Record<string, string>> = {
  de: 'Im Jahr 2025 beförderten die Fähren des Hafens mehr als 3,4 Millionen Fahrgäste, 6 % mehr als im Vorjahr. Die Flotte hatte am Ende des Jahres zwölf Schiffe, und 97 % der Fahrten begannen nach Plan.',
  en: 'In 2025 the harbour ferries carried more than 3.4 million passengers, 6% more than the year before. By the end of the year the fleet had twelve boats, and 97% of the trips left on time.',
  es: 'En 2025 los transbordadores del puerto llevaron a más de 3,4 millones de pasajeros, un 6 % más que el año anterior. La flota tenía doce barcos al final del año y el 97 % de los viajes salió a su hora.',
  fr: 'En 2025, les navettes du port ont transporté plus de 3,4 millions de passagers, soit 6 % de plus que l’année précédente. La flotte comptait douze bateaux à la fin de l’année, et 97 % des départs ont eu lieu à l’heure.',
  ja: '2025年、港のフェリーは340万人を超える乗客を運び、前年より6%多かった。年末の船は12隻で、便の97%が定刻に出発した。最も長い航路は18キロメートルである。',
  ko: '2025년 항구의 여객선은 340만 명이 넘는 승객을 실어 날랐고, 이는 전년보다 6% 많은 수이다. 연말에 선박은 12척이었으며 운항의 97%가 제시간에 출발하였다.',
  'zh-Hans':
    '2025年，港口轮渡运送乘客超过340万人次，比上年增长6%。全年在5条航线上开行41200个航次，其中97%的航次准时发船。到年底，船队共有船舶12艘，最长的航线为18公里。计划于下一年购置电动船，为市民提供更好的服务。',
  'zh-Hant':
    '2025年，港口渡輪運送乘客超過340萬人次，比上年增長6%。全年在5條航線上開行41200個航次，其中97%的航次準時開船。到年底，船隊共有船舶12艘，最長的航線為18公里。計劃於下一年購置電動船，為市民提供更好的服務。',
};
const tags = Object.keys(notes);

describe('the language of a text', () => {
  it.each(tags)('is doubted in no note in %s that is declared so', (tag) => {
    expect(seenLanguage(notes[tag] ?? '', tag, words)).toBeUndefined();
  });

  it.each(tags.flatMap((tag) => tags.filter((each) => each !== tag).map((each) => [tag, each])))(
    'is seen of a note in %s that is declared %s',
    (tag = '', declared = '') => {
      expect(seenLanguage(notes[tag] ?? '', declared, words)).toBe(tag);
    },
  );

  it('is seen for a region of it too, and either writing may be zh', () => {
    expect(seenLanguage(notes['en'] ?? '', 'de-CH', words)).toBe('en');
    expect(seenLanguage(notes['zh-Hant'] ?? '', 'zh', words)).toBeUndefined();
    expect(seenLanguage(notes['zh-Hant'] ?? '', 'zh-CN', words)).toBe('zh-Hant');
  });

  it.each([
    [
      'en',
      'fr',
      'The mill had 12 wheels, and most of them were of the same size as in the old mill.',
    ],
    [
      'fr',
      'en',
      'Le moulin a 12 roues, et la plupart sont de la même taille que dans le vieux moulin.',
    ],
    ['de', 'en', 'Die Mühle hat 12 Räder, und die meisten sind so groß wie in der alten Mühle.'],
    [
      'es',
      'en',
      'El molino tiene 12 ruedas, y la mayor parte de ellas son como las del viejo molino.',
    ],
  ])('is seen of one plain sentence in %s that is declared %s', (tag, declared, text) => {
    expect(seenLanguage(text, declared, words)).toBe(tag);
    expect(seenLanguage(text, tag, words)).toBeUndefined();
  });

  it('is not guessed of a language without words, of a word or two, of names and of a note in two languages', () => {
    expect(seenLanguage(notes['en'] ?? '', 'it', words)).toBeUndefined();
    expect(seenLanguage('Trips of the year: 41,200', 'de', words)).toBe('en');
    expect(seenLanguage('Trips of 2024: 41,200', 'de', words)).toBeUndefined();
    expect(seenLanguage('Museum of the West: 41.200', 'de', words)).toBeUndefined();
    expect(
      seenLanguage('Bank of England, House of Lords, 12,4 Mio. € '.repeat(20), 'de', words),
    ).toBeUndefined();
    expect(seenLanguage(`${notes['de']} ${notes['en']}`, 'de', words)).toBeUndefined();
    expect(seenLanguage(`${notes['en']} ${notes['zh-Hans']}`, 'en', words)).toBeUndefined();
  });

  it('is doubted of no source that comes with the project', () => {
    const reports = ['data', 'test/fixtures', 'test/fixtures/verify'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((each) => each.isDirectory() && !each.name.startsWith('bad-'))
        .map(({ name }) => `${folder}/${name}`),
    );
    const sources = reports.flatMap((folder) => sourcesOf(folder));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(([, language, text]) => seenLanguage(text, language, words))).toEqual([]);
  });
});

type SourceText = readonly [file: string, language: string, text: string];

function sourcesOf(folder: string): readonly SourceText[] {
  try {
    const { sources } = parse(readFileSync(`${folder}/report.yaml`, 'utf8')) as {
      readonly sources: Readonly<Record<string, { file: string; language: string }>>;
    };
    return Object.values(sources).map(({ file, language }): SourceText => {
      const path = `${folder}/${file}`;
      return [path, language, readFileSync(path, 'utf8')];
    });
  } catch {
    return [];
  }
}
