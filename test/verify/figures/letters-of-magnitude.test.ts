import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

type Prose = Readonly<Record<string, string>>;

const codesOf = (
  language: string,
  text: string,
  facts: Readonly<Record<string, Fact>>,
  prose?: Prose,
) =>
  proveSource({
    language,
    text,
    facts: stringify(facts),
    ...(prose === undefined ? {} : { prose }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('the letter of a magnitude a space behind a figure is told', () => {
  it.each([
    ['fr', 'Le salon a reçu 30 personnes.', 'k personnes'],
    ['fr', 'Le salon a reçu 30 personnes.', 'Md de personnes'],
    ['de', 'Der Salon empfing 30 Personen.', 'k Personen'],
    ['es', 'El salón recibió a 30 personas.', 'k personas'],
  ])('%s: %s … %s', (language, text, noun) => {
    const facts = { f: { value: 30, unit: 'person', quote: text } };
    const prose = {
      [language]: `${text.split('30')[0] ?? ''}{{fact "f" form="number"}} ${noun}.`,
      en: 'The tea house took {{fact "f"}}.',
    };
    expect(codesOf(language, text, facts, prose)).not.toEqual([]);
  });

  it('but no name that begins with it', () => {
    const text = 'The tea house staged 30 concerts.';
    const facts = { f: { value: 30, quote: text } };
    const prose = {
      en: 'The tea house staged {{fact "f"}} K-pop concerts.',
      'zh-Hans': '茶馆举办了{{fact "f"}}场。',
    };
    expect(codesOf('en', text, facts, prose)).toEqual([]);
  });
});
