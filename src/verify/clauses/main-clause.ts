import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';
import { clauseRound } from './clauses.js';

/** “In 18 countries, patients …”, 在18个国家，患者…: the clause of a counted place goes on behind its comma. */
export function withMainClause(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): Stretch {
  const forms = formsOf(pack);
  if (forms === undefined || !/[,，]/u.test(text.charAt(clause.end))) return clause;
  if (!forms.lead.test(text.slice(clause.start, figure.start))) return clause;
  if (!forms.rest.test(text.slice(figure.end, clause.end))) return clause;
  const main = clauseRound(text, { start: clause.end + 1, end: clause.end + 1 });
  // Another figure is told of by its own clause.
  return /\d/u.test(text.slice(main.start, main.end)) ? clause : { ...clause, end: main.end };
}

const formsOf = memoOf((pack: LanguagePack) => {
  const { locating } = pack.frame.modals;
  if (locating.length === 0) return undefined;
  const isHan = pack.reading.grammar === 'han';
  return {
    lead: new RegExp(`^\\s*(?:${oneOf(locating)})${isHan ? '' : '\\s'}$`, 'iu'),
    rest: isHan ? /^\p{L}{0,8}$/u : /^(?:\s\p{L}+){0,3}$/u,
  };
});
