import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

/** Whether a part above its whole is told in a paragraph over 411 and 1,284 tonnes. */
const told = (language: string, text: string): boolean =>
  proveSource({
    language: 'en',
    text: 'The quay took 411 tonnes. The harbour took 1,284 tonnes.',
    facts: stringify({
      few: { value: 411, unit: 'tonne', quote: 'The quay took 411 tonnes' },
      many: { value: 1284, unit: 'tonne', quote: 'The harbour took 1,284 tonnes' },
    }),
    prose: {
      en: '{{fact "few"}} {{fact "many"}}',
      'zh-Hans': '{{fact "few"}} {{fact "many"}}',
      [language]: text,
    },
  }).some(({ code }) => code === 'figure/over-whole');

describe('a part in running text is no more than its whole', () => {
  it.each([
    ['en', 'Of {{fact "few"}}, {{fact "many"}} were rice.'],
    ['en', 'It took {{fact "few"}}, of which {{fact "many"}} were rice.'],
    ['en', 'It took {{fact "many"}} of {{fact "few"}}.'],
    ['zh-Hans', '共{{fact "few"}}，其中{{fact "many"}}是大米。'],
    ['zh-Hans', '{{fact "few"}}中{{fact "many"}}是大米。'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text)).toBe(true);
  });

  it.each([
    ['en', 'Of {{fact "many"}}, {{fact "few"}} were rice.'],
    ['en', 'The quay took {{fact "few"}}. Of the harbour, {{fact "many"}}.'],
    ['en', 'It took {{fact "few"}} of rice and {{fact "many"}} of grain.'],
    ['zh-Hans', '共{{fact "many"}}，其中{{fact "few"}}是大米。'],
    ['zh-Hans', '码头{{fact "few"}}，港口{{fact "many"}}。'],
  ])('but %s: %s is right', (language, text) => {
    expect(told(language, text)).toBe(false);
  });
});
