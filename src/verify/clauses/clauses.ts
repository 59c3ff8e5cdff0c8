import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { wordFinder, yearDigits } from '../figures/words.js';
import { isOfWhatIsThere } from './statuses/of-what-is-there.js';
import { isCountedItself, isSetAgainst } from './set-against.js';
import { syllables } from './words/verb-forms.js';
import type { Stretch } from '../sources/source-text.js';

/** No clause is looked at farther than this from its figure, in UTF-16 units. */
const longest = 240;
/** How many clauses of a sentence on a side of that of a figure are looked at. */
const mostBeside = 4;
const clauseEnd = /[，；;：。!！?？\n\t、]/u;
const comma = /[,，]/u;
const listed = /[,，;；]/u;

/** The clause round a figure: a comma or point between digits ends none. */
export function clauseRound(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  while (from > 0 && start - from < longest && !endsClause(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < longest && !endsClause(text, to)) to += 1;
  return { start: from, end: to };
}

/** „8,1 bzw. 2,6 Prozent“: three letters or more that no word is spelt with, before a number that is no year. */
const withoutVowel = /(?<!\p{L})[b-df-hj-np-tv-xz]{3,4}$/u;
const numberNext = new RegExp(String.raw`^ (?!${yearDigits}(?!\d))\d`, 'u');

function endsClause(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (clauseEnd.test(sign)) return sign !== '、';
  if (sign !== ',' && sign !== '.' && sign !== ':') return false;
  const isInNumber = /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
  // “104,9 Mill. zurück”: behind the point of an abbreviation the sentence goes on in small letters.
  const isAbbreviation =
    sign === '.' &&
    (!/[\s"”’)]/u.test(text.charAt(at + 1) || ' ') ||
      /^\p{L} \p{Ll}/u.test(`${text.charAt(at - 1)}${text.slice(at + 1, at + 3)}`) ||
      (withoutVowel.test(text.slice(Math.max(0, at - 5), at)) &&
        numberNext.test(text.slice(at + 1, at + 7))));
  return !isInNumber && !isAbbreviation;
}

/**
 * Clauses of the sentence whose plan the clause of a figure goes on with, the nearest first: “plans to open 45 schools,
 * adding 900 places”; 计划新建6所，新增900个, until a word says that something has come to be; in Korean those behind it too.
 */
export function clausesGoneOnWith(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): readonly Stretch[] {
  const { any, openings, changes, departures, appositions, ownChanges, infinitives } =
    goingOnOf(pack);
  if (any) {
    if (isRealised(text, clause, pack)) return [];
    const earlier = clausesBefore(text, clause).filter(
      (each) => !isRealised(text, { start: each.end, end: clause.end }, pack),
    );
    return pack.script === 'Kore' ? [...earlier, ...clausesBehind(text, clause, pack)] : earlier;
  }
  const goesOn = (part: Stretch, lead: string): boolean =>
    lead.trim() === '' ||
    openings.test(lead) ||
    changes.test(lead.split(/\d/u, 1)[0] ?? '') ||
    (part === clause && appositions.test(lead) && ownChanges.test(text.slice(figure.end))) ||
    infinitives.test(text.slice(part.start, part.end));
  if (isRealised(text, clause, pack) || departures.test(text.slice(clause.start, figure.start)))
    return [];
  if (!goesOn(clause, text.slice(clause.start, figure.start))) return [];
  // “Plans 20 schools; 30 clinics”.
  const isItem = text.slice(clause.start, figure.start).trim() === '';
  const earlier = clausesBefore(text, clause, isItem ? listed : comma);
  const last = earlier.findIndex((each) => !goesOn(each, text.slice(each.start, each.end)));
  return last < 0 ? earlier : earlier.slice(0, last + 1);
}

/** The clauses of a sentence on either side of one, by commas. */
export const clausesBeside = (text: string, clause: Stretch): readonly Stretch[] => [
  ...clausesBefore(text, clause),
  ...clausesAfter(text, clause),
];

/** Whether a word is the first of its clause; in the middle of a sentence that of a few words (if any) is none. */
export function opensClause(
  text: string,
  word: Stretch,
  clause: Stretch,
  { reading }: LanguagePack,
): boolean {
  const lead = text.slice(clause.start, word.start).trim();
  if (reading.grammar === 'han') return lead.length <= 4;
  if (lead !== '' && (reading.grammar !== 'latin' || /\s/u.test(lead))) return false;
  return (
    !comma.test(text.charAt(clause.start - 1)) ||
    text.slice(clause.start, clause.end).trim().split(/\s+/u).length > 3
  );
}

function clausesBefore(
  text: string,
  { start }: Stretch,
  joint: RegExp = comma,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = start; found.length < mostBeside && joint.test(text.charAt(at - 1));) {
    const earlier = clauseRound(text, { start: at - 1, end: at - 1 });
    found.push(earlier);
    at = earlier.start;
  }
  return found;
}

function clausesAfter(text: string, { end }: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = end; found.length < mostBeside && comma.test(text.charAt(at));) {
    const later = clauseRound(text, { start: at + 1, end: at + 1 });
    found.push(later);
    at = later.end;
  }
  return found;
}

