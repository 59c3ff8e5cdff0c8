import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const isRefused = (language: string, text: string, quote: string, period: string): boolean =>
  proveSource({
    language,
    text,
    facts: `it:\n  value: 940\n  period: '${period}'\n  quote: ${JSON.stringify(quote)}\n`,
  }).some(({ code }) => code === 'source/period-differs');

describe('a figure of the months that its sentence opens with is none of the year of the title', () => {
  it.each([
    ['en', 'Traffic in 2021', 'In July, 940 punts called.'],
    ['en', 'Traffic in 2021', 'In July and August 940 punts called.'],
    ['en', 'Traffic in 2021', 'Between April and June, 940 punts called.'],
    ['de', 'Verkehr 2021', 'Im Juli und August legten 940 Kähne an.'],
    ['fr', 'Trafic de 2021', 'Entre avril et juin, 940 barques ont accosté.'],
    ['es', 'Tráfico en 2021', 'En julio atracaron 940 barcas.'],
    ['ja', '2021年の交通', '7月に940人が来た。'],
  ])('%s: %s: %s', (language, title, sentence) => {
    const text = `${title}\n\n${sentence}\n`;
    expect(isRefused(language, text, sentence, '2021')).toBe(true);
  });

  it.each([
    ['In July, 940 punts called.', '2021-07', 'the month of the title’s year'],
    ['In July the pier closed; over the year 940 punts called.', '2021', 'another clause'],
    ['In July 12 punts sank, and 940 called.', '2021', 'a figure behind another'],
    ['940 punts called. In July 12 sank.', '2021', 'another sentence'],
  ])('%s may be of %s: %s', (sentence, period) => {
    const quote = sentence.startsWith('940') ? '940 punts called' : sentence;
    expect(isRefused('en', `Traffic in 2021\n\n${sentence}\n`, quote, period)).toBe(false);
  });

  it('nor is a figure before a month that has one of its own', () => {
    const text = 'Traffic in 2021\n\n940 punts called. In July 12 sank.\n';
    expect(isRefused('en', text, '940 punts called', '2021-07')).toBe(true);
  });
});
