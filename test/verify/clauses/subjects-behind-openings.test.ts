import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

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
    ['en', 'The lake is quiet, where 800 people never fished.', '800', 'people who fished'],
    ['en', 'Although 800 people had not voted, it passed.', '800', 'people who voted'],
    ['en', 'In towns 800 people have yet to move.', '800', 'people who moved'],
    ['en', 'The port refused to house 800 people.', '800', 'people housed'],
    ['en', 'The port no longer houses 800 people.', '800', 'people housed'],
    ['en', 'The port agreed to house 800 people.', '800', 'people housed'],
    ['en', 'The port ought to have housed 800 people.', '800', 'people housed'],
    ['fr', 'Le port a refusé de loger 800 personnes.', '800', 'personnes logées'],
    ['es', 'El puerto dejó de alojar a 800 personas.', '800', 'personas alojadas'],
    ['es', 'El puerto debía alojar a 800 personas.', '800', 'personas alojadas'],
    ['es', 'Solo el 82 % de los muelles no estaba abierto.', '82%', 'muelles abiertos'],
    ['zh-Hans', '客流未恢复到2019年同期的82%。', '82%', '客流恢复程度'],
    ['zh-Hant', '客流未恢復到2019年同期的82%。', '82%', '客流恢復程度'],
    ['zh-Hans', '全湖缺少冬季值班渡工800人。', '800', '值班渡工'],
    ['zh-Hant', '全湖缺少冬季值班渡工800人。', '800', '值班渡工'],
    ['de', 'Der See ist still, aber 800 Personen sollen umziehen.', '800', 'Umgezogene'],
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
    ['en', 'The port, where 800 people fished, is quiet.', '800', 'people who fished'],
    [
      'es',
      'En el 82 % de los muelles al menos una barca no tenía luz.',
      '82%',
      'muelles a oscuras',
    ],
    ['es', 'Solo el 82 % de los muelles tenía rampa.', '82%', 'muelles con rampa'],
    ['zh-Hans', '客流恢复到2019年同期的82%。', '82%', '客流恢复程度'],
    ['fr', 'Les bacs n’assurent plus que 82 % des trajets.', '82%', 'trajets en bac'],
  ])('right: %s %s', (language, text, value, label, translated?: string) => {
    expect(codes(language, text, value, label, translated)).toEqual([]);
  });
});
