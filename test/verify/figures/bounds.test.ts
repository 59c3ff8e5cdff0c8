import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

const codes = (language: string, text: string, quote: string, fact: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: '${quote}'\n`,
  })
    .filter(({ severity, code }) => severity === 'error' && /^(?:source|quantity)\//u.test(code))
    .map(({ code }) => code);

describe('prepositions of place that bound a figure', () => {
  it.each<readonly [...Row, qualifier: string]>([
    [
      'fr',
      'Le lac est resté en deçà de 8 mètres.',
      'deçà de 8 mètres',
      '8; unit: metre',
      'less-than',
    ],
    [
      'fr',
      'Le lac est monté au-delà de 8 mètres.',
      'au-delà de 8 mètres',
      '8; unit: metre',
      'more-than',
    ],
    ['fr', 'Le taux se tient au-dessus des 8 %.', 'au-dessus des 8 %', '8%', 'more-than'],
    ['fr', 'Le taux est tombé sous 8 %.', 'tombé sous 8 %', '8%', 'less-than'],
    ['fr', 'Le taux n’est pas monté au-delà de 8 %.', 'pas monté au-delà de 8 %', '8%', 'none'],
    ['de', 'Die Quote lag jenseits der 8 Prozent.', 'jenseits der 8 Prozent', '8%', 'more-than'],
    [
      'de',
      'Die Quote blieb unterhalb der Marke von 8 Prozent.',
      'Marke von 8 Prozent',
      '8%',
      'less-than',
    ],
    [
      'de',
      'Die Post kommt innerhalb von 8 Tagen.',
      'innerhalb von 8 Tagen',
      '8; unit: day',
      'up-to',
    ],
    [
      'es',
      'El lago subió más allá de 8 metros.',
      'más allá de 8 metros',
      '8; unit: metre',
      'more-than',
    ],
    ['es', 'La tasa está por encima del 8 %.', 'por encima del 8 %', '8%', 'more-than'],
    ['es', 'La tasa está por debajo del umbral del 8 %.', 'umbral del 8 %', '8%', 'less-than'],
    ['en', 'The lake stayed within 8 metres.', 'within 8 metres', '8; unit: metre', 'up-to'],
    ['en', 'The rate is below the threshold of 8%.', 'threshold of 8%', '8%', 'less-than'],
  ])('(%s) %s', (language, text, quote, fact, qualifier) => {
    expect(codes(language, text, quote, fact)).not.toEqual([]);
    if (qualifier !== 'none')
      expect(codes(language, text, quote, `${fact}; qualifier: ${qualifier}`)).toEqual([]);
  });
});

describe('more than so many, in words, is a bound and no difference', () => {
  it.each([
    ['de', '58 Prozent der Kantone meldeten mehr als zwölf Frosttage.', 'Kantone mit Frosttagen'],
    ['en', '58 per cent of cantons had more than twelve days of frost.', 'cantons with frost'],
  ])('%s: %s', (language, text, label) => {
    const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
    const found = proveSource({
      language,
      text,
      facts: `a:\n  label: { ${language}: ${label}, ${other} }\n  value: 58%\n  quote: ${text}\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    expect(found).toEqual([]);
  });
});

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('a bound with a preposition before its digits', () => {
  it.each([
    ['es', 'El coro reunió como máximo a 70 personas.', 'up-to'],
    ['es', 'El coro gustó al menos a 70 personas.', 'at-least'],
    ['fr', 'Le chœur a plu au moins à 70 personnes.', 'at-least'],
    ['de', 'Der Chor sang mindestens mit 70 Personen.', 'at-least'],
    ['en', 'The choir appealed at least to 70 people.', 'at-least'],
  ])('%s: %s', (language, text, qualifier) => {
    const fact = { value: '70', unit: 'person' };
    expect(against(language, text, whole(text), { ...fact, qualifier })).toEqual([]);
    expect(against(language, text, whole(text), fact)).toEqual(['source/qualifier-differs']);
  });
});

