import { InvalidArgumentError } from 'commander';
import type { Shard } from '../../build/incremental/shard.js';

/* How words of the command line are read; what cannot be read is wrong use. */

export const collect = (value: string, earlier: readonly string[]): readonly string[] => [
  ...earlier,
  value,
];

/** A path that says something: an unset variable of a shell (`--out "$OUT"`) would name the root folder. */
export const named = (path: string): string => {
  if (path !== '') return path;
  throw new InvalidArgumentError('It must not be empty.');
};

export const collectNamed = (path: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  named(path),
];

/** A part of a run as `3/8` says it. */
export const shardOf = (text: string): Shard => {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new InvalidArgumentError(
    'It must be two whole numbers, such as 3/8, the first from 1 to the second.',
  );
};

const [leastDots, mostDots] = [24, 1200];

export const dotsInInch = (value: string): number => {
  const dots = /^\d{2,4}$/u.test(value) ? Number(value) : 0;
  if (dots >= leastDots && dots <= mostDots) return dots;
  throw new InvalidArgumentError(`It must be a whole number from ${leastDots} to ${mostDots}.`);
};

export const wholeNumber = (value: string): number => {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1.');
};

export const portNumber = (value: string): number => {
  if (/^[1-9]\d{0,4}$/u.test(value) && Number(value) < 65_536) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
};
