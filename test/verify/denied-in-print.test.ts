import { describe, expect, it } from 'vitest';
import { proveSource } from '../support/prove-source.js';

const text =
  'The reserve counted 320 herons in 2031. It plans to plant 75 hectares of reed. Floods fell by 6%.';
const facts = `herons:
  value: 320
  as: herons
  period: 2031
  quote: counted 320 herons in 2031
reed:
  value: 75
  unit: hectare
  status: planned
  quote: plans to plant 75 hectares of reed
`;

const codes = (en: string, zh: string): readonly string[] =>
  proveSource({ language: 'en', text, facts, prose: { en, 'zh-Hans': zh } }).flatMap(
    ({ code, severity }) => (severity === 'error' && code.startsWith('figure/') ? [code] : []),
  );
const herons = '{{fact "herons"}}';
const reed = '{{fact "reed"}}';

describe('a text that prints a figure', () => {
  it.each([
    [`The reserve did not count ${herons} herons.`, `保护区记录苍鹭${herons}只。`],
    [`The reserve counted ${herons} herons.`, `保护区没有记录到苍鹭${herons}只。`],
    [`It cancelled plans to plant ${reed}.`, `计划种植芦苇${reed}。`],
  ])('does not deny it: %s %s', (en, zh) => {
    expect(codes(en, zh)).toContain('figure/denied');
  });

  it.each([
    [`The reserve may have counted ${herons} herons.`, `保护区记录苍鹭${herons}只。`],
    [`The reserve counted ${herons} herons.`, `保护区可能记录到苍鹭${herons}只。`],
  ])('does not suppose it: %s %s', (en, zh) => {
    expect(codes(en, zh)).toContain('figure/supposed');
  });

  it.each([
    [
      `The reserve counted ${herons} herons, and not only in spring.`,
      `保护区记录苍鹭${herons}只。`,
    ],
    [`No boats were there. It counted ${herons} herons.`, `湖上没有船，记录苍鹭${herons}只。`],
    [`It plans to plant ${reed}, though that may take long.`, `计划种植芦苇${reed}。`],
  ])('may deny other things: %s %s', (en, zh) => {
    expect(codes(en, zh)).toEqual([]);
  });
});

describe('上升 in a text', () => {
  const risen = (zh: string): readonly string[] =>
    proveSource({
      language: 'zh-Hans',
      text: '湖面水位上升2米。',
      facts: 'water:\n  value: 2\n  unit: metre\n  quote: 水位上升2米\n',
      prose: { 'zh-Hans': zh, en: 'The lake rose by {{fact "water"}}.' },
    }).flatMap(({ code }) => (code.startsWith('figure/direction') ? [code] : []));

  it('is the word of a rise, by as much and not to it', () => {
    expect(risen('水位上升{{fact "water"}}。')).toEqual([]);
    expect(risen('水位上升到{{fact "water"}}。')).toEqual(['figure/direction-differs']);
    expect(risen('水位下降{{fact "water"}}。')).toEqual(['figure/direction-differs']);
  });
});
