import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const against = (language: string, text: string, value: number, label: string) =>
  proveSource({
    language,
    text,
    facts: stringify({
      f: { quote: text, value, unit: 'tonne', label: { [language]: label, en: 'a harvest' } },
    }),
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a figure is that of the topic which its label names, and the last verb tells of none', () => {
  it.each([
    ['ja', '茶は31トン、麻は12トン出荷した。', '茶の出荷', 31, 12],
    ['ja', '茶は31トン、麻は12トン出荷した。', '茶', 31, 12],
    ['ja', '緑茶は31トン、大麻は12トン出荷した。', '緑茶の出荷', 31, 12],
    ['ko', '콩은 31톤, 깨는 12톤 출하했다.', '콩 출하', 31, 12],
    ['zh-Hans', '茶31吨，麻12吨。', '茶', 31, 12],
    ['zh-Hant', '茶31噸，麻12噸。', '茶', 31, 12],
  ])('%s: %s under %s', (language, text, label, right, wrong) => {
    expect(against(language, text, right, label)).toEqual([]);
    expect(against(language, text, wrong, label)).toEqual(['source/which-figure']);
  });
});
