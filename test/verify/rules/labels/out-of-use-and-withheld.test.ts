import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../support/label-faults.js';

const codes = (language: string, text: string, own: string, foreign: string): readonly string[] =>
  labelFaults(language, [text, '52', own, foreign], 'item').map(({ code }) => code);

describe('what was put out of use or kept back', () => {
  it.each([
    ['zh-Hans', '全年停用路灯52件。', '停用的路灯', 'lamps out of use'],
    ['zh-Hant', '全年停用路燈52件。', '停用的路燈', 'lamps out of use'],
    ['zh-Hans', '海关扣留货物52件。', '扣留的货物', 'goods withheld'],
  ])('may be called so in %s: %s', (...row) => {
    expect(codes(...row)).toEqual([]);
  });

  it('is no amount in use', () => {
    expect(codes('zh-Hans', '全年停用路灯52件。', '启用的路灯', 'lamps in use')).not.toEqual([]);
  });
});
