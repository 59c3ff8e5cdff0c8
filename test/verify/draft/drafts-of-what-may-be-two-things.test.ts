import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { figuresDrafted, textDrafted } from '../../support/periods-drafted.js';

describe('what may be two things is told, with its line, and not drafted', () => {
  it.each<readonly [string, string, string, readonly string[], string]>([
    ['a place as a part', 'en', 'A third tower was built in 2018.\n', [], 'A third'],
    ['a place as a part', 'fr', 'Un sixième stade ouvrira.\n', [], 'Un sixième'],
    ['a place as a part', 'es', 'Un quinto puente abrirá.\n', [], 'Un quinto'],
    [
      'a place before a bracket of its visits',
      'en',
      'One clinic and a third (310 visits) will close.\n',
      ['310'],
      'a third',
    ],
    [
      'a place without its noun',
      'en',
      'Sales were higher in the second round than in the third.\n',
      [],
      'third',
    ],
    [
      'the length of the time that it stands behind',
      'ja',
      '2020年6月15日\n火災統計\n\n昨年1年間に起きた火災は42件だった。\n',
      ['42 item @2019'],
      '1年',
    ],
    [
      'what stands now, beside a plan',
      'en',
      'The council plans to double the grant, which currently stands at £350,000.\n',
      [],
      '£350,000',
    ],
    [
      'what stands now, beside a plan',
      'fr',
      'La région prévoit de doubler la prime, qui est aujourd’hui de 350 000 euros.\n',
      ['2 multiple planned'],
      '350 000 euros',
    ],
  ])('%s (%s)', (_what, language, text, figures, told) => {
    const { draft } = textDrafted(language, text);
    expect(figuresDrafted(language, text)).toEqual(
      expect.arrayContaining(figures as unknown as string[]),
    );
    expect(draft.facts.map(({ quote }) => quote)).not.toContain(told);
    expect(draft.unread.map(({ text: own }) => own)).toContain(told);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'In 2018 a third of the towers were empty.\n', ['1/3 @2018']],
    ['en', 'A third (33%) of the towers were empty.\n', ['1/3', '33%']],
    ['en', 'Visits fell by a third.\n', ['-1/3']],
    ['es', 'Un quinto de los puentes es de madera.\n', ['1/5']],
  ])('a part is drafted (%s: %s)', (language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('a share whose noun stands between is one figure', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Three walkers in five live near the path.\n', ['3/5']],
    ['Two farms in seven were sold.\n', ['2/7']],
    ['Six farms in three valleys keep bees.\n', ['6', '3']],
    ['Three people in 2017 and five in 2018 were fined.\n', ['3 person @2017', '5 @2018']],
  ])('%s', (text, figures) => {
    expect(figuresDrafted('en', text)).toEqual(figures);
  });
});

describe('the unit that a bare number may leave out stands in a comment', () => {
  it('names that of the amount before it', () => {
    const text =
      'Se recogieron 121.400 toneladas de papel; los envases fueron 88.900 y el vidrio 76.300.\n';
    const { draft } = textDrafted('es', text);
    const written = writeDraft(draft, ['es'], 'latin');
    expect(written.match(/the amount before it is in “toneladas”/gu)).toHaveLength(1);
    expect(figuresDrafted('es', text)).toEqual(['121400 tonne', '88900', '76300']);
  });
});

describe('what is counted in a year is not of the day that its paragraph tells of', () => {
  it('leaves the period of 年間 open', () => {
    const text = '2022年3月31日現在の蔵書は7万冊。年間受入は2,300冊、除籍は1,900冊だった。\n';
    expect(figuresDrafted('ja', text)).toEqual([
      '7万 counter-1 2022-03-31'.replace(' 2022', ' @../2022'),
      '2300 counter-1',
      '1900 counter-1',
    ]);
  });
});

describe('the words that tell a figure from another say of what it is', () => {
  it('leaves “of which” out', () => {
    const { draft } = textDrafted(
      'en',
      'The team was called 112 times in 2021, of which 27 were at sea and 31 on lakes.\n',
    );
    expect(draft.facts.map(({ of }) => of ?? '')).not.toContain('of which');
  });
});

describe('behind a time later than the text a figure is planned, or told', () => {
  const drafted = (language: string, text: string) => {
    const { draft } = textDrafted(language, text);
    return { figures: figuresDrafted(language, text), told: draft.unread.map(({ why }) => why) };
  };
  const later =
    'its sentence tells of a time later than the text, and no word says whether it is planned';

  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'ja',
      '令和2年版　消防のあらまし\n\n令和6年度までに救急隊を3隊増やし、計28隊とする。\n',
      [],
      [later, later],
    ],
    [
      'en',
      'Annual report 2019\n\nBy 2030 the port plans to build 12 cranes.\n',
      ['12 ../2030 planned'.replace(' ..', ' @..')],
      [],
    ],
    [
      'en',
      'Annual report 2019\n\nThe rate was 48.3%, still short of the target of 65% by 2035.\n',
      ['48.3%', '65% @../2035 targeted'],
      [],
    ],
    [
      'ko',
      '2019년 농가 조사\n\n정부는 2027년까지 비율을 현재 12%에서 30%로 높일 방침이다.\n',
      ['12%', '30% planned'],
      [],
    ],
  ])('%s: %s', (language, text, figures, told) => {
    expect(drafted(language, text)).toEqual({ figures, told });
  });
});

describe('what a verb far off says of a size behind “by”, and “will” of a place', () => {
  it('makes a fall of a cut, and no fact of a depot that will open', () => {
    expect(figuresDrafted('en', 'The plan cut residual household waste by a fifth.\n')).toEqual([
      '-1/5',
    ]);
    expect(
      figuresDrafted('en', 'From May waste is collected, and a fourth depot will open.\n'),
    ).toEqual(['#4 expected']);
  });
});

describe('a number with decimals behind an amount with a magnitude may be in that', () => {
  it('is told', () => {
    const text = 'La ville consacre 12 millions d’euros au programme, qui en reçoit 8,5.\n';
    expect(figuresDrafted('fr', text)).toEqual(['12 million EUR']);
  });
});
