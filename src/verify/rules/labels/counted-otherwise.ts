import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { labelledByVerb } from '../../counted/left-out-nouns.js';
import { closedIn } from '../../counted/nouns-behind-numbers.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { sentenceRound, type SourceText } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/**
 * “Opened 14 schools and closed six libraries”: six are no schools. A label that is made of words of its sentence names what
 * another number counts, and nothing of the noun behind its own.
 */
export const countedOtherwise: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const { source, quantity } = match;
  const label = (fact.label[source.source.language] ?? '').toLowerCase();
  if (pack.script !== 'Latn' || label === '' || quantity === undefined) return [];
  if (!isCount(quantity) || match.differences.length > 0) return [];
  const own = nounsBehind(quantity, source, pack);
  const { words } = wordsOfLabel(label, pack);
  const isIn = (word: string, phrase: readonly string[]): boolean =>
    phrase.some((each) => standsIn(word, each) || standsIn(each, word));
  const isNamed = quantity.unit.id === 'person' || own.some((word) => isNoun(word, pack));
  if (!isNamed || words.some((word) => isIn(word, lower(own)))) return [];
  const sentence = sentenceRound(source.sentences, quantity);
  if (!surroundingsAt(source, figureOf(match).start).isProse) return [];
  const { normal } = source;
  const said = normal.text
    .slice(normal.normal(sentence.start), normal.normal(sentence.end))
    .toLowerCase();
  if (!words.every((word) => opensWordOf(word, said))) return [];
  const others = figuresIn(source, sentence).filter(
    (each) => isCount(each) && each.start !== quantity.start && !arePeople(quantity, each, pack),
  );
  // « A planté 640 arbres et en a abattu 85 malades »: the noun is left out, and the verb tells.
  if (labelledByVerb(label, quantity, figuresIn(source, sentence), match) === 'own') return [];
  const nouns = others.flatMap((each) =>
    nounsBehind(each, source, pack).filter((word) => isNoun(word, pack)),
  );
  const noun = words.find((word) => isHead(word, label, pack) && isIn(word, lower(nouns)));
  if (noun === undefined) return [];
  return [
    error(
      'figure/which-figure',
      fieldPlace(fact, `label.${source.source.language}`, 'label'),
      `the label of “${fact.id}” says “${noun}”, which its source counts with another number, and nothing of “${own.join(' ')}”`,
      'give each figure the label of what its source says of it',
    ),
  ];
}

const isCount = ({ value, unit }: ReadQuantity): boolean =>
  value.kind === 'number' &&
  value.amount.gt(1) &&
  (unit.kind === 'none' || (unit.kind === 'word' && unit.isMeasure !== true));

/** People may be whoever another number counts. */
const arePeople = (own: ReadQuantity, other: ReadQuantity, { frame }: LanguagePack): boolean =>
  own.unit.id === 'person' &&
  (other.unit.id === 'person' ||
    frame['names-of-people'].some((word) => other.unit.text.toLowerCase().includes(word)));

/** The words behind a number up to a sign or a word of a closed class. */
function nounsBehind(
  { end, number }: ReadQuantity,
  { normal }: SourceText,
  pack: LanguagePack,
): readonly string[] {
  const from = normal.normal(number?.end ?? end);
  const [line = ''] = normal.text.slice(from, from + longest).split(/[.,;:!?()\d\n]/u, 1);
  if (!line.startsWith(' ')) return [];
  const words = line.trim().split(/\s+/u).slice(0, longestPhrase);
  const close = words.findIndex((word) => closedIn(pack).has(word.toLowerCase()));
  return close < 0 ? words : words.slice(0, close);
}

/** In UTF-16 units. */
const longest = 48;
/** In words. */
const longestPhrase = 3;

/** What may be a noun of more than one: it has a capital where nouns have, and elsewhere ends like a plural. */
const isNoun = (word: string, { lineBreaking }: LanguagePack): boolean =>
  lineBreaking.hyphenation.capitalisedNouns ? /^\p{Lu}\p{Ll}{2}/u.test(word) : plural.test(word);

const plural = /^\p{Ll}[\p{Ll}’-]+[sx]$/u;

/** “Killed in fires” is said of people: behind a word such as “in” stands no head. */
function isHead(word: string, label: string, pack: LanguagePack): boolean {
  const before = label
    .slice(0, label.indexOf(word))
    .trim()
    .split(/[\s’]+/u);
  return !before.some((each) => closedIn(pack).has(each));
}

/** «Vacunados» and «vacunación». */
const opensWordOf = (word: string, text: string): boolean =>
  standsIn(word, text) || ` ${text}`.includes(` ${word.slice(0, shortestStem)}`);

/** In UTF-16 units. */
const shortestStem = 5;

const lower = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.toLowerCase());
