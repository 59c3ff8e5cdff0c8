import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('figures that follow a list of dates respectively are of them in their order', () => {
  it.each([
    ['zh-Hans', '2022年一季度、上半年分别增长3%和8%。', '2022-33', '2022-40'],
    ['en', 'In 2021 and 2022 it grew by 3% and 8%, respectively.', '2021', '2022'],
    ['fr', 'En 2021 et 2022, la hausse a été respectivement de 3 % et 8 %.', '2021', '2022'],
  ])('%s: %s', (language, text, first, second) => {
    expect(against(language, text, { value: '3%', period: first })).toEqual([]);
    expect(against(language, text, { value: '8%', period: second })).toEqual([]);
    expect(against(language, text, { value: '3%', period: second })).not.toEqual([]);
    expect(against(language, text, { value: '8%', period: first })).not.toEqual([]);
  });
});
