import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const others: Readonly<Record<string, string>> = { en: 'zh-Hans' };
const printed: Readonly<Record<string, string>> = {
  en: 'The report tells of {{fact "a"}}.',
  de: 'Der Bericht nennt {{fact "a"}}.',
  fr: 'Le rapport parle de {{fact "a"}}.',
  es: 'El informe habla de {{fact "a"}}.',
  'zh-Hans': '报告提到{{fact "a"}}。',
};

/** The errors of a printed fact by their codes, whose label is given in the language of its source and another. */
const codes = (language: string, text: string, fact: string, label: string, other: string) => {
  const second = others[language] ?? 'en';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${label}, ${second}: ${other} }\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${text}\n`,
    prose: { [language]: printed[language] ?? '', [second]: printed[second] ?? '' },
  }).flatMap(({ severity, code }) =>
    severity === 'error' && /^(?:source|figure)\//u.test(code) ? [code] : [],
  );
};

const people = 'value: 17; unit: person';

describe('what nearly came to be', () => {
  it.each([
    ['en', '17 hikers nearly froze on the pass', 'value: 17; unit: person; as: hikers'],
    ['en', 'Last winter 17 people almost drowned in the canal', people],
    ['en', 'An avalanche nearly buried 17 people', people],
    ['en', '17 people came close to losing their homes', people],
    ['en', '17 barges all but sank', 'value: 17; unit: item; as: barges'],
    ['de', '17 Menschen sind beinahe erfroren', people],
    ['de', 'Im Winter wurden 17 Menschen fast verschüttet', people],
    ['de', '17 Menschen kamen um Haaresbreite ums Leben', people],
    ['fr', '17 personnes ont failli se noyer', people],
    ['fr', 'Une avalanche a failli ensevelir 17 personnes', people],
    ['fr', 'En 2021, 17 personnes ont presque péri', people],
    ['es', '17 personas casi se ahogaron', people],
    ['es', 'La avalancha casi sepultó a 17 personas', people],
    ['es', '17 personas estuvieron a punto de morir', people],
  ])('in %s is no count of what did: %s', (language, text, fact) => {
    expect(codes(language, text, fact, 'x', language === 'en' ? '受害' : 'victims')).toContain(
      'source/negated',
    );
  });

  it.each([
    ['en', '17 people nearly drowned', 'people who nearly drowned', '险些溺水的人'],
    ['de', '17 Menschen sind fast ertrunken', 'fast Ertrunkene', 'people who nearly drowned'],
    ['fr', '17 personnes ont failli se noyer', 'presque noyés', 'people who nearly drowned'],
    ['es', '17 personas casi se ahogaron', 'casi ahogados', 'people who nearly drowned'],
  ])('in %s may be told as such: %s', (language, text, label, other) => {
    expect(codes(language, text, people, label, other)).toEqual([]);
  });

  it.each([
    ['en', '17 people drowned, nearly all of them at night', people],
    ['en', 'Nearly doubled within a year, the list of the dead counts 17 people', people],
    ['en', 'Almost every winter 17 people drown', people],
    ['de', '17 Menschen ertranken, fast alle davon nachts', people],
    ['fr', '17 personnes sont mortes, presque toutes la nuit', people],
    ['es', 'Murieron 17 personas, casi todas de noche', people],
  ])('in %s is told from what is nearly so much: %s', (language, text, fact) => {
    expect(codes(language, text, fact, 'x', language === 'en' ? '遇难' : 'dead')).toEqual([]);
  });
});

describe('a label that says out of use or required', () => {
  it.each([
    ['en', 'In May 17% of trams were running', 'trams out of service', '电车'],
    ['en', 'In May 17% of roofs were mended', 'roofs that require repair', '屋顶'],
    ['de', 'Im Mai fuhren 17 % der Bahnen', 'Bahnen außer Betrieb', 'trams'],
    ['de', 'Im Mai waren 17 % der Dächer dicht', 'Dächer, die Arbeit erfordern', 'roofs'],
    ['fr', 'En mai, 17 % des trams roulaient', 'trams hors service', 'trams'],
    ['fr', 'En mai, 17 % des toits étaient étanches', 'toits qui nécessitent des travaux', 'roofs'],
    ['es', 'En mayo circulaba el 17 % de los tranvías', 'tranvías fuera de servicio', 'trams'],
    ['es', 'En mayo el 17 % de los tejados era firme', 'tejados que requieren obras', 'roofs'],
  ])('in %s needs a source that says so: %s', (language, text, label, other) => {
    expect(codes(language, text, 'value: 17%', `"${label}"`, other)).toContain('figure/denied');
  });

  it.each([
    ['en', 'In May 17% of trams had broken down', 'trams out of service', '停驶的电车'],
    ['en', 'Each roof takes 17 hours', 'hours required for a roof', '工时'],
    ['de', '17 % der Bahnen sind ausgefallen', 'Bahnen außer Betrieb', 'trams out of service'],
    ['fr', '17 % des toits sont à réparer', 'toits nécessitant des travaux', 'roofs to mend'],
    ['es', 'El 17 % de los tejados necesita obras', 'tejados que requieren obras', 'roofs'],
  ])('in %s stands where it does: %s', (language, text, label, other) => {
    const fact = /hours/u.test(label) ? 'value: 17; unit: hour' : 'value: 17%';
    expect(codes(language, text, fact, `"${label}"`, other)).not.toContain('figure/denied');
  });
});
