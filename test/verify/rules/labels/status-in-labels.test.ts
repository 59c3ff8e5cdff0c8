import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (en: string, zh: string): readonly string[] =>
  proveSource({
    language: 'en',
    text: 'The harbour plans to add 14 cranes.',
    facts: stringify({
      cranes: {
        label: { en, 'zh-Hans': zh },
        value: 14,
        as: 'cranes',
        status: 'planned',
        quote: 'plans to add 14 cranes',
      },
    }),
  }).flatMap(({ code }) => (code.startsWith('parity/') ? [code] : []));

describe('the label of a figure', () => {
  it.each([
    ['Planned cranes', '起重机'],
    ['Cranes', '计划新增起重机'],
  ])('says in every language or in none that it is planned: %s, %s', (en, zh) => {
    expect(told(en, zh)).toEqual(['parity/status-differs']);
  });

  it.each([
    ['Planned cranes', '计划新增起重机'],
    ['Cranes', '起重机'],
    ['Cranes to be added', '计划新增起重机'],
    ['Planned cranes', '待建起重机'],
    ['Cranes of port projects advanced', '港口在建工程的起重机'],
  ])('may do either in all: %s, %s', (en, zh) => {
    expect(told(en, zh)).toEqual([]);
  });
});
