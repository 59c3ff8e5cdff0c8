import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('a label names its figure by a short word or by another ending of a word', () => {
  it.each([
    ['fr', 'La boutique a loué 640 vélos et 85 kayaks et 31 DVD cette année.', 'DVD loués', '31'],
    [
      'fr',
      'Le car a pris 640 touristes en mai, un record, et le bac 310.',
      'touristes du bac',
      '310',
    ],
    [
      'de',
      'Der Chor hatte 640 Mitglieder, 31 mehr als im Vorjahr.',
      'Zuwachs an Mitgliedern',
      '31',
    ],
    ['en', 'The choir has 640 members, 31 more than in 2016.', 'rise in members', '31'],
  ])('%s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });

  it.each([
    ['en', 'The county closed 16 mills and opened 29 in that time.', 'mills opened', '16'],
    [
      'es',
      'La leña cubrió el 23 % del consumo y el gas el 10 %.',
      'consumo cubierto por el gas',
      '23%',
    ],
    ['fr', 'Le car a pris 640 touristes en mai et le bac 310.', 'touristes du bac', '640'],
    [
      'en',
      'The choir has 640 members, 31 more than in 2016, and the band 85.',
      'rise in the band',
      '31',
    ],
  ])('and not that of another: %s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });
});
