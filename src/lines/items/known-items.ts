import { itemise } from './itemise.js';
import type { Items } from './items.js';
import { memoOf } from '../../memo.js';
import type { LineStyle } from '../style.js';
import type { LineRun } from '../runs.js';

/** UTF-16 units of all paragraphs whose units are kept, some 300 bytes each; beyond it the memory starts anew. */
const MOST_KEPT = 20_000;

interface Known {
  readonly items: Map<string, Items>;
  length: number;
}

const knownOf = memoOf((_: LineStyle['figures']): Known => ({ items: new Map(), length: 0 }));

/** All that the units of a run depend on, its face aside. */
const keyOf = ({
  text,
  script,
  size,
  language,
  rise = 0,
  features = [],
  unbreakable = false,
  keptTogether = false,
  figure = false,
  spaceBefore = 0,
}: LineRun): string =>
  `${script} ${size} ${language} ${rise} ${features.join()} ${unbreakable} ${keptTogether} ${figure} ${spaceBefore} ${text.length} ${text}`;

/**
 * The units of a paragraph as `itemise` makes them: once for all paragraphs of the same words in the same style, in
 * whichever report or row they stand.
 */
export const knownItems = <Run extends LineRun>(
  runs: readonly Run[],
  style: LineStyle,
): Items<Run> => {
  const { language, hyphenate, balanced = false, justified = false } = style;
  const { hanLatinSpace, hangingEdges, figures } = style;
  const edges = `${hangingEdges?.start ?? false} ${hangingEdges?.end ?? false}`;
  const own = `${language} ${hyphenate} ${balanced} ${justified} ${hanLatinSpace} ${edges}`;
  const key = [own, ...runs.map(keyOf)].join('\n');
  const known = knownOf(figures);
  const same = known.items.get(key);
  if (same?.runs.every(({ face }, index) => face === runs[index]?.face)) return { ...same, runs };
  const items = itemise(runs, style);
  if (known.length + items.text.length > MOST_KEPT) {
    known.items.clear();
    known.length = 0;
  }
  known.items.set(key, withoutOwners(items));
  known.length += items.text.length;
  return items;
};

/** What is kept holds on to no report: of its runs only what their units are made from. */
const withoutOwners = (items: Items): Items => ({
  ...items,
  runs: items.runs.map(({ text, face, script, size, language }) => ({
    text,
    face,
    script,
    size,
    language,
  })),
});
