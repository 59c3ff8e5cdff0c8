import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

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

describe('a list of figures that is the subject of a clause', () => {
  const told = (language: string, en: string, other: string): readonly string[] =>
    proveSource({
      language: 'en',
      text: 'In 2031 the ponds held 46 toads and 17 newts.',
      facts:
        'toads:\n  value: 46\n  as: toads\n  period: 2031\n  quote: held 46 toads\n' +
        'newts:\n  value: 17\n  as: newts\n  period: 2031\n  quote: 46 toads and 17 newts\n  of: newts\n',
      prose: { en, [language]: other },
    }).flatMap(({ code, severity }) =>
      severity === 'error' && /^figure\/(?:denied|supposed)/u.test(code) ? [code] : [],
    );
  const [toads, newts] = ['{{fact "toads"}}', '{{fact "newts"}}'];
  const right = `In {{date "2031"}} ${toads} toads and ${newts} newts were seen.`;
  const rightZh = `{{date "2031"}}见到蟾蜍${toads}只、蝾螈${newts}只。`;

  it('is stated as its source states it', () => {
    expect(told('zh-Hans', right, rightZh)).toEqual([]);
  });

  it.each([
    ['were not', 'figure/denied'],
    ['have never been', 'figure/denied'],
    ['may be', 'figure/supposed'],
    ['could have been', 'figure/supposed'],
    ['will be', 'figure/supposed'],
  ])('is not said otherwise of by its verb: %s seen', (verb, code) => {
    const found = told('zh-Hans', right.replace('were', verb), rightZh);
    expect(found).toEqual([code, code]);
  });

  it.each([
    ['将见到', 'figure/supposed'],
    ['未见到', 'figure/denied'],
    ['不再见到', 'figure/denied'],
  ])('nor by one before it: %s', (verb, code) => {
    expect(told('zh-Hans', right, rightZh.replace('见到', verb))).toContain(code);
  });

  it('may be said with a clause of others that are not', () => {
    const en = `In {{date "2031"}} ${toads} toads, which were not counted before, and ${newts} newts were seen.`;
    expect(told('zh-Hans', en, rightZh)).toEqual([]);
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

  it('is the word of a rise by as much', () => {
    expect(risen('水位上升{{fact "water"}}。')).toEqual([]);
  });

  it('is no word of a rise to it', () => {
    expect(risen('水位上升到{{fact "water"}}。')).toEqual(['figure/direction-differs']);
  });

  it('is no word of a fall', () => {
    expect(risen('水位下降{{fact "water"}}。')).toEqual(['figure/direction-differs']);
  });
});
