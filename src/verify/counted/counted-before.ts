import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { repeatsPreposition } from '../../quantity/read/beside/gapped.js';
import { namedAges } from './ages.js';
import { patternsOfCounts } from './patterns-of-counts.js';

/**
 * “Of the cases notified, 1,285 were confirmed”, “of cases (1,652)”, “48 contacts; 35 of them”: no noun is behind the
 * number, its sentence named what is counted before, and nothing else has been counted since.
 */
export function isCountedBefore(
  word: string,
  lead: string,
  written: string,
  pack: LanguagePack,
): boolean {
  // “4,310 are under 16”: an age behind a count is told by the count.
  const behind = withoutAges(`0${written}`, pack).slice(1).replaceAll("'", '’');
  const closing = patternsOfCounts(pack);
  if (closing === undefined) return false;
  const sentences = lead.slice(-longestLead).split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u);
  const own = sentences.at(-1) ?? '';
  if (isHeading(word, own, behind) || isGapped(word, own, behind, pack)) return true;
  const isNounless =
    [closing.opening, closing.numbered, closing.verbOfThese].some((each) => each?.test(own)) &&
    closing.noNoun?.test(behind) === true;
  // “4.300 Betten, davon 410 auf Intensivstationen”.
  const isOfThese =
    closing.these?.test(own) === true &&
    [closing.behindThese, closing.described, closing.bounded].some((each) => each?.test(behind));
  // „Mehr Züge fielen aus, nämlich 3.870 statt 2.950“.
  const specified = closing.specified?.exec(own)?.groups?.['phrase'];
  if (specified !== undefined && closing.behindSpecified.test(behind))
    return lastWord(specified, word, pack) !== undefined && !closing.otherCount.test(specified);
  // “14 gares, dont trois accessibles”: a part of what was counted is as much of it.
  if (closing.among?.exec(own)?.groups?.['phrase']?.search(wholeWord(word)) === 0) return true;
  // “A rate of 84 per 100,000, and 2,261 of them”.
  const isOfThem = closing.behindOfThese?.test(behind) === true;
  const isPart = isOfThese || isOfThem || (closing.part.test(own) && closing.place.test(behind));
  const whole = closing.whole?.exec(own)?.groups;
  // « Parmi les 2,9 millions de personnes en foyer, 612 000 résident en ville ».
  const isVerbBehind = whole !== undefined && closing.finite?.test(behind) === true;
  if (isSubjectOfNext(word, own, behind, closing.next)) return true;
  if (!isNounless && !isPart && !isVerbBehind && !closing.behind.test(behind)) return false;
  if (whole !== undefined)
    return (
      isHeadOf(word, whole['phrase'] ?? '', closing.nounEnds, pack) &&
      !closing.otherCount.test(whole['rest'] ?? '')
    );
  const goesBack = closing.opening?.test(own) === true || closing.same?.test(own) === true;
  const said = goesBack ? `${sentences.at(-2) ?? ''} ${own}` : own;
  const at = lastWord(said, word, pack);
  if (at === undefined) return false;
  const since = withoutAges(said.slice(at + word.length), pack);
  if (closing.otherCount.test(since)) return false;
  // “24,300 schools and 900 ships, and 3,400 are private”: of which of the two, nothing says; “of these” does.
  return isPart || closing.ofThem?.test(since) === true || !closing.pair.test(said.slice(0, at));
}

interface NextClause {
  /** The subject with its number that a sentence begins with, behind a time or a place. */
  readonly subject: RegExp;
  /** What joins the next clause, up to its number. */
  readonly joint: RegExp;
  /** A verb that a number stands before, and no verb behind it. */
  readonly verb: RegExp;
}

/** “9 towns began to bake, and 4 stopped for lack of flour”: the next clause has a verb, and its number no noun of its own. */
function isSubjectOfNext(
  word: string,
  own: string,
  behind: string,
  next: NextClause | undefined,
): boolean {
  const phrase = next?.subject.exec(own)?.groups?.['phrase'];
  return (
    next !== undefined &&
    phrase !== undefined &&
    wholeWord(word).test(phrase) &&
    next.joint.test(own) &&
    next.verb.test(behind)
  );
}

/** “People aged 65 and over”, “4,310 are under 16”: an age counts nothing. */
const withoutAges = (text: string, pack: LanguagePack): string =>
  namedAges(text, pack).reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replaceAll(/\d/gu, '') + rest.slice(end),
    text,
  );

/** “254 million people live with asthma and 50 million with gout”: what the number before it counts, where both are put alike. */
function isGapped(word: string, lead: string, behind: string, pack: LanguagePack): boolean {
  const [head = ''] = lastCount.exec(lead) ?? [];
  const between = head.replace(/^[\d.,’]+/u, '');
  return (
    head !== '' &&
    repeatsPreposition(between, behind, pack) &&
    isHeadOf(word, head, patternsOfCounts(pack)?.nounEnds, pack)
  );
}

const lastCount = /(?<![\d.,])\d[\d.,’]*\s[^\d;:!?()]*$/u;

/** “Visitors: 12,480 (previous year: 11,905)”. */
const isHeading = (word: string, lead: string, behind: string): boolean =>
  closedBehind.test(behind) &&
  new RegExp(`(?:^|[(•–])\\s?${escapeExpression(word)}\\s?:\\s$`, 'iu').test(lead);

const closedBehind = /^(?:$|\s?\(|[).,;](?!\d))/u;

/** “(Of the) 6.3 million breath tests carried out in 12 countries”: its noun, and none of what is said of that. */
function isHeadOf(
  word: string,
  phrase: string,
  ends: RegExp | undefined,
  pack: LanguagePack,
): boolean {
  const at = lastWord(phrase, word, pack);
  if (at === undefined) return false;
  const head = phrase.slice(0, at).replace(patternsOfCounts(pack)?.ofMillions ?? /(?!)/u, '$1');
  const [number = ''] = leadingNumber.exec(head) ?? [];
  if (ends !== undefined && number.search(ends) >= 0) return false;
  const lead = head.slice(number.length);
  const words = lead.split(/\s+/u).filter((each) => each !== '');
  return (
    words.length <= mostBeforeNoun &&
    !/\d/u.test(lead) &&
    (ends === undefined || lead.search(ends) < 0)
  );
}

/** “6.3 million breath tests”, “the service’s 64 vehicles”: the number of the whole, and whose it is. */
const leadingNumber = /^\s*(?:\p{L}[\p{L}'’]*\s){0,3}\d[\d.,’\s\u00A0\u202F]*/u;

/** “Million new laboratory (tests)”. */
const mostBeforeNoun = 4;

/** How far before a number the noun of it may stand, in UTF-16 units. */
export const longestLead = 240;

/** A word that opens a phrase and is whole. */
const wholeWord = (word: string): RegExp =>
  new RegExp(`^${escapeExpression(word)}(?!\\p{L})`, 'iu');

/** Where a whole word stands last in a text. */
function lastWord(text: string, word: string, { frame }: LanguagePack): number | undefined {
  const endings = `(?:${oneOf(['', ...frame['case-endings']])})`;
  const found = [
    ...text.matchAll(new RegExp(`(?<!\\p{L})${escapeExpression(word)}${endings}(?!\\p{L})`, 'giu')),
  ];
  return found.at(-1)?.index;
}
