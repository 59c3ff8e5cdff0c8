import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, stringify, type Scalar } from 'yaml';
import { scalarOffsets } from '../../src/yaml/scalar-offsets.js';

const scalarOf = (source: string): Scalar.Parsed => {
  const node = parseDocument(source).getIn(['a'], true);
  if (!isScalar(node)) throw new Error('no scalar');
  return node as Scalar.Parsed;
};

describe('scalarOffsets', () => {
  it('finds every visible character of a text in its YAML, in every style', () => {
    const styles = [
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    ] as const;
    const word = fc.stringMatching(/^[a-z中国“”'"\\:#{}%-]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(' ', '  ', '\n', '\n\n'),
        fc.constantFrom(...styles),
        (words, space, defaultStringType) => {
          const text = words.join(space);
          const source = stringify({ a: text }, { defaultStringType, lineWidth: 30 });
          const scalar = scalarOf(source);
          const offset = scalarOffsets(scalar, source);
          const value = String(scalar.value);
          for (let index = 0; index < value.length; index += 1) {
            const unit = value.charAt(index);
            const found = source.charAt(offset(index));
            if (!/\s/u.test(unit) && found !== '\\') expect(found).toBe(unit);
          }
        },
      ),
    );
  });

  it('undoes escapes', () => {
    const source = String.raw`a: "x\u4e2d\x41\U0001F600\"y"`;
    const offset = scalarOffsets(scalarOf(source), source);
    expect([0, 1, 2, 3, 4, 5, 6].map(offset)).toEqual([4, 5, 11, 15, 15, 25, 27]);
  });
});
