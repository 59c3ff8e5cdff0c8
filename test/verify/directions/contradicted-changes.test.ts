import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, value: string, unit?: string];

const told = ([language, text, value, unit]: Row): boolean => {
  const label = { [language]: '…', [language === 'en' ? 'zh-Hans' : 'en']: '…' };
  const fact = { label, value, quote: text, ...(unit === undefined ? {} : { unit }) };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).some(
    ({ code, severity }) => severity === 'error' && code === 'figure/direction-differs',
  );
};
const named = (rows: readonly Row[]) => rows.map((row) => ({ row, name: row.join(', ') }));

describe('a source whose word is of the other way than its figures', () => {
  const wrong: readonly Row[] = [
    ['en', 'The flock rose from 4,100 in 2031 to 3,900 in 2033.', '4100'],
    ['en', 'The flock rose from 4,100 in 2031 to 3,900 in 2033.', '3900'],
    ['en', 'The flock grew slightly, from 4,100 to 3,900.', '3900'],
    ['en', 'The share rose to 31% in 2033 from 44% in 2031.', '31%'],
    ['en', 'In 2033 the bay had 4,100 boats, down from 3,900.', '3900'],
    ['en', 'In 2033 the bay had 4,100 people, down from 3,900.', '4100', 'person'],
    ['de', 'Der Anteil stieg von 44 Prozent auf 31 Prozent.', '31%'],
    ['de', 'Der Anteil ist von 44 Prozent auf 31 Prozent gestiegen.', '44%'],
    ['fr', 'La part a reculé de 31 % en 2031 à 44 % en 2033.', '31%'],
    ['es', 'La cuota subió del 44 % en 2031 al 31 % en 2033.', '31%'],
    ['zh-Hans', '占比由2031年的44%上升到2033年的31%。', '44%'],
    ['zh-Hant', '佔比由44%上升到31%。', '31%'],
    ['ja', '割合は44%から31%に増えた。', '44%'],
    ['ko', '비율은 44%에서 31%로 늘었다.', '31%'],
  ];
  it.each(named(wrong))('bears out neither of them: $name', ({ row }) => {
    expect(told(row)).toBe(true);
  });

  const right: readonly Row[] = [
    ['en', 'The flock fell from 4,100 in 2031 to 3,900 in 2033.', '4100'],
    ['en', 'The share fell to 31% in 2033 from 44% in 2031.', '31%'],
    ['en', '9 of 40 farms had a well, down from 12 in 2031.', '12'],
    ['en', 'The fee was €3 million, down from 5 the year before.', '€3 million'],
    ['en', 'The share rose from 1 in 20 to 1 in 12.', '1/12'],
    ['en', 'The flock rose from at most 4,100 to over 3,900.', '4100'],
    ['de', 'Der Anteil sank von 44 Prozent auf 31 Prozent.', '31%'],
    ['fr', 'La part a reculé de 44 % en 2031 à 31 % en 2033.', '31%'],
    ['es', 'La cuota bajó del 44 % en 2031 al 31 % en 2033.', '31%'],
    ['zh-Hans', '占比由44%下降到31%。', '31%'],
    ['ja', '割合は44%から31%に減った。', '44%'],
    ['ko', '비율은 44%에서 31%로 줄었다.', '31%'],
  ];
  it.each(named(right))('but one that agrees with itself does: $name', ({ row }) => {
    expect(told(row)).toBe(false);
  });
});
