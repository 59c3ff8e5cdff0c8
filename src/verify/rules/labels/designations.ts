import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { sentenceOf } from '../../clauses/denials/denying.js';
import { clauseRound } from '../../clauses/clauses.js';

/** “Deaths from hepatitis C” of “83% of them from hepatitis B”: a letter behind a noun tells one kind from another. */
export const designationsInLabels: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inLabelledFacts(context, check),
};

function check({ fact, match }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag] ?? '';
  const [, noun = '', letter = ''] = lettered.exec(label) ?? [];
  if (letter === '') return [];
  const { text } = match.source.normal;
  const sentence = sentenceOf(text, clauseRound(text, figureOf(match)));
  if (lettersIn(sentence).includes(letter)) return [];
  const other = [...sentence.matchAll(everyLettered)].find(
    ([, word = '', sign]) => word.toLowerCase() === noun.toLowerCase() && sign !== letter,
  );
  return other === undefined
    ? []
    : [
        error(
          'figure/which-figure',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the label of “${fact.id}” says “${noun} ${letter}” in ${tag}, and its source speaks there of “${other[0]}”`,
          'name in the label what the source counts',
        ),
      ];
}

/** A noun and a letter that stands alone: hepatitis C, Klasse A. */
const lettered = /(?<!\p{L})(\p{L}{3,})\s(\p{Lu})(?![\p{L}\p{N}’'.])/u;
const everyLettered = new RegExp(lettered.source, 'gu');

const lettersIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}’'])/gu)].map(([letter]) => letter);
