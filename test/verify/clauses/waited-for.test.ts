import { expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const told = (
  language: string,
  text: string,
  label: string,
  fact: string,
  units?: string,
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${label}, ${other} }\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
    ...(units === undefined ? {} : { units }),
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
};

it('what was waited for so long is reported', () => {
  const text = 'Près d’un élève sur cinq (19 %) a attendu plus de trois semaines en 2021.';
  expect(told('fr', text, 'élèves', 'value: 19%; period: 2021')).toEqual([]);
});
