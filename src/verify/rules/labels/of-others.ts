import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import { memo, memoOf } from '../../../memo.js';
import type { Unit } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import { commonWords } from '../../counted/shared-words.js';
import { groupsOf, type InRow, type Labelled } from '../facts/contradictions.js';

/** Beside a figure stands its own name, and not that of another fact. */
export const labelsOfOthers: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) =>
    groupsOf(context.report).flatMap((group) => group.flatMap((each) => check(each, context))),
};

function check(
  { fact: id, label, inRow = [], place }: Labelled,
  context: ReportContext,
): readonly Diagnostic[] {
  const { report, flat } = context;
  const own = report.facts.get(id);
  if (own === undefined) return [];
  for (const tag of report.languages) {
    for (const text of label) {
      const name = keyOf(flat(text[tag] ?? [], tag).text);
      if (name === '' || name === keyOf(own.label[tag] ?? '')) continue;
      const owner = labelled(report.facts)(tag)
        .get(name)
        ?.find(({ quantity }) => areAlike(quantity.unit, own.quantity.unit));
      if (owner === undefined || inRow.some(({ fact }) => fact === owner.id)) continue;
      if (isCategory(name, id, inRow, tag, context)) continue;
      return [
        error(
          'figure/which-figure',
          place,
          `beside “${id}” stands in ${tag} the label of “${owner.id}”`,
          'print the fact that the label names, or write what this one is',
        ),
      ];
    }
  }
  return [];
}

/**
 * Whether the head of a row says of whom its figures are, and the heads of the columns what they are: in the row 医院 under
 * 病床 stands what is called 医院病床. A column such as 比上年增减 names nothing where another of the row does.
 */
function isCategory(
  name: string,
  id: string,
  inRow: readonly InRow[],
  tag: LanguageTag,
  { report, flat }: ReportContext,
): boolean {
  const labelOf = (fact: string): string => keyOf(report.facts.get(fact)?.label[tag] ?? '');
  const isUnder = ({ fact, column }: InRow): boolean => {
    const own = new Set(commonWords(name, labelOf(fact)));
    const head = keyOf(flat(column[tag] ?? [], tag).text);
    return commonWords(labelOf(fact).replace(name, ' '), head).some((word) => !own.has(word));
  };
  return (
    inRow.some((each) => each.fact === id && isUnder(each)) ||
    (labelOf(id).includes(name) && inRow.some(isUnder))
  );
}

/** The facts of each label. */
const labelled = memoOf((facts: ReadonlyMap<string, Fact>) =>
  memo((tag: string): ReadonlyMap<string, readonly Fact[]> => {
    const byLabel = new Map<string, Fact[]>();
    for (const fact of facts.values()) {
      const name = keyOf(fact.label[tag] ?? '');
      const alike = byLabel.get(name);
      if (alike === undefined) byLabel.set(name, [fact]);
      else alike.push(fact);
    }
    return byLabel;
  }),
);

/** Two counts, or figures of one dimension: a count and its growth may have one name. */
const areAlike = (one: Unit, other: Unit): boolean =>
  one.kind === other.kind && (one.kind === 'counter' || one.dimension === other.dimension);

const keyOf = (name: string): string => name.trim().toLowerCase();
