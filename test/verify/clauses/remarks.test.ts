import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const labels: Readonly<Record<string, string>> = {
  en: 'People fed',
  de: 'Personen',
  fr: 'Personnes',
  es: 'Personas',
  'zh-Hans': '人数',
  'zh-Hant': '人數',
  ja: '人数',
  ko: '인원',
};

/** The codes of the errors of a fact that quotes the first sentence of a text. */
function codes(language: string, text: string, status?: string): readonly string[] {
  const quote = /^[^.。\n]*[.。]/u.exec(text)?.[0] ?? text;
  const [label, other] = [labels[language] ?? '', language === 'en' ? 'zh-Hans' : 'en'];
  const fact = {
    quote,
    value: 30,
    unit: 'person',
    ...(status === undefined ? {} : { status }),
    label: { [language]: label, [other]: 'x' },
  };
  return proveSource({
    language,
    text,
    facts: stringify({ f: fact }),
    ...(status === undefined
      ? { prose: { [language]: `${label}: {{fact "f"}}.`, [other]: 'x' } }
      : {}),
  }).flatMap(({ severity, code }) =>
    severity === 'error' && !code.startsWith('parity/') ? [code] : [],
  );
}

const wrong: readonly (readonly [string, string])[] = [
  ['en', 'The abbey feeds 30 people. This is its goal.'],
  ['en', 'The abbey feeds 30 people in 2031; this is a goal.'],
  ['de', 'Die Abtei speist 30 Personen, das ist ein Ziel.'],
  ['fr', 'L’abbaye nourrit 30 personnes, c’est un objectif.'],
  ['es', 'La abadía alimenta a 30 personas; es un objetivo.'],
  ['zh-Hans', '寺院供养30人，这是规划目标。'],
  ['zh-Hant', '寺院供養30人，這是目標。'],
  ['ja', '寺には30人がおり、これは目標である。'],
  ['ko', '절은 30명을 먹이며, 이는 목표이다.'],
  ['en', 'The abbey feeds 30 people. None of it is true.'],
  ['en', 'The abbey feeds 30 people. That is false.'],
  ['en', 'The abbey feeds 30 people, so rumour has it.'],
  ['en', 'The abbey, it is said, feeds 30 people.'],
  ['en', 'The abbey feeds 30 people, none of whom exist.'],
  ['en', 'The abbey feeds 30 people. The mill has seven. The figures are projections.'],
  ['de', 'Die Abtei speist 30 Personen. Dies ist ein Zielwert.'],
  ['de', 'Die Abtei speist 30 Personen. Nichts davon ist wahr.'],
  ['de', 'Die Abtei speist 30 Personen, wie es heißt.'],
  ['fr', 'L’abbaye nourrit 30 personnes. Il s’agit d’une prévision.'],
  ['fr', 'L’abbaye nourrit 30 personnes. Rien de tout cela n’est vrai.'],
  ['fr', 'L’abbaye nourrit 30 personnes, dit-on.'],
  ['es', 'La abadía alimenta a 30 personas. Se trata de una meta.'],
  ['es', 'La abadía alimenta a 30 personas. Nada de eso es verdad.'],
  ['es', 'La abadía alimenta a 30 personas, según dicen.'],
  ['zh-Hans', '寺院供养30人。这一数字为预测值。'],
  ['zh-Hans', '寺院供养30人。上述说法不属实。'],
  ['zh-Hant', '寺院供養30人。此數為計劃數。'],
  ['zh-Hant', '寺院供養30人。以上均未發生。'],
  ['ja', '寺には30人がいる。この数字は予測値です。'],
  ['ja', '寺には30人がいる。これは誤報だ。'],
  ['ko', '절에는 30명이 있다. 이 수치는 전망치이다.'],
  ['ko', '절에는 30명이 있다. 이는 거짓이다.'],
];

const right: readonly (readonly [string, string])[] = [
  ['en', 'The abbey feeds 30 people. This is its duty.'],
  ['en', 'The abbey feeds 30 people. A new kitchen is its goal.'],
  ['en', 'The abbey feeds 30 people. None of them is a monk.'],
  ['en', 'The abbey feeds 30 people. It is false modesty to call that little.'],
  ['en', 'The abbey feeds 30 people, and it is said that it will feed more.'],
  ['de', 'Die Abtei speist 30 Personen. Das ist ihr Auftrag.'],
  ['de', 'Die Abtei speist 30 Personen. Keine davon ist ein Mönch.'],
  ['fr', 'L’abbaye nourrit 30 personnes. C’est sa vocation.'],
  ['es', 'La abadía alimenta a 30 personas. Es su oficio.'],
  ['zh-Hans', '寺院供养30人。此说属实。'],
  ['zh-Hans', '寺院供养30人。下一步目标是修缮。'],
  ['zh-Hant', '寺院供養30人。以上均屬實。'],
  ['ja', '寺には30人がいる。これは事実である。'],
  ['ko', '절에는 30명이 있다. 이는 사실이다.'],
];

