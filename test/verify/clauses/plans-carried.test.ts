import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (
  language: string,
  text: string,
  quote: string,
  fact: Readonly<Record<string, unknown>>,
) =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const tonnes = { value: 40, unit: 'tonne' };

describe('a clause that goes on with a plan reports nothing', () => {
  it.each([
    ['zh-Hans', '县里计划扩建粮库2座，新增仓容40吨。', '新增仓容40吨'],
    ['zh-Hans', '今年将扩建粮库2座，维修老库3座，新增仓容40吨。', '新增仓容40吨'],
    ['zh-Hant', '縣裡擬擴建糧庫2座，新增倉容40公噸。', '新增倉容40公噸'],
    ['en', 'The mill will build 2 silos, storing 40 tonnes.', 'storing 40 tonnes'],
    ['en', 'The mill hopes to build 2 silos, thereby storing 40 tonnes.', '40 tonnes'],
    ['en', 'The mill is going to build 2 silos, with room for 40 tonnes.', '40 tonnes'],
    ['fr', 'Le moulin prévoit de bâtir 2 silos, stockant 40 tonnes.', '40 tonnes'],
    ['fr', 'Le moulin bâtira 2 silos, pour stocker 40 tonnes.', '40 tonnes'],
    ['de', 'Die Mühle plant, 2 Silos zu bauen und 40 Tonnen zu lagern.', '40 Tonnen zu lagern'],
    ['de', 'Die Mühle will 2 Silos bauen, um 40 Tonnen zu lagern.', '40 Tonnen zu lagern'],
    ['de', 'Die Mühle soll 2 Silos erhalten, womit sie 40 Tonnen lagert.', '40 Tonnen lagert'],
    ['es', 'El molino prevé construir 2 silos, con sitio para 40 toneladas.', '40 toneladas'],
    ['es', 'El molino construirá 2 silos, guardando 40 toneladas.', '40 toneladas'],
    ['ko', '제분소는 창고 2개를 신설할 계획이며, 40톤을 추가로 보관한다.', '40톤을 추가로'],
    ['ko', '제분소는 40톤을 보관하고, 창고 2개를 신설할 계획이다.', '40톤을 보관하고'],
    ['ja', '製粉所は倉庫2棟を新設し、40トンを保管する計画である。', '40トンを保管'],
  ])('%s: %s', (language, text, quote) => {
    expect(against(language, text, quote, tonnes)).toEqual(['source/status-differs']);
  });

  it.each([
    ['zh-Hans', '县里计划扩建粮库2座，新增仓容40吨。', '新增仓容40吨'],
    ['fr', 'Le moulin prévoit de bâtir 2 silos, stockant 40 tonnes.', '40 tonnes'],
    ['de', 'Die Mühle plant, 2 Silos zu bauen und 40 Tonnen zu lagern.', '40 Tonnen zu lagern'],
    ['es', 'El molino prevé construir 2 silos, con sitio para 40 toneladas.', '40 toneladas'],
    ['ko', '제분소는 창고 2개를 신설할 계획이며, 40톤을 추가로 보관한다.', '40톤을 추가로'],
  ])('and bears out what is planned, %s: %s', (language, text, quote) => {
    expect(against(language, text, quote, { ...tonnes, status: 'planned' })).toEqual([]);
  });

  it.each([
    ['zh-Hans', '县里计划扩建粮库2座，目前已新增仓容40吨。', '已新增仓容40吨'],
    ['zh-Hans', '完成年度计划，新增仓容40吨。', '新增仓容40吨'],
    ['zh-Hans', '去年新增仓容40吨，今年将扩建粮库2座。', '新增仓容40吨'],
    ['zh-Hant', '縣裡擬擴建糧庫2座，去年擴建了40公噸。', '擴建了40公噸'],
    ['en', 'The mill, which will build 2 silos, stored 40 tonnes.', 'stored 40 tonnes'],
    ['en', 'The mill stored 40 tonnes, and will build 2 silos.', 'stored 40 tonnes'],
    ['fr', 'Le moulin, qui bâtira 2 silos, a stocké 40 tonnes.', 'a stocké 40 tonnes'],
    ['de', 'Die Mühle, die 2 Silos bauen will, lagerte 40 Tonnen.', 'lagerte 40 Tonnen'],
    ['es', 'El molino, que construirá 2 silos, guardó 40 toneladas.', 'guardó 40 toneladas'],
    ['ko', '제분소는 40톤을 보관했으며, 창고 2개를 신설할 계획이다.', '40톤을 보관했으며'],
    ['ko', '제분소는 창고 2개를 신설할 계획이며, 40톤을 보관했다.', '40톤을 보관했다'],
  ])('but what has come to be is a report, %s: %s', (language, text, quote) => {
    expect(against(language, text, quote, tonnes)).toEqual([]);
  });
});

describe('a clause beside one of a condition reports nothing', () => {
  it.each([
    ['zh-Hans', '若方案获批，仓容增至40吨。', '40吨'],
    ['zh-Hant', '如果方案獲批，倉容增至40公噸。', '40公噸'],
    ['en', 'If it is approved, the mill stores 40 tonnes.', '40 tonnes'],
    ['en', 'The mill stores 40 tonnes, unless the town objects.', '40 tonnes'],
    ['fr', 'Si le plan est approuvé, le moulin stocke 40 tonnes.', '40 tonnes'],
    ['de', 'Falls der Plan genehmigt ist, lagert die Mühle 40 Tonnen.', '40 Tonnen'],
    ['es', 'Si se aprueba, el molino guarda 40 toneladas.', '40 toneladas'],
    ['ko', '만약 승인되면, 제분소는 40톤을 보관한다.', '40톤'],
  ])('%s: %s', (language, text, quote) => {
    expect(against(language, text, quote, tonnes)).toEqual(['source/conditional']);
  });

  it.each([
    ['zh-Hans', '建成若干粮库，仓容增至40吨。', '40吨'],
    ['en', 'Few silos, if any, are full: the mill stores 40 tonnes.', '40 tonnes'],
    ['en', 'The mill stores 40 tonnes, if not more, of rye.', '40 tonnes'],
    ['de', 'Wenn auch spät, lagerte die Mühle 40 Tonnen.', '40 Tonnen'],
    ['es', 'Si bien llovió, el molino guardó 40 toneladas.', '40 toneladas'],
  ])('but not beside a word that begins so, %s: %s', (language, text, quote) => {
    expect(against(language, text, quote, tonnes)).toEqual([]);
  });
});

describe('what is said of a figure by rumour bears nothing out', () => {
  it.each([
    ['zh-Hans', '有传言称收了40吨。', 'source/conditional'],
    ['en', 'Rumour has it that 40 tonnes came in.', 'source/conditional'],
    ['de', 'Gerüchten zufolge kamen 40 Tonnen.', 'source/conditional'],
    ['en', 'The mill hardly stored 40 tonnes.', 'source/negated'],
  ])('%s: %s', (language, text, code) => {
    expect(against(language, text, text, tonnes)).toEqual([code]);
  });
});
