import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

describe('brackets of an account before a magnitude of two characters', () => {
  it.each<readonly [string, string, string, string]>([
    ['ja', '経常損益は（58）百万円だった。', '（58）百万円', '5800万; unit: JPY'],
    ['ja', '経常損益は(6)十億円だった。', '(6)十億円', '60亿; unit: JPY'],
    ['ko', '경상손익은 (58)백만 원이다.', '(58)백만 원', '5800万; unit: KRW'],
    ['zh-Hans', '经营损益为（58）百万元。', '（58）百万元', '5800万; unit: CNY'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, `-${fact}`)).toEqual([]);
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});

describe('brackets typed round a figure behind a colon', () => {
  const facts = 'a:\n  value: 6%\n  quote: 6%\n';
  const codes = (zh: string, en: string): readonly string[] =>
    proveSource({
      language: 'en',
      text: 'The margin is 6%.',
      facts,
      prose: { 'zh-Hans': zh, en },
    })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  it('make a negative one of it', () => {
    expect(codes('结果：（{{fact "a"}}）', 'Result: ({{fact "a"}})')).toHaveLength(2);
  });
  it('and are an aside behind words', () => {
    expect(codes('结果（{{fact "a"}}）', 'Result ({{fact "a"}})')).toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('a sum in brackets where an amount is due is below nought', () => {
  it.each<Row>([
    ['en', 'The result for the year was (£6.3 million).', '(£6.3 million)', '6.3 million; unit: GBP'],
    ['en', 'The result came to (£6.3 million).', '(£6.3 million)', '6.3 million; unit: GBP'],
    ['de', 'Das Ergebnis betrug (6,3 Mio. €).', '(6,3 Mio. €)', '6.3 million; unit: EUR'],
    ['fr', 'Le résultat était de (6,3 millions d’euros).', '(6,3 millions d’euros)', '6.3 million; unit: EUR'],
    ['es', 'El resultado fue de (6,3 millones de euros).', '(6,3 millones de euros)', '6.3 million; unit: EUR'],
    ['zh-Hans', '经营结果为（6.3万元）。', '（6.3万元）', '6.3万; unit: CNY'],
    ['zh-Hant', '經營結果為（6.3萬元）。', '（6.3萬元）', '6.3万; unit: CNY'],
    ['ja', '純利益は（6.3万円）だった。', '（6.3万円）', '6.3万; unit: JPY'],
    ['ko', '순이익은 (6.3만 원)이었다.', '(6.3만 원)', '6.3万; unit: KRW'],
  ])('and bears out no gain (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/value-differs');
    expect(readingFaults(language, text, quote, `-${fact}`)).toEqual([]);
  }); // prettier-ignore

  it('and an aside elsewhere', () => {
    const text = 'The dearest month (£6.3 million) was May.';
    expect(readingFaults('en', text, '(£6.3 million)', '6.3 million; unit: GBP')).toEqual([]);
  });
});
