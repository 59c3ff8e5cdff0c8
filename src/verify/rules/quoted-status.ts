import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { error, fieldPlace } from '../diagnose.js';
import type { FoundQuote } from '../match-quote.js';
import type { ReportRule } from '../rule.js';
import { inOneClause, sameStatus, statusWords, type StatusWord } from '../words.js';

/** A plan is not a result: the status of a fact is the one that its sentence gives the figure. */
export const quotedStatus: ReportRule = {
  codes: {
    'source/status-differs': {
      what: 'The sentence round the quote says that the figure is planned, designed, expected, projected or intended, and the fact says that it is reported; or the other way round. 设计 and 意向 hold for the clause they stand in, 预计 for all that follows in its sentence.',
      why: 'A designed capacity printed as a capacity reached is a claim that the source does not make.',
      example: {
        file: 'facts.yaml',
        right: '  unit: tonne\n  status: designed',
        wrong: '  unit: tonne\n  status: reported',
      },
    },
  },
  check: (context) => [...context.report.facts.values()].flatMap((fact) => check(fact, context)),
};

function check(fact: Fact, { quotes }: ReportContext): readonly Diagnostic[] {
  const match = quotes.get(fact.id);
  const pack = match?.kind === 'found' ? match.source.pack : undefined;
  if (match?.kind !== 'found' || pack === undefined) return [];
  const { status } = fact.quantity;
  const sentence = match.source.source.text.slice(match.sentence.start, match.sentence.end);
  const words = statusWords(sentence, pack);
  const place = fieldPlace(fact, 'status', 'quote');
  // The number of a session is no plan, whatever the session is about.
  if (fact.quantity.value.kind === 'ordinal') return [];
  if (status !== 'reported') {
    if (words.some((word) => sameStatus(word.status, status))) return [];
    return [
      error(
        'source/status-differs',
        place,
        `the fact is ${status}, and the sentence of its quote does not say so`,
        'remove the status, or quote the words that say it',
      ),
    ];
  }
  return words
    .filter((word) => governs(word, sentence, match))
    .slice(0, 1)
    .map(({ text, status: stated }) =>
      error(
        'source/status-differs',
        place,
        `the source says “${text}” of the figure, and the fact says that it is reported`,
        `write “status: ${stated}”`,
      ),
    );
}

/** Whether a word of status says something of the figure: in its clause, or before it in the sentence. */
function governs(
  word: StatusWord,
  sentence: string,
  { quantity, quote, sentence: round }: FoundQuote,
): boolean {
  const figure = {
    start: (quantity?.start ?? quote.start) - round.start,
    end: (quantity?.end ?? quote.end) - round.start,
  };
  if (word.end <= figure.start) {
    return word.scope === 'sentence' || inOneClause(sentence, word.end, figure.start);
  }
  return (
    word.start >= figure.end &&
    word.scope === 'clause' &&
    inOneClause(sentence, figure.end, word.start)
  );
}
