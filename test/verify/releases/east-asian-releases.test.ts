import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

describe('releases in Japanese, Korean and traditional Chinese', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a word that begins like a numeral',
      'ko',
      '2023년 사회조사에서 62.5%가 답했다.',
      ['62.5% 2023'],
    ],
    [
      'a unit that begins like a numeral',
      'ko',
      '2023년 말 세대는 1,204만 3,310세대였다.',
      ['12.04331 million 2023-12-31'],
    ],
    [
      'what stands in brackets between a figure and its verb',
      'ko',
      '이용자는 0.4%(2만 1천 명) 감소했다.',
      ['-0.4%', '-21000'],
    ],
    ['the same in Japanese', 'ja', '出荷は2.7%(310トン)減少した。', ['-2.7%', '-310']],
    [
      'a verb behind the last of a list',
      'ko',
      '매출과 이익은 각각 6.1%, 7.2% 감소했다.',
      ['-6.1%', '-7.2%'],
    ],
    ['in how many things something fell', 'ko', '9개 지역에선 감소했다.', ['9']],
    [
      'times in brackets behind figures, each with its change',
      'ko',
      '3년 연속 같은 추세(812만 명(2020년, -0.3%) → 807만 명(2021년, -0.6%))였다.',
      ['3', '8.12 million 2020', '-0.3%', '8.07 million 2021', '-0.6%'],
    ],
    ['a year of birth', 'ko', '가장 많은 나이는 51세(1972년생, 81만 명)였다.', ['51', '810000']],
    [
      'points behind a level with a particle',
      'ko',
      '이익률은 9.1%에서 7.4%로 1.7%p 감소했다.',
      ['9.1%', '7.4%', '-1.7'],
    ],
    [
      'a year in brackets before a noun that begins like a counter',
      'ja',
      '令和4年(2022)人口統計\n\n(1)出生\n\n出生数は71万人であった。',
      ['71万 2022'],
    ],
    [
      'the time in brackets of another figure',
      'ja',
      '2023年6月の回復率は71.5%(4月は66.2%)だった。',
      ['71.5% 2023-06', '66.2% 2023-04'],
    ],
    [
      'a base that a noun of comparison follows',
      'ja',
      '2024年の利用は、2019年同期との比較では61.2%だった。',
      ['61.2%'],
    ],
    [
      'decimals of hanzi',
      'zh-Hant',
      '失業率三.四一%,較上月下降○.○五個百分點,就業一一六○.三萬人,失業三十八.七萬人。',
      ['3.41%', '-0.05', '1160.3万', '38.7万'],
    ],
    ['a numbered heading of hanzi', 'zh-Hans', '一.二手房成交\n\n成交1200套。', ['1200']],
    ['how long something was lowest', 'zh-Hant', '失業率3.5%,創21年同月最低。', ['3.5%', '21']],
    ['a level that was fallen to', 'zh-Hant', '比率由上月5.1%降為4.8%。', ['5.1%', '4.8%']],
    [
      'the level of another year that a figure is above',
      'ja',
      '2024年5月の来場は31万人で、19年5月の28万人を9.6%上回った。',
      ['31万 2024-05', '28万 2019-05', '9.6% 2024-05'],
    ],
    [
      'the same in Korean',
      'ko',
      '2024년 방문객은 31만 명으로 2019년의 28만 명을 9.6% 웃돌았다.',
      ['310000 2024', '280000 2019', '9.6%'],
    ],
    [
      'the level of another year behind a figure',
      'ja',
      '前橋は12万人だが、19年5月の41万人と比べると70.1%減だ。',
      ['12万', '41万 2019-05', '-70.1%'],
    ],
    [
      'arrows of changes, and a dot that is no product of units',
      'ko',
      '석유(12억 달러·2.1%↓)와 가전(3억 달러·8.4%↑)이다.',
      ['1.2 billion', '-2.1%', '300 million', '8.4%'],
    ],
    ['a quarter as a fraction', 'ko', '2023년 2ㆍ4분기 매출은 5조 원이다.', ['5 trillion 2023-34']],
    ['a month behind an apostrophe', 'ko', '(’21.4)△3.5%, (’21.5)2.2%', ['-3.5%', '2.2%']],
    ['the time of the next step', 'ko', '(’21.4)3.5% → (’21.5)2.2%', ['3.5%', '2.2%']],
    [
      'what a bracket says of its own figure',
      'ja',
      '件数 41万302件(前年比3万1204件減、7.1%減)',
      ['41.0302万', '-3.1204万', '-7.1%'],
    ],
    [
      'levels in brackets between members of a list and their verb',
      'ko',
      '버스와 트럭은 각각 18.0%(50명→41명), 25.0%(80명→60명) 감소했다.',
      ['-18.0%', '50', '41', '-25.0%', '80', '60'],
    ],
    [
      'one verb behind several clauses of a comparison',
      'ja',
      '前年と比べると、火災は1万2,059件(15.9%)、死者は276人(12.7%)、負傷者は1万2,299人(21.0%)減少した。',
      ['-1.2059万', '-15.9%', '-276', '-12.7%', '-1.2299万', '-21.0%'],
    ],
    [
      'the same with commas of ASCII, and another bracket behind the verb',
      'ja',
      '前年と比べると,火災は2,059件(15.9%),負傷者は1万2,299人(21.0%)減少し(死傷者は675人(9.9%)減少),物損は51件(3.5%)減少した。',
      ['-2059', '-15.9%', '-1.2299万', '-21.0%', '-675', '-9.9%', '-51', '-3.5%'],
    ],
    [
      'the same in Korean',
      'ko',
      '전년 대비 화재는 2,059건(15.9%), 사망자는 276명(12.7%) 감소했다.',
      ['-2059', '-15.9%', '-276', '-12.7%'],
    ],
    [
      'a level before the clause of a change, without a comparison',
      'ja',
      '輸出比率は35%、輸入は2.1%減少した。',
      ['35%', '-2.1%'],
    ],
    [
      'years of an era behind one that names it',
      'ja',
      '平成八年が二・六%、九年が名目三・四%、十年が〇・八%である。十年の減少は続いた。',
      ['2.6% 1996', '3.4% 1997', '0.8% 1998'],
    ],
    ['a count of years behind an era', 'ja', '平成2年に始まり、5年が過ぎた。', ['5']],
    [
      'a short year in brackets, and a time in brackets',
      'ko',
      '2022년 사망률은 5.4명(21년 5.6명), 근속은 평균(11년 5개월)이다.',
      ['5.4 2022', '5.6 2021', '11', '5'],
    ],
    [
      'a span of months that something follows',
      'ja',
      '23年1~3月期に続いて2兆円を記録した。',
      ['2万亿'],
    ],
    ['a bullet', 'ja', '○件数 41万件', ['41万']],
    [
      'levels of years in brackets behind a word of direction',
      'ko',
      '3년 연속 감소(812만 명(2020년), 807만 명(2021년))했다.',
      ['3', '8.12 million 2020', '8.07 million 2021'],
    ],
    ['a day alone in brackets', 'zh-Hant', '當局今日(3日)公布比率為4.4%。', ['4.4%']],
    ['a negation inside a name', 'zh-Hant', '電器及其他未分類耐用品(上升12.3%)。', ['12.3%']],
  ])('%s', (_kind, language, text, drafted) => {
    expect(periodsDrafted(language, text)).toEqual(drafted);
  });
});

describe('元 is the currency of the region', () => {
  it.each([
    ['zh-Hant-HK', 'HKD', 'CNY'],
    ['zh-Hant-TW', 'TWD', 'CNY'],
    ['zh-Hans', 'CNY', 'HKD'],
  ])('in %s', (language, own, other) => {
    const text = '2023年銷貨總值為417億元。'.replaceAll(/[銷貨總值為億]/gu, (each) =>
      language === 'zh-Hans' ? (simplified.get(each) ?? each) : each,
    );
    const codes = (unit: string): readonly string[] =>
      proveSource({
        language,
        text,
        facts: [
          'sales:',
          '  value: 41.7 billion',
          `  unit: ${unit}`,
          '  period: 2023',
          `  quote: ${text.slice(0, -1)}`,
        ].join('\n'),
      })
        .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
        .map(({ code }) => code);
    expect(codes(own)).toEqual([]);
    expect(codes(other)).not.toEqual([]);
  });
});

const simplified = new Map([
  ['銷', '销'],
  ['貨', '货'],
  ['總', '总'],
  ['為', '为'],
  ['億', '亿'],
]);
