import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Fact } from '../../report/report.js';
import { clauseRound } from '../clauses/clauses.js';
import { closedWords } from '../clauses/closed-words.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { deniesIn, sentenceOf } from '../clauses/denying.js';
import { saysPredicate } from '../clauses/predicates.js';
import { packOf, type ReportContext } from '../context.js';
import type { ClauseWord } from '../directions/direction-of.js';
import { fieldPlace } from '../field-place.js';
import { wordFinder } from '../figures/words.js';
import type { ReportRule } from '../rule.js';
import { figureOf, type FoundQuote } from '../sources/match-quote.js';
import { closesSentence, paragraphRound, paragraphsIn } from '../sources/paragraphs.js';
import { within } from '../sources/source-text.js';

/** What a label says to be not so, or lacking, the source says too: “without water” is nothing that people have. */
export const denialsInLabels: ReportRule = {
  codes: ['figure/denied'],
  check: (context) =>
    [...context.report.facts.values()].flatMap((fact) => {
      const match = context.quotes.get(fact.id);
      return match?.kind === 'found' && match.source.pack !== undefined
        ? check(fact, match, match.source.pack, context)
        : [];
    }),
};

function check(
  fact: Fact,
  match: FoundQuote,
  source: LanguagePack,
  { report, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const names = terms.exempt(label, language);
    const word = denialOf(label, packOf(language, packs));
    if (word === undefined || names.some((name) => within(word, name))) continue;
    return isDenied(match, source)
      ? []
      : [
          error(
            'figure/denied',
            fact.places[`label.${language}`] ?? fieldPlace(fact, 'label'),
            `the label of “${fact.id}” says “${word.text}” in ${language}, and its source denies nothing near the figure`,
            'name in the label what the source counts, or quote words of the source that say so',
          ),
        ];
  }
  return [];
}

function denialOf(label: string, pack: LanguagePack): ClauseWord | undefined {
  const whole = { start: 0, end: label.length };
  return closedWords(label, whole, pack)
    .words(denialsOf(pack))
    .find(
      ({ text, end }) =>
        // 非金融 is a kind of thing; “No. of visits” counts.
        !pack.frame['negating-prefixes'].includes(text) && label.charAt(end) !== '.',
    );
}

const denialsOf = memoOf(({ frame, ...pack }: LanguagePack) =>
  wordFinder([...frame.negations, ...frame.predicates.lack.behind], { frame, ...pack }),
);

/** Whether anything is denied, lacking or falling in the sentence of a figure, just before it or in the title; in a table or list, near it. */
function isDenied({ source, ...match }: FoundQuote, pack: LanguagePack): boolean {
  const { text } = source.normal;
  const figure = figureOf({ source, ...match });
  const paragraph = paragraphRound(paragraphsIn(text), figure.start);
  const isSentence = closesSentence.test(text.slice(paragraph.start, paragraph.end).trimEnd());
  const [title = ''] = text.slice(0, headed).split('\n', 1);
  const near = isSentence
    ? `${title}\n${text.slice(Math.max(paragraph.start, figure.start - before), figure.start)} ${sentenceOf(text, clauseRound(text, figure))}`
    : `${text.slice(0, headed)}\n${text.slice(Math.max(0, paragraph.start - longBefore), paragraph.end)}`;
  return (
    deniesIn(near, pack) ||
    saysPredicate(near, 'lack', pack) ||
    saysPredicate(near, 'need', pack) ||
    clauseFrame(text, figure, pack).direction?.way === 'fall'
  );
}

/** In UTF-16 units. */
const headed = 300;
const before = 160;
const longBefore = 400;
