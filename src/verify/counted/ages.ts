import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { expressionOf } from '../figures/names/left-out.js';
import { numeralsOfName } from '../figures/names/numerals-of-name.js';
import { within, type SourceText, type Stretch } from '../sources/source-text.js';

/** People who are named by their age, in a text: aged 60 and over, 0—14岁. */
export interface AgeGroup extends Stretch {
  readonly text: string;
  /** Its bounds, alike in every language: “from 60”; several where words are used of either: 60岁以上. */
  readonly bounds: readonly string[];
}

/** Whether two groups may be the same people. */
export const isSameAge = (one: AgeGroup, other: AgeGroup): boolean =>
  one.bounds.some((bound) => other.bounds.includes(bound));

/** The age groups of a text, in their order; of those that overlap the longest. */
export const ageGroups = (text: string, pack: LanguagePack): readonly AgeGroup[] =>
  groupsIn(pack)(text);

const groupsIn = memoOf((pack: LanguagePack) => memoOfText((text) => findGroups(text, pack)));

function findGroups(text: string, pack: LanguagePack): readonly AgeGroup[] {
  const found = expressionsOf(pack)
    .flatMap(({ bound, expression }) =>
      [...text.matchAll(expression)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        bounds: [
          `${bound} ${match
            .slice(1)
            .flatMap((age) => valuesOf(age, pack))
            .join('–')}`,
        ],
      })),
    )
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const groups: AgeGroup[] = [];
  for (const { start, end, bounds } of found) {
    const last = groups.at(-1);
    if (last?.start === start && last.end === end)
      groups.splice(-1, 1, { ...last, bounds: [...last.bounds, ...bounds] });
    else if (last === undefined || start >= last.end)
      groups.push({ start, end, text: text.slice(start, end), bounds });
  }
  return groups;
}

const valuesOf = (age: string, pack: LanguagePack): readonly string[] => [
  ...numeralsOfName(age, pack).all,
];

const expressionsOf = memoOf((pack: LanguagePack) =>
  Object.entries(pack.drafting.ages).flatMap(([bound, phrases]) =>
    phrases.map((phrase) => ({ bound, expression: expressionOf(phrase, pack) })),
  ),
);

/** “165 children under the age of five”: a figure of a source that is a bound of an age group, and counts none of it. */
export const isBoundOfAge = ({ start, end }: Stretch, { normal, pack }: SourceText): boolean =>
  pack !== undefined &&
  ageGroups(normal.text, pack).some((group) =>
    within({ start: normal.normal(start), end: normal.normal(end) }, group),
  );
