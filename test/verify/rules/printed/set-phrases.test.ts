import { describe, expect, it } from 'vitest';
import { prove, type Change } from '../../support.js';

const plan = '{ phrase: { zh-Hans: “十四五”, en: 14th Five-Year }, reason: the name of a plan }';
const declared = `set-phrases: [${plan}]`;

/** The sample with more set phrases, and a note of its own. */
const found = (phrases: string, zh: string, en: string): readonly string[] => {
  const changes: readonly Change[] = [
    { file: 'report.yaml', right: declared, wrong: `set-phrases: [${plan}, ${phrases}]` },
    {
      file: 'report.yaml',
      right: 'notes:\n',
      wrong: `notes:\n  - { zh-Hans: '${zh}', en: '${en}' }\n`,
    },
  ];
  return prove(changes)
    .map(({ code }) => code)
    .toSorted();
};

describe('a set phrase', () => {
  const pier = '{ phrase: { zh-Hans: 九号码头, en: Pier Nine }, reason: the name of a pier }';

  it('is a name with a number in each language', () => {
    expect(found(pier, '九号码头已启用。', 'Pier Nine is in use.')).toEqual([]);
  });

  it('begins a sentence with a capital or stands inside one without, and a proper name is one as it is', () => {
    const school = (name: string): string =>
      `{ phrase: { zh-Hans: 九年制学校, en: ${name} }, reason: a kind of school }`;
    for (const name of ['nine-year schools', 'Nine-year schools']) {
      expect(found(school(name), '九年制学校。', 'Nine-year schools.')).toEqual([]);
      expect(found(school(name), '另有九年制学校。', 'There are nine-year schools.')).toEqual([]);
    }
    expect(found(pier, '九号码头已启用。', 'Passengers left pier Nine.')).not.toEqual([]);
  });

  it('is written once where all languages write it alike', () => {
    const disease = '{ phrase: COVID-19, reason: the name of a disease }';
    expect(found(disease, '因COVID-19停航。', 'Sailings stopped for COVID-19.')).toEqual([]);
  });

  it('that one language says and another does not is told', () => {
    expect(found(pier, '九号码头已启用。', 'The pier is in use.')).toEqual(['parity/name-missing']);
  });

  it('with two numbers is told', () => {
    const other = pier.replace('Nine', 'Seven');
    expect(found(other, '九号码头已启用。', 'Pier Seven is in use.')).toEqual([
      'parity/name-numerals-differ',
    ]);
  });

  it('is that of a century, whichever way it is written, and means one amount', () => {
    const named = (zh: string, en: string): string =>
      `{ phrase: { zh-Hans: ${zh}, en: ${en} }, reason: the name of a plan }`;
    const told = (zh: string, en: string) => found(named(zh, en), `${zh}开始。`, `${en} begins.`);
    expect(told('百年规划', 'Hundred Year Plan')).not.toContain('parity/name-numerals-differ');
    expect(told('百年规划', 'Thousand Year Plan')).toContain('parity/name-numerals-differ');
    expect(told('100个屋顶行动', 'Action more than 100 Roofs')).toContain(
      'parity/name-numerals-differ',
    );
    expect(told('百度大厦', 'Baidu Tower')).not.toContain('parity/name-numerals-differ');
    expect(told('万象车站', 'Vientiane Station')).not.toContain('parity/name-numerals-differ');
  });

  it('needs a name in every language, and a reason', () => {
    const alone = '{ phrase: { zh-Hans: 九号码头 }, reason: the name of a pier }';
    expect(found(alone, '九号码头已启用。', 'The pier is in use.')).toContain(
      'report/missing-language',
    );
    const bare = '{ phrase: { zh-Hans: 九号码头, en: Pier Nine } }';
    expect(found(bare, '九号码头已启用。', 'Pier Nine is in use.')).toContain('report/missing-key');
  });

  it('holds only where it says', () => {
    const here = pier.replace('reason', 'in: [figures], reason');
    expect(found(here, '九号码头已启用。', 'Pier Nine is in use.')).toEqual([
      'figure/stray',
      'figure/stray',
      'figure/unused-phrase',
    ]);
  });

  it('that names no section is told', () => {
    const nowhere = pier.replace('reason', 'in: [figure], reason');
    expect(found(nowhere, '码头已启用。', 'The pier is in use.')).toContain('figure/unknown-scope');
  });

  it('that no text prints is told', () => {
    expect(found(pier, '码头已启用。', 'The pier is in use.')).toEqual(['figure/unused-phrase']);
  });

  it('silences no longer name that begins or ends with it', () => {
    const group = '{ phrase: G20, reason: the name of a group }';
    expect(found(group, 'G200峰会与G20峰会。', 'The G200 summit and the G20 summit.')).toEqual([
      'figure/stray',
      'figure/stray',
    ]);
  });

  it.each([
    ['a quantity', '500万人', '5 million people'],
    ['a magnitude', '百万', 'million'],
    ['a qualifier', '超过', 'more than'],
    ['a status', '预计', 'expected'],
    ['a sentence', '港口有3人。', 'The port has 3 people.'],
  ])('is no %s', (_, zh, en) => {
    const phrase = `{ phrase: { zh-Hans: ${zh}, en: ${en} }, reason: a trick }`;
    expect(found(phrase, '码头。', 'A pier.').filter((code) => code === 'figure/silenced')).toEqual(
      ['figure/silenced', 'figure/silenced'],
    );
  });

  it('without a reason is told, one by one', () => {
    const changes = [
      {
        file: 'report.yaml',
        right: declared,
        wrong: 'set-phrases: { zh-Hans: [“十四五”, 十四五], en: [14th Five-Year] }',
      },
    ];
    const codes = prove(changes).map(({ code }) => code);
    expect(codes.filter((code) => code === 'figure/no-reason')).toHaveLength(3);
  });
});

describe('digits and a common noun', () => {
  it.each([
    ['12艘船', '12 ships'],
    ['30座新站', '30 new stations'],
    ['12辆巴士', '12 buses'],
  ])('are a count, and no name: %s, %s', (zh, en) => {
    const phrase = `{ phrase: { zh-Hans: ${zh}, en: ${en} }, reason: a name }`;
    expect(
      found(phrase, `${zh}已到。`, `${en} came.`).filter((code) => code === 'figure/silenced'),
    ).toEqual(['figure/silenced', 'figure/silenced']);
  });

  it.each([
    ['12号隧道', 'Tunnel No. 12'],
    ['24小时便利店', 'Shop 24'],
    ['12号展馆', 'Hall 12'],
  ])('where a name is one: %s, %s', (zh, en) => {
    const phrase = `{ phrase: { zh-Hans: ${zh}, en: ${en} }, reason: a name }`;
    expect(found(phrase, `${zh}已启用。`, `${en} is in use.`)).toEqual([]);
  });
});
