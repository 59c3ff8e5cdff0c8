/** How a printed figure relates to the true one. Exact as reported has no name. */
export const qualifiers = [
  'over',
  'more-than',
  'nearly',
  'about',
  'up-to',
  'at-least',
  'less-than',
] as const;

/** How a source holds a figure to be true; `reported` is its plain statement, and has no word. */
export const statusesOfSources = [
  'reported',
  'planned',
  'designed',
  'expected',
  'projected',
  'intended',
  'targeted',
  'possible',
] as const;
