import { describe, expect, it } from 'vitest';
import { parseDesignerYaml } from '../../src/files/designer-yaml.js';

const faults = (text: string) =>
  parseDesignerYaml(text, 'theme.yaml').faults.map(
    ({ place, problem }) => `${place.line}:${place.column} ${problem}`,
  );

describe('YAML of a designer', () => {
  it('tells the first slip and none of its echoes', () => {
    expect(faults('colors:\n  ink: "#000\n  paper: "#fff"\nsize: A4\n')).toEqual([
      '2:13 Missing closing "quote',
    ]);
    expect(faults('one: [1, 2\ntwo: {a: 1\nthree: 3\n')).toHaveLength(1);
  });

  it('tells every key that stands twice, beside a slip too', () => {
    const twice = 'ink: a\nink: b\npaper: a\npaper: b\n';
    expect(faults(twice)).toEqual(['2:1 Map keys must be unique', '4:1 Map keys must be unique']);
    expect(faults(`${twice}grey: [1\nmid: 2\n`)).toHaveLength(3);
  });

  it('names the remedy where it knows one: aliases, a second document', () => {
    const remedies = (text: string) =>
      parseDesignerYaml(text, 'theme.yaml').faults.map(({ remedy }) => remedy);
    expect(remedies('a: &x 1\nb: *x\n')).toEqual(['write the value out']);
    expect(remedies('a: 1\n---\nb: 2\n')).toEqual([
      'keep one document in a file: remove the line ---',
    ]);
  });
});
