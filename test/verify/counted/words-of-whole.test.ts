import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, part: string, whole: string, own: string];

const faultsOf = (
  [language, text, quote]: Row,
  value: string,
  label: string,
  unit?: string,
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { value, quote, label: { [other]: 'x', [language]: label }, ...(unit && { unit }) };
  return proveSource({ language, text: `${text}\n`, facts: stringify({ f: fact }) }).flatMap(
    ({ severity, code }) => (severity === 'error' ? [code] : []),
  );
};

describe('what the whole is called is the label of no part of it', () => {
  const tonnes: readonly Row[] = [
    [
      'en',
      'The mill ground 91 tonnes, of which 27 tonnes was rye.',
      '27 tonnes was rye',
      'ground at the mill',
      'rye ground',
    ],
    [
      'de',
      'Die Mühle mahlte 91 Tonnen, davon 27 Tonnen Roggen.',
      '27 Tonnen Roggen',
      'Mühle',
      'Roggen der Mühle',
    ],
    [
      'fr',
      'La récolte donne 91 tonnes, dont 27 tonnes de seigle.',
      '27 tonnes de seigle',
      'récolte',
      'récolte de seigle',
    ],
    [
      'es',
      'La cosecha dio 91 toneladas, de ellas 27 toneladas de centeno.',
      '27 toneladas de centeno',
      'cosecha',
      'cosecha de centeno',
    ],
    ['zh-Hans', '全镇粮食产量91吨，其中黑麦27吨。', '其中黑麦27吨', '全镇粮食产量', '黑麦产量'],
    ['zh-Hant', '全鎮糧食產量91噸，其中黑麥27噸。', '其中黑麥27噸', '全鎮糧食產量', '黑麥產量'],
    [
      'ja',
      '収穫量は91トンで、このうちライ麦は27トンである。',
      'このうちライ麦は27トン',
      '収穫量の合計',
      'ライ麦の収穫量',
    ],
  ];
  it.each(tonnes)('%s: %s', (...row) => {
    const [, , , whole, own] = row;
    expect(faultsOf(row, '27', whole, 'tonne')).toEqual(['source/which-figure']);
    expect(faultsOf(row, '27', own, 'tonne')).toEqual([]);
  });

  const counts: readonly Row[] = [
    [
      'en',
      'Of the 640 letters, 30% (192) came from abroad.',
      '30% (192) came from abroad',
      'all letters',
      'letters from abroad',
    ],
    [
      'en',
      'The shop sold 640 lamps, 192 of them second-hand.',
      '192 of them second-hand',
      'lamps sold',
      'second-hand lamps',
    ],
    [
      'de',
      'Es gab 640 Unfälle, davon 192 mit Verletzten.',
      'davon 192 mit Verletzten',
      'Unfälle',
      'Verletztenunfälle',
    ],
    [
      'fr',
      'On compte 640 logements, dont 192 vacants.',
      'dont 192 vacants',
      'logements',
      'logements vacants',
    ],
  ];
  it.each(counts)('%s: %s', (...row) => {
    const [, , , whole, own] = row;
    expect(faultsOf(row, '192', whole)).toContain('source/which-figure');
    expect(faultsOf(row, '192', own)).toEqual([]);
  });
});

describe('a label may leave out what tells of the part alone when it was', () => {
  it.each([
    ['en', 'Guests numbered 640 in 2020, of whom 192 in December.', '192 in December', 'guests'],
    [
      'de',
      'Es gab 640 Unfälle, davon 192 im ersten Halbjahr.',
      'davon 192 im ersten Halbjahr',
      'Unfälle',
    ],
  ])('%s: %s', (language, text, quote, label) => {
    expect(faultsOf([language, text, quote, '', ''], '192', label)).toEqual([]);
  });
});

it('a label in words that the source does not have may be that of a part', () => {
  const row: Row = ['en', 'Of the 640 depots, 192 closed.', '192 closed', '', ''];
  expect(faultsOf(row, '192', 'closures')).toEqual([]);
});
