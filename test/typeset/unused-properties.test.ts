import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { ElementNode } from '../../src/document/document.js';
import { parseTheme } from '../../src/typeset/theme.js';
import { unusedProperties } from '../../src/typeset/unused-properties.js';
import { placesInYaml } from '../../src/yaml/designer.js';
import { element } from '../support/print-job.js';

const shared = readFileSync('templates/theme.yaml', 'utf8');

const told = (styles: string, root: ElementNode): readonly string[] => {
  const text = shared.replace('styles:\n', `styles:\n${styles}\n`);
  const { value, diagnostics } = parseTheme(text, 'theme.yaml');
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no theme');
  return unusedProperties(root, value, placesInYaml(text, 'theme.yaml')).map(
    ({ code, place, problem }) =>
      `${code} ${(text.split('\n')[place.line - 1] ?? '').trim()} | ${problem}`,
  );
};

const styled = (name: string, className: string, attributes = {}): ElementNode => ({
  ...element(name, 'en', ['x'], attributes),
  classes: [className],
});

const inDocument = (...children: readonly ElementNode[]): ElementNode =>
  element('document', 'en', children);

describe('a property of the box that an element does not take', () => {
  it.each([
    ['margin: [0, 4, 0, 4]', 'span', 'margin'],
    ['fillColor: tint', 'b', 'fillColor'],
    ['columnWidth: 40mm', 'p', 'columnWidth'],
    ['verticalAlignment: middle', 'div', 'verticalAlignment'],
    ['marker: "•"', 'p', 'marker'],
    ['keepTogether: true', 'tbody', 'keepTogether'],
    ['margin: [0, 2, 0, 2]', 'tr', 'margin'],
    ['width: 40', 'p', 'width'],
    ['gap: { natural: 1, minimum: 1, maximum: 1 }', 'p', 'gap'],
    ['ruleTop: { width: 1, color: ink }', 'gap', 'ruleTop'],
    ['fillColor: tint', 'hr', 'fillColor'],
    ['ruleLeft: { width: 1, color: ink }', 'hr', 'ruleLeft'],
  ])('is an error where the theme says it: %s of <%s>', (rule, name, property) => {
    const [fault] = told(
      `  odd-one:\n    { color: ink, ${rule} }`,
      inDocument(styled(name, 'odd-one')),
    );
    expect(fault).toContain('theme/unused-property');
    expect(fault).toContain(property);
    expect(fault).toContain(`“odd-one” says ${property}, which a <${name}> does not take`);
  });

  it('is told once however often the style is used, and in the variant that says it', () => {
    const faults = told(
      '  odd-one:\n    cjk: { hang: 4mm }',
      inDocument(styled('tr', 'odd-one'), styled('tr', 'odd-one')),
    );
    expect(faults).toEqual([
      'theme/unused-property cjk: { hang: 4mm } | the style “odd-one” says hang, which a <tr> does not take',
    ]);
  });

  it.each([
    ['display: block, margin: [0, 4, 0, 4]', 'span', {}],
    ['columnGap: 12', 'div', { columns: '2' }],
    ['ruleLeft: { width: 1, color: ink }, ruleRight: { width: 1, color: ink }', 'td', {}],
    ['fillColor: tint, padding: [2, 2, 2, 2]', 'tr', {}],
    ['width: 40, bleed: [page, 0, page, 0]', 'img', {}],
  ])('is nothing where the element takes it: %s of <%s>', (rule, name, attributes) => {
    expect(
      told(`  even-one: { ${rule} }`, inDocument(styled(name, 'even-one', attributes))),
    ).toEqual([]);
  });
});
