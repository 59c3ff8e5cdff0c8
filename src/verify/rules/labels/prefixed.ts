import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { signedPart } from '../../../quantity/quantity.js';
import { deniesIn } from '../../clauses/denials/denying.js';
import { clauseRound } from '../../clauses/clauses.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { within, type Stretch } from '../../sources/source-text.js';

/** “Satisfied” over “35% were dissatisfied”, 满意 over 不满意: a label has a word of its figure's clause without the part that denies it. */
export const prefixedInLabels: ReportRule = {
  codes: ['figure/opposite-named'],
  check: (context) => inLabelledFacts(context, (quoted) => check(quoted, context)),
};

function check({ fact, match, pack }: QuotedFact, { terms }: ReportContext): readonly Diagnostic[] {
  // 没有未报告的病例: of none of them a clause may say so in any way.
  if (signedPart(fact.quantity.value)?.eq(0) === true) return [];
  const tag = match.source.source.language;
  const label = (fact.label[tag] ?? '').toLowerCase();
  const find = finderOf(pack);
  if (find === undefined || label === '') return [];
  const { text } = match.source.normal;
  const clause = clauseOf(text, figureOf(match), pack);
  const names = terms.exempt(clause, tag);
  const said = [...clause.matchAll(find)].find(({ 0: whole, 1: word = '', index }) => {
    const rest =
      clause.slice(0, index) + ' '.repeat(whole.length) + clause.slice(index + whole.length);
    return (
      !names.some((name) => within({ start: index, end: index + whole.length }, name)) &&
      hasWord(label.replaceAll(whole, ' '), word, pack) &&
      !label.includes(whole) &&
      !hasWord(rest, word, pack)
    );
  });
  const added = said === undefined ? addedIn(label, text, figureOf(match), pack) : undefined;
  if (added !== undefined)
    return [
      error(
        'figure/opposite-named',
        fieldPlace(fact, `label.${tag}`, 'label'),
        `the label of “${fact.id}” says “${added.whole}” in ${tag}, and its source “${added.word}”`,
        'name what the source names',
      ),
    ];
  return said === undefined
    ? []
    : [
        error(
          'figure/opposite-named',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the source says “${said[0]}” of “${fact.id}”, and the label in ${tag} “${said[1] ?? ''}”`,
          'name what the source names',
        ),
      ];
}

/** Where verbs stand last, 、 parts one clause from another: 受診率は57.6%で、未受診者は3,204人. */
function clauseOf(text: string, figure: Stretch, { frame }: LanguagePack): string {
  const { start, end } = clauseRound(text, figure);
  const [lead, rest] = [text.slice(start, figure.start), text.slice(figure.start, end)];
  const parted = frame['verbs-last'] ? /[、,](?!\d)/u : /(?!)/u;
  return `${lead.split(parted).at(-1) ?? ''}${rest.split(parted)[0] ?? ''}`.toLowerCase();
}

/** 未参保 over 参保职工3000人, “unpaid” over “paid 248 fines”: the label denies what the clause of its figure says, which denies nothing. */
function addedIn(
  label: string,
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): { readonly whole: string; readonly word: string } | undefined {
  const find = finderOf(pack);
  if (find === undefined) return undefined;
  const clause = clauseOf(text, figure, pack);
  const denials = denialsOf(pack);
  const isLatin = pack.script === 'Latn';
  const isDenied =
    holds(clause, denials) || deniesIn(clause, pack) || (!isLatin && clause.search(find) >= 0);
  const added = [...label.matchAll(isLatin ? shortFinderOf(pack) : find)].find(
    ({ 0: whole, 1: word = '', index }) =>
      isLatin
        ? !(index === 0 && nounFirst(pack).test(label.slice(whole.length))) &&
          hasForm(clause, word) &&
          !hasForm(clause, whole.replace('-', ''))
        : clause.includes(word),
  );
  return added === undefined || isDenied ? undefined : { whole: added[0], word: added[1] ?? '' };
}

/** “Paid” of “unpaid”, «pagaron» of «impagadas»: the word in another ending of a verb. */
const hasForm = (text: string, word: string): boolean => {
  const stem = word.slice(0, Math.max(Math.min(word.length, 4), word.length - 3));
  return (text.match(/\p{L}+/gu) ?? []).some(
    (each) => each.startsWith(stem) && Math.abs(each.length - word.length) <= 2,
  );
};

const denialsOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame.negations, pack));

/** A word in whichever case and ending; in hanzi its two signs. */
function hasWord(text: string, word: string, { reading }: LanguagePack): boolean {
  if (reading.grammar === 'han') return text.includes(word);
  return (text.match(/\p{L}+/gu) ?? []).some(
    (each) => each.startsWith(word.slice(0, longestStem(word))) && each.length - word.length <= 2,
  );
}

const longestStem = (word: string): number => Math.max(Math.min(word.length, 5), word.length - 2);

/** « Information sur »: a noun, and no “unpaid” of one. */
const nounFirst = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(
      `^(?:$|\\s(?:${anyOf([...frame['counted-ends'], ...frame.determiners])})(?!\\p{L}))`,
      'iu',
    ),
);

const shortFinderOf = memoOf((pack: LanguagePack): RegExp => {
  const prefixes = oneOf(pack.frame['opposing-prefixes']) || '(?!)';
  return new RegExp(`(?<!\\p{L})(?:${prefixes})[-‐]?(\\p{L}{4,})`, 'giu');
});

/** A denying part, and what it stands before. */
const finderOf = memoOf((pack: LanguagePack): RegExp | undefined => {
  const prefixes = oneOf(pack.frame['opposing-prefixes']);
  if (prefixes === '') return undefined;
  if (pack.reading.grammar === 'han')
    return new RegExp(`(?:${prefixes})(\\p{Script=Han}{2})`, 'gu');
  return pack.script === 'Kore'
    ? new RegExp(`(?<!\\p{L})(?:${prefixes})(\\p{L}{2})`, 'gu')
    : new RegExp(`(?<!\\p{L})(?:${prefixes})[-‐]?(\\p{L}{5,})`, 'giu');
});
