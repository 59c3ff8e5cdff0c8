import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the size of a fall that is told twice before its word is below nought both times', () => {
  it.each([
    ['en', 'That was about 2.4 million (3%) less than the year before.', '-2.4 million', 'about'],
    ['en', 'That was about 2.4 million (3%) less than the year before.', '-3%', undefined],
    ['en', 'The port had 130 boats or 4% fewer than in 2011.', '-130', undefined],
    ['en', 'The port had 130 boats fewer than in 2011.', '-130', undefined],
    ['de', 'Es waren 7 300 (4,1 %) weniger Verträge als im Vorjahr.', '-7300', undefined],
    ['de', 'Der Trend hielt mit 7 300 oder 3,3 % weniger Verträgen an.', '-7300', undefined],
    ['fr', 'C’est 7 300 (4,1 %) de moins que l’année précédente.', '-7300', undefined],
    ['es', 'Son 7.300 (4,1 %) menos que el año anterior.', '-7300', undefined],
  ])('%s: %s is %s', (language, text, value, qualifier) => {
    const fact = qualifier === undefined ? {} : { qualifier };
    expect(codes(language, text, { value, ...fact })).toEqual([]);
  });
  it.each([
    ['en', 'The port had 130 boats fewer than 12 of which sailed.', '-130'],
    ['en', 'That was 2.4 million (3%) more than the year before.', '-2.4 million'],
    ['de', 'Es waren 7 300 (4,1 %) mehr Verträge als im Vorjahr.', '-7300'],
    ['en', 'Of people with hearing loss (including 34,000 children) most wait.', '-34000'],
  ])('%s: %s is not %s', (language, text, value) => {
    expect(codes(language, text, { value })).not.toEqual([]);
  });
});
