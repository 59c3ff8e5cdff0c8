import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly value: string;
  readonly own: string;
  readonly unit?: string;
  /** Whether the label in the other language says it too. */
  readonly foreign?: boolean;
}

/** What is told of a fact that is printed under its label in the language of its source. */
function codes({ language, text, value, own, unit = 'person', foreign }: Row): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const [en, zh] =
    foreign === true
      ? ['not there: lacking', text.includes('hoped') ? '盼望' : '不在、缺']
      : ['figure', '数'];
  const label = { [language]: own, [other]: other === 'en' ? en : zh };
  const fact = { label, value, quote: text, ...(value.endsWith('%') ? {} : { unit }) };
  const printed = '{{fact "f"}}';
  const prose = {
    [language]: `${own}: ${printed}`,
    [other]: other === 'en' ? `It is ${printed}.` : `数：${printed}。`,
  };
  return proveSource({ language, text, facts: stringify({ f: fact }), prose }).flatMap(
    ({ code, severity }) =>
      severity === 'error' && /^(?:source|figure)\//u.test(code) ? [code] : [],
  );
}

type Case = readonly [language: string, text: string, value: string, own: string, unit?: string];
const named = (rows: readonly Case[]) => rows.map((row) => ({ row, name: row.join(', ') }));
const told = ([language, text, value, own, unit]: Case, foreign = false): readonly string[] =>
  codes({ language, text, value, own, foreign, ...(unit === undefined ? {} : { unit }) });

describe('what a source says to be lacking, needed or hoped for', () => {
  const wrong: readonly Case[] = [
    ['en', 'In 2031, 800 people lacked a ferry.', '800', 'people with a ferry'],
    ['en', '800 people lost their boats.', '800', 'people with boats'],
    ['en', '800 people no longer lacked a ferry.', '800', 'people without a ferry'],
    ['en', 'In the delta 64% of the people hoped to use the ferry.', '64%', 'people on the ferry'],
    ['en', 'The island lacks 30 people.', '30', 'people of the island'],
    ['en', 'The island needs another 30 people.', '30', 'people of the island'],
    ['de', 'Auf der Insel fehlen 30 Personen.', '30', 'Personen der Insel'],
    ['de', 'Die Insel braucht noch 30 Personen.', '30', 'Personen der Insel'],
    ['fr', 'Sur l’île il manque encore 30 personnes.', '30', 'personnes de l’île'],
    ['es', 'En la isla faltan 30 personas.', '30', 'personas de la isla'],
    ['es', 'En la isla 64 % de los hogares carece de agua.', '64%', 'hogares con agua'],
    ['zh-Hans', '岛上缺少护工30人。', '30', '护工'],
    ['zh-Hans', '全岛有800人缺乏饮水。', '800', '用水人口'],
    ['zh-Hant', '島上尚缺30人。', '30', '護工'],
    ['ja', '島では30人が不足している。', '30', '島の人手'],
    ['ko', '섬에는 30명이 부족하다.', '30', '섬의 일손'],
  ];
  it.each(named(wrong))('is not printed as if it were there: $name', ({ row }) => {
    expect(told(row)).toContain('source/negated');
  });

  const right: readonly Case[] = [
    ['en', 'In 2031, 800 people lacked a ferry.', '800', 'people without a ferry'],
    ['en', '800 people no longer lacked a ferry.', '800', 'people no longer lacking a ferry'],
    ['en', '800 people lost their lives.', '800', 'killed in floods'],
    ['en', 'In the delta 64% of the people hoped to use it.', '64%', 'people who hope for it'],
    ['en', 'The island lacks 30 people.', '30', 'shortage of people'],
    ['en', 'The crossing needs 40 minutes.', '40', 'crossing', 'minute'],
    ['de', 'Auf der Insel fehlen 30 Personen.', '30', 'fehlende Personen'],
    ['fr', 'Sur l’île il manque encore 30 personnes.', '30', 'manque de personnes'],
    ['es', 'En la isla faltan 30 personas.', '30', 'falta de personas'],
    ['zh-Hans', '岛上缺少护工30人。', '30', '护工缺口'],
    ['ja', '島では30人が足りない。', '30', '不足する人手'],
    ['ko', '섬에는 30명이 부족하다.', '30', '부족한 일손'],
  ];
  it.each(named(right))('is right where the label says so: $name', ({ row }) => {
    expect(told(row, true)).toEqual([]);
  });

  it('is told in the language whose label alone does not say so', () => {
    expect(told(['en', '800 people lacked a ferry.', '800', 'people without a ferry'])).toEqual([
      'source/negated',
    ]);
  });

  it('nor is lacking what it has', () => {
    expect(
      codes({ language: 'en', text: '800 people have boats.', value: '800', own: 'boats' }),
    ).toEqual([]);
    const fact = { label: { en: 'boats', 'zh-Hans': '船' }, value: 800, unit: 'person' };
    const facts = stringify({ f: { ...fact, quote: '800 people have boats' } });
    const prose = { en: '{{fact "f"}} lack boats.', 'zh-Hans': '{{fact "f"}}有船。' };
    const found = proveSource({ language: 'en', text: '800 people have boats.', facts, prose });
    expect(found.map(({ code }) => code)).toContain('figure/denied');
  });
});
