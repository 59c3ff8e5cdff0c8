import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../support/prove-source.js';

describe('the size of a change that an adverbial parts from its verb', () => {
  it.each([
    ['en', 'Catches fell for the fourth year running, by 3.1%', 'by 3.1%'],
    ['fr', 'Les prises ont baissé pour la quatrième année de suite, de 3,1 %', 'de 3,1 %'],
    ['es', 'Las capturas bajaron por cuarto año consecutivo, un 3,1 %', 'un 3,1 %'],
  ])('has its way in %s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '-3.1%')).toEqual([]);
  });

  it.each([
    ['en', 'Catches rose for the fourth year running, by 3.1%', 'by 3.1%'],
    ['en', 'Catches fell while prices rose, by 3.1%', 'by 3.1%'],
  ])('and that of no other verb in %s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '-3.1%')).not.toEqual([]);
  });
});

describe('a level that was reached and is called planned or expected', () => {
  it.each([
    ['en', 'In all 58% of pupils reached the expected standard'],
    ['fr', '58 % des élèves ont atteint le niveau prévu'],
    ['es', 'El 58 % de los alumnos alcanzó el nivel previsto'],
  ])('says nothing of the figure in %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '58%')).toEqual([]);
  });

  it.each([['The region reached the planned 58%'], ['They planned to reach 58%']])(
    'is the figure itself elsewhere: %s',
    (text) => {
      expect(readingFaults('en', text, text, '58%')).not.toEqual([]);
    },
  );
});

describe('a deficit that came to a level', () => {
  it('is below nought as a balance', () => {
    const text = 'The deficit narrowed to £7.3 billion in May';
    const codes = proveSource({
      language: 'en',
      text,
      facts: `a:\n  label: { en: trade balance, zh-Hans: 贸易差额 }\n  value: -7.3 billion\n  unit: GBP\n  quote: ${text}\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    expect(codes).toEqual([]);
  });

  it('is in the currency of the sum before it', () => {
    const text = 'Las compras sumaron 41 millones de euros y dejaron un saldo de 12 millones';
    const quote = 'un saldo de 12 millones';
    expect(readingFaults('es', text, quote, '12 million; unit: EUR')).toEqual([]);
  });
});
