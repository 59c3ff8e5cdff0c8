import type { Qualifier } from '../quantity.js';

type Side = 'above' | 'below' | 'either';

/** On which side of the printed figure the true one lies. */
const sides: Readonly<Record<Qualifier, Side>> = {
  over: 'above',
  'more-than': 'above',
  'at-least': 'above',
  nearly: 'below',
  'up-to': 'below',
  'less-than': 'below',
  about: 'either',
};

const turned: Readonly<Record<Qualifier, Qualifier>> = {
  over: 'nearly',
  'more-than': 'nearly',
  'at-least': 'up-to',
  nearly: 'over',
  'up-to': 'at-least',
  'less-than': 'more-than',
  about: 'about',
};

/** The qualifier of a figure that grows as another shrinks: what is taken away, or divided by. */
export const turnedQualifier = (qualifier: Qualifier | undefined): Qualifier | undefined =>
  qualifier === undefined ? undefined : turned[qualifier];

/** The qualifier of a figure made of two: exact adds nothing, over and over stay over, over and nearly leave only about. */
export function joinedQualifier(
  a: Qualifier | undefined,
  b: Qualifier | undefined,
): Qualifier | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  if (sides[a] !== sides[b] || sides[a] === 'either') return 'about';
  return sides[a] === 'above' ? 'over' : 'nearly';
}

/** How a result may be rounded so that its qualifier stays true: “over” only down, “nearly” only up. */
export function roundingFor(qualifier: Qualifier | undefined): 'nearest' | 'down' | 'up' {
  const side = qualifier === undefined ? 'either' : sides[qualifier];
  return side === 'above' ? 'down' : side === 'below' ? 'up' : 'nearest';
}

/** Whether two qualifiers state the same bound: 多 and 超 both say that the true figure is larger. */
export function sameQualifier(a: Qualifier | undefined, b: Qualifier | undefined): boolean {
  const strict = (qualifier: Qualifier | undefined): Qualifier | undefined =>
    qualifier === 'more-than' ? 'over' : qualifier;
  return strict(a) === strict(b);
}
