import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../support/prove-source.js';

const codes = (
  language: string,
  text: string,
  value: string,
  own: string,
  translated?: string,
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const label = { [language]: own, [other]: translated ?? (other === 'en' ? 'figure' : '数') };
  const fact = { label, value, quote: text, ...(value.endsWith('%') ? {} : { unit: 'person' }) };
  const printed = '{{fact "f"}}';
  const prose = {
    [language]: `${own}: ${printed}`,
    [other]: other === 'en' ? `It is ${printed}.` : `${label['zh-Hans']}：${printed}。`,
  };
  return proveSource({ language, text, facts: stringify({ f: fact }), prose }).flatMap(
    ({ code, severity }) => (severity === 'error' && code.startsWith('source/') ? [code] : []),
  );
};

describe('the verb of a subject behind an opening phrase, with a number in it or with an adverb', () => {
  it.each([
    ['en', 'In 2031, 800 people would lack a ferry.', '800', 'people without a ferry'],
    ['en', 'Across the lake district 800 people will move.', '800', 'people who moved'],
    ['en', 'In the delta 800 people are due to receive boats.', '800', 'people with boats'],
    ['en', 'Worldwide 800 people never received boats.', '800', 'people with boats'],
    ['en', 'Today 60% of piers in 14 towns could have a ramp.', '60%', 'piers with a ramp'],
    ['en', '60% of piers in 14 towns have no ramp.', '60%', 'piers with a ramp'],
    ['en', '800 people no longer used the ferry.', '800', 'people who used the ferry'],
    ['fr', 'Les bacs n’assurent plus 82 % des trajets.', '82%', 'trajets en bac'],
    ['fr', 'Dans le delta 82 % des quais seront refaits.', '82%', 'quais refaits'],
    ['es', 'En el delta 82 % de los muelles será de piedra.', '82%', 'muelles de piedra'],
    ['zh-Hans', '全湖有800人将搬迁。', '800', '搬迁人口'],
    ['zh-Hant', '全湖有800人未搬遷。', '800', '搬遷人口'],
  ])('is told: %s %s', (language, text, value, label) => {
    expect(codes(language, text, value, label)).not.toEqual([]);
  });

  it.each([
    ['en', 'In 2031, 800 people gained a ferry.', '800', 'people who gained a ferry'],
    ['en', 'Across the lake district 800 people moved.', '800', 'people who moved'],
    ['en', '60% of piers in 14 towns have a ramp.', '60%', 'piers with a ramp'],
    ['en', '60% of piers in 14 towns have no ramp.', '60%', 'piers without a ramp', '无坡道的码头'],
    ['en', '60% of leaks are due to frost.', '60%', 'leaks by frost'],
    ['fr', 'Les bacs n’assurent plus que 82 % des trajets.', '82%', 'trajets en bac'],
  ])('right: %s %s', (language, text, value, label, translated?: string) => {
    expect(codes(language, text, value, label, translated)).toEqual([]);
  });
});
