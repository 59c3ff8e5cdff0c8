import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { alike } from '../../counted/alike-figures.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { sentenceRound, type Stretch } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/**
 * “31 °C at noon and 18 °C at night”, «46,6 °C, y en Badajoz, 45»: where, when or how the next figure of a sentence is so, by
 * words that nothing else of it has, is not said of the figure before.
 */
export const adjunctsOfNext: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const { source, quantity } = match;
  const label = (fact.label[source.source.language] ?? '').toLowerCase();
  if (pack.script !== 'Latn' || label === '' || quantity === undefined) return [];
  const sentence = sentenceRound(source.sentences, quantity);
  const figures = figuresIn(source, sentence);
  const next = figures.find(
    (each) => each.start >= quantity.end && isOfOneKind(each, quantity, figures, pack),
  );
  if (next === undefined) return [];
  const { normal } = source;
  const { text } = normal;
  const end = normal.normal(sentence.end);
  const { title, near, isProse } = surroundingsAt(source, figureOf(match).start);
  if (!isProse) return [];
  const [own, its] = [quantity, next].map((each) => ({
    start: normal.normal(each.start),
    end: normal.normal(each.end),
  }));
  if (own === undefined || its === undefined) return [];
  const ownTail = tailOf(text, own, end, pack);
  const { words } = wordsOfLabel(label, pack);
  const isSaid = ({ start, end: to }: Stretch): boolean =>
    words.some((word) => standsIn(word, text.slice(start, to).toLowerCase()));
  const adjuncts = [
    openingOf('lead', text, own, its, pack),
    next.unit.kind === 'none' ? openingOf('subject', text, own, its, pack) : undefined,
    ownTail === undefined || isSaid(ownTail) ? undefined : tailOf(text, its, end, pack),
  ];
  for (const adjunct of adjuncts) {
    if (adjunct === undefined || /\d/u.test(text.slice(adjunct.start, adjunct.end))) continue;
    const rest =
      `${title} ${text.slice(near.start, adjunct.start)} ${text.slice(adjunct.end, end)}`.toLowerCase();
    const said = text.slice(adjunct.start, adjunct.end).toLowerCase();
    const word = words.find((each) => standsIn(each, said) && !standsIn(each, rest));
    if (word === undefined) continue;
    return [
      error(
        'figure/which-figure',
        fieldPlace(fact, `label.${source.source.language}`, 'label'),
        `the label of “${fact.id}” says “${word}”, which its source says of “${next.text}” alone`,
        'give each figure the label of what its source says of it',
      ),
    ];
  }
  return [];
}

/** The unit of «y en Badajoz, 45» is that of the measure before it. */
const isOfOneKind = (
  each: ReadQuantity,
  own: ReadQuantity,
  figures: readonly ReadQuantity[],
  { frame }: LanguagePack,
): boolean =>
  alike(own, figures).some(({ start }) => start === each.start) ||
  (each.unit.kind === 'none' &&
    each.value.kind === 'number' &&
    own.unit.isMeasure === true &&
    // „Speisten 118 kWh ein“.
    !frame.determiners.includes(each.text.toLowerCase()));

/** “ at night” right behind a figure, without what joins the next. */
function tailOf(
  text: string,
  { end }: Stretch,
  to: number,
  pack: LanguagePack,
): Stretch | undefined {
  const found = openingsOf(pack).tail?.exec(text.slice(end, Math.min(to, end + longest)));
  return found?.[1] === undefined ? undefined : { start: end, end: end + found[0].length };
}

/** What stands right before the next figure: „im Sommer bei“, how it is so; „, Photovoltaikanlagen“, who it is of, without its unit. */
function openingOf(
  kind: 'lead' | 'subject',
  text: string,
  { end }: Stretch,
  { start }: Stretch,
  pack: LanguagePack,
): Stretch | undefined {
  const [, opening = ''] = openingsOf(pack)[kind]?.exec(text.slice(end, start)) ?? [];
  return opening === '' || opening.length > longest
    ? undefined
    : { start: start - opening.length, end: start };
}

/** In UTF-16 units. */
const longest = 48;

const openingsOf = memoOf(({ frame }: LanguagePack) => {
  const openings = [...new Set([...frame.modals.places, ...frame['counted-ends']])].filter(
    (word) => !frame['levels-of'].includes(word),
  );
  const any = oneOf(openings);
  const joints = anyOf(frame.conjunctions);
  if (any === '') return {};
  return {
    tail: new RegExp(
      `^\\s((?:${any})\\s(?:(?!(?:${joints})\\s)\\p{L}[\\p{L}’-]*)(?:\\s(?!(?:${joints})\\s)\\p{L}[\\p{L}’-]*){0,2})(?!\\p{L})`,
      'iu',
    ),
    subject: new RegExp(
      `(?:,\\s|\\s(?:${joints})\\s)((?!(?:${oneOf([...frame['among-these'], ...frame.wholes['to-part']])})\\s)\\p{L}[\\p{L}’-]*(?:\\s\\p{L}[\\p{L}’-]*){0,3},?\\s)$`,
      'iu',
    ),
    lead: new RegExp(
      `(?:,\\s|\\s(?:${joints})\\s)((?:${any})\\s\\p{L}[\\p{L}’-]*(?:\\s\\p{L}[\\p{L}’-]*){0,3},?\\s)$`,
      'iu',
    ),
  };
});
