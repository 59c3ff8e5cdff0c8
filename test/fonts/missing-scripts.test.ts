import { expect, it } from 'vitest';
import { missingByScript, missingCharacters } from '../../src/fonts/missing.js';

const place = (line: number) => ({ file: 'report.yaml', line, column: 1 });

const missing = (text: string, line: number) =>
  missingCharacters(
    [...text].map((character) => ({ codePoint: character.codePointAt(0) ?? 0, offset: 0 })),
    place(line),
  );

it('a language whose fonts are not there is told once, and a single character by its name', () => {
  const told = missingByScript([
    ...missing('가나다라마', 2),
    ...missing('ⴰ', 3),
    ...missing('가바사아자차', 4),
  ]);
  expect(told.map(({ problem, place: { line } }) => `${line}: ${problem}`)).toEqual([
    '2: no font of the library has 10 characters of Hangul, in which the report is written here and elsewhere',
    '3: no font of the library has U+2D30 “ⴰ”',
  ]);
});

it('a few rare characters are each told where they stand', () => {
  expect(missingByScript([...missing('𠮷', 2), ...missing('𠮷㐂', 3)])).toHaveLength(3);
});
