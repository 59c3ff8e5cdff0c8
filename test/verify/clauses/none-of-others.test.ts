import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../support/prove-source.js';

const isDenied = (language: string, text: string, label: string): boolean =>
  errorsAsPrinted(language, text, { value: '31', label }).some((code) =>
    ['figure/denied', 'source/negated'].includes(code),
  );

describe('that no other has more compares others with the figure and denies nothing of what it counts', () => {
  it.each([
    ['en', 'The pass had 31 avalanches, no other pass having more.', 'avalanches on the pass'],
    ['en', 'The pass had 31 avalanches; no other pass had as many.', 'avalanches on the pass'],
    ['fr', 'Le col a eu 31 avalanches, aucun autre col n’en ayant eu davantage.', 'avalanches au col'],
    ['fr', 'Le col a eu 31 avalanches ; aucun autre col n’en a eu autant.', 'avalanches au col'],
    ['de', 'Am Pass gab es 31 Lawinen, kein anderer Pass hatte mehr.', 'Lawinen am Pass'],
    ['de', 'Am Pass gab es 31 Lawinen; keine andere Gegend hatte so viele.', 'Lawinen der Gegend'],
    ['es', 'El puerto tuvo 31 aludes, y ninguna otra vía tuvo más.', 'aludes en la vía'],
    ['es', 'El puerto tuvo 31 aludes, sin que ninguna otra vía tuviera tantos.', 'aludes en la vía'],
    ['ja', 'この峠の雪崩は31件で、他に雪崩が多い峠はない。', '峠の雪崩'],
  ])('%s: %s', (language, text, label) => {
    expect(isDenied(language, text, label)).toBe(false);
  }); // prettier-ignore
});

describe('what none of them or no other was stays denied', () => {
  it.each([
    ['fr', 'Le col a eu 31 avalanches, aucune mortelle.', 'avalanches mortelles'],
    ['de', 'Am Pass gab es 31 Lawinen, keine tödlich.', 'tödliche Lawinen'],
    ['es', 'El puerto tuvo 31 aludes, ninguno mortal.', 'aludes mortales'],
    ['ja', 'この峠の雪崩は31件で、死亡事故はない。', '死亡事故'],
    ['fr', 'Le col a eu 31 avalanches, aucun autre col n’étant touché.', 'avalanches à l’autre col'],
  ])('%s: %s', (language, text, label) => {
    expect(isDenied(language, text, label)).toBe(true);
  }); // prettier-ignore
});
