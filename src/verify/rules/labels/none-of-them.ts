import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { deniesInLabel, sentenceOf } from '../../clauses/denials/denying.js';
import { freedIn } from '../../clauses/denials/free-of.js';
import { saysHarmBefore } from '../../clauses/denials/denied-harm.js';
import { comparesOthers } from '../../clauses/denials/compared-others.js';
import { endOfNumber, noneBefore, noneBehind } from '../../clauses/denials/none-of-them.js';
import { clauseRound } from '../../clauses/clauses.js';
import { negationIn } from '../../clauses/words/frame-words.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import { wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “Schools closed” of “of the 14 schools none closed”, 14所学校无一关闭: what is denied of each of a number its label does not say. */
export const noneOfThem: ReportRule = {
  codes: ['figure/denied'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag]?.toLowerCase() ?? '';
  const told = match.quantity === undefined ? undefined : toldOfNone(match, label, pack);
  if (label === '' || told === undefined) return [];
  const [noun] = wordsIn(told.noun, pack);
  const denied = wordsIn(told.denied, pack).filter((each) => each !== noun);
  const said = wordsIn(label, pack).find((each) => denied.some((other) => isOf(each, other)));
  const word = denied.find((each) => said !== undefined && isOf(said, each));
  const freed = freedIn(label, pack);
  // “Closed” is no denial of what closed, „mautfreie“ is one of „keine Maut“ and none of „keine war mautfrei“.
  const isDenied =
    said === undefined ||
    (!freedIn(told.denied, pack).some((thing) => freed.includes(thing)) &&
      (deniesInLabel(label.replaceAll(said, ' '), pack) ||
        freed.some((thing) => said.startsWith(thing))));
  return word === undefined || isDenied
    ? []
    : [
        error(
          'figure/denied',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the source says “${told.none.trim()}” of “${word}”, and the label of “${fact.id}” says it of all of them in ${tag}`,
          'name in the label what the source counts, and not what it says of none',
        ),
      ];
}

const isOf = (said: string, word: string): boolean => standsIn(said, word) || standsIn(word, said);

/** In small letters; of hanzi, kana and hangul, two side by side. */
const wordsIn = (text: string, pack: LanguagePack): readonly string[] =>
  wordsOfLabel(text, pack).words;

interface ToldOfNone {
  readonly none: string;
  /** What opens with the word for what is counted. */
  readonly noun: string;
  /** What is so of none of them. */
  readonly denied: string;
}

/** What the sentence of a figure denies of each that it counts. */
function toldOfNone(match: FoundQuote, label: string, pack: LanguagePack): ToldOfNone | undefined {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const sentence = sentenceOf(text, clauseRound(text, figure));
  const at = sentence.indexOf(text.slice(figure.start, figure.end));
  const end = endOfNumber(match) ?? figure.end;
  const behind = sentence.slice(at + end - figure.start).slice(0, longest);
  const opened = noneBefore(sentence.slice(Math.max(0, at - longestLead), at), pack);
  // “None of the 14 schools that closed”: the relative, or a preposition, tells which they are.
  const isRelative = patternsIn(pack).relative?.test(behind) === true;
  if (opened !== undefined)
    return isRelative
      ? undefined
      : { none: opened, noun: behind, denied: predicateIn(behind, pack) };
  const found = noneBehind(behind, pack);
  const lead = behind.slice(0, found?.start);
  if (found === undefined || /\d/u.test(lead) || !denies(sentence, found.text, pack))
    return undefined;
  if (comparesOthers(behind.slice(found.end), pack)) return undefined;
  const rest = behind.slice(found.end).split(/[,;，；]/u, 1)[0] ?? '';
  const between = isRelative ? '' : toldBefore(lead, pack);
  // 死亡事故3起，其余事故无人死亡.
  if (saysHarmBefore(label, sentence, at + end - figure.start + found.start, pack))
    return undefined;
  return { none: found.text, noun: lead, denied: `${between} ${rest}` };
}

/** In UTF-16 units, behind the number of a set and before it. */
const longest = 240;
const longestLead = 40;

/** Where verbs stand last the word for none is “any”, and the verb denies; « une seule personne » is a unit as well, and denies beside « ne » alone. */
function denies(sentence: string, none: string, pack: LanguagePack): boolean {
  const { frame, units } = pack;
  const rest = sentence.replace(none, '');
  if (negationIn(rest, pack)) return true;
  if (frame['verbs-last']) return frame['case-marks'].lacks.some((word) => rest.includes(word));
  const said = none.trim().toLowerCase();
  return ![...units.values()].some(({ words }) => Object.values(words).includes(said));
}

/** „Von den 14 Schulen schloss keine“, «de las 14 escuelas, no cerró ninguna», 14곳 중 문을 닫은 곳은 하나도 없다: what stands before the word for none. */
function toldBefore(lead: string, pack: LanguagePack): string {
  if (pack.script !== 'Latn') {
    const wholes = pack.frame['case-marks'].wholes.filter((each) => lead.includes(each));
    return wholes.length === 0 ? '' : (lead.split(new RegExp(anyOf(wholes), 'u')).at(-1) ?? '');
  }
  return pack.lineBreaking.hyphenation.capitalisedNouns
    ? behindNoun(lead)
    : lead.includes(',')
      ? lead.slice(lead.lastIndexOf(',') + 1)
      : '';
}

/** What “none of the 14 beaches tested met the standard” denies: no attribute of the noun, which another word goes on from. */
function predicateIn(behind: string, pack: LanguagePack): string {
  if (pack.lineBreaking.hyphenation.capitalisedNouns) return behindNoun(behind);
  const { closes } = patternsIn(pack);
  return [...behind.matchAll(/\p{L}[\p{L}’'-]*/gu)]
    .filter(({ 0: word, index }) => closes.test(behind.slice(index + word.length).trimStart()))
    .map(([word]) => word)
    .join(' ');
}

/** Where every noun has a capital. */
const behindNoun = (text: string): string => text.replace(/^[^\p{Lu}]*\p{Lu}[\p{L}-]*/u, '');

const patternsIn = memoOf((pack: LanguagePack) => {
  const { 'none-of-them': words, 'counted-ends': ends, 'before-years': years } = pack.frame;
  const [relatives, prepositions, closing] = [words.relatives, ends, [...ends, ...years]].map(
    (each) => wordFinder(each, pack)?.source,
  );
  return {
    /** Right behind the noun of a number. */
    relative:
      relatives === undefined || prepositions === undefined
        ? undefined
        : new RegExp(
            `^(?:\\s\\p{L}+){1,3},?\\s(?:${relatives})|^\\s\\p{L}+\\s(?:${prepositions})(?!\\s(?:\\p{L}+\\s)?\\d{4})`,
            'iu',
          ),
    /** Behind the last word of a predicate. */
    closes: new RegExp(`^(?:$|[.,;:!?)]|${closing ?? '(?!)'})`, 'iu'),
  };
});
