import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('a goal that a level fell short of', () => {
  it.each([
    ['ja', '受診率は47.8%にとどまり、目標の55%に届かなかった。', '受診率', '47.8%'],
    ['ja', '来場者は180人と、目標の250人を下回った。', '来場者', '180\n  unit: person'],
    ['ko', '분리배출률은 58.4%로 목표치인 62%에 못 미쳤다.', '분리배출률', '58.4%'],
    ['ko', '응시자는 180명으로 목표인 250명에 못 미쳤다.', '응시자', '180\n  unit: person'],
  ])('neither denies it nor makes a plan of it (%s): %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: ${value}`)).toEqual([]);
  });

  it.each([
    ['ja', '来場者は180人と、目標の250人を下回った。', '来場者', '250\n  unit: person'],
    ['ko', '응시자는 180명으로 목표인 250명에 못 미쳤다.', '응시자', '250\n  unit: person'],
    ['ko', '올해 인원은 180명으로 늘릴 목표다.', '인원', '180\n  unit: person'],
  ])('is no level itself (%s): %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: ${value}`)).not.toEqual([]);
  });
});
