import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import { clauseRound } from '../../clauses/clauses.js';
import { absentIn } from '../../clauses/denials/absent-things.js';
import { saysHarmBefore } from '../../clauses/denials/denied-harm.js';
import { deniesInLabel } from '../../clauses/denials/denying.js';
import { findersOf, found, negationIn } from '../../clauses/words/frame-words.js';
import { saysPredicate } from '../../clauses/predicates.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { yearDigits } from '../../figures/words.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import type { Stretch } from '../../sources/source-text.js';

/** “Hotels that answered” of “40 closed and 8 hotels did not answer”: what the part of a figure denies, its label says. */
export const affirmedWords: ReportRule = {
  codes: ['figure/denied'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag] ?? '';
  if (match.quantity === undefined) return [];
  if (deniesInLabel(label, pack)) return [];
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const refused = refusedNoun(label, partOf(text, figure, pack), pack);
  if (refused !== undefined) return [told(fact, tag, refused)];
  const absent = absentThing(label, text, figure, pack);
  if (absent !== undefined) return [told(fact, tag, absent.text)];
  if (pack.frame['verbs-last'] || saysPredicate(label, 'lack', pack)) return [];
  if (pack.reading.grammar !== 'latin') {
    const lead = text.slice(clauseRound(text, figure).start, figure.start);
    const prefix = prefixOf(label, lead, pack);
    return prefix === undefined ? [] : [told(fact, tag, prefix)];
  }
  const behind =
    text.slice(figure.end, clauseRound(text, figure).end).split(jointOf(pack))[0] ?? '';
  const { negations, without } = findersOf(pack);
  const wordsOf = (words: RegExp | undefined) =>
    (words === undefined ? [] : found(behind, words, 0)).filter(
      // Behind another figure the denial is of that one: “8, no fewer than 40”.
      ({ start }) => !/\d/u.test(behind.slice(0, start)),
    );
  const denied =
    wordsOf(negations).find(({ end }) => saysOf(label, behind.slice(end), pack)) ??
    wordsOf(without).find(({ end }) => saysThing(label, behind.slice(end), pack));
  return denied === undefined ? [] : [told(fact, tag, denied.text)];
}

const told = (fact: QuotedFact['fact'], tag: string, word: string): Diagnostic =>
  error(
    'figure/denied',
    fieldPlace(fact, `label.${tag}`, 'label'),
    `the source says “${word}” of what the label of “${fact.id}” says in ${tag}`,
    'deny it in the label as well, or name what the source counts',
  );

/** 非护理床位3张 under 护理床位: the prefix stands before what the label says, and nowhere is that said without it. */
function prefixOf(label: string, lead: string, pack: LanguagePack): string | undefined {
  return pack.frame['negating-prefixes'].find((prefix) => {
    const at = lead.lastIndexOf(prefix);
    const word = at < 0 ? '' : lead.slice(at + prefix.length, at + prefix.length + 2);
    return (
      word.length === 2 &&
      label.includes(word) &&
      !label.includes(prefix) &&
      !lead.replace(`${prefix}${word}`, '').includes(word) &&
      !pack.frame['not-words'].some((name) => lead.startsWith(name, at))
    );
  });
}

/** 拒绝参保 or 参加を断った under what says 参保, 参加: the word that denies by its meaning, and nowhere is the noun said without it. */
function refusedNoun(label: string, part: string, pack: LanguagePack): string | undefined {
  const refusal = refusalOf(pack);
  if (refusal === undefined || negationIn(part.replace(refusal, ' '), pack)) return undefined;
  const { noun = '', word } = [...part.matchAll(refusal)][0]?.groups ?? {};
  const isSaid =
    noun !== '' && label.includes(noun) && !part.replaceAll(refusal, ' ').includes(noun);
  return isSaid ? word : undefined;
}