describe('a mark that was passed is a bound', () => {
  const passed: readonly Row[] = [
    ['en', 'Loans passed the 3 million mark.', 'the 3 million mark', '3 million'],
    ['en', 'Sales broke the 3 million barrier.', 'broke the 3 million barrier', '3 million'],
    ['en', 'The quay crossed the 3 million tonne threshold.', 'the 3 million tonne', '3 million; unit: tonne'],
    ['en', 'The 3 million mark was passed in May.', 'The 3 million mark', '3 million'],
    ['en', 'Loans had crossed the symbolic threshold of 3 million.', 'threshold of 3 million', '3 million'],
    ['de', 'Die Ausleihen haben die Marke von 3 Millionen überschritten.', 'Marke von 3 Millionen', '3 million'],
    ['de', 'Die Schwelle von 3 Millionen wurde im Mai übertroffen.', 'Schwelle von 3 Millionen', '3 million'],
    ['fr', 'Le seuil des 3 millions a été franchi.', 'seuil des 3 millions', '3 million'],
    ['fr', 'Les prêts ont franchi le palier symbolique des 3 millions.', 'des 3 millions', '3 million'],
    ['es', 'La barrera de los 3 millones fue superada.', 'barrera de los 3 millones', '3 million'],
    ['es', 'Los préstamos rompieron y se superó la cota de 3 millones.', 'cota de 3 millones', '3 million'],
    ['ko', '대출이 300만 선을 넘었다.', '300만 선을 넘었다', '300만'],
  ]; // prettier-ignore
  it.each(passed)('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/qualifier-differs');
    expect(readingFaults(language, text, quote, `${fact}; qualifier: more-than`)).toEqual([]);
  });

  const fallen: readonly Row[] = [
    ['en', 'Loans fell below the 3 million mark.', 'the 3 million mark', '3 million'],
    ['de', 'Die Ausleihen haben die Grenze von 3 Millionen unterschritten.', 'Grenze von 3 Millionen', '3 million'],
  ]; // prettier-ignore
  it.each(fallen)('and on its other side, too (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/qualifier-differs');
    expect(readingFaults(language, text, quote, `${fact}; qualifier: less-than`)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'Loans reached the 3 million mark.', 'the 3 million mark', '3 million'],
    ['en', 'Loans hit the 3 million mark.', 'the 3 million mark', '3 million'],
    ['de', 'Die Ausleihen erreichten die Marke von 3 Millionen.', 'Marke von 3 Millionen', '3 million'],
    ['fr', 'Les prêts ont atteint la barre des 3 millions.', 'barre des 3 millions', '3 million'],
    ['es', 'Los préstamos alcanzaron la barrera de 3 millones.', 'barrera de 3 millones', '3 million'],
  ])('where one that was reached is a level (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

const diagnosed = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a mark that a sum came to is a bound', () => {
  it.each([
    ['ja', '売り上げは30億円の大台に乗った。', 'JPY', 'at-least'],
    ['ja', '売り上げは30億円の大台を割った。', 'JPY', 'less-than'],
    ['zh-Hans', '销售额站上30亿元台阶。', 'CNY', 'at-least'],
    ['zh-Hant', '銷售額邁上30億元。', 'TWD', 'at-least'],
  ])('%s: %s', (language, text, unit, qualifier) => {
    const fact = { value: language === 'zh-Hans' ? '30亿' : '30億', unit };
    expect(diagnosed(language, text, fact)).toEqual(['source/qualifier-differs']);
    expect(diagnosed(language, text, { ...fact, qualifier })).toEqual([]);
  });

  it.each([
    ['ja', '売り上げは30億円の大台に届かなかった。', '30億', 'JPY'],
    ['zh-Hans', '销售额未站上30亿元台阶。', '30亿', 'CNY'],
  ])('and none where it did not: %s: %s', (language, text, value, unit) => {
    expect(diagnosed(language, text, { value, unit, qualifier: 'at-least' })).not.toEqual([]);
  });
});

const codesBeside = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('what is older, larger, or past a mark is more than the number', () => {
  it.each([
    ['en', 'Trees older than 60 years were felled.', '60 years', 'more-than'],
    ['en', 'Farms larger than 5 hectares were counted.', '5 hectares', 'more-than'],
    ['de', 'Bäume, die älter als 60 Jahre sind, fielen.', '60 years', 'more-than'],
    ['fr', 'Des ponts plus longs que 60 kilomètres.', '60 kilometres', 'more-than'],
    ['es', 'Puentes más largos que 60 kilómetros.', '60 kilometres', 'more-than'],
    ['de', 'Die Zahl überschritt die Marke von 60 000.', '60000', 'more-than'],
    ['fr', 'Le total a franchi la barre des 60 000.', '60000', 'more-than'],
    ['es', 'El total superó la barrera de los 60.000.', '60000', 'more-than'],
    ['es', 'El total bajó de la barrera de los 60.000.', '60000', 'less-than'],
  ])('%s: %s', (language, text, amount, qualifier) => {
    const [value = '', unit] = amount.split(' ');
    const fact = { value, ...(unit === undefined ? {} : { unit: unit.replace(/s$/u, '') }) };
    expect(codesBeside(language, text, { ...fact, qualifier })).toEqual([]);
    expect(codesBeside(language, text, fact)).not.toEqual([]);
  });
});
