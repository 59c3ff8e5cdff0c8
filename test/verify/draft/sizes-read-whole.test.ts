import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('nothing of a size is cut off', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['tenths and some', 'zh-Hans', '投诉同比下降两成多。\n', ['-20% over']],
    ['tenths and a half', 'zh-Hans', '恢复到七成半。\n', ['75%']],
    ['tenths and some', 'zh-Hant', '投訴減少三成多。\n', ['-30% over']],
    [
      'half beside its share',
      'ko',
      '1인 가구가 절반을 넘는 51.8%이다.\n',
      ['1/2 more-than', '51.8%'],
    ],
    ['half beside its share', 'en', 'More than half, 51.8%, agreed.\n', ['1/2 more-than', '51.8%']],
    ['to either side', 'zh-Hant', '抽樣誤差為正負3個百分點。\n', ['3 percentage-point']],
    ['to either side', 'zh-Hans', '抽样误差为正负3个百分点。\n', ['3 percentage-point']],
    ['to either side', 'ja', '誤差はプラスマイナス3ポイント。\n', ['3 percentage-point']],
    ['to either side', 'de', 'Der Fehler beträgt plus/minus 3 Euro.\n', ['3 EUR']],
    ['more or less', 'fr', 'Il y avait plus ou moins 40 personnes.\n', ['40 person about']],
    ['nearly so many times', 'es', 'Las visitas casi se triplicaron.\n', ['3 multiple nearly']],
    [
      'a number of things and a verb',
      'es',
      'El número casi se ha duplicado.\n',
      ['2 multiple nearly'],
    ],
    ['nearly so many times', 'de', 'Die Zahl verdoppelte sich fast.\n', ['2 multiple nearly']],
    [
      'a level behind so many times',
      'es',
      'La recogida casi se duplicó, hasta 40.000 toneladas.\n',
      ['2 multiple nearly', '40000 tonne'],
    ],
    [
      'a bound',
      'es',
      'Se conceden ayudas de hasta 4 millones de euros.\n',
      ['4 million EUR up-to'],
    ],
    ['fewer, in the past', 'ja', '事故は前年より156件少なかった。\n', ['-156 item']],
    ['less than planned', 'ja', '費用は計画より8万円少なかった。\n', ['-8万 JPY']],
    ['less than expected', 'ko', '이용자는 예상보다 12% 적었다.\n', ['-12%']],
    ['less than forecast', 'en', 'The fair cost £80,000 less than forecast.\n', ['-80000 GBP']],
    ['less than planned', 'en', 'Costs were 12% less than planned.\n', ['-12%']],
    ['less than planned', 'de', 'Es kamen 40 Gäste weniger als geplant.\n', ['-40']],
    ['less than planned', 'es', 'Los gastos fueron un 12 % inferiores a lo previsto.\n', ['-12%']],
    ['a level below a plan', 'en', 'We drew 2,100 visitors, fewer than planned.\n', ['2100']],
    [
      'a duty to grow so many times',
      'fr',
      'Les visites doivent doubler.\n',
      ['2 multiple targeted'],
    ],
    [
      'a duty to grow so many times',
      'de',
      'Die Zahl muss sich verdoppeln.\n',
      ['2 multiple targeted'],
    ],
    [
      'about, behind the word of a rate',
      'ja',
      '1日当たりでは約0.9件となる。\n',
      ['0.9 item about'],
    ],
    ['what has come to be', 'ja', '救急車は10件出動したことになる。\n', ['10 item']],
    ['one of three', 'ko', '세 농가 중 한 농가는 논벼를 주로 재배한다.\n', ['1/3']],
    ['the how manieth', 'ja', '8館目となる新館を開館した。\n', ['#8']],
    [
      'a verb between noun and “por”',
      'es',
      '498.000 toneladas se recogieron por separado.\n',
      ['498000 tonne'],
    ],
  ])('%s (%s: %s)', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('a sentence ends behind a year, and a date in digits goes on', () => {
  it('draws no quote across', () => {
    const text = 'Replies came in the summer of 2019. 54% supported the plan.\n';
    expect(figuresDrafted('en', text)).toEqual(['54%']);
  });
  it('keeps 2019. 12. 31. whole', () => {
    expect(figuresDrafted('ko', '시설은 2019. 12. 31. 기준 40개다.\n')).toHaveLength(1);
  });
});

describe('a day of an era without its name is one date', () => {
  it('makes the day of publication no title', () => {
    const text = '新聞稿　112年3月20日\n\n111年遊客統計\n\n全年取締46件，較上年多17件。\n';
    expect(figuresDrafted('zh-Hant', text)).toEqual(['46 item @2022', '17 item @2022']);
  });
});

describe('a line over a table ends with the scale of its numbers', () => {
  it('counts in thousands', () => {
    const text =
      'Table 2: Passengers, thousand\nLine\t2018\t2019\nNorth\t240\t300\nSouth\t180\t144\n';
    expect(figuresDrafted('en', text)).toEqual([
      '240000 @2018',
      '300000 @2019',
      '180000 @2018',
      '144000 @2019',
    ]);
  });
});
