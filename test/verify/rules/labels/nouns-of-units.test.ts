import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

const told = (language: string, text: string, as: string, unit: string): boolean =>
  readingFaults(language, text, text, `52; unit: ${unit}; as: ${as}`).includes(
    'source/noun-differs',
  );

describe('what a source calls the counted is no word of another unit', () => {
  it.each([
    ['en', 'The clinics tested 52 adults.', 'adults', 'country'],
    ['en', 'The flood caused 52 deaths.', 'deaths', 'country'],
    ['en', 'The flood caused 52 deaths.', 'deaths', 'company'],
    ['en', 'The ferry carried 52 lorries.', 'lorries', 'city'],
    ['en', 'The treaty binds 52 countries.', 'countries', 'person'],
    ['en', 'The clinics tested 52 adults.', 'adults', 'project'],
    ['de', 'Die Praxen impften 52 Kinder.', 'Kinder', 'country'],
    ['de', 'Den Vertrag schlossen 52 Länder.', 'Länder', 'person'],
    ['fr', 'La crue a fait 52 morts.', 'morts', 'city'],
    ['es', 'La crecida dejó 52 muertos.', 'muertos', 'company'],
    ['zh-Hans', '全年救治患者52名。', '患者', 'company'],
    ['zh-Hans', '全年开行班列52列。', '列', 'country'],
    ['zh-Hant', '全年救治患者52名。', '患者', 'country'],
    ['ja', '洪水による死者は52人だった。', '死者', 'company'],
    ['ko', '홍수로 사망자 52명이 나왔다.', '사망자', 'country'],
  ])('%s: %s, %s as %s', (language, text, as, unit) => {
    expect(told(language, text, as, unit)).toBe(true);
  });

  it.each([
    ['en', 'The treaty binds 52 states.', 'states', 'country'],
    ['en', 'The treaty binds 52 member economies.', 'member economies', 'country'],
    ['en', 'The clinics tested 52 adults.', 'adults', 'person'],
    ['en', 'The flood caused 52 deaths.', 'deaths', 'person'],
    ['en', 'The flood caused 52 deaths.', 'deaths', 'item'],
    ['en', 'The fair drew 52 wineries.', 'wineries', 'company'],
    ['en', 'The grid serves 52 homes.', 'homes', 'household'],
    ['en', 'The school has 52 pupils.', 'pupils', 'student'],
    ['de', 'Dem Bund gehören 52 Mitgliedstaaten an.', 'Mitgliedstaaten', 'country'],
    ['de', 'Die Linie verbindet 52 Gemeinden.', 'Gemeinden', 'city'],
    ['fr', 'La ligne dessert 52 communes.', 'communes', 'city'],
    ['es', 'La línea sirve a 52 municipios.', 'municipios', 'city'],
    ['zh-Hans', '协定有52个缔约方。', '缔约方', 'country'],
    ['ja', '協定には52の政府が加わった。', '政府', 'country'],
    ['ko', '협정의 회원국은 52개국이다.', '회원국', 'country'],
  ])('right: %s: %s, %s as %s', (language, text, as, unit) => {
    expect(told(language, text, as, unit)).toBe(false);
  });

  it.each([
    ['two units for one word', 'skiff', 'skiff', 'barge', 1],
    ['one unit for one word', 'skiff', 'skiff', 'skiff', 0],
  ])('%s', (_, first, second, third, count) => {
    const units = ['skiff', 'barge']
      .map((id) => `${id}: { kind: counter, en: { one: ${id}, other: ${id}s }, zh-Hans: 艘 }`)
      .join('\n');
    const quotes = [
      'In May 31 vessels moored.',
      'In June 44 vessels moored.',
      'In July 58 vessels moored.',
    ];
    const values = [31, 44, 58];
    const facts = [first, second, third]
      .map(
        (unit, at) =>
          `f${String(at)}:\n  value: ${String(values[at])}\n  unit: ${unit}\n  as: vessels\n  quote: ${String(quotes[at])}\n`,
      )
      .join('');
    const found = proveSource({ language: 'en', text: quotes.join('\n'), units, facts }).filter(
      ({ code }) => code === 'source/noun-differs',
    );
    expect(found).toHaveLength(count);
  });
});
