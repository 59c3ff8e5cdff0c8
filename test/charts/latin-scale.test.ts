import { describe, expect, it } from 'vitest';

import { textRuns } from '../../src/charts/canvas/text-runs.js';
import { fonts } from './support.js';

const sizes = (text: string, language: string, latinScale?: number) =>
  textRuns(fonts, text, {
    role: 'sans',
    weight: 400,
    italic: false,
    size: 10,
    language,
    color: '#000000',
    latinScale,
  }).map((run) => [run.text, run.size]);

describe('Latin letters and digits in a label', () => {
  it('are as many times as large among hanzi as the theme says', () => {
    expect(sizes('另有10个RCEP国', 'zh-Hans', 1.1)).toEqual([
      ['另有', 10],
      ['10', 11],
      ['个', 10],
      ['RCEP', 11],
      ['国', 10],
    ]);
  });

  it('keep their size in a language of letters, and where the theme says nothing', () => {
    expect(sizes('and 10 others', 'en', 1.1)).toEqual([['and 10 others', 10]]);
    expect(sizes('另有10个', 'zh-Hans').map(([, size]) => size)).toEqual([10, 10, 10]);
  });
});
