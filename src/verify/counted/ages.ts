import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { bareAgesOf, expressionOf } from '../figures/names/left-out.js';
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

/** The same, and “apprentices under 30”, whose age has no word for years: where a source names one, a text may print it. */
export const namedAges = (text: string, pack: LanguagePack): readonly AgeGroup[] =>
  namedIn(pack)(text);

/** Of a text that an author writes: “were under 30”, too. It says so of what a source has named. */
export const printedAges = (text: string, pack: LanguagePack): readonly AgeGroup[] =>
  printedIn(pack)(text);

const groupsIn = memoOf((pack: LanguagePack) =>
  memoOfText((text) => findGroups(text, expressionsOf(pack), pack)),
);

const namedIn = memoOf((pack: LanguagePack) => {
  const expressions = [...expressionsOf(pack), ...bareAgesOf(pack, true)];
  return memoOfText((text) => findGroups(text, expressions, pack));
});

const printedIn = memoOf((pack: LanguagePack) => {
  const expressions = [...expressionsOf(pack), ...bareAgesOf(pack, false)];
  return memoOfText((text) => findGroups(text, expressions, pack));
});

interface AgeExpression {
  readonly bound: string;
  readonly expression: RegExp;
}

function findGroups(
  text: string,
  expressions: readonly AgeExpression[],
  pack: LanguagePack,
): readonly AgeGroup[] {
  const found = expressions
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

const expressionsOf = memoOf((pack: LanguagePack): readonly AgeExpression[] =>
  Object.entries(pack.drafting.ages).flatMap(([bound, phrases]) =>
    phrases.map((phrase) => ({ bound, expression: expressionOf(phrase, pack) })),
  ),
);

/** “165 children under the age of five”, “165 are under 5”: a figure of a source that is a bound of an age group, and counts none of it. */
export const isBoundOfAge = ({ start, end }: Stretch, { normal, pack }: SourceText): boolean =>
  pack !== undefined &&
  namedAges(normal.text, pack).some((group) =>
    within({ start: normal.normal(start), end: normal.normal(end) }, group),
  );
