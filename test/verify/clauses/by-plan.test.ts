import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text, fact);

describe('what a clause says that only names a plan', () => {
  it.each([
    ['zh-Hans', '按有关规划，全市新建泵站12座。', '12; as: 泵站'],
    ['zh-Hans', '根据公布的计划，新建泵站12座。', '12; as: 泵站'],
    ['zh-Hans', '县里制定了计划，新建泵站12座。', '12; as: 泵站'],
    ['zh-Hant', '依公布之計畫，新建泵站12座。', '12; as: 泵站'],
    ['zh-Hant', '縣府訂定計畫，新建泵站12座。', '12; as: 泵站'],
  ])('is planned: %s: %s', (language, text, fact) => {
    expect(faults(language, text, fact)).toEqual(['source/status-differs']);
    expect(faults(language, text, `${fact}; status: planned`)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '根据该计划，去年新建泵站12座。', '12; as: 泵站'],
    ['zh-Hans', '按计划完成了12座泵站的改建。', '12; as: 泵站'],
    ['zh-Hans', '去年新建泵站12座，今年又制定了计划。', '12; as: 泵站'],
    ['zh-Hans', '12个县制定了计划，其余没有计划。', '12; as: 县'],
    ['ko', '계획에 따라 지난해 펌프장 12곳을 지었다.', '12; as: 펌프장'],
  ])('is so where it was done: %s: %s', (language, text, fact) => {
    expect(faults(language, text, fact)).toEqual([]);
  });

  it.each([['zh-Hans', '预估全年载客73万人次。']])(
    'is expected by 预估: %s: %s',
    (language, text) => {
      expect(faults(language, text, '73万; as: 人次')).toEqual(['source/status-differs']);
      expect(faults(language, text, '73万; as: 人次; status: expected')).toEqual([]);
    },
  );
});

describe('a size in brackets behind what is yet to be', () => {
  it.each([
    ['zh-Hans', '北馆（430人）将建成。', '430; unit: person'],
    ['zh-Hans', '北馆（座位430个）将建成。', '430; as: 座位'],
    ['zh-Hant', '北館（430人）將建成。', '430; unit: person'],
    ['en', 'The north hall (430 seats) will be completed.', '430; as: seats'],
    ['de', 'Die Nordhalle (430 Plätze) wird eröffnet werden.', '430; as: Plätze'],
    ['fr', 'La salle nord (430 places) sera achevée.', '430; as: places'],
    ['es', 'La sala norte (430 plazas) se construirá.', '430; as: plazas'],
    ['zh-Hans', '12所学校将建成。', '12; as: 学校'],
  ])('is not so yet: %s: %s', (language, text, fact) => {
    expect(faults(language, text, fact)).toEqual(['source/status-differs']);
  });

  it.each([
    ['zh-Hans', '北馆（430人）将关闭。', '430; unit: person'],
    ['zh-Hans', '北馆（430人）已建成。', '430; unit: person'],
    ['en', 'The north hall (430 seats) will close.', '430; as: seats'],
    ['en', 'The north hall (430 seats) was completed.', '430; as: seats'],
  ])('is so where the hall is there: %s: %s', (language, text, fact) => {
    expect(faults(language, text, fact)).toEqual([]);
  });
});
