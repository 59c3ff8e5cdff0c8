import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const told = (language: string, text: string, value: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('parts that Spanish counts with “parte” are fractions, and their numbers alone are none', () => {
  it.each([
    ['Tres cuartas partes de las tejas se rompieron.', '3/4', '3'],
    ['Dos quintas partes de las tejas se rompieron.', '2/5', '2'],
    ['Las dos terceras partes de las tejas se rompieron.', '2/3', '2'],
    ['Una sexta parte de las tejas se rompió.', '1/6', '1'],
    ['La décima parte de las tejas se rompió.', '1/10', '10'],
  ])('%s', (text, right, wrong) => {
    expect(told('es', text, right)).toEqual([]);
    expect(told('es', text, wrong)).not.toEqual([]);
  });
});

describe('a minus between 分之 and its number turns the share', () => {
  it.each([
    ['zh-Hans', '陶器销量增长率为百分之负六点五。', '-6.5%', '6.5%'],
    ['zh-Hant', '陶器銷量增長率為百分之負六。', '-6%', '6%'],
    ['zh-Hans', '差额为四分之负三。', '-3/4', '3/4'],
  ])('%s: %s', (language, text, right, wrong) => {
    expect(told(language, text, right)).toEqual([]);
    expect(told(language, text, wrong)).not.toEqual([]);
  });
});
