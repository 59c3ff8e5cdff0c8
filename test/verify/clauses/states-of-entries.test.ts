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
  });
});
