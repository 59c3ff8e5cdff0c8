import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** Labels of figures beside others, as a press officer shortens sentences of two places, two things or two answers. */
const right: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    ['Oslo sold 410 bikes, and Bergen sold 120 bikes.', '410', 'bikes sold in Oslo', '售出自行车'],
    [
      'Oslo sold 410 bikes, and Bergen sold 120 bikes.',
      '120',
      'bikes sold in Bergen',
      '售出自行车',
    ],
    [
      'The depot repaired 61 buses. Leeds sent 14 buses to it.',
      '61',
      'buses repaired',
      '修好的公交车',
    ],
    ['Of 90 farms 71 reported no losses.', '71', 'farms without losses', '无损失的农场'],
    [
      'Some 310 pupils passed and 45 pupils did not sit the test.',
      '45',
      'pupils who did not sit the test',
      '缺考学生',
    ],
    [
      'Some 310 pupils passed and 45 pupils did not sit the test.',
      '310',
      'pupils who passed',
      '及格学生',
    ],
    [
      'Non-residents made 118,000 visits, and residents 240,000 visits.',
      '240000',
      'visits of residents',
      '居民到访',
    ],
    [
      'No bus ran on 12 days in Hull. In York 3 buses were burnt.',
      '12',
      'days without a bus',
      '停驶天数',
    ],
  ],
  de: [
    [
      'Linz verkaufte 410 Räder, und Graz verkaufte 120 Räder.',
      '410',
      'verkaufte Räder in Linz',
      'bikes sold',
    ],
    [
      '86 Betriebe antworteten nicht, 940 Betriebe antworteten.',
      '86',
      'Betriebe ohne Antwort',
      'firms without an answer',
    ],
    [
      '86 Betriebe antworteten nicht, 940 Betriebe antworteten.',
      '940',
      'Betriebe, die antworteten',
      'firms that answered',
    ],
    [
      'Die Zahl der Schulen ohne Mensa sank auf 44.',
      '44',
      'Schulen ohne Mensa',
      'schools without a canteen',
    ],
    [
      'Die Werkstatt reparierte 61 Busse. Die Stadt Ulm schickte 14 Busse.',
      '61',
      'reparierte Busse',
      'buses repaired',
    ],
    ['Nicht weniger als 40 Höfe machten mit.', '40', 'teilnehmende Höfe', 'farms taking part'],
    [
      'Von den Zügen kamen 310 pünktlich und 45 Züge fielen aus.',
      '45',
      'ausgefallene Züge',
      'trains cancelled',
    ],
  ],
  fr: [
    [
      'Brest a vendu 410 vélos, et Vannes a vendu 120 vélos.',
      '120',
      'vélos vendus à Vannes',
      'bikes sold in Vannes',
    ],
    [
      'Brest a vendu 410 vélos, et Vannes a vendu 120 vélos.',
      '410',
      'vélos vendus à Brest',
      'bikes sold in Brest',
    ],
    [
      'Le nombre d’écoles sans cantine est tombé à 44.',
      '44',
      'écoles sans cantine',
      'schools without a canteen',
    ],
    [
      '940 bars ont fermé et 86 bars n’ont pas répondu.',
      '86',
      'bars sans réponse',
      'bars without an answer',
    ],
    [
      '940 bars ont répondu et 86 bars ont fermé.',
      '940',
      'bars ayant répondu',
      'bars that answered',
    ],
    ['Pas moins de 40 fermes ont participé.', '40', 'fermes participantes', 'farms taking part'],
    [
      'L’atelier a réparé 61 bus. La ville d’Albi en a envoyé 14.',
      '61',
      'bus réparés',
      'buses repaired',
    ],
  ],
  es: [
    [
      'Lugo vendió 410 bicis, y Vigo vendió 120 bicis.',
      '410',
      'bicis vendidas en Lugo',
      'bikes sold in Lugo',
    ],
    [
      'Lugo vendió 410 bicis, y Vigo vendió 120 bicis.',
      '120',
      'bicis vendidas en Vigo',
      'bikes sold in Vigo',
    ],
    [
      'Cerraron 940 bares y 86 locales no contestaron.',
      '86',
      'locales que no contestaron',
      'bars that did not answer',
    ],
    [
      'Los no residentes hicieron 118 visitas y los residentes 240 visitas.',
      '118',
      'visitas de no residentes',
      'visits of non-residents',
    ],
    [
      'Los no residentes hicieron 118 visitas y los residentes 240 visitas.',
      '240',
      'visitas de residentes',
      'visits of residents',
    ],
    [
      'El número de escuelas sin comedor cayó hasta 44.',
      '44',
      'escuelas sin comedor',
      'schools without a canteen',
    ],
    [
      'El taller reparó 61 autobuses. Ávila envió 14 autobuses.',
      '61',
      'autobuses reparados',
      'buses repaired',
    ],
  ],
  'zh-Hans': [
    ['全市共有公园41个，植物园3个。', '3', '植物园', 'botanical gardens'],
    ['全市共有公园41个，植物园3个。', '41', '公园', 'parks'],
    ['年末非农业户籍人口41万人，农业户籍人口12万人。', '12万', '农业户籍人口', 'rural people'],
    ['年末非农业户籍人口41万人，农业户籍人口12万人。', '41万', '非农业户籍人口', 'people of towns'],
    ['未通公交的村12个，通公交的村90个。', '12', '未通公交的村', 'villages without a bus'],
    ['新发借书证90万张，其中儿童证7万张。', '90万', '借书证', 'library cards'],
    ['全年接待非洲游客3万人次，亚洲游客90万人次。', '3万', '非洲游客', 'African visitors'],
    ['没有电梯的楼房减至44栋。', '44', '没有电梯的楼房', 'blocks without a lift'],
  ],
  'zh-Hant': [
    ['全市共有公園41座，植物園3座。', '3', '植物園', 'botanical gardens'],
    ['公車卡90萬張，捷運卡7萬張。', '90萬', '公車卡', 'bus cards'],
    ['公車卡90萬張，捷運卡7萬張。', '7萬', '捷運卡', 'metro cards'],
    ['沒有電梯的大樓減至44棟。', '44', '沒有電梯的大樓', 'blocks without a lift'],
    ['非會員借書90人，會員借書12人。', '90', '非會員', 'non-members'],
    ['全年旅客41萬人次，其中外國旅客3萬人次。', '41萬', '旅客', 'passengers'],
    ['未回覆的學校12所，已回覆的學校90所。', '12', '未回覆的學校', 'schools without an answer'],
  ],
  ja: [
    ['バス利用者は90人、鉄道利用者は12人だった。', '90', 'バス利用者', 'bus users'],
    ['バス利用者は90人、鉄道利用者は12人だった。', '12', '鉄道利用者', 'rail users'],
    [
      '回答しなかった学校は12校で、回答した学校は90校だった。',
      '12',
      '回答しなかった学校',
      'schools without an answer',
    ],
    [
      '回答しなかった学校は12校で、回答した学校は90校だった。',
      '90',
      '回答した学校',
      'schools that answered',
    ],
    ['図書館は34館だった。続いて美術館が12館だった。', '12', '美術館', 'galleries'],
    ['非会員は90人、会員は12人だった。', '12', '会員', 'members'],
  ],
  ko: [
    ['버스 이용자는 90명, 철도 이용자는 12명이었다.', '90', '버스 이용자', 'bus users'],
    ['버스 이용자는 90명, 철도 이용자는 12명이었다.', '12', '철도 이용자', 'rail users'],
    [
      '응답하지 않은 학교는 12곳, 응답한 학교는 90곳이다.',
      '12',
      '응답하지 않은 학교',
      'schools without an answer',
    ],
    [
      '응답하지 않은 학교는 12곳, 응답한 학교는 90곳이다.',
      '90',
      '응답한 학교',
      'schools that answered',
    ],
    ['도서관은 34곳이다. 이어 미술관이 12곳이다.', '34', '도서관', 'libraries'],
    [
      '급식실이 없는 학교는 44곳으로 줄었다.',
      '44',
      '급식실이 없는 학교',
      'schools without a canteen',
    ],
    ['비회원은 90명, 회원은 12명이다.', '12', '회원', 'members'],
  ],
};

describe('right labels of figures that stand beside others are let be', () => {
  it.each(
    Object.entries(right).flatMap(([language, rows]) =>
      rows.map((row) => [language, row[0], row[2], row] as const),
    ),
  )('%s: %s bears “%s”', (language, _text, _label, row) => {
    expect(labelFaults(language, row).map(({ problem }) => problem)).toEqual([]);
  });
});
