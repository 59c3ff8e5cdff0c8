import fc from 'fast-check';

const odd = fc.constantFrom(
  '0',
  '-0',
  '1e3',
  '1e-9',
  '1e300',
  '-1e300',
  'NaN',
  'Infinity',
  '',
  '50%',
  '2em',
  '3mm',
  '1,2',
  'x',
);

/** A number, seldom one that is none or is too large to be printed. */
export const number = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: -50, max: 150 }).map(String) },
  { weight: 1, arbitrary: odd },
);

const arity = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 } as const;
const coordinate = fc.integer({ min: -50, max: 150 }).map((value) => String(value / 4));

const wellFormed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.entries(arity)).chain(([command, count]) =>
        fc
          .tuple(
            fc.boolean(),
            fc.array(fc.array(coordinate, { minLength: count, maxLength: count }), {
              minLength: 1,
              maxLength: 3,
            }),
          )
          .map(
            ([isRelative, numbers]) =>
              (isRelative ? command.toLowerCase() : command) + numbers.flat().join(' '),
          ),
      ),
      fc
        .tuple(coordinate, coordinate, fc.constantFrom('0 0 0', '9 1 1', '9 01'))
        .map(([x, y, turn]) => `a3 4 ${turn} ${x} ${y}`),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `M1 2${parts.join('')}`);

const anyPath = fc
  .array(
    fc.tuple(
      fc.constantFrom(...'MmLlHhVvCcSsQqTtAaZz', 'x', ''),
      fc.array(number, { maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.map(([command, numbers]) => command + numbers.join(' ')).join(' '));

/** Path data, mostly well formed. */
export const path = fc.oneof(
  { weight: 20, arbitrary: wellFormed },
  { weight: 1, arbitrary: anyPath },
);
