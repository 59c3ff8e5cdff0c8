import { expect, it } from 'vitest';
import type { ElementNode } from '../../src/document/document.js';
import { overriddenProperties } from '../../src/typeset/overridden-properties.js';
import { unreadNames } from '../../src/typeset/unread-names.js';
import { parseTheme } from '../../src/typeset/theme.js';
import { placesInYaml } from '../../src/yaml/designer.js';
import { readFileSync } from 'node:fs';
import { element } from '../support/print-job.js';

const shared = readFileSync('templates/theme.yaml', 'utf8');

const classed = (node: ElementNode, ...classes: readonly string[]): ElementNode => ({
  ...node,
  classes,
});

/** What is told of styles that a theme adds to those of the package, which say none of these names. */
const told = (styles: string, ...body: readonly ElementNode[]): readonly string[] => {
  const text = shared.replace('styles:\n', `styles:\n${styles}\n`);
  const { value, diagnostics } = parseTheme(text, 'theme.yaml');
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no theme');
  const placeOf = placesInYaml(text, 'theme.yaml');
  const isOwn = (name: PropertyKey | undefined): boolean => styles.includes(`${String(name)}:`);
  return overriddenProperties(element('document', 'en', body), value, (path) =>
    isOwn(path[1]) ? placeOf(path) : undefined,
  ).map(({ severity, place, problem }) => {
    const line = (text.split('\n')[place.line - 1] ?? '').trim();
    return `${severity} ${line} | ${problem}`;
  });
};

const heading = (...spans: readonly (readonly [className: string, text: string])[]): ElementNode =>
  element(
    'h1',
    'en',
    spans.map(([className, text]) =>
      classed(element('span', /[^ -~]/u.test(text) ? 'zh-Hans' : 'en', [text]), className),
    ),
  );

it('a property that a class further in decides for every text is told once, with the class', () => {
  const title = heading(['own-title', 'Ports']);
  expect(
    told(
      '  outermost: { font: sans }\n  own-title: { font: display }',
      classed(element('div', 'en', [title]), 'outermost'),
      classed(element('div', 'en', [title]), 'outermost'),
    ),
  ).toEqual([
    'warning outermost: { font: sans } | the style “outermost” says font, and no text takes it: “own-title” says another further in',
  ]);
});

it('a property that one text takes is not told, nor one of a style that stands nowhere', () => {
  const styles =
    '  lede: { weight: 400 }\n  own-title: { weight: 700 }\n  nowhere: { weight: 700 }';
  const round = (...inside: readonly ElementNode[]): ElementNode =>
    classed(element('div', 'en', inside), 'lede');
  const title = heading(['own-title', 'Ports']);
  expect(told(styles, round(title))).toHaveLength(1);
  expect(told(styles, round(title, element('p', 'en', ['a text'])))).toEqual([]);
});

it('what is said for one script is told where the other takes what is said for all', () => {
  const styles =
    '  own-title: { color: azurite, cjk: { color: cinnabar } }\n  inmost: { cjk: { color: ink } }';
  const both = [classed(element('p', 'en', ['Ports']), 'own-title', 'inmost')];
  expect(told(styles, ...both)).toEqual([]);
  const chinese = classed(element('p', 'zh-Hans', ['港口']), 'own-title', 'inmost');
  expect(told(styles, ...both, chinese).map((line) => line.split(' | ')[1])).toEqual([
    'the style “own-title” says color, and no text takes it: “inmost” says another further in',
  ]);
});

it('a colour and a style that a theme adds and nothing reads are told with the name that was meant', () => {
  const styles =
    '  titel-leading: { weight: 400 }\n  of-a-house: { color: house }\n  standfrist: { weight: 400 }';
  const text = shared
    .replace('styles:\n', `styles:\n${styles}\n`)
    .replace('colors:\n', "colors:\n  azurit: '#123456'\n  house: '#123456'\n");
  const { value } = parseTheme(text, 'theme.yaml');
  if (!value) throw new Error('no theme');
  const places = placesInYaml(text, 'theme.yaml');
  const added = ['azurit', 'house', 'titel-leading', 'of-a-house', 'standfrist'];
  const root = element('document', 'en', [classed(element('p', 'en', ['x']), 'standfrist')]);
  const found = unreadNames(root, value, (path) =>
    added.includes(String(path[1])) ? places(path) : undefined,
  );
  expect(found.map(({ severity, problem, remedy }) => [severity, problem, remedy])).toEqual([
    ['warning', 'nothing has the colour “azurit”', 'did you mean “azurite”?'],
    ['warning', 'nothing has the style “titel-leading”', 'did you mean “title-leading”?'],
  ]);
});
