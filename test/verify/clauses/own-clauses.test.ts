import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what a source says against a plain count quoted from it. */
const codes = (language: string, text: string, value: number): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text,
    facts: `f: { quote: ${JSON.stringify(text)}, value: ${value}, as: x, label: { ${language}: x, ${other}: x } }\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && /status-differs|negated|as-of-missing/u.test(code) ? [code] : [],
  );
};

type Row = readonly [language: string, text: string, value: number];

const beside: readonly Row[] = [
  ['en', 'By 2031 the ferry line aims to run 22 boats; at present it has 7.', 7],
  ['en', 'The ferry line plans to run 22 boats; the line has 7 boats.', 7],
  ['en', 'The ferry line plans to run 22 boats, and it has 7.', 7],
  ['en', 'The ferry line expects 22 boats, but so far only 7 boats have come.', 7],
  ['en', 'The ferry line aims to run 22 boats by 2031; it now employs 7 pilots.', 7],
  ['en', 'By 2031 the museum plans to show 22 boats; it now shows 7.', 7],
  ['de', 'Das Museum will bis 2031 22 Boote zeigen; derzeit zeigt es 7 Boote.', 7],
  ['fr', 'Le musée veut montrer 22 bateaux d’ici 2031 ; il montre actuellement 7 bateaux.', 7],
  ['es', 'El museo quiere mostrar 22 barcos en 2031; hoy muestra 7 barcos.', 7],
  ['en', 'The line has 7 boats (it aims to buy 22 boats).', 7],
  ['en', 'The line, which intends to buy 22 boats, runs 7 boats.', 7],
  ['en', 'The line did not buy 22 boats – it had 7 barges then.', 7],
  ['de', 'Bis 2031 will die Reederei 22 Boote kaufen; derzeit hat sie 7 Boote.', 7],
  ['de', 'Es werden 22 Boote erwartet, bisher kamen 7 Boote.', 7],
  ['de', 'Die Reederei hat 7 Boote (sie plant, 22 Boote zu kaufen).', 7],
  ['fr', 'D’ici 2031, la compagnie prévoit d’acheter 22 bateaux ; elle en a actuellement 7.', 7],
  ['fr', 'La compagnie n’a pas acheté 22 bateaux – elle avait alors 7 barques.', 7],
  ['es', 'Para 2031 la naviera prevé comprar 22 barcos; hoy tiene 7 barcos.', 7],
  ['es', 'La naviera no compró 22 barcos – tenía entonces 7 lanchas.', 7],
  ['zh-Hans', '码头有7名船工（计划招聘22名船工）。', 7],
  ['zh-Hans', '拟购置22艘船的码头目前使用7艘船。', 7],
  ['zh-Hans', '码头没有购置22艘船——它当时有7艘船。', 7],
  ['zh-Hant', '擬購置22艘船的碼頭目前使用7艘船。', 7],
  ['ja', '港は2031年までに船22隻を買う計画だが、現在は7隻を持つ。', 7],
  ['ja', '港には船が7隻ある（22隻を買う計画である）。', 7],
  ['ko', '배 22척을 살 예정인 항구는 지금 7척을 쓴다.', 7],
];

const planned: readonly Row[] = [
  ['en', 'By 2031 the ferry line aims to run 22 boats; at present it has 7.', 22],
  ['en', 'The valley plans 22 mills; 9 barns.', 9],
  ['en', 'By 2031 the museum plans to show 22 boats; the plan now shows 7.', 7],
  ['en', 'The valley plans to build 22 mills; the plan now has 9 mills.', 9],
  ['en', 'The valley plans to build 22 mills; the north has 9, the south 13.', 9],
  ['en', 'The valley plans to build 22 mills, of which the north has 9.', 9],
  ['en', 'The valley plans to build 22 mills; it then has 31.', 31],
  ['en', 'The valley aims to have 22 mills; the target now stands at 9.', 9],
  ['en', 'The plan provides for 22 mills, 9 barns and, by 2031, 4 bridges.', 4],
  ['en', 'The valley wants to build 22 mills (it has to borrow 9 million dollars).', 22],
  ['fr', 'La vallée prévoit 22 moulins ; le nord en a 9, le sud 13.', 9],
  ['fr', 'On attend 22 bateaux, mais jusqu’ici 7 bateaux sont venus.', 22],
  ['es', 'El valle prevé 22 molinos; entonces tiene 31.', 31],
  ['zh-Hans', '建设22座磨坊（计划招聘9名工人）将于2031年完成。', 22],
  ['ja', '谷は水車22基を建設する計画を、現在の9基に縮小した。', 9],
  ['ja', '客は22人と予想されるが、7人が来た。', 22],
  ['ko', '골짜기는 물레방아 22곳을 지을 계획을 지금 9곳으로 줄였다.', 9],
];

describe('a clause that says what is so, beside one of a plan or a denial', () => {
  it.each(beside)('has what it counts in it: %s %s', (...row) => {
    expect(codes(...row)).toEqual([]);
  });

  it.each(planned)('makes nothing so of what is planned: %s %s', (...row) => {
    expect(codes(...row)).toContain('source/status-differs');
  });

  it('is drafted with nothing of the plan', () => {
    expect(
      periodsDrafted('en', 'By 2031 the ferry line aims to run 22 boats; at present it has 7.'),
    ).toEqual(['22 ../2031 targeted', '7']);
  });
});
