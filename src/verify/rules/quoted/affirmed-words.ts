import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import { clauseRound } from '../../clauses/clauses.js';
import { deniesInLabel } from '../../clauses/denials/denying.js';
import { findersOf, found } from '../../clauses/words/frame-words.js';
import { saysPredicate } from '../../clauses/predicates.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “Hotels that answered” of “40 closed and 8 hotels did not answer”: what the part of a figure denies, its label says. */
export const affirmedWords: ReportRule = {
  codes: ['figure/denied'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag] ?? '';
  if (match.quantity === undefined || pack.reading.grammar !== 'latin' || pack.frame['verbs-last'])
    return [];
  if (deniesInLabel(label, pack) || saysPredicate(label, 'lack', pack)) return [];
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const behind =
    text.slice(figure.end, clauseRound(text, figure).end).split(jointOf(pack))[0] ?? '';
  const { negations } = findersOf(pack);
  const denied = (negations === undefined ? [] : found(behind, negations, 0)).find(
    // Behind another figure the denial is of that one: “8, no fewer than 40”.
    ({ start, end }) =>
      !/\d/u.test(behind.slice(0, start)) && saysOf(label, behind.slice(end), pack),
  );
  return denied === undefined
    ? []
    : [
        error(
          'figure/denied',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the source says “${denied.text}” of what the label of “${fact.id}” says in ${tag}`,
          'deny it in the label as well, or name what the source counts',
        ),
      ];
}

/** Whether the word that a negation stands before, or one auxiliary behind it, is one of a label. */
function saysOf(label: string, behind: string, pack: LanguagePack): boolean {
  const [word] = /^\s(?:(?!\s)\p{L}{1,4}\s)?(\p{L}{5,})/u.exec(behind)?.slice(1) ?? [];
  return (
    word !== undefined &&
    wordsOfLabel(word, pack).words.some((each) => standsIn(each, label.toLowerCase()))
  );
}

/** A word that joins, and right behind it a number. */
const jointOf = memoOf(({ frame }: LanguagePack) => {
  const words = oneOf(frame.conjunctions) || '(?!)';
  return new RegExp(`(?<!\\p{L})(?:${words})\\s(?=\\d)`, 'iu');
});
