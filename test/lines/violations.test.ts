import { describe, expect, it } from 'vitest';
import { violationsIn, type Rule } from './violations.js';

const rulesIn = (lines: readonly string[], slack = 0): readonly Rule[] =>
  violationsIn(lines.map((text) => ({ text, slack }))).map(({ rule }) => rule);

describe('the counter of violations', () => {
  it.each<[Rule, string, readonly string[]]>([
    [1, 'a comma', ['共建“一带一路”', '，携手推动构建']],
    [1, 'a closing quotation mark', ['共建“一带一路', '”携手推动构建']],
    [1, 'a range dash', ['增长1.8%', '—2%以上']],
    [1, 'a tilde', ['增长9亿', '～16亿美元']],
    [1, 'an interpunct', ['习近平', '·外交演讲']],
    [1, 'a percent sign', ['增长百分之五十', '％以上']],
    [2, 'an opening quotation mark', ['共建“', '一带一路”携手']],
    [2, 'an opening parenthesis', ['协定（', '区域）签署']],
    [3, 'half a dash', ['合作之路—', '—健康之路']],
    [3, 'half an ellipsis', ['智利水果…', '…这一切都']],
    [7, 'a magnitude', ['开行1.24', '万列列车']],
    [7, 'a measure word', ['开行1.24万', '列列车']],
    [7, 'a year', ['自2020', '年以来都']],
    [7, 'the end of a range', ['自1—', '11月以来']],
    [7, 'an ordinal', ['广交会第', '127届举行']],
    [7, 'a decimal', ['开行1.', '24万列车']],
    [7, 'over and its number', ['累计运输物资超', '700吨以上']],
    [7, 'many hours', ['单程飞行50多个', '小时以上']],
    [9, 'a lone hanzi with its full stop', ['获准注册使', '用。']],
  ])('finds rule %i broken: %s', (rule, _what, lines) => {
    expect(rulesIn(lines)).toContain(rule);
  });

  it('finds rule 8 broken: a short line before a word glued to its quotation mark', () => {
    expect(rulesIn(['通过高质量共', '建“一带一路”合作'], 3)).toEqual([8]);
  });

  it('finds nothing in lines well set', () => {
    expect(
      rulesIn(['2020年6月18日，', '习近平主席向', '“一带一路”国际', '合作发表致辞。'], 1),
    ).toEqual([]);
  });
});
