import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** The unit where it is none of counts. */
type Row = readonly [...LabelRow, unit?: string];

/** The name in the label stands at another figure alone. */
const ofAnother: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [
      'Derby paid fees of £114 million, and Halifax spent £18 million.',
      '114 million',
      'fees of Halifax',
      '球会费用',
      'GBP',
    ],
    [
      'Bristol lent 4,100 books. Norwich lent 2,900 books.',
      '4100',
      'books lent in Norwich',
      '借出图书',
    ],
  ],
  fr: [
    [
      'Rennes a accueilli 4 100 visiteurs et Nantes a reçu 2 900 visiteurs.',
      '4100',
      'visiteurs à Nantes',
      'visitors',
    ],
  ],
  es: [
    [
      'Burgos recibió 4.100 visitantes, y Soria tuvo 2.900 visitantes.',
      '4100',
      'visitantes de Soria',
      'visitors',
    ],
  ],
  'zh-Hans': [
    ['全市发出公交卡90万张，地铁卡7万张。', '90万', '地铁卡', 'metro cards'],
    ['公交卡90万张，增长2%；地铁卡和通卡7万张，下降1%。', '90万', '地铁卡', 'metro cards'],
    ['全年蔬菜产量41万吨；水果产量12万吨。', '41万', '水果产量', 'fruit', 'tonne'],
  ],
  'zh-Hant': [['全市發出公車卡90萬張，捷運卡7萬張。', '90萬', '捷運卡', 'metro cards']],
  ja: [
    ['内訳は宿泊費が34億円だった。続いて飲食費が12億円となった。', '34億', '飲食費', 'food', 'JPY'],
    ['宿泊費が34.6%を占める34億円。続いて飲食費が12億円だ。', '34億', '飲食費', 'food', 'JPY'],
    ['図書館は34か所、体育館は12か所だ。', '34', '体育館', 'halls'],
  ],
  ko: [['체크카드는 90만 장, 신용카드는 7만 장이다.', '90만', '신용카드', 'cards']],
};

/** A name that is the figure's own too, or that the text says before it or of all. */
const own: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [
      'In Halifax the club Derby paid £114 million, and Halifax Town spent £18 million.',
      '114 million',
      'fees in Halifax',
      '球会费用',
      'GBP',
    ],
    [
      'Trains carried 4,100 people to York. Buses carried 2,900 people.',
      '4100',
      'people carried by train',
      '乘客',
    ],
    [
      'Storms hit 300 homes, and Leeds repaired 40 homes.',
      '300',
      'homes hit by storms',
      '受灾房屋',
    ],
    [
      'Norwich lent 4,100 books in May. In June Norwich lent 2,900 books.',
      '4100',
      'books lent by Norwich',
      '借出图书',
    ],
  ],
  de: [
    [
      'Die Feuerwehr barg 114 Menschen. Die Polizei barg 18 Menschen.',
      '114',
      'von der Feuerwehr Geborgene',
      'people',
    ],
    ['Im Mai kamen 114 Gäste, im Juni 118 Gäste.', '114', 'Gäste im Mai', 'guests'],
  ],
  fr: [
    [
      'Rennes a accueilli 4 100 visiteurs et Nantes a reçu 2 900 visiteurs.',
      '4100',
      'visiteurs à Rennes',
      'visitors',
    ],
  ],
  es: [
    [
      'Burgos recibió 4.100 visitantes, y Soria tuvo 2.900 visitantes.',
      '4100',
      'visitantes de Burgos',
      'visitors',
    ],
  ],
  'zh-Hans': [
    ['全市发出公交卡90万张，地铁卡7万张。', '90万', '公交卡', 'bus cards'],
    ['全年接待游客90万人次，其中入境游客7万人次。', '90万', '游客', 'visitors'],
    ['全市用电90亿千瓦时，居民用电量7亿千瓦时。', '90亿', '用电量', 'electricity used'],
  ],
  ja: [
    ['国内のホテルに泊まった人は90人。翌年の宿泊者は70人だった。', '90', '宿泊者', 'guests'],
    ['内訳は宿泊費が34億円だった。続いて飲食費が12億円となった。', '12億', '飲食費', 'food', 'JPY'],
  ],
  ko: [['체크카드는 90만 장, 신용카드는 7만 장이다.', '7만', '신용카드', 'cards']],
};

const flat = (rows: Readonly<Record<string, readonly Row[]>>) =>
  Object.entries(rows).flatMap(([language, each]) =>
    each.map((row) => [language, row[0], row[2], row] as const),
  );

describe('a label that names another figure', () => {
  it.each(flat(ofAnother))(
    '%s: %s is told under “%s”',
    (language, _text, _label, [text, value, label, foreign, unit]) => {
      expect(
        labelFaults(language, [text, value, label, foreign], unit).map(({ code }) => code),
      ).toContain('figure/which-figure');
    },
  );

  it.each(flat(own))(
    '%s: %s bears “%s”',
    (language, _text, _label, [text, value, label, foreign, unit]) => {
      expect(
        labelFaults(language, [text, value, label, foreign], unit).map(({ problem }) => problem),
      ).toEqual([]);
    },
  );
});
