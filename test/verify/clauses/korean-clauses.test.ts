import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

describe('in Korean a status and a year belong to their own verb', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '작년 학생은 4천 25명이었고 오는 2051년에는 학생이 2천 310명으로 전망된다.',
      ['4025', '2310 2051 projected'],
    ],
    [
      '2023년 승객은 412만 명이었으며 2031년에는 530만 명으로 전망된다.',
      ['4.12 million 2023', '5.3 million 2031 projected'],
    ],
    [
      '노인 비율은 지난해 17.4%에서 2051년 41.2%가 될 것으로 전망됐습니다.',
      ['17.4%', '41.2% 2051 expected'],
    ],
    ['학생은 12% 줄어 4년 만에 2만 명대로 내려앉았다.', ['-12%', '4']],
    ['총생산은 3천 412.5조 원이었다.', ['3412.5 trillion']],
    ['1인당 소득은 3만 1천 달러였고 천 명당 병상은 12.4개였다.', ['31000', '12.4']],
  ])('%s', (text, drafted) => {
    expect(periodsDrafted('ko', text)).toEqual(drafted);
  });
});

describe('a plan that a document is named by', () => {
  it('is the status of no figure', () => {
    expect(
      periodsDrafted(
        'zh-Hans',
        '2022年，该市推进发展规划确定的48项工程，全年完成投资超过350亿元。',
      ),
    ).toEqual(['48 2022', '350亿 2022']);
  });
});
