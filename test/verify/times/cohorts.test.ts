import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('the date of those of whom a figure is a part', () => {
  it.each<Row>([
    ['en', '71% of those who joined in 2018 have left.', '71% of those', '71%; period: 2018'],
    ['en', 'A third of the pupils that enrolled in 2018 dropped out.', 'A third', '1/3; period: 2018'],
    ['en', 'The club won back 71% of those who left in 2018.', 'won back 71%', '71%; period: 2018'],
    ['de', '71 Prozent derer, die 2018 kamen, blieben.', '71 Prozent', '71%; period: 2018'],
    ['fr', '71 % de ceux qui sont venus en 2018 sont restés.', '71 %', '71%; period: 2018'],
    ['es', 'El 71 % de los que vinieron en 2018 se quedó.', '71 %', '71%; period: 2018'],
  ])('is not that of what has become of them (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/period-differs');
  }); // prettier-ignore

  it.each<Row>([
    ['en', '71% of those who joined in 2018 were nurses.', '71% of those', '71%; period: 2018'],
    ['en', '71% of those who died in 2018 lived alone.', '71% of those', '71%; period: 2018'],
    ['en', 'In 2023, 71% of those who joined in 2018 were still there.', '71% of those', '71%; period: 2023'],
    ['en', 'It was 2023. The club won back 71% of those who left in 2018.', 'won back 71%', '71%; period: 2023'],
    ['en', '71% of visitors came by boat in 2018.', '71% of visitors', '71%; period: 2018'],
    ['de', '2018 blieben 71 Prozent derer, die kamen.', '71 Prozent', '71%; period: 2018'],
  ])('may be that of what they were (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

describe('the date of those of whom a figure is a part, before it', () => {
  it.each<Row>([
    ['zh-Hans', '2018年入职的护士中71%留了下来。', '71%留了下来', '71%; period: 2018'],
    ['zh-Hans', '2018年建成的房屋中，71%至今空着。', '71%至今', '71%; period: 2018'],
    ['zh-Hant', '2018年入職的護士中71%後來離開。', '71%後來', '71%; period: 2018'],
    ['ja', '2018年に採用された看護師のうち71%が残った。', '71%が残った', '71%; period: 2018'],
    ['ko', '2018년에 입사한 간호사 중 71%가 남았다.', '71%가 남았다', '71%; period: 2018'],
  ])('is not that of what has become of them (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/period-differs');
  });

  it.each<Row>([
    ['zh-Hans', '2018年入职的护士中71%是女性。', '71%是女性', '71%; period: 2018'],
    ['zh-Hans', '2018年的护士中71%留在本地。', '71%留在', '71%; period: 2018'],
    ['ja', '2018年に採用された看護師のうち71%が女性だった。', '71%が女性', '71%; period: 2018'],
    ['ko', '2018년에 입사한 간호사 중 71%가 여성이었다.', '71%가 여성', '71%; period: 2018'],
    ['zh-Hans', '2018年入职的护士中71%留了下来。', '71%留了下来', '71%'],
  ])('may be that of what they were (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});
