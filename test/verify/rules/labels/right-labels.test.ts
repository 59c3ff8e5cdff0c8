import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** Labels as editors write them, shortened, turned round and in other words, each right of its figure. */
const right: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    [
      'Some 1.2 million people die on the roads each year.',
      '1.2 million',
      'road deaths',
      '道路死亡人数',
    ],
    [
      'Crashes cost most countries 3% of gross domestic product.',
      '3%',
      'cost of crashes in GDP',
      '事故成本占国内生产总值比重',
    ],
    ['The number of deaths rose by 17% in the region.', '17%', 'rise in deaths', '死亡人数增幅'],
    [
      'Wages of the clubs increased by 9 per cent to 854 million pounds.',
      '9%',
      'wage growth',
      '薪资增幅',
    ],
    [
      'Ticket revenue grew by 66 million pounds in the season.',
      '66 million',
      'extra ticket revenue',
      '门票收入增量',
    ],
    ['Consumer prices rose by 2.4% in the year.', '2.4%', 'inflation', '通胀率'],
    ['The fleet grew by 12 ships.', '12', 'new ships', '新增船舶'],
    ['Only 65 countries had no national plan.', '65', 'countries without a plan', '没有计划的国家'],
    [
      'In 34 countries smoking indoors is not allowed.',
      '34',
      'countries that ban smoking',
      '禁烟国家',
    ],
    ['The charity lifted the ban for 34 boats.', '34', 'boats allowed again', '重新获准的船'],
    ['The mean temperature was 10.5 degrees.', '10.5', 'average temperature', '气温'],
    ['Households spent 320 litres each on washing.', '320', 'washing per household', '户均用水'],
    ['Nearly 410 fans held a season ticket.', '410', 'season-ticket holders', '持季票球迷'],
    ['The dry season left 38 towns short of water.', '38', 'towns lacking water', '缺水城镇'],
    ['The peak reading was 40.1 degrees.', '40.1', 'highest temperature', '最高气温'],
    ['The fund paid 25 million dollars to 33 countries.', '33', 'recipient countries', '受援国'],
    ['Turnout was 62% at the general election.', '62%', 'share of voters', '投票率'],
    [
      'At the end of 2021 the bank ran 34 branches after closures.',
      '34',
      'open branches',
      '营业网点',
    ],
    ['Employment stood at 71%.', '71%', 'employment rate', '就业率'],
  ],
  de: [
    ['Bei Unfällen starben 34 Menschen.', '34', 'Verkehrstote', 'road deaths'],
    ['Die Auslastung der Betten lag bei 69 Prozent.', '69%', 'Bettenbelegung', 'occupancy'],
    ['Die Zahl der Ärzte stieg um 2 Prozent.', '2%', 'Ärzteplus', 'more doctors'],
    ['Die Verbraucherpreise stiegen um 2,4 Prozent.', '2.4%', 'Inflationsrate', 'inflation'],
    ['Die Sonne schien 21 Prozent mehr als üblich.', '21%', 'mehr Sonne', 'more sunshine'],
    ['Es fehlten 340 Pflegekräfte.', '340', 'unbesetzte Stellen', 'missing nurses'],
    ['Die höchste Temperatur betrug 40 Grad.', '40', 'Spitzenwert', 'peak'],
    ['Im Schnitt dauerte der Aufenthalt 7 Tage.', '7', 'mittlere Dauer', 'average stay'],
    [
      '44 Gemeinden mussten das Wasser abkochen.',
      '44',
      'Gemeinden mit Abkochgebot',
      'towns with a boil notice',
    ],
    ['5.400 Ehrenamtliche beobachteten das Wetter.', '5400', 'Beobachter', 'observers'],
  ],
  fr: [
    ['Le tribunal a interdit 34 bateaux.', '34', 'bateaux bannis', 'banned boats'],
    ['La fréquentation a progressé de 6 %.', '6%', 'essor de la fréquentation', 'growth in visits'],
    ['Le taux de chômage est de 7 %.', '7%', 'chômage', 'unemployment'],
    ['Il manque 34 médecins.', '34', 'médecins manquants', 'missing doctors'],
    ['La température la plus élevée était de 40 degrés.', '40', 'maximum', 'highest temperature'],
    ['Le train a transporté 34 000 personnes.', '34000', 'passagers', 'passengers'],
  ],
  es: [
    [
      'Hubo 340 nacimientos de madre extranjera.',
      '340',
      'hijos de extranjeras',
      'births to foreign mothers',
    ],
    ['Las bodas aumentaron un 20 %.', '20%', 'subida de las bodas', 'rise in weddings'],
    ['Los nacimientos suponían el 6 %.', '6%', 'peso de los nacimientos', 'share of births'],
    ['Murieron 34 personas.', '34', 'fallecidos', 'deaths'],
    [
      'El gasto por hogar fue de 320 euros.',
      '320',
      'gasto de cada hogar',
      'spending per household',
    ],
    ['La edad media fue de 32 años.', '32', 'edad media', 'mean age'],
  ],
  'zh-Hans': [
    ['银行卡授信使用率为38%。', '38%', '授信使用率', 'use of credit lines'],
    ['全国共开立账户34万个。', '34万', '账户总数', 'bank accounts'],
    ['交易金额比上年增长7%。', '7%', '交易金额增幅', 'growth of payments'],
    ['居民人均消费支出2万元。', '2万', '人均消费', 'spending per head'],
    ['新增借记卡34万张。', '34万', '新发借记卡', 'new debit cards'],
    ['未接入系统的机构有34家。', '34', '尚未接入的机构', 'institutions without access'],
    ['事故造成34人死亡。', '34', '遇难人数', 'deaths'],
    ['首批旅客34人。', '34', '首批旅客', 'first passengers'],
    ['平均气温为12度。', '12', '气温', 'temperature'],
    ['34个国家不准吸烟。', '34', '禁烟国家', 'countries that ban smoking'],
  ],
  'zh-Hant': [
    ['全年旅客34萬人次。', '34萬', '載客量', 'passengers'],
    ['居民人均支出2萬元。', '2萬', '每人支出', 'spending per person'],
    ['事故造成34人死亡。', '34', '罹難人數', 'deaths'],
  ],
  ja: [
    ['外国人の宿泊者は34万人だった。', '34万', '訪日外国人の泊数', 'foreign guests'],
    ['1人当たりの消費額は3万円だった。', '3万', '一人あたり消費', 'spending per person'],
    ['旅行消費額は10%増えた。', '10%', '消費の伸び', 'growth of spending'],
    ['死者は34人だった。', '34', '犠牲者', 'deaths'],
  ],
  ko: [
    ['외국인 투숙객은 34만 명이었다.', '34만', '외국인 숙박객', 'foreign guests'],
    ['1인당 소비는 3만 원이었다.', '3만', '한 사람당 소비', 'spending per person'],
    ['매출은 10% 늘었다.', '10%', '매출 신장', 'growth of sales'],
  ],
};

describe('a right label in other words', () => {
  for (const [language, rows] of Object.entries(right)) {
    it.each(rows)(`in ${language} is let through: %s, %s, %s, %s`, (...row) => {
      expect(labelFaults(language, row)).toEqual([]);
    });
  }
});
