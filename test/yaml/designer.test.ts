import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDesignerYaml } from '../../src/yaml/designer.js';

const schema = z.strictObject({
  size: z
    .union([z.literal('A4'), z.tuple([z.number(), z.number()])])
    .meta({ examples: ['A4', [3, 4]] }),
  margins: z
    .tuple([z.number(), z.number()])
    .meta({ examples: [[17, 20]] })
    .optional(),
  inks: z.record(
    z.string(),
    z
      .string()
      .regex(/^#[0-9a-f]{6}$/u, 'an ink is #rrggbb')
      .meta({ examples: ['#12466b'] }),
  ),
  label: z.strictObject({ role: z.enum(['sans', 'serif']), pt: z.number().min(7) }),
});

const kind = {
  syntax: 'theme/not-yaml',
  shape: 'theme/invalid-value',
  name: 'the look',
  docs: 'docs/looks.md',
} as const;

const read = (text: string) => readDesignerYaml(text, 'look.yaml', schema, kind);
const told = (text: string) =>
  read(text).diagnostics.map(
    ({ code, place, problem, remedy }) =>
      `${code} ${place.line}:${place.column} ${problem}: ${remedy}`,
  );

const sound = 'size: A4\ninks: { sea: "#12466b" }\nlabel: { role: sans, pt: 8 }\n';

describe('YAML of a designer that is no YAML', () => {
  it('tells the first slip and none of its echoes', () => {
    expect(told('inks:\n  sea: "#000\n  sky: "#fff"\nsize: A4\n')).toEqual([
      'theme/not-yaml 2:8 nothing closes the quotation mark " that stands here: write " where the text ends, or take this one away',
    ]);
    expect(told('one: [1, 2\ntwo: {a: 1\nthree: 3\n')).toHaveLength(1);
  });

  it('tells every key that stands twice with the line of the first, beside a slip too', () => {
    const twice = 'sea: a\nsea: b\nsky: a\nsky: b\n';
    const expected = [
      'the key “sea” is already used on line 1',
      'the key “sky” is already used on line 3',
    ];
    const problems = (text: string) => read(text).diagnostics.map(({ problem }) => problem);
    expect(problems(twice)).toEqual(expect.arrayContaining(expected));
    expect(problems(`${twice}grey: [1\nmid: 2\n`).slice(1)).toEqual(expected);
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', 'write the value out'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'keep one document in a file: remove the line ---'],
  ])('says what to do about %s', (_, text, remedy) => {
    expect(read(text).diagnostics.map((each) => each.remedy)).toEqual([remedy]);
  });
});

describe('YAML of a designer of another shape', () => {
  it('is without fault where it is of the right one', () => {
    expect(told(sound)).toEqual([]);
  });

  it.each([
    [
      'keys that are missing, together and with an example of each',
      'inks: {}\n',
      'theme/invalid-value 1:1 the look lacks size, label: add “size: A4”, “label: a mapping”; docs/looks.md tells what each takes',
    ],
    [
      'keys that a mapping inside lacks',
      'size: A4\ninks: {}\nlabel: { role: sans }\n',
      'theme/invalid-value 3:1 “label” lacks pt: add “pt: a number”; docs/looks.md tells what each takes',
    ],
    [
      'a mistyped key, with the one that was meant',
      sound.replace('label: { role', 'label: { rol: x, role'),
      'theme/invalid-value 3:10 “label” does not take a key “rol”: did you mean “role”? Otherwise remove it',
    ],
    [
      'a choice that is none, with those there are',
      sound.replace('A4', 'A5'),
      'theme/invalid-value 1:7 “size” cannot be “A5”: write “A4” or a list, such as “[3, 4]”',
    ],
    [
      'a list of another length',
      `${sound}margins: [1]\n`,
      'theme/invalid-value 4:10 “margins” has to have 2 entries: add what is missing, or take away what is too much',
    ],
    [
      'a text of another form, in the words of the schema',
      sound.replace('#12466b', 'blue'),
      "theme/invalid-value 2:14 “sea” of “inks” cannot be “blue”: an ink is #rrggbb: write it as “'#12466b'”",
    ],
    [
      'a number that is too small',
      sound.replace('8', '6'),
      'theme/invalid-value 3:26 “pt” of “label” cannot be 6: write a number, at least 7',
    ],
  ])('tells %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('comes back mended, so that what else it says is known', () => {
    const { value, diagnostics } = read('size: A5\ninks: { sea: "#12466b", sky: blue }\nmid: 1\n');
    expect(diagnostics).toHaveLength(4);
    expect(value?.data).toEqual({
      size: 'A4',
      inks: { sea: '#12466b' },
      label: { role: 'sans', pt: 7 },
    });
    expect(value?.placeOf(['inks', 'sea'])).toMatchObject({ line: 2, column: 9 });
  });
});