/** Where verbs stand last, 、 parts one count from another. */
function partOf(text: string, figure: Stretch, { frame }: LanguagePack): string {
  const { start, end } = clauseRound(text, figure);
  const [lead, rest] = [text.slice(start, figure.start), text.slice(figure.end, end)];
  return frame['verbs-last']
    ? `${lead.split('、').at(-1) ?? ''}\uFFFC${rest.split('、', 1)[0] ?? ''}`
    : `${lead}\uFFFC${rest}`;
}

const refusalOf = memoOf(({ frame, reading, script }: LanguagePack) => {
  const verbs = frame.denying.filter((word) => word.length > 1);
  if (script === 'Latn' || verbs.length === 0) return undefined;
  const objects = oneOf(frame['case-marks'].objects);
  if (!frame['verbs-last'])
    return new RegExp(`(?<word>${oneOf(verbs)})(?<noun>\\p{Script=Han}{2})`, 'gu');
  const marked = verbs.map((word) =>
    frame['case-marks'].objects.some((mark) => word.startsWith(mark)) ? word.slice(1) : word,
  );
  const noun = reading.grammar === 'han' ? '\\p{Script=Han}{2,4}' : '\\p{Script=Hangul}{2,}?';
  return new RegExp(`(?<noun>${noun})(?:${objects})\\s?(?<word>${oneOf(marked)})`, 'gu');
});

/** Whether the word that a negation stands before, or one auxiliary behind it, is one of a label. */
function saysOf(label: string, behind: string, pack: LanguagePack): boolean {
  const [word] = /^\s(?:(?!\s)\p{L}{1,4}\s)?(\p{L}{5,})/u.exec(behind)?.slice(1) ?? [];
  return (
    word !== undefined &&
    wordsOfLabel(word, pack).words.some((each) => standsIn(each, label.toLowerCase()))
  );
}

/** Whether a label says the thing that “without” is said of: a net of “without a treated net”. */
function saysThing(label: string, behind: string, pack: LanguagePack): boolean {
  const { places } = pack.frame.modals;
  const [, first = '', second = ''] =
    /^\s(?:\p{L}{1,3}\s)?(\p{L}{3,})(?:\s(\p{L}{3,}))?/u.exec(behind) ?? [];
  return [first, places.includes(second.toLowerCase()) ? '' : second].some((word) =>
    wordsOfLabel(word, pack).words.some((each) => standsIn(each, label.toLowerCase())),
  );
}

/** “Fires with casualties” over “14 fires, without casualties”: what the sentence of a figure says there was none of, and does not say elsewhere. */
function absentThing(
  label: string,
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): (Stretch & { readonly text: string }) | undefined {
  if (pack.reading.grammar !== 'latin' || pack.frame['verbs-last']) return undefined;
  const [lead = ''] = text.slice(0, figure.start).split(sentenceEnd).slice(-1);
  const [rest = ''] = text.slice(figure.end).split(sentenceEnd, 1);
  const said = label.toLowerCase();
  // „Bei Bränden starben 3, Unfälle forderten keine Toten“.
  const own = lead + text.slice(figure.start, figure.end);
  if (saysHarmBefore(label, own + rest, own.length, pack)) return undefined;
  return absentIn(rest, pack).find(({ start, end, text: absent }) => {
    if (/\d/u.test(rest.slice(0, start).replaceAll(year, ''))) return false;
    const other = `${lead} ${rest.slice(0, start)} ${rest.slice(end)}`.toLowerCase();
    return wordsOfLabel(absent, pack).words.some(
      (word) => word.length >= shortestThing && standsIn(word, said) && !standsIn(word, other),
    );
  });
}

const sentenceEnd = /[.!?;](?:\s|$)|\n/u;

const year = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

/** In UTF-16 units. */
const shortestThing = 4;

/** A word that joins, and right behind it a number. */
const jointOf = memoOf(({ frame }: LanguagePack) => {
  const words = oneOf(frame.conjunctions) || '(?!)';
  return new RegExp(`(?<!\\p{L})(?:${words})\\s(?=\\d)`, 'iu');
});
