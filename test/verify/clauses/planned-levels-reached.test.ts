import { describe, expect, it } from 'vitest';
import { faultsOfText } from '../../support/faults-of-text.js';
import { readingFaults } from '../../support/prove-source.js';

describe('the planned level that was reached is no plan', () => {
  it.each([
    ['de', '58 Prozent der Höfe erreichten den geplanten Ertrag.'],
    ['de', '58 Prozent der Höfe haben das vorgesehene Niveau erreicht.'],
    ['zh-Hans', '58%的泊位达到预期标准。'],
    ['zh-Hant', '58%的泊位達到預期標準。'],
    ['ja', '58％の農場が目標の水準に達した。'],
    ['ko', '58%의 농장이 목표 수준에 도달했다.'],
  ])('%s: %s', (language, text) => {
    expect(
      faultsOfText(language, text, '58%').filter((code) => !code.startsWith('status/')),
    ).toEqual([]);
  });

  it.each([
    ['de', '58 Prozent der Höfe sollen den geplanten Ertrag erreichen.'],
    ['zh-Hans', '58%的泊位将达到预期标准。'],
    ['zh-Hans', '58%的泊位计划达到标准。'],
    ['ja', '58％の農場が目標の水準に達する見通しだ。'],
    ['ko', '58%의 농장이 목표 수준에 도달할 예정이다.'],
  ])('but %s: %s', (language, text) => {
    expect(faultsOfText(language, text, '58%')).toContain('source/status-differs');
  });
});

describe('a level that was reached and is called planned or expected', () => {
  it.each([
    ['en', 'In all 58% of pupils reached the expected standard'],
    ['fr', '58 % des élèves ont atteint le niveau prévu'],
    ['es', 'El 58 % de los alumnos alcanzó el nivel previsto'],
  ])('says nothing of the figure in %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '58%')).toEqual([]);
  });

  it.each([['The region reached the planned 58%'], ['They planned to reach 58%']])(
    'is the figure itself elsewhere: %s',
    (text) => {
      expect(readingFaults('en', text, text, '58%')).not.toEqual([]);
    },
  );
});
