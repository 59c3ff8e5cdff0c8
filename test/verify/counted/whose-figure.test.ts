import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against one fact of a sentence. */
const against = (language: string, text: string, fact: Readonly<Record<string, string | number>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the words of “of” belong to one figure of a list', () => {
  it.each([
    ['en', 'The depot holds 14 tonnes and the mill 19 tonnes.', 'mill', 19, 14],
    ['en', 'There are 14 tonnes in the depot and 19 tonnes in the mill.', 'depot', 14, 19],
    ['en', 'The depot and the mill hold 14 and 19 tonnes respectively.', 'depot', 14, 19],
    ['de', 'Das Lager fasst 14 Tonnen, die Mühle 19 Tonnen.', 'Mühle', 19, 14],
    ['de', 'Lager und Mühle fassen 14 beziehungsweise 19 Tonnen.', 'Lager', 14, 19],
    ['fr', 'L’est et l’ouest comptent respectivement 14 et 19 tonnes.', 'est', 14, 19],
    ['es', 'El este tiene 14 toneladas y el norte 19 toneladas.', 'norte', 19, 14],
    ['ja', '東区には14トン、西区には19トンがある。', '西区', 19, 14],
    ['zh-Hans', '东区有14吨，西区有19吨。', '西区', 19, 14],
  ])('%s: %s', (language, text, of, right, wrong) => {
    expect(against(language, text, { value: right, unit: 'tonne', of })).toEqual([]);
    expect(against(language, text, { value: wrong, unit: 'tonne', of })).toEqual([
      'source/which-figure',
    ]);
  });
});

describe('a fall bears out a negative change, and what will be no report', () => {
  it.each([
    ['de', 'Das Werk meldet ein Minus von 3,5 Prozent.', '-3.5%'],
    ['de', 'Im Juli kamen 3,5 Prozent weniger Gäste.', '-3.5%'],
    ['es', 'Llegó un 3,5 % menos de viajeros.', '-3.5%'],
    ['en', 'The mill reports a fall of 3.5 %.', '-3.5%'],
  ])('%s: %s', (language, text, right) => {
    expect(against(language, text, { value: right })).toEqual([]);
  });

  it.each([
    ['zh-Hans', '该厂将储存14吨大米。'],
    ['zh-Hans', '该厂即将储存14吨大米。'],
    ['zh-Hant', '該廠將儲存14噸大米。'],
    ['zh-Hans', '该厂约有14吨大米。'],
    ['zh-Hant', '該廠約有14噸大米。'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: 14, unit: 'tonne' })).not.toEqual([]);
  });

  it('but 将 before a number takes an object', () => {
    expect(against('zh-Hans', '该厂将14吨大米运往港口。', { value: 14, unit: 'tonne' })).toEqual(
      [],
    );
  });
});
