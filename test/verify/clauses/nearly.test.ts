import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

describe('what something nearly did is not said of what it has', () => {
  const codes = (text: string, as: string): readonly string[] =>
    proveSource({
      language: 'en',
      text,
      facts: `a:\n  value: 14\n  unit: item\n  as: ${as}\n  quote: ${text}\n`,
      prose: { en: 'There were {{fact "a"}}.', 'zh-Hans': '有{{fact "a"}}。' },
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

  it.each([
    ['With 14 wins the club nearly went up.', 'wins'],
    ['With 14 drivers the depot lacks staff.', 'drivers'],
  ])('%s', (text, as) => {
    expect(codes(text, as)).toEqual([]);
  });

  it.each([
    ['14 drivers nearly drowned.', 'drivers'],
    ['With 14 drivers lacking, the depot closed.', 'drivers'],
  ])('but %s', (text, as) => {
    expect(codes(text, as)).toContain('source/negated');
  });
});

describe('what nearly died or choked in German', () => {
  it.each([
    '17 Bäcker starben beinahe.',
    '17 Bäcker sind beinahe erstickt.',
    '17 Bäcker ertranken fast.',
  ])('is no count of what did: %s', (text) => {
    const found = proveSource({
      language: 'de',
      text,
      facts: stringify({
        f: { quote: text, value: 17, unit: 'person', label: { de: 'Tote', en: 'dead' } },
      }),
      prose: { de: 'Es waren {{fact "f"}}.', en: 'There were {{fact "f"}}.' },
    });
    expect(found.map(({ code }) => code)).toContain('source/negated');
  });
});
