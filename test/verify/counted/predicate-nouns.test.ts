import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

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
