import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

function codes(text: string, label: string, english: string): readonly string[] {
  const fact = { label: { ko: label, en: english }, value: 9, unit: 'person', quote: text };
  return proveSource({
    language: 'ko',
    text,
    facts: stringify({ f: fact }),
    prose: { ko: `${label}: {{fact "f"}}.`, en: `${english}: {{fact "f"}}.` },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('a Korean verb that denies or supposes in the middle of its sentence, or written out', () => {
  it.each([
    ['폭풍에 9명이 다치지 않아 배가 출항했다.', 'source/negated'],
    ['폭풍에 9명이 다치지 않고 돌아왔다.', 'source/negated'],
    ['폭풍에 9명이 다칠 뻔하였으나 배가 출항했다.', 'source/negated'],
    ['폭풍에 9명이 다칠 수 있어 배가 출항했다.', 'source/status-differs'],
    ['항구는 선원 9명을 뽑기로 하였다.', 'source/status-differs'],
    ['항구는 선원 9명을 뽑으라고 명하였다.', 'source/status-differs'],
    ['항구는 선원 9명을 뽑으면 된다.', 'source/conditional'],
    ['항구의 선원은 9명이어야 하며 배는 낡았다.', 'source/status-differs'],
    ['항구는 선원 9명의 채용을 포기하였다.', 'source/negated'],
    ['항구는 선원 9명의 채용을 거절하였다.', 'source/negated'],
  ])('%s', (text, code) => {
    expect(codes(text, '선원', 'sailors')).toContain(code);
  });
});

describe('and one of another clause of its sentence says nothing of the figure', () => {
  it.each([
    '폭풍에 9명이 다쳤고 선장은 오지 않았다.',
    '폭풍에 9명이 다치고 3척은 돌아오지 않았다.',
    '창고 안 한쪽에서 9명이 다쳤다.',
    '무료로 탈 수 있어 승객이 9명이었다.',
    '누구나 탈 수 있으며 지난 배에는 9명이 탔다.',
    '배는 교체해야 하며 선원은 9명이다.',
    '얼마 지나지 않아 9명이 왔다.',
  ])('%s', (text) => {
    expect(codes(text, '선원', 'sailors')).toEqual([]);
  });

  it('but a clause that it describes the counted with does', () => {
    expect(codes('무료로 탈 수 있는 선원은 9명이다.', '선원', 'sailors')).toEqual([
      'source/status-differs',
    ]);
  });

  it('and a label may say what was refused', () => {
    expect(
      codes('항구는 선원 9명의 채용을 거절하였다.', '채용을 거절한 선원', 'sailors refused'),
    ).toEqual([]);
  });
});
