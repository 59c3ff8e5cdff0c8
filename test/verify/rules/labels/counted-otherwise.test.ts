import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** The label is made of the noun that another number of the sentence counts. */
const ofAnother: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    ['In 2020 the county opened 17 clinics and closed five depots.', '5', 'clinics closed', '诊所'],
    ['The society runs 11 shelters with 530 bunks.', '530', 'shelters run', '避难所'],
    ['Crews drained 410 wells and cleared 26 ditches.', '26', 'wells cleared', '水井'],
    ['Storms hurt 19 people and damaged 130 barns.', '19', 'barns damaged', '谷仓'],
  ],
  de: [['Bei 73 Stürmen wurden elf Reiter verletzt.', '73', 'verletzte Reiter', '骑手']],
  fr: [['La ville a ouvert 17 crèches et fermé cinq dépôts.', '5', 'crèches fermées', '托儿所']],
  es: [
    ['La campaña vacunó a 73.000 escolares en 290 locales.', '290', 'escolares vacunados', '学生'],
  ],
};

/** The label says the noun behind its own number, a verb does for a noun that is left out, or it only tells where. */
const own: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    ['In 2020 the county opened 17 clinics and closed five depots.', '5', 'depots closed', '仓库'],
    ['The society runs 11 shelters with 530 bunks.', '530', 'bunks in shelters', '床位'],
    ['In all, 230 storms killed 19 people.', '19', 'killed in storms', '死亡'],
    ['Of the 41 shops inspected, 17 had rats.', '17', 'shops with rats', '商店'],
  ],
  de: [
    ['Bei 73 Stürmen wurden elf Reiter verletzt.', '11', 'verletzte Reiter', '骑手'],
    ['Der Kreis eröffnete 17 Praxen und schloss fünf.', '5', 'geschlossene Praxen', '诊所'],
  ],
  fr: [
    ['Le parc a planté 270 tilleuls et en a abattu 31 malades.', '31', 'tilleuls abattus', '椴树'],
  ],
  es: [
    [
      'La campaña vacunó a 73.000 escolares en 290 locales.',
      '290',
      'locales de vacunación',
      '地点',
    ],
  ],
};

const rows = (
  table: Readonly<Record<string, readonly LabelRow[]>>,
): readonly (readonly [string, LabelRow])[] =>
  Object.entries(table).flatMap(([language, list]) => list.map((row) => [language, row] as const));

describe('a label beside the noun behind its number', () => {
  it.each(rows(ofAnother))('in %s, and it is that of another number: %j', (language, row) => {
    expect(labelFaults(language, row).map(({ code }) => code)).toEqual(['figure/which-figure']);
  });

  it.each(rows(own))('in %s, and it is its own: %j', (language, row) => {
    expect(labelFaults(language, row)).toEqual([]);
  });
});
