import { describe, expect, it } from 'vitest';
import { readingFaults } from '../support/prove-source.js';

const words: Readonly<Record<string, string>> = {
  'berth.de': '{ one: Liegeplatz, other: Liegeplätze }',
  'berth.en': '{ one: berth, other: berths }',
  'berth.es': '{ one: amarre, other: amarres }',
  'berth.fr': '{ one: poste, other: postes }',
  'berth.ja': '席',
  'berth.ko': '석',
  'berth.zh-Hans': '个泊位',
  'berth.zh-Hant': '個泊位',
  'farm.de': '{ one: Hof, other: Höfe }',
  'farm.en': '{ one: farm, other: farms }',
  'farm.es': '{ one: granja, other: granjas }',
  'farm.fr': '{ one: ferme, other: fermes }',
};

/** The codes of the faults of reading of a fact that is quoted from the whole of a text. */
const faults = (language: string, text: string, fact: string): readonly string[] => {
  const unit = /unit: (\w+)/u.exec(fact)?.[1] ?? '';
  const own = words[`${unit}.${language}`];
  const other = language === 'en' ? 'zh-Hans: 个' : `en: ${words[`${unit}.en`] ?? ''}`;
  return readingFaults(
    language,
    text,
    text,
    fact,
    own === undefined ? undefined : `${unit}: { ${language}: ${own}, ${other} }`,
  );
};

describe('what is to be closed is there: its figure in brackets is no plan', () => {
  it.each([
    ['en', 'The east basin (240 berths) will be closed next spring.'],
    ['en', 'The east basin (240 berths) may close.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) wird im Frühjahr geschlossen.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) soll saniert werden.'],
    ['fr', 'Le bassin est (240 postes) sera fermé au printemps.'],
    ['fr', 'Le bassin est (240 postes) va disparaître.'],
    ['es', 'La dársena este (240 amarres) cerrará en primavera.'],
    ['es', 'La dársena este (240 amarres) va a ser trasladada.'],
    ['zh-Hans', '东港池（240个泊位）将拆除。'],
    ['zh-Hant', '東港池（240個泊位）將拆除。'],
    ['ja', '東ドック（240席）は来年閉鎖する予定だ。'],
    ['ko', '동쪽 부두(240석)는 내년에 폐쇄될 예정이다.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text, '240; unit: berth')).toEqual([]);
  });

  it.each([
    ['en', 'The east basin (240 berths) will open next spring.'],
    ['en', 'The east basin (240 berths) will close the last gap.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) wird im Frühjahr öffnen.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) wird die Lücke schließen.'],
    ['fr', 'Le bassin est (240 postes) ouvrira au printemps.'],
    ['es', 'La dársena este (240 amarres) abrirá en primavera.'],
    ['ja', '東ドック（240席）は来年開業する予定だ。'],
    ['ko', '동쪽 부두(240석)는 내년에 문을 열 예정이다.'],
  ])('but %s: %s', (language, text) => {
    expect(faults(language, text, '240; unit: berth')).not.toEqual([]);
  });
});

describe('what a number is said to be is what it counts', () => {
  it.each([
    ['en', 'Of 920 farms, 64 were organic holdings.', 'organic holdings'],
    ['de', 'Gezählt wurden 920 Höfe; 64 waren Biobetriebe.', 'Biobetriebe'],
    ['fr', 'Sur 920 fermes, 64 étaient des vignobles.', 'vignobles'],
    ['es', 'De las 920 granjas, 64 eran viñedos.', 'viñedos'],
  ])('%s: %s', (language, text, as) => {
    expect(faults(language, text, `64; unit: farm; as: ${as}`)).toEqual([]);
  });

  it('but not what it is said to have', () => {
    expect(
      faults('en', 'Of 920 farms, 64 had vineyards.', '64; unit: farm; as: vineyards'),
    ).toEqual(['source/noun-differs']);
  });
});

describe('a part of either of two counts is told of neither', () => {
  it.each([
    ['en', 'There are 920 farms and 38 berths, and 64 are vacant.', 'x'],
    ['de', 'Es gibt 920 Höfe und 38 Liegeplätze, und 64 sind frei.', 'x'],
    ['fr', 'On compte 920 fermes et 38 postes, et 64 sont libres.', 'x'],
    ['es', 'Hay 920 granjas y 38 amarres, y 64 son nuevos.', 'x'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text, '64; unit: berth')).toContain('source/noun-differs');
  });

  it.each([
    [
      'en',
      'There are 38 farms and 920 berths. Of these, 64 are vacant.',
      'Of these, 64 are vacant',
    ],
    ['de', 'Es gibt 38 Höfe und 920 Liegeplätze, davon sind 64 frei.', 'davon sind 64 frei'],
  ])('but a word for them goes back to the last, %s: %s', (language, text, quote) => {
    const other = language === 'en' ? 'zh-Hans: 个' : `en: ${words['berth.en'] ?? ''}`;
    const units = `berth: { ${language}: ${words[`berth.${language}`] ?? ''}, ${other} }`;
    expect(readingFaults(language, text, quote, '64; unit: berth', units)).toEqual([]);
  });
});

