import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [text: string, fact: string, label: string, english?: string];

const told = ([text, fact, label, english = 'count']: Row): readonly string[] =>
  proveSource({
    language: 'ja',
    text,
    facts: `f:
  label: { ja: ${label}, en: ${english} }
  value: ${fact.replaceAll('; ', '\n  ')}
  quote: ${text}
`,
    prose: { ja: `${label}：{{fact "f"}}。`, en: `${english}: {{fact "f"}}.` },
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('what a Japanese verb denies, fears or asks for before a comma is not reported', () => {
  it.each([
    ['はしけ9隻が座礁せず、6人が残った。', '9; as: 隻', '座礁したはしけ'],
    ['はしけ9隻が座礁を免れ、6人が残った。', '9; as: 隻', '座礁したはしけ'],
    ['はしけ9隻が座礁しかけ、6人が残った。', '9; as: 隻', '座礁したはしけ'],
    ['はしけ9隻が座礁する恐れがあり、6人が残った。', '9; as: 隻', '座礁したはしけ'],
    [
      '県は水田450ヘクタールの転用を認めず、調べを続けた。',
      '450; unit: hectare',
      '転用を認めた水田',
    ],
    ['県は水田450ヘクタールを転用できず、調べを続けた。', '450; unit: hectare', '転用した水田'],
    [
      '県は水田450ヘクタールを転用するよう求め、調べを続けた。',
      '450; unit: hectare',
      '転用した水田',
    ],
    ['漁獲量は52万トンとみられ、昨年より減った。', '52万; unit: tonne', '漁獲量'],
    ['漁獲量は52万トンとは言えず、調べが続く。', '52万; unit: tonne', '漁獲量'],
    ['自給率は41%を割り、回復が遅れる。', '41%', '自給率'],
    ['養蚕をやめたい農家は870人だった。', '870; unit: person', '養蚕をやめた人'],
    ['養蚕を始めようとする人は870人だった。', '870; unit: person', '養蚕を始めた人'],
    ['養蚕を始めずにいる人は870人だった。', '870; unit: person', '養蚕を始めた人'],
    ['養蚕を続けた人は870人だった。', '870; unit: person', '養蚕をやめた人'],
  ] satisfies readonly Row[])('%s %s %s', (...row: Row) => {
    expect(told(row)).not.toEqual([]);
  });

  it.each([
    ['はしけ9隻が座礁し、6人が残った。', '9; as: 隻', '座礁したはしけ'],
    ['はしけ9隻が座礁を免れた。', '9; as: 隻', '座礁を免れたはしけ', 'barges spared'],
    ['9館は休館せず、営業を続けた。', '9; as: 館', '休館しなかった館', 'halls that did not close'],
    ['自給率は41%を割り、回復が遅れる。', '41%; qualifier: less-than', '自給率'],
    ['農家9社が電力の割り当てを受けた。', '9; unit: company', '割り当てを受けた農家'],
    [
      '移住を始めたい人は870人だった。',
      '870; unit: person',
      '移住を始めたい人',
      'people who want to move',
    ],
    ['870人が集まり、まず、工場を見学した。', '870; unit: person', '集まった人'],
    [
      '新たに養蚕を始めた人は870人で、前年より4.1%少なかった。',
      '870; unit: person',
      '養蚕を始めた人',
    ],
    [
      '新たに養蚕を始めた人は870人で、前年より4.1%少なかった。',
      '-4.1%',
      '養蚕を始めた人の変化',
      'change',
    ],
    ['来館者は3万人で、前年より減った。', '3万; unit: person', '来館者'],
    [
      '養蚕をやめた人は870人だった。',
      '870; unit: person',
      '養蚕をやめた人',
      'people who gave up silk',
    ],
    ['養蚕をやめた人は870人だった。', '870; unit: person', '養蚕をやめた人', 'people who stopped'],
    ['来館者は3万人で、前年より少なかった。', '3万; unit: person', '来館者'],
  ] satisfies readonly Row[])('but its like stands, %s %s %s', (...row: Row) => {
    expect(told(row)).toEqual([]);
  });
});
