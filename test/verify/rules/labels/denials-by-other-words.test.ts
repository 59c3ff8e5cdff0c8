import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const other = (language: string): string => (language === 'en' ? 'zh-Hans' : 'en');

/** The codes of the errors of a fact that is printed under a label in the language of its source. */
const codes = (
  language: string,
  text: string,
  label: string,
  fact: Readonly<Record<string, unknown>>,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({
      f: { quote: text, label: { [language]: label, [other(language)]: 'x' }, ...fact },
    }),
    prose: { [language]: `${label}: {{fact "f"}}.`, [other(language)]: 'x' },
  })
    .filter(({ severity, code }) => severity === 'error' && !code.startsWith('parity/'))
    .map(({ code }) => code);

const people = { value: 30, unit: 'person' };

describe('a label says what its source denies by another word than the one that is denied', () => {
  it.each([
    ['30 people were not dismissed.', 'Dismissed people'],
    ['30 people were no longer without a job.', 'People without a job'],
    ['30 people no longer failed to pay.', 'People who failed to pay'],
    ['30 people weren’t rejected.', 'Rejected people'],
  ])('%s: %s', (text, label) => {
    expect(codes('en', text, label, people)).toEqual(['source/negated']);
  });

  it.each([
    ['30 people were not dismissed.', 'People not dismissed'],
    ['30 people were without a job.', 'People without a job'],
    ['30 people failed to pay.', 'People who failed to pay'],
  ])('and then it is right: %s: %s', (text, label) => {
    expect(codes('en', text, label, people)).toEqual([]);
  });
});
