import { describe, expect, it } from 'vitest';
import { prove } from '../support.js';

const told = (zh: string, en: string): readonly string[] =>
  prove([
    {
      file: 'report.yaml',
      right: '            - item: { zh-Hans: 新码头',
      wrong: `            - item: { zh-Hans: 旧码头, en: Old terminal }\n              status: { zh-Hans: ${zh}, en: ${en} }\n            - item: { zh-Hans: 新码头`,
    },
  ]).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

describe('the status of an entry of a register', () => {
  it('is one in all languages, though it has no figure', () => {
    expect(told('已启用', 'planned')).toEqual(['parity/status-differs']);
    expect(told('计划中', 'planned')).toEqual([]);
    expect(told('已启用', 'in use')).toEqual([]);
    expect(told('拟签署', 'signed')).toEqual(['parity/status-differs']);
    expect(told('将开通', 'open')).toEqual(['parity/status-differs']);
    expect(told('已签署', 'will be signed')).toEqual(['parity/status-differs']);
  });

  it.each([
    ['拟签署', 'to be signed'],
    ['将开通', 'will open'],
    ['即将开通', 'about to open'],
    ['可能推迟', 'may be put off'],
    ['积极考虑', 'actively considered'],
  ])('may be still to come, said as each language says it: %s, %s', (zh, en) => {
    expect(told(zh, en)).toEqual([]);
  });
});
