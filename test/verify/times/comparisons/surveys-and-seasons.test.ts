import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../../support/periods-drafted.js';
import { faultsOf } from '../../../support/prove-source.js';

const differs = ['source/period-differs'];

describe('the year of a survey or of a season that a figure is compared with', () => {
  it.each([
    [
      'zh-Hans',
      '常住人口82.4%为城镇人口，较第七次人口普查（2020年）提高',
      '82.4%',
      '2020',
      differs,
    ],
    ['ja', '65歳以上は31%で、2020年の国勢調査より高かった。', '31%', '2020', differs],
    ['ko', '비율은 31%로 2020년 인구총조사보다 높았다.', '31%', '2020', differs],
    ['de', 'Der Anteil beträgt 31 %, mehr als bei der Volkszählung 2020.', '31%', '2020', differs],
    ['en', 'The share is 31%, more than in the summer of 2022.', '31%', '2022', differs],
    ['fr', 'La part est de 31 %, plus qu’à l’été 2022.', '31%', '2022', differs],
    ['es', 'La cuota es del 31 %, más que en el verano de 2022.', '31%', '2022', differs],
    ['de', 'Über den Sommer 2022 kamen 31 % der Gäste mit dem Bus.', '31%', '2022', []],
    ['ja', '2020年の調査では31%だった。', '31%', '2020', []],
    ['ko', '2020년 조사에서는 31%였다.', '31%', '2020', []],
  ])('in %s: %s, %s of %s', (language, text, value, period, codes) => {
    expect(faultsOf(language, text, value, period)).toEqual(codes);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'en',
      'Between 1 May and 31 July 2021, 640 kayaks were hired, 9% fewer than in the spring of 2020.',
      ['640 2021-05-01/2021-07-31', '-9% 2021-05-01/2021-07-31'],
    ],
    [
      'de',
      'Zwischen dem 1. Mai und dem 31. Juli 2021 wurden 640 Boote vermietet, 9 Prozent weniger als im Sommer 2020.',
      ['640 2021-05-01/2021-07-31', '-9% 2021-05-01/2021-07-31'],
    ],
    [
      'fr',
      "Entre le 1er mai et le 31 juillet 2021, 640 bateaux ont été loués, soit 9 % de plus qu'à l'été 2020.",
      ['640 2021-05-01/2021-07-31', '9% 2021-05-01/2021-07-31'],
    ],
  ])('takes no draft from the time of its sentence, in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});
