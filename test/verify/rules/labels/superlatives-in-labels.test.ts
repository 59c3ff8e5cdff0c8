import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const isTold = (language: string, text: string, label: string, fact = 'value: 84'): boolean =>
  faultsUnderLabel(language, text, label, fact).includes('figure/emphasised');

const metres = 'value: 84; unit: metre';

describe('a label calls its figure the most or the least only where its source does', () => {
  it.each([
    ['en', 'The mast is 84 metres high.', 'tallest mast'],
    ['en', 'The mast is 84 metres high.', 'height of the oldest mast'],
    ['en', 'A mast of 84 metres was most likely built here.', 'shortest mast'],
    ['de', 'Der Mast ist 84 Meter hoch.', 'höchster Mast'],
    ['de', 'Der Mast ist 84 Meter hoch.', 'Höhe des ältesten Mastes'],
    ['fr', 'Le mât mesure 84 mètres.', 'mât le plus haut'],
    ['fr', 'Le mât mesure 84 mètres.', 'mât le moins cher'],
    ['es', 'El mástil mide 84 metros.', 'mástil más alto'],
    ['es', 'El mástil mide 84 metros.', 'el menor mástil'],
    ['zh-Hans', '这根桅杆高84米。', '最古老的桅杆'],
    ['zh-Hant', '這根桅杆高84公尺。', '最貴的桅杆'],
    ['ja', 'この帆柱の高さは84メートルである。', '最も古い帆柱'],
    ['ja', 'この帆柱の高さは84メートルである。', '一番高い帆柱'],
    ['ko', '이 돛대의 높이는 84미터이다.', '가장 오래된 돛대'],
  ])('%s: %s %s', (language, text, label) => {
    expect(isTold(language, text, label, metres)).toBe(true);
  });

  it.each([
    ['en', 'The tallest mast is 84 metres high.', 'tallest mast'],
    ['en', 'No other mast is as high as this one of 84 metres.', 'tallest mast'],
    ['en', 'At a record 84 metres the mast towers over the bay.', 'longest mast'],
    ['de', 'Der höchste Mast ist 84 Meter hoch.', 'höchster Mast'],
    ['de', 'Kein anderer Mast ist höher als dieser von 84 Metern.', 'höchster Mast'],
    ['fr', 'Le plus grand mât mesure 84 mètres.', 'mât le plus haut'],
    ['fr', 'Le mât mesure au maximum 84 mètres.', 'mât le plus haut'],
    ['es', 'El mayor mástil mide 84 metros.', 'mástil más alto'],
    ['zh-Hans', '最高的桅杆高84米。', '最长的桅杆'],
    ['zh-Hant', '最老的桅杆高84公尺。', '最古老的桅杆'],
    ['ja', '最古の帆柱の高さは84メートルである。', '最も古い帆柱'],
    ['ko', '가장 오래된 돛대의 높이는 84미터이다.', '가장 오래된 돛대'],
  ])('and may where it does, in any word: %s: %s %s', (language, text, label) => {
    expect(isTold(language, text, label, metres)).toBe(false);
  });

  it.each([
    ['en', 'The western forest has 84 guests.', 'guests in the western forest'],
    ['en', 'Of the 2021 list 84 are left.', 'names on the most recent list'],
    ['en', 'Interest came to 84.', 'interest in the West'],
    ['de', 'Es kamen 84 Gäste an die Küste.', 'Gäste an der Küste'],
    ['de', 'Im Haus sind 84 Betten.', 'größtenteils alte Betten'],
    ['fr', 'Le bourg compte 84 habitants de plus de 60 ans.', 'les plus de 60 ans'],
    ['es', 'El asilo acoge a 84 personas mayores.', 'personas mayores'],
    ['ko', '여성이 생계를 맡은 가구는 84가구이다.', '여성 가장 가구'],
  ])('and other words only look so: %s: %s %s', (language, text, label) => {
    expect(isTold(language, text, label)).toBe(false);
  });

  it('the end of a range is the highest by its qualifier', () => {
    const fact = 'value: 84; unit: metre; qualifier: up-to';
    expect(isTold('en', 'The masts are 30 to 84 metres high.', 'highest mast', fact)).toBe(false);
    expect(isTold('en', 'The mast is 84 metres high.', 'highest mast', fact)).toBe(false);
    expect(isTold('en', 'The masts are 30 to 84 metres high.', 'lowest mast', fact)).toBe(true);
  });
});
