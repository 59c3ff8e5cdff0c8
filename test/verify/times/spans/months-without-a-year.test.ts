import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

const texts = [
  ['en', 'Quay news, October 2022\n\nFrom January to October sheds took 640 tonnes.'],
  ['en', 'Quay news, October 2022\n\nBetween January and October sheds took 640 tonnes.'],
  ['de', 'Kaibericht Oktober 2022\n\nZwischen Januar und Oktober nahmen Schuppen 640 Tonnen auf.'],
  ['fr', 'Bulletin du quai, octobre 2022\n\nEntre janvier et octobre, on a reçu 640 tonnes.'],
  ['es', 'Boletín del muelle, octubre de 2022\n\nEntre enero y octubre entraron 640 toneladas.'],
  ['zh-Hans', '2022年10月码头通报\n\n1—10月，货棚收货640吨。'],
  ['zh-Hant', '2022年10月碼頭通報\n\n1至10月，貨棚收貨640噸。'],
  ['ja', '2022年10月埠頭だより\n\n1～10月の入荷は640トンだった。'],
  ['ko', '2022년 10월 부두 소식\n\n1~10월 입고는 640톤이었다.'],
] as const;

const faults = (language: string, text: string, period: string): readonly string[] => {
  const [quote = ''] = /640\s?(?:tonnes|toneladas|Tonnen|吨|噸|トン|톤)/u.exec(text) ?? [];
  return readingFaults(language, text, quote, `640; unit: tonne; period: ${period}`);
};

describe('what months have together is of all of them', () => {
  it.each(texts)('and of none of them alone, whatever month the title tells: %s: %s', (...told) => {
    expect(faults(...told, '2022-10')).toContain('source/period-differs');
    expect(faults(...told, '2022-01')).toContain('source/period-differs');
  });

  it.each(texts)('in the year of the title: %s: %s', (...told) => {
    expect(faults(...told, '2022-01/2022-10')).toEqual([]);
  });

  it('and a month told behind them is its own', () => {
    const text = '2022年10月码头通报\n\n1—10月，货棚收货900吨；10月，货棚收货640吨。';
    expect(
      readingFaults('zh-Hans', text, '10月，货棚收货640吨', '640; unit: tonne; period: 2022-10'),
    ).toEqual([]);
  });
});
