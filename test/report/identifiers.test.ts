import { describe, expect, it } from 'vitest';
import { findings } from '../../src/report/findings.js';
import { checkIdentifier } from '../../src/report/read/identifiers.js';

const remedyFor = (name: string): string | undefined => {
  const found = findings();
  checkIdentifier(name, { file: 'facts.yaml', line: 1, column: 1 }, found);
  return found.all()[0]?.remedy;
};

describe('a name for reference', () => {
  it.each(['masks', 'masks-2020', 'a', 'x'.repeat(80)])('may be %s', (name) => {
    expect(remedyFor(name)).toBeUndefined();
  });

  it.each([
    ['Face Masks', 'write lower-case words joined by hyphens, such as “face-masks”'],
    ['2020_masks!', 'write lower-case words joined by hyphens, such as “masks”'],
    ['口罩', 'write lower-case words of a–z and 0–9 joined by hyphens'],
    ['x'.repeat(81), 'shorten it to 80 characters'],
  ])('that is %s comes with a remedy that can be followed', (name, remedy) => {
    expect(remedyFor(name)).toBe(remedy);
  });
});
