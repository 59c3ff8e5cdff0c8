import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against a fact that quotes the whole of a source. */
const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const planned = { value: 40, unit: 'tonne', status: 'planned' };

describe('a plan that was taken back bears nothing out', () => {
  it.each([
    ['en', 'The mill cancelled plans to store 40 tonnes.'],
    ['en', 'Plans for 40 tonnes were dropped.'],
    ['en', 'The planned 40 tonnes were scrapped.'],
    ['fr', 'Le moulin a renoncé à stocker les 40 tonnes prévues.'],
    ['de', 'Die geplanten 40 Tonnen wurden gestrichen.'],
    ['de', 'Die Mühle gab den Plan auf, 40 Tonnen zu lagern.'],
    ['es', 'El molino canceló los planes de guardar 40 toneladas.'],
    ['zh-Hans', '粮库取消计划储存40吨。'],
    ['zh-Hans', '粮库取消储存40吨的计划。'],
    ['zh-Hant', '糧庫取消計劃引進40公噸。'],
    ['ja', '製粉所は40トンを保管する計画を中止した。'],
    ['ko', '제분소는 40톤을 보관할 계획을 취소했다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, planned)).toContain('source/negated');
  });

  it.each([
    ['en', 'The mill plans to scrap 40 tonnes.'],
    ['zh-Hans', '粮库计划取消储存40吨。'],
    ['ja', '製粉所は40トンの保管を中止する計画である。'],
    ['ko', '제분소는 40톤의 보관을 취소할 계획이다.'],
  ])('but one to take back stands, %s: %s', (language, text) => {
    expect(against(language, text, planned)).toEqual([]);
  });
});

describe('a plan that its sentence denies behind the figure bears nothing out', () => {
  it.each([
    ['en', 'The mill had planned to store 40 tonnes, but will not.'],
    ['en', 'The mill had planned to store 40 tonnes but will not store them.'],
    ['en', 'The mill originally planned to store 40 tonnes but no longer intends to.'],
    ['fr', 'Le moulin prévoyait de stocker 40 tonnes, mais ne le fera pas.'],
    ['de', 'Die Mühle hatte geplant, 40 Tonnen zu lagern, tut es aber nicht mehr.'],
    ['zh-Hans', '粮库原计划储存40吨，现不再储存。'],
    ['zh-Hant', '糧庫原計劃儲存40公噸，現不再儲存。'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, planned)).toContain('source/negated');
  });

  it.each([
    ['en', 'The mill plans to store 40 tonnes, but will not buy a barn.'],
    ['zh-Hans', '粮库计划储存40吨，不再增加仓房。'],
  ])('but not what denies another, %s: %s', (language, text) => {
    expect(against(language, text, planned)).toEqual([]);
  });
});

describe('a label of what is to come', () => {
  const labelled = (en: string, zh: string, text: string) =>
    against('en', text, { value: 40, unit: 'tonne', label: { en, 'zh-Hans': zh } });

  it.each([
    ['Planned grain', '计划储粮'],
    ['Silos to be built', '待建粮仓'],
  ])('stands over no figure that the source reports: %s', (en, zh) => {
    expect(labelled(en, zh, 'The mill stores 40 tonnes.')).toEqual(
      expect.arrayContaining(['source/status-differs']),
    );
  });

  it('is told of its own words alone', () => {
    expect(
      labelled('Grain of mill projects', '磨坊项目储粮', 'The mill stores 40 tonnes.'),
    ).toEqual([]);
  });
});

describe('the future beside a wish is a wish', () => {
  const wishes = [
    ['en', 'The mill will strive to store 40 tonnes.'],
    ['fr', 'Le moulin s’efforcera de stocker 40 tonnes.'],
    ['de', 'Die Mühle wird 40 Tonnen anstreben.'],
    ['es', 'El molino procurará guardar 40 toneladas.'],
    ['zh-Hans', '粮库将力争储存40吨。'],
    ['zh-Hant', '糧庫將力爭儲存40公噸。'],
    ['ja', '製粉所は40トンの保管を目指すだろう。'],
    ['ko', '제분소는 40톤 보관을 목표로 할 것이다.'],
  ] as const;
  it.each(wishes)('and is not expected, %s: %s', (language, text) => {
    expect(against(language, text, { ...planned, status: 'expected' })).toEqual([
      'source/status-differs',
    ]);
  });
  it.each(wishes)('but targeted, %s: %s', (language, text) => {
    expect(against(language, text, { ...planned, status: 'targeted' })).toEqual([]);
  });
});

describe('what is not planned has happened', () => {
  it.each([
    ['fr', 'Le moulin a stocké 40 tonnes non prévues.'],
    ['de', 'Die Mühle lagerte nicht geplante 40 Tonnen.'],
    ['es', 'El molino guardó 40 toneladas no previstas.'],
    ['zh-Hans', '粮库计划外储存40吨。'],
    ['zh-Hant', '糧庫計劃外儲存40公噸。'],
    ['ja', '製粉所は計画外の40トンを保管した。'],
    ['ko', '제분소는 계획에 없던 40톤을 보관했다.'],
    ['en', 'The mill stored an unplanned 40 tonnes.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: 40, unit: 'tonne' })).toEqual([]);
  });
});

describe('a planned length is no length', () => {
  it.each([
    ['es', 'La tubería tiene una longitud prevista de 40 metros.'],
    ['fr', 'La conduite a une longueur prévue de 40 mètres.'],
    ['de', 'Die Leitung hat eine vorgesehene Länge von 40 Metern.'],
    ['en', 'The pipe has a planned length of 40 metres.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: 40, unit: 'metre' })).toEqual([
      'source/status-differs',
    ]);
  });
});

describe('Korean verbs bound the figure before them', () => {
  it.each([
    ['가동률은 5%에 못 미쳤다.', 'less-than'],
    ['가동률은 5%에 미치지 못했다.', 'less-than'],
    ['가동률은 5%를 밑돌았다.', 'less-than'],
    ['가동률은 5%를 웃돌았다.', 'more-than'],
    ['가동률은 5%를 상회했다.', 'more-than'],
  ])('%s is %s', (text, qualifier) => {
    expect(against('ko', text, { value: '5%' })).toContain('source/qualifier-differs');
    expect(against('ko', text, { value: '5%', qualifier })).toEqual([]);
  });
});