describe('a sentence or an aside that says of a figure what it is', () => {
  it.each(wrong)('is heard (%s): %s', (language, text) => {
    expect(codes(language, text)).not.toEqual([]);
  });

  it.each(right)('and another one changes nothing (%s): %s', (language, text) => {
    expect(codes(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'The abbey feeds 30 people. This is its goal.'],
    ['zh-Hans', '寺院供养30人。该数据为目标值。'],
  ])('gives the fact its status (%s): %s', (language, text) => {
    expect(codes(language, text, 'targeted')).toEqual([]);
  });

  it('holds for a table above its note', () => {
    const table = 'Hall\tLength\nNorth\t30 km\n\nNote: All values are targets.';
    const faults = (text: string) =>
      proveSource({
        language: 'en',
        text,
        facts: stringify({
          f: {
            quote: 'North\t30 km',
            value: 30,
            unit: 'kilometre',
            label: { en: 'North', 'zh-Hans': 'x' },
          },
        }),
      }).filter(({ code }) => code === 'source/status-differs');
    expect(faults(table)).toHaveLength(1);
    expect(faults(table.replace('targets', 'rounded'))).toEqual([]);
  });
});

describe('或 behind a subject is “may”, and between two members of a list “or”', () => {
  it.each(['公司或裁员30人。', '今年或新增30人。', '全市或安置30人。'])('%s', (text) => {
    expect(codes('zh-Hans', text)).not.toEqual([]);
  });

  it.each(['全市安置或转移30人。', '市政府或企业资助30人。', '30名教师或家长共30人参加。'])(
    '%s',
    (text) => {
      expect(codes('zh-Hans', text).filter((code) => code === 'source/status-differs')).toEqual([]);
    },
  );
});

describe('what was asked, owed or is still to be done is no report', () => {
  it.each([
    ['en', 'The abbey was asked to feed 30 people.'],
    ['en', 'By then 30 people will have left.'],
    ['en', '30 people said they would leave.'],
    ['de', 'Die Abtei sucht 30 Personen.'],
    ['de', 'Die Abtei lehnte 30 Personen ab.'],
    ['fr', '30 personnes sont à trouver.'],
    ['fr', '30 personnes devaient être logées.'],
    ['fr', 'L’abbaye se passe de 30 personnes.'],
    ['es', 'La abadía evitó alojar a 30 personas.'],
    ['es', 'La abadía suele poder alojar a 30 personas.'],
    ['zh-Hans', '全寺有30人待安置。'],
    ['zh-Hans', '全寺得有30人才行。'],
    ['zh-Hans', '全寺有必要安置30人。'],
    ['ko', '절은 30명을 받는 대신 길을 냈다.'],
  ])('%s: %s', (language, text) => {
    expect(codes(language, text)).not.toEqual([]);
  });
});

describe('what is only called so, or may come to be, is told in the label', () => {
  it.each([
    ['en', 'The abbey houses 30 would-be monks.', 'monks', 'Monks', 'Would-be monks'],
    ['de', 'Die Abtei speist 30 angebliche Pilger.', 'Pilger', 'Pilger', 'Angebliche Pilger'],
    ['fr', 'L’abbaye loge 30 moines présumés.', 'moines', 'Moines', 'Moines présumés'],
    ['es', 'La abadía aloja a 30 supuestos monjes.', 'monjes', 'Monjes', 'Supuestos monjes'],
  ])('%s: %s', (language, text, as, bare, told) => {
    const other = language === 'en' ? 'zh-Hans' : 'en';
    const of = (label: string): readonly string[] =>
      proveSource({
        language,
        text,
        facts: stringify({
          f: {
            quote: text,
            value: 30,
            unit: 'item',
            as,
            label: { [language]: label, [other]: 'x' },
          },
        }),
        prose: { [language]: `${label}: {{fact "f"}}.`, [other]: 'x' },
      }).flatMap(({ severity, code }) =>
        severity === 'error' && code.startsWith('source/') ? [code] : [],
      );
    expect(of(bare)).toContain('source/negated');
    expect(of(told)).not.toContain('source/negated');
  });

  it.each([
    ['zh-Hans', '所谓的30人到了。'],
    ['zh-Hans', '网传30人离开。'],
    ['ja', 'いわゆる僧侶30人が来た。'],
    ['ko', '절에는 30명이 온 것으로 알려졌다.'],
    ['de', 'Die Abtei speist Berichten zufolge 30 Personen.'],
    ['es', 'Se rumorea que la abadía aloja a 30 personas.'],
  ])('%s: %s', (language, text) => {
    expect(codes(language, text)).not.toEqual([]);
  });
});
