import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import { expandFiles } from '../template/support.js';

const faultsOf = (content: string): readonly string[] => {
  const { value, diagnostics } = expandFiles({
    'layout.hbs': `<document>\n${content}\n</document>`,
    'partials/number.hbs':
      '{{#if (gt n 400)}}<p lang="en">many</p>{{/if}}<p lang="en"><number of="section">{{n}}</number></p>',
    'partials/given.hbs': '<p lang="en"><number of="section">{{this}}</number></p>',
  });
  const found = value === undefined ? diagnostics : parseDocument(value).diagnostics;
  return found.map(({ code, place }) => `${code} ${place.line}`);
};

describe('what counts as proved', () => {
  it.each([
    ['a figure', '<p lang="en"><fact ref="masks">999 trillion masks</fact></p>'],
    [
      'a figure with more in front',
      '<p lang="en"><fact ref="masks">2{{figure "masks" "en"}}</fact></p>',
    ],
    [
      'the figure of another fact',
      '<p lang="en"><fact ref="masks">{{#figure "share" "en"}}{{text}}{{/figure}}</fact></p>',
    ],
    ['a date', '<p lang="en"><date>1987</date></p>'],
    ['a number', '<p lang="en"><number of="section">500</number></p>'],
    ['the number of a note on the line', '<p lang="en"><number of="note">7</number></p>'],
    ['a raised number', '<p lang="en">x<sup><number of="section">7</number></sup></p>'],
    ['a raised year', '<p lang="en">x<sup><number of="note">1987</number></sup></p>'],
    ['a quote', '<p lang="en"><quote ref="masks">we sent 999 trillion masks</quote></p>'],
  ])('is not typed in a layout: %s', (_, content) => {
    expect(faultsOf(content).some((fault) => fault.endsWith(' 2'))).toBe(true);
    expect(faultsOf(content).join()).toMatch(/document\/(?:typed-figure|misplaced-element)/u);
  });

  it.each([
    ['handed to a partial', '{{> number n=500}}'],
    ['handed on as a value', '{{#with 500}}{{> number n=this}}{{/with}}'],
    ['that is the context of a partial', '{{> given 500}}'],
  ])('is no number of a template %s', (_, content) => {
    expect(faultsOf(content)).toEqual(['document/typed-figure 1']);
  });

  it.each([
    ['a figure', '<p lang="en">{{figure "masks" "en"}}</p>'],
    [
      'a figure in parts, over several lines',
      '<p lang="en">{{#figure "masks" "en"}}<fact ref="{{fact}}">{{#each parts}}<span class="x">{{text}}</span>{{/each}}</fact>{{/figure}}</p>',
    ],
    ['a number of the data', '{{#each languages}}{{> number n=@index}}{{/each}}'],
    ['the numbers of a formula', '<p lang="en">{{formula "share-before" "en"}}</p>'],
    ['the raised mark of a note', '<p lang="en">Quays<sup><number of="note">7</number></sup></p>'],
  ])('is what a helper wrote, or no figure: %s', (_, content) => {
    expect(faultsOf(content)).toEqual([]);
  });
});
