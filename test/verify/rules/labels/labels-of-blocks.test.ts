import { expect, it } from 'vitest';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

/** The errors of the fact `f` in a block that labels it anew. */
const errorsInBlock = (language: string, text: string, value: string, label: string) => {
  const both = (own: string): Record<string, string> =>
    Object.fromEntries(languagesFor(language).map((tag) => [tag, tag === language ? own : 'x']));
  return proveSource({
    language,
    text,
    facts: `f:\n  value: ${value}\n  quote: ${JSON.stringify(text)}\n`,
    figures: [{ fact: 'f', label: both(label) }],
  }).filter(({ severity }) => severity === 'error');
};

it.each([
  ['en', 'The fare was 18 euros.', '18', 'highest fare', 'figure/emphasised'],
  ['fr', 'Le tarif était de 18 euros.', '18', 'tarif le plus élevé', 'figure/emphasised'],
  ['de', 'Der Fahrpreis betrug 18 Euro.', '18', 'höchster Fahrpreis', 'figure/emphasised'],
  ['es', 'La tarifa fue de 18 euros.', '18', 'tarifa más alta', 'figure/emphasised'],
  ['zh-Hans', '票价为18欧元。', '18', '最高票价', 'figure/emphasised'],
  ['en', 'Fishers landed 27 boats.', '27', 'boats without nets', 'figure/denied'],
])(
  '%s: what the source does not say passes in no label of a block: %s',
  (language, text, value, label, code) => {
    const found = errorsInBlock(language, text, value, label).filter((each) => each.code === code);
    expect(found.map(({ place }) => place.file)).toEqual(['data/d/report.yaml']);
  },
);

it('the superlative of a figure is asked of its label where a block says it', () => {
  const found = errorsInBlock('en', 'The highest fare was 18 euros.', '18', 'highest fare');
  expect(found.filter(({ place }) => place.file.endsWith('report.yaml'))).toEqual([]);
});

it('a label of a block leaves out the superlative that makes its figure one of several', () => {
  const found = errorsInBlock('en', 'The highest fare was 18 euros.', '18', 'fare').filter(
    ({ code }) => code === 'figure/emphasised',
  );
  expect(found.map(({ place }) => place.file)).toContain('data/d/report.yaml');
});

it('a label of a block may say less than that of its fact, where its source says no superlative', () => {
  const found = errorsInBlock('en', 'The fare of the old ferry was 18 euros.', '18', 'fare');
  expect(found.filter(({ code }) => code === 'figure/emphasised')).toEqual([]);
});