/** A verb that is no end of its sentence has the time of the one behind it: 신설하고, … 늘릴 계획이다. */
function clausesBehind(text: string, clause: Stretch, pack: LanguagePack): readonly Stretch[] {
  const found = clausesAfter(text, clause);
  const realised = found.findIndex((each) => isRealised(text, each, pack));
  return realised < 0 ? found : found.slice(0, realised);
}

/** “It will cost $14 million; $8 million has been pledged”: the clause of the figure says that it is so already. */
export const hasComeToBe = (text: string, figure: Stretch, pack: LanguagePack): boolean =>
  isRealised(text, clauseRound(text, figure), pack);

/**
 * Behind a figure whose own verb says that it is so, a word or date is of what the sentence goes on with, though no comma
 * parts them: 5천 명이었고 2072년에는 … 전망된다.
 */
export const isOfNextVerb = (
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean =>
  pack.frame['verbs-last'] &&
  word.start > figure.end &&
  (pack.frame['goes-on'].copulas.some((copula) =>
    text
      .slice(figure.end, figure.end + longestCounter)
      .replace(/^\p{Script=Han}{1,6}/u, '')
      .startsWith(copula),
  ) ||
    (goingOnOf(pack).pastVerbs?.test(text.slice(figure.end, word.start)) ?? false));

/** 230人と、目標の300人を下回った, 목표치인 65%에 못 미쳤다: right behind the word stands another amount, which it is of. */
const isOfAmountBehind = (
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean =>
  pack.frame['verbs-last'] &&
  word.start > figure.end &&
  amountBehind.test(text.slice(word.end, word.end + longestCounter));

const amountBehind = new RegExp(`^\\p{Lo}{0,2}\\s?(?!${yearDigits})\\d`, 'u');

/** A counter that is no unit, and a copula: 経営体であり、. In UTF-16 units. */
const longestCounter = 12;

/** Whether a word of status tells of what comes behind the figure in its clause, and not of it. */
export const isOfNext = (
  text: string,
  figure: Stretch,
  word: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean =>
  isOfNextVerb(text, figure, word, pack) ||
  isOfAmountBehind(text, figure, word, pack) ||
  isSetAgainst(text, figure, word, clause, pack) ||
  isCountedItself(text, figure, word, pack) ||
  isOfWhatIsThere(text, figure, word, clause, pack) ||
  isRealisedDeparture(text, figure, clause, pack);

/** 지난해 18.2%에서 2072년 47.7%가 될 것으로: the level that a plan goes out from is so already. */
const isRealisedDeparture = (
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean =>
  isLeftInTurn(text, figure, clause, pack) || isRealisedLevel(text, figure, clause, pack);

/** “Will drop from 22% in 2022 to 20% by 2030”: the first of the two levels, with a date of its own. */
function isLeftInTurn(
  text: string,
  figure: Stretch,
  clause: Stretch,
  { frame, reading }: LanguagePack,
): boolean {
  const from = frame.from.filter((word) => !frame.determiners.includes(word));
  if (reading.grammar !== 'latin' || frame['verbs-last'] || from.length === 0) return false;
  const lead = text.slice(clause.start, figure.start).trimEnd().toLowerCase();
  const [own, ...more] = text
    .slice(figure.end, clause.end)
    .split(new RegExp(`\\s(?=(?:${oneOf(frame.to)})\\s)`, 'u'));
  return (
    from.some((word) => lead.endsWith(` ${word}`)) && more.length > 0 && yearInWords.test(own ?? '')
  );
}

const yearInWords = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'u');

const isRealisedLevel = (
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean =>
  pack.frame['verbs-last'] &&
  pack.frame.from.some((word) => text.startsWith(word, figure.end)) &&
  isRealised(
    text,
    { start: Math.max(clause.start, figure.start - nearest), end: figure.end },
    pack,
  );

/** “지난해 ”, in UTF-16 units. */
const nearest = 8;

function isRealised(text: string, { start, end }: Stretch, pack: LanguagePack): boolean {
  const own = text.slice(start, end);
  const { realised, pastVerbs } = goingOnOf(pack);
  return [realised, pastVerbs].some((each) => each !== undefined && own.search(each) >= 0);
}

interface GoingOn {
  readonly any: boolean;
  readonly openings: RegExp;
  /** “, up by 5%”, “en hausse de”: a change without a verb before its figure. */
  readonly changes: RegExp;
  /** “, down from 5%”: the level that is left is so already. */
  readonly departures: RegExp;
  /** “, a further 33% increase”: words before a figure whose noun is that of a change. */
  readonly appositions: RegExp;
  readonly ownChanges: RegExp;
  readonly infinitives: RegExp;
  readonly realised: RegExp | undefined;
  readonly pastVerbs: RegExp | undefined;
}

const goingOnOf = memoOf((pack: LanguagePack): GoingOn => {
  const { any, openings, participles, infinitives, realised, past } = pack.frame['goes-on'];
  const {
    determiners,
    'before-years': beforeYears,
    'changes-behind': nouns,
    by,
    from,
    rises,
    falls,
  } = pack.frame;
  const levels = [...rises, ...falls];
  const or = (words: readonly string[]): string => words.join('|') || '$^';
  return {
    any,
    changes: new RegExp(
      `^\\s*(?:(?:${or([...determiners, ...beforeYears].map(escapeExpression))})\\s)?(?:${or(nouns.map(escapeExpression))})(?:\\s(?:${or([...by, ...from].map(escapeExpression))}))*\\s*$`,
      'iu',
    ),
    departures: new RegExp(
      `^\\s*(?:${or(levels.map(escapeExpression))})\\s(?:${or(from.filter((word) => !determiners.includes(word)).map(escapeExpression))})\\s\\P{N}{0,24}$`,
      'iu',
    ),
    appositions: new RegExp(
      `^\\s*(?:${or(determiners.map(escapeExpression))})\\s(?:\\p{L}+\\s)?$`,
      'iu',
    ),
    ownChanges: new RegExp(`^\\s(?:${or(nouns.map(escapeExpression))})(?!\\p{L})`, 'iu'),
    // A participle is the first word of its clause, or stands behind one adverb or conjunction.
    openings: new RegExp(
      `^\\s*(?:${or([...openings.map(escapeExpression), `(?:\\p{L}+\\s)?\\p{Ll}+(?:${or(participles)})`])})(?!\\p{L})`,
      'iu',
    ),
    infinitives: new RegExp(
      `(?<!\\p{L})(?:${or(infinitives)}) \\p{Ll}+n(?!\\p{L})|\\p{Ll}{2,}(?:${or(infinitives)})\\p{Ll}+n(?!\\p{L})`,
      'u',
    ),
    realised: wordFinder(realised, pack),
    pastVerbs:
      past.endings.length === 0
        ? undefined
        : new RegExp(past.endings.map((ending) => syllables(ending, past.except)).join('|'), 'u'),
  };
});
