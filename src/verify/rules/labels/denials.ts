import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { clauseRound } from '../../clauses/clauses.js';
import { closedWords } from '../../clauses/words/closed-words.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { deniesIn, sentenceOf, shortOfIn } from '../../clauses/denials/denying.js';
import { withdrawalIn } from '../../clauses/words/frame-words.js';
import { saysUndone } from '../../clauses/denials/undone-objects.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { fieldPlace } from '../../field-place.js';
import { sidesBehind, sidesOf } from '../../figures/sides.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { within, type Stretch } from '../../sources/source-text.js';

/** What a label says to be not so, or lacking, the source says too: “without water” is nothing that people have. */
export const denialsInLabels: ReportRule = {
  codes: ['figure/denied'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const names = terms.exempt(label, language);
    const word = denialOf(label, fact, packOf(language, packs));
    if (word === undefined || names.some((name) => within(word, name))) continue;
    return isDenied(match, pack)
      ? []
      : [
          error(
            'figure/denied',
            fieldPlace(fact, `label.${language}`, 'label'),
            `the label of “${fact.id}” says “${word.text}” in ${language}, and its source denies nothing near the figure`,
            'name in the label what the source counts, or quote words of the source that say so',
          ),
        ];
  }
  return [];
}

function denialOf(label: string, fact: Fact, pack: LanguagePack): ClauseWord | undefined {
  const closed = closedWords(label, { start: 0, end: label.length }, pack);
  const { denials, needs } = denialsOf(pack);
  // What time or money something needs is no lack of it.
  const { kind, id } = fact.quantity.unit;
  const isAmount = kind === 'currency' || (kind === 'measure' && id !== 'person');
  return [...closed.words(denials), ...(isAmount ? [] : closed.words(needs))].find(
    ({ text, end }) =>
      // 非金融 is a kind of thing; “No. of visits” counts.
      !pack.frame['negating-prefixes'].includes(text) && label.charAt(end) !== '.',
  );
}

const denialsOf = memoOf(({ frame, ...pack }: LanguagePack) => {
  const { lack, need } = frame.predicates;
  return {
    // « Voyageurs non remboursés ».
    denials: wordFinder(
      [
        ...frame.negations,
        ...frame['opposing-prefixes'].filter(
          (each) => pack.script === 'Latn' && frame.denying.includes(each),
        ),
        ...lack.behind,
      ],
      { frame, ...pack },
    ),
    needs: wordFinder([...need.behind, ...need.before], { frame, ...pack }),
  };
});

/** Whether anything is denied, lacking, called off or falling in the sentence of a figure or in the title; in a table or list, near it. */
function isDenied({ source, ...match }: FoundQuote, pack: LanguagePack): boolean {
  const { text } = source.normal;
  const figure = figureOf({ source, ...match });
  const { head, title, near: lines, isProse } = surroundingsAt(source, figure.start);
  const near = isProse
    ? `${title}\n${ownWords(text, figure, pack).replace(bracket, ' ')}`
    : `${head}\n${text.slice(lines.start, lines.end)}`;
  // 8负: a side that is not the first of its pair.
  const behind = sidesBehind(text.slice(figure.end, figure.end + 4), pack);
  if ([...behind.values()].some(({ side }) => side > 0)) return true;
  // „Lehnte 118 Anträge ab“: what is refused is denied.
  if (sidesOf(near, pack).get('acceptance')?.side === 1) return true;
  // On days on which boarding was suspended there was none.
  const isUndone = withdrawalIn(near, pack) || saysUndone(near, pack);
  return (
    isUndone || saysLack(near, pack) || clauseFrame(text, figure, pack).direction?.way === 'fall'
  );
}

/** The sentence of a figure; where its clause has a verb, without the clauses behind it that have one and a figure of their own. */
function ownWords(text: string, figure: Stretch, pack: LanguagePack): string {
  const clause = clauseRound(text, figure);
  const sentence = sentenceOf(text, clause);
  const verb = verbOf(pack);
  if (verb === undefined) return sentence;
  const at = sentence.indexOf(text.slice(clause.start, clause.end));
  const end = at + figure.end - clause.start;
  const behind = sentence.slice(end).split(partsOf(pack));
  // “12 villages and 8 towns had no water”: of one verb all are told.
  if (!verb.test(behind[0] ?? '')) return sentence;
  const others = behind.findIndex(
    (part, index) => index > 0 && /\d/u.test(part) && verb.test(part),
  );
  return others < 0 ? sentence : sentence.slice(0, end) + behind.slice(0, others).join('');
}

/** “… had begun, and 7 had stopped”, “… had begun and 7 had stopped”: where a clause begins behind that of a figure. */
const partsOf = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`(?=[,;]\\s|\\s(?:${anyOf(frame.conjunctions)})\\s\\d)`, 'iu'),
);

const verbOf = memoOf((pack: LanguagePack) =>
  isLatin(pack)
    ? once(
        wordFinder(
          [
            ...pack.frame['joined-verbs'].words,
            ...pack.frame.modals.auxiliaries,
            ...pack.frame['goes-on'].realised,
          ],
          pack,
        ),
      )
    : undefined,
);

/** “(without the islands)” denies nothing of the figure before it. */
const bracket = /[(（][^()（）]*[)）]/gu;

/** In hanzi, hangul and kana signs of lack are parts of other words: 航空 is not empty. */
function saysLack(text: string, pack: LanguagePack): boolean {
  if (shortOfIn(text, pack).length > 0) return true;
  const lacks = lacksOf(pack);
  return isLatin(pack)
    ? deniesIn(text, pack) || holds(text, lacks)
    : closedWords(text, { start: 0, end: text.length }, pack).words(lacks).length > 0;
}

const isLatin = ({ frame, reading }: LanguagePack): boolean =>
  reading.grammar === 'latin' && !frame['verbs-last'];

const lacksOf = memoOf((pack: LanguagePack) => {
  const { predicates, negations, denying } = pack.frame;
  return wordFinder(
    [
      ...(isLatin(pack) ? [] : [...negations, ...denying]),
      ...[predicates.lack, predicates.need].flatMap(({ behind, before, says }) => [
        ...behind,
        ...before,
        ...(isLatin(pack) ? says : []),
      ]),
    ],
    pack,
  );
});
