import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, value: string, label: string];

/** What is told of a fact under its label, in the language of its source. */
const told = ([language, text, value, label]: Row): readonly string[] => {
  const other = language === 'en' ? { 'zh-Hans': '数' } : { en: 'figure' };
  const fact = { label: { [language]: label, ...other }, value, quote: text };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).flatMap(
    ({ code, severity }) => (severity === 'error' ? [code] : []),
  );
};

const named = (rows: readonly Row[]) => rows.map((row) => ({ row, name: row.join(', ') }));

describe('how much more there is of something', () => {
  const wrong: readonly Row[] = [
    ['en', 'Marriages were 560 more than in 2012.', '560', 'marriages'],
    ['en', 'Visits were 2 million (35%) more than 10 years earlier.', '2 million', 'visits'],
    ['de', 'Es gab 560 Ehen mehr als 2012.', '560', 'Ehen'],
    ['de', 'Es gab 560 Ehen mehr als im Jahr zuvor.', '560', 'Zahl der Ehen'],
    ['fr', 'Il y a eu 560 mariages de plus qu’en 2012.', '560', 'mariages'],
    ['es', 'Este año hubo 560 bodas más que en 2012.', '560', 'bodas'],
    ['zh-Hans', '结婚人数比2012年多560。', '560', '结婚人数'],
    ['zh-Hant', '結婚人數比2012年多560。', '560', '結婚人數'],
    ['ja', '婚姻数は2012年より560多かった。', '560', '婚姻数'],
    ['ko', '혼인은 2012년보다 560 많았다.', '560', '혼인'],
  ];
  it.each(named(wrong))('is no number of it: $name', ({ row }) => {
    expect(told(row)).toContain('figure/direction-missing');
  });

  const right: readonly Row[] = [
    ['en', 'Marriages were 560 more than in 2012.', '560', 'rise in marriages'],
    ['en', 'Marriages were 560 more than in 2012.', '560', 'additional marriages'],
    ['en', 'The port has 560 ships more than 20 years old.', '560', 'ships that are old'],
    ['en', 'The port has 560 ships, more than in 2012.', '560', 'ships in port'],
    ['de', 'Es gab 560 Ehen mehr als 2012.', '560', 'Zunahme der Ehen'],
    ['fr', 'Il y a eu 560 mariages de plus qu’en 2012.', '560', 'hausse des mariages'],
    ['es', 'Este año hubo 560 bodas más que en 2012.', '560', 'aumento de bodas'],
    ['zh-Hans', '结婚人数比2012年多560。', '560', '比上期多出的结婚人数'],
    ['zh-Hant', '結婚人數比2012年多560。', '560', '結婚人數增加'],
    ['ja', '婚姻数は2012年より560多かった。', '560', '婚姻数の増加'],
    ['ko', '혼인은 2012년보다 560 많았다.', '560', '혼인 증가'],
  ];
  it.each(named(right))('is what its label calls so: $name', ({ row }) => {
    expect(told(row)).toEqual([]);
  });
});
