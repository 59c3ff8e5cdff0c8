import { readingFaults } from './prove-source.js';

/** Words of the units of these texts, by unit and language. */
export const wordsOfUnits: Readonly<Record<string, string>> = {
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
export const faultsOfText = (language: string, text: string, fact: string): readonly string[] => {
  const unit = /unit: (\w+)/u.exec(fact)?.[1] ?? '';
  const own = wordsOfUnits[`${unit}.${language}`];
  const other = language === 'en' ? 'zh-Hans: 个' : `en: ${wordsOfUnits[`${unit}.en`] ?? ''}`;
  return readingFaults(
    language,
    text,
    text,
    fact,
    own === undefined ? undefined : `${unit}: { ${language}: ${own}, ${other} }`,
  );
};
