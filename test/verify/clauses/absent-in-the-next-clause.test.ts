import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../support/prove-source.js';

const isNegated = (text: string, label: string): boolean =>
  errorsAsPrinted('ja', text, {
    value: '17',
    label,
    unit: 'person',
    prose: `${label}は{{fact "f"}}。`,
  }).includes('source/negated');

describe('a denial with a subject of its own denies nothing of the clause before', () => {
  it.each([
    ['2031年の雪崩で17人が死亡し、生存者はいなかった。', '雪崩の死者'],
    ['2031年の雪崩で17人が巻き込まれ、負傷者はいなかった。', '巻き込まれた人'],
  ])('%s', (text, label) => {
    expect(isNegated(text, label)).toBe(false);
  });

  it.each([
    ['2031年の大会に17人は参加しなかった。', '参加者'],
    ['2031年の参加者は17人はいなかった。', '参加者'],
  ])('and one without denies the figure: %s', (text, label) => {
    expect(isNegated(text, label)).toBe(true);
  });
});