describe('the planned level that was reached is no plan', () => {
  it.each([
    ['de', '58 Prozent der Höfe erreichten den geplanten Ertrag.'],
    ['de', '58 Prozent der Höfe haben das vorgesehene Niveau erreicht.'],
    ['zh-Hans', '58%的泊位达到预期标准。'],
    ['zh-Hant', '58%的泊位達到預期標準。'],
    ['ja', '58％の農場が目標の水準に達した。'],
    ['ko', '58%의 농장이 목표 수준에 도달했다.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text, '58%').filter((code) => !code.startsWith('status/'))).toEqual([]);
  });

  it.each([
    ['de', '58 Prozent der Höfe sollen den geplanten Ertrag erreichen.'],
    ['zh-Hans', '58%的泊位将达到预期标准。'],
    ['zh-Hans', '58%的泊位计划达到标准。'],
    ['ja', '58％の農場が目標の水準に達する見通しだ。'],
    ['ko', '58%의 농장이 목표 수준에 도달할 예정이다.'],
  ])('but %s: %s', (language, text) => {
    expect(faults(language, text, '58%')).toContain('source/status-differs');
  });
});

describe('a verb in the conditional says what is projected, or possible', () => {
  const reading = (language: string, text: string, status: string): readonly string[] =>
    faults(language, text, `8.4 million; status: ${status}`).filter(
      (code) => code !== 'status/not-printed',
    );

  it.each([
    ['fr', 'Le trafic atteindrait 8,4 millions en 2045.', 'projected'],
    ['fr', 'Le trafic atteindrait 8,4 millions en 2045.', 'possible'],
    ['es', 'El tráfico alcanzaría 8,4 millones en 2045.', 'projected'],
    ['de', 'Der Verkehr stiege bis 2045 auf 8,4 Millionen.', 'projected'],
    ['de', 'Der Verkehr würde auf 8,4 Millionen steigen.', 'possible'],
  ])('%s: %s is %s', (language, text, status) => {
    expect(reading(language, text, status)).toEqual([]);
  });

  it.each([
    ['fr', 'Sans le péage, le trafic aurait atteint 8,4 millions.', 'possible'],
    ['fr', 'Le trafic pourrait atteindre 8,4 millions en 2045.', 'projected'],
    ['es', 'El tráfico podría alcanzar 8,4 millones en 2045.', 'projected'],
    ['fr', 'Le trafic atteindrait 8,4 millions en 2045.', 'planned'],
  ])('but not %s: %s is %s', (language, text, status) => {
    expect(reading(language, text, status)).toEqual(['source/status-differs']);
  });

  it('and is no report', () => {
    expect(faults('fr', 'Le trafic atteindrait 8,4 millions en 2045.', '8.4 million')).toEqual([
      'source/conditional',
    ]);
  });
});
