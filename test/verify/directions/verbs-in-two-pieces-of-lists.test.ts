import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const codes = (text: string, value: string, of: string): readonly string[] =>
  proveSource({
    language: 'de',
    text,
    facts: `a:\n  value: ${value}\n  of: ${of}\n  quote: '${text.slice(0, -1)}'\n`,
  })
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('source/'))
    .map(({ code }) => code);

describe('a German verb in two pieces round figures in turn', () => {
  it.each(['bzw.', 'beziehungsweise'])('is of each of them, joined by %s', (joint) => {
    const text = `Ernte und Absatz gingen um 7,3 ${joint} 4,2 Prozent zurück.`;
    expect(codes(text, '-7.3%', 'Ernte')).toEqual([]);
    expect(codes(text, '-4.2%', 'Absatz')).toEqual([]);
    expect(codes(text, '-4.2%', 'Ernte')).toEqual(['source/which-figure']);
    expect(codes(text, '-7.3%', 'Absatz')).toEqual(['source/which-figure']);
  });

  it('ends its sentence at a point before a year', () => {
    const text = 'Der Zug fährt im Schnitt 95 km. 2023 nahm der Absatz um 4,2 Prozent ab.';
    expect(codes(text, '-4.2%', 'Absatz')).toEqual([]);
  });
});
