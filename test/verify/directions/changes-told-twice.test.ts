import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const codes = (en: string, zh: string): readonly string[] =>
  proveSource({
    language: 'en',
    text: 'Ferry traffic fell by 2.3%.',
    facts: 'traffic:\n  value: -2.3%\n  quote: Ferry traffic fell by 2.3%\n',
    prose: { en, 'zh-Hans': zh },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const change = '{{fact "traffic" form="change"}}';

describe('a change whose form prints the word for its sign', () => {
  it.each([
    [`Ferry traffic fell by ${change}.`, `渡轮客流${change}。`],
    [`Ferry traffic was ${change}.`, `渡轮客流下降${change}。`],
  ])('is told where a verb beside it says the fall again: %s %s', (en, zh) => {
    expect(codes(en, zh)).toContain('figure/direction-differs');
  });

  it('is printed without one', () => {
    expect(codes(`Ferry traffic was ${change}.`, `渡轮客流${change}。`)).toEqual([]);
  });
});
