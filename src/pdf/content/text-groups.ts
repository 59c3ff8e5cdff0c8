import type { Fragment } from '../../lines/set-line.js';
import type { Mark } from '../tags/marks.js';
import type { TextRun } from '../../sheet/runs.js';
import type { PlacedLine } from '../../sheet/placed.js';

/** What a stretch of content is marked as. */
export type Target = Pick<Mark, 'element' | 'language' | 'source' | 'isLabel'> & {
  readonly link?: string;
};

export const sameTarget = (one: Target, other: Target): boolean =>
  one.element === other.element &&
  one.language === other.language &&
  one.source === other.source &&
  one.isLabel === other.isLabel &&
  one.link === other.link;

const targetOf = (fragment: Fragment<TextRun>, line: PlacedLine): Target => {
  const { run } = fragment;
  return {
    element: run.element,
    language: run.language,
    source: line.paragraph,
    isLabel: run.label === true,
    ...(run.link === undefined ? {} : { link: run.link }),
  };
};

/** Neighbouring fragments of one line that are marked alike. */
export interface Group {
  readonly target: Target;
  readonly fragments: Fragment<TextRun>[];
}

/** A line's fragments in the marks they go in. */
export const groupsOf = (line: PlacedLine): readonly Group[] => {
  const groups: Group[] = [];
  for (const fragment of line.set.fragments) {
    const target = targetOf(fragment, line);
    const last = groups.at(-1);
    if (last && sameTarget(last.target, target)) last.fragments.push(fragment);
    else groups.push({ target, fragments: [fragment] });
  }
  return groups;
};
