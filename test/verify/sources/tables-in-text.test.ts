import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const units = 'lamp: { zh-Hans: 盏, en: { one: lamp, other: lamps } }\n';

const errors = (text: string, facts: string): readonly string[] =>
  proveSource({ language: 'en', units, text, facts }).flatMap(({ severity, code }) =>
    severity === 'error' && code.startsWith('source/') ? [code] : [],
  );

const fact = (value: string, unit: string, quote: string): string =>
  `f:\n  value: ${value}\n  unit: ${unit}\n  quote: '${quote}'\n`;

describe('what a figure counts', () => {
  const table =
    'Ward        Lamps     Benches\n-----       -----     -----\nHarbour     412       95\nMill        388       71\n';

  it('stands at the head of its column in a table of text', () => {
    expect(errors(table, fact('388', 'lamp', 'Mill        388'))).toEqual([]);
  });

  it('and not at the head of another column', () => {
    expect(errors(table, fact('71', 'lamp', 'Mill        388       71'))).toContain(
      'source/noun-differs',
    );
  });

  it('is what was counted before, where a level is compared with it', () => {
    const text = 'Some 388 lamps were mended, compared with 412 in 2023/24.';
    expect(errors(text, fact('412', 'lamp', text))).toEqual([]);
    const grew = 'The number of bulbs and the stock of lamps grew by a third, from 312 to 416.';
    expect(errors(grew, fact('416', 'lamp', `${grew}'\n  of: 'to`))).toEqual([]);
  });
});

describe('an age', () => {
  const text = 'Two in five callers were aged 65 or over, and one in nine was under 18.';

  it('is in years, which “aged” says', () => {
    expect(
      errors(text, fact('65', 'year', `${text}'\n  qualifier: at-least\n  of: 'aged`)),
    ).toEqual([]);
    expect(errors(text, fact('18', 'year', `under 18'\n  qualifier: 'less-than`))).toEqual([]);
  });

  it('and a number that no such word leads to is not', () => {
    expect(
      errors('The ward has over 65.', fact('65', 'year', `over 65'\n  qualifier: 'over`)),
    ).toContain('source/unit-differs');
  });

  it('is another kind of figure than a share beside it', () => {
    expect(
      errors(
        text,
        `f:\n  label: { en: young callers, zh-Hans: x }\n  value: 1/9\n  quote: 'one in nine was under 18'\n`,
      ),
    ).toEqual([]);
  });
});
