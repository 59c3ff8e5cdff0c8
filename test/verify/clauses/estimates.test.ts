import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('what is hoped for, tried, looked at or prepared is not reported', () => {
  const tonnes = { value: '40', unit: 'tonne' };

  it.each([
    ['fr', 'Le moulin compte moudre 40 tonnes.'],
    ['fr', 'Le moulin entend moudre 40 tonnes.'],
    ['fr', 'Le moulin envisage d’acheter 40 tonnes.'],
    ['fr', 'Le moulin s’apprête à moudre 40 tonnes.'],
    ['fr', 'Le moulin espère moudre 40 tonnes.'],
    ['fr', 'Le moulin tente de moudre 40 tonnes.'],
    ['es', 'El molino quiere moler 40 toneladas.'],
    ['es', 'El molino piensa moler 40 toneladas.'],
    ['es', 'El molino confía en moler 40 toneladas.'],
    ['es', 'El molino está a punto de moler 40 toneladas.'],
    ['de', 'Die Mühle hofft, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle beabsichtigt, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle hat vor, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle verspricht, 40 Tonnen zu mahlen.'],
    ['en', 'The mill is poised to grind 40 tonnes.'],
    ['en', 'The mill is hoping to grind 40 tonnes.'],
    ['en', 'The mill is about to grind 40 tonnes.'],
    ['en', 'The mill eyes 40 tonnes.'],
    ['en', 'The mill tried to grind 40 tonnes.'],
    ['zh-Hans', '磨坊以年产40吨为目标。'],
    ['zh-Hans', '磨坊锚定40吨目标。'],
    ['zh-Hans', '磨坊向40吨迈进。'],
    ['zh-Hans', '磨坊瞄准40吨。'],
    ['zh-Hant', '磨坊以年產40公噸為奮鬥目標。'],
    ['zh-Hant', '磨坊朝40公噸邁進。'],
    ['ja', '製粉所は40トンをひく方針だ。'],
    ['ja', '製粉所は40トンを扱おうとしている。'],
    ['ja', '製粉所は40トンを狙う。'],
    ['ko', '제분소는 40톤을 빻기로 했다.'],
    ['ko', '제분소는 40톤을 노린다.'],
    ['ko', '제분소는 40톤을 기대한다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, whole(text), tonnes)).toEqual(['source/status-differs']);
  });

  it.each([
    ['fr', 'Le moulin compte 40 tonnes de blé.'],
    ['zh-Hans', '磨坊实现了年产40吨的目标。'],
    ['zh-Hans', '磨坊产量迈进40吨大关。'],
    ['de', 'Die Mühle mahlte 40 Tonnen.'],
  ])('and what looks so is, %s: %s', (language, text) => {
    expect(against(language, text, whole(text), tonnes)).not.toContain('source/status-differs');
  });
});

type Declared = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Declared): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('an estimate', () => {
  it.each([
    ['en', 'The bill is estimated to be 5.2 million euros.'],
    ['fr', 'La facture est estimée à 5,2 millions d’euros.'],
    ['es', 'La factura se estima en 5,2 millones de euros.'],
    ['de', 'Die Rechnung wird auf 5,2 Millionen Euro geschätzt.'],
    ['zh-Hans', '费用估算为520万欧元。'],
    ['zh-Hant', '費用估算為520萬歐元。'],
    ['ja', '費用は520万ユーロと推計される。'],
    ['ko', '비용은 520만유로로 추산된다.'],
  ])('is about so much: %s %s', (language, text) => {
    const fact = { value: '5.2 million', unit: 'EUR' };
    expect(errors(language, text, { ...fact, qualifier: 'about' })).toEqual([]);
    expect(errors(language, text, fact)).toEqual(['source/qualifier-differs']);
  });
});
