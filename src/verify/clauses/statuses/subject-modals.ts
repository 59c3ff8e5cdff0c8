import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { ageGroups } from '../../counted/ages.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { keyOf, once, spelled, wordFinder } from '../../figures/words.js';
import { endsInJoint } from '../joined-clauses.js';
import { within, type Stretch } from '../../sources/source-text.js';

/**
 * “900 seats will be added”, “900 seats and 12 halls will be added”, “40 % des cas pourraient être évités”, 40%的病例可能得到预防:
 * the figure begins the subject of its clause or is one of its members, and the word behind it is the verb of that subject.
 * “900 people said they may leave” has another.
 */
export function isVerbOfSubject(
  text: string,
  word: ClauseWord,
  verbs: readonly Stretch[],
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const { modals } = wordsOf(pack);
  const key = keyOf(word.text);
  // 将建 is 将 with the verb behind it.
  const isModal =
    modals.has(key) ||
    (pack.reading.grammar === 'han' && [...modals].some((each) => key.startsWith(each)));
  if (!isModal && !verbs.some((verb) => within(verb, word))) return false;
  if (isImpossible(text, word, pack)) return false;
  const verb = withAuxiliaries(text, word, figure, pack);
  return isOfSubject(text, verb, figure, clause, pack, false);
}

/** “4,380 donations could not be used”: what was not possible did not happen. */
export const isImpossible = (text: string, { start, end }: Stretch, pack: LanguagePack): boolean =>
  wordsOf(pack).impossible?.test(text.slice(start, end + 8)) === true;

/** “214 cases were not reported”, 214例未报告: a negation behind a figure is in the predicate of it as the subject. */
export function isNegatedSubject(
  text: string,
  word: ClauseWord,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const { auxiliary, behindNegation, adverbs } = wordsOf(pack);
  if (behindNegation?.test(text.slice(word.end, word.end + longestVerb)) === false) return false;
  if (isOnly(text, word, clause, pack)) return false;
  const verb = withAuxiliaries(text, word, figure, pack);
  // “Never gained”, “no longer lacked”: the verb itself stands behind.
  const isAdverb = adverbs?.test(text.slice(word.start, word.end + longestVerb)) === true;
  const isBare =
    auxiliary !== undefined && behindNegation === undefined && verb === word.start && !isAdverb;
  if (isBare && pack.reading.grammar !== 'han' && !deniesObject(text, word, figure, pack))
    return false;
  return isOfSubject(text, verb, figure, clause, pack);
}

/** « 9 gares n’ont que deux voies »: behind the negation a word of restriction, and no other negation before it. */
function isOnly(
  text: string,
  word: Stretch,
  clause: Stretch,
  { frame: { restrictions, negations } }: LanguagePack,
): boolean {
  if (restrictions.before.length === 0) return false;
  const words = text
    .slice(word.end, clause.end)
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/(?<=’)|\s+/u);
  const at = words.findIndex((each) => restrictions.before.includes(each));
  return at >= 0 && !words.slice(0, at).some((each) => negations.includes(each));
}

/** “47% of the children show no delay”: behind a verb; “at no cost” stands behind no verb. */
function deniesObject(
  text: string,
  word: ClauseWord,
  figure: Stretch,
  { frame }: LanguagePack,
): boolean {
  if (!frame['negating-articles'].includes(keyOf(word.text))) return false;
  const words = text.slice(figure.end, word.start).trim().toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const isSmall = [
    ...frame['counted-ends'],
    ...frame['noun-ends'],
    ...frame.conjunctions,
    ...frame.determiners,
  ].includes(last);
  // “12 boats” has its noun, “12%” and “12” have it behind them.
  const hasNoun = /\p{L}$/u.test(text.slice(figure.start, figure.end));
  return words.length > (hasNoun ? 0 : 1) && !isSmall;
}

/** “71 must be served”, “71 are due to be served”: a verb behind a figure is that of the subject which it is. */
export const isVerbBehindSubject = (
  text: string,
  word: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean => isOfSubject(text, withAuxiliaries(text, word, figure, pack), figure, clause, pack);

/** Where the verb begins that a word ends: with its auxiliaries. */
function withAuxiliaries(
  text: string,
  { start }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): number {
  const verb = wordsOf(pack).auxiliary?.exec(text.slice(figure.end, start));
  return start - (verb?.[0].length ?? 0);
}

/** “12 halls (4%) will close”: what a bracket adds parts no subject from its verb. */
const bracketed = /\s?[(（][^()（）]{0,80}[)）]/gu;

/** Whether the verb that begins at an offset is that of a subject which the figure is, or is a member of. */
function isOfSubject(
  text: string,
  verb: number,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
  mayBeTwo = true,
): boolean {
  const { barriers, opening, members, places, pair, relative } = wordsOf(pack);
  const lead = text.slice(clause.start, figure.start);
  const opens =
    opening?.test(lead) === true ||
    isBracketed(lead, text.slice(figure.end)) ||
    endsInJoint(lead, pack);
  if (lead.length > longestLead || !opens) return false;
  const whole = withoutAges(text.slice(figure.end, verb), pack).replace(bracketed, '');
  if (wordsOf(pack).companion.test(lead) && wordsOf(pack).subject.test(whole)) return false;
  if (whole.length > longestLead) return false;
  // “In 12 ports at least one boat had no light”: the subject has a number of its own.
  if (wordsOf(pack).place.test(lead) && wordsOf(pack).qualifiers?.test(whole) === true)
    return false;
  const rest = whole.replace(members, '').replace(places, ' ');
  const between = (mayBeTwo ? rest.replace(pair, '') : rest).replace(relative, '');
  return (
    between.length <= longestSubject &&
    !/\d/u.test(between) &&
    (barriers === undefined || between.search(barriers) < 0)
  );
}

/** “77% of adults aged 15 years and older”. */
const withoutAges = (between: string, pack: LanguagePack): string =>
  /\d/u.test(between)
    ? ageGroups(between, pack).reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`,
        between,
      )
    : between;

/** “Less than a quarter (22.3%) of the waste was not …”, 北馆（4300座）将建成, “the hall (900 seats) will open”: it stands in brackets behind the words that open the clause. */
const isBracketed = (lead: string, behind: string): boolean =>
  /^\s*\p{L}+(?:\s\p{L}+){0,4}\s?[(（][^\d()（）,.;，。；]{0,12}$/u.test(lead) &&
  /^[^\d()（）,.;，。；]{0,24}[)）]/u.test(behind);

/** No noun phrase is looked through farther than this, in UTF-16 units. */
const longestSubject = 60;

/** “ estaban”, in UTF-16 units. */
const longestVerb = 16;

/** Nor a list of such phrases. */
const longestLead = 120;

const wordsOf = memoOf((pack: LanguagePack) => {
  const { modals, determiners, conjunctions, 'negations-of-nouns': without } = pack.frame;
  const inner = oneOf(modals.places) || '(?!)';
  const relatives = oneOf([
    ...pack.frame['relative-pronouns'],
    ...pack.frame['relative-conjunctions'],
  ]);
  const bound = [...pack.reading.boundPrepositions];
  const isHan = pack.reading.grammar === 'han';
  const denials = pack.frame.negations.filter((each) => !without.includes(each));
  const or = oneOf([...determiners, ...modals.openings]);
  const articles = oneOf(determiners);
  const and = oneOf(conjunctions);
  // “Without treatment 20% may die”.
  const lack = isHan || without.length === 0 ? '' : `(?:(?:${oneOf(without)})\\s\\p{L}+\\s+)?`;
  const year = `(?:\\p{L}{1,3}\\s)?\\d{4}${isHan ? '\\P{N}' : ',?'}`;
  const number = '[\\p{Sc}~]?\\d+(?:[.,\\s]\\d+)*\\s?[%‰]?';
  const joint = isHan ? `(?:、|,|，|${and})` : `(?:,\\s(?:(?:${and})\\s)?|\\s(?:${and})\\s)`;
  // “1.940 hoteles cerraron y 86 no abrieron”: no member of a list holds a verb of its own.
  const verbs = modals['behind-negation']
    .filter((each) => !each.startsWith('*') || each.length > 3 || /[óá]$/u.test(each))
    .map(spelled);
  const notVerb = verbs.length === 0 ? '' : `(?!(?:${verbs.join('|')})(?!\\p{L}))`;
  const noun = isHan ? '[^\\d\\p{P}\\s]{0,8}' : `(?:\\s?${notVerb}\\p{L}[\\p{L}’-]*){0,5}?`;
  // “A record 62 tonnes”: a word behind an article.
  const qualified = isHan || articles === '' ? '' : `(?:(?:${articles})\\s+\\p{L}+\\s+)?`;
  // “Last winter, 14 people nearly drowned”.
  const set = isHan ? '' : '(?:[^\\d,;:.]{1,32},\\s)?';
  // “Since the start of the drought 40 wells have not”, 旱情开始以来40口井可能: a time that opens the clause without a comma.
  const times = oneOf(modals.times);
  const ofVerb = oneOf([...modals.auxiliaries, ...modals.barriers]) || '(?!)';
  const time =
    times === ''
      ? ''
      : isHan
        ? `(?:[^\\d\\p{P}\\s]{1,20}(?:${times}))?`
        : `(?:(?:${times})\\s(?:(?!(?:${ofVerb})\\s)\\p{L}+\\s){1,7}?)?`;
  const words = `${qualified}(?:(?:${or})${isHan ? '' : '\\s+'})*`;
  // “In 18 countries patients may”, “teachers in 18 countries were never”, 在18个国家: what is said of what is there.
  const located = `(?:${isHan ? '' : '(?:\\p{L}[\\p{L}’-]*\\s){0,3}'}(?:${oneOf(modals.locating) || '(?!)'})${isHan ? '' : '\\s'}${words})?`;
  // “In the whole region 40 schools will”, 全球有40所.
  const place = isHan
    ? `(?:\\p{L}{0,8}(?:${inner}))?`
    : `(?:(?:${inner})\\s(?!(?:${articles || '(?!)'})\\s$)(?:\\p{L}+\\s){1,4})?`;
  return {
    modals: new Set(
      [
        ...modals.verbs,
        ...pack.frame.hearsay,
        ...Object.keys(pack.frame['statuses-before-verbs']),
        // 将建 of 12所学校将建成.
        ...(isHan ? pack.frame.futures : []),
      ].map(keyOf),
    ),
    // “With 14 goals the team almost fell”: behind what it has the subject stands.
    companion: new RegExp(
      `(?<!\\p{L})(?:${oneOf(determiners.filter((word) => bound.includes(word))) || '(?!)'})\\s$`,
      'iu',
    ),
    subject: new RegExp(
      `(?<!(?<!\\p{L})(?:${oneOf([...bound, ...modals.places])}))\\s(?:${oneOf(determiners.filter((word) => !bound.includes(word))) || '(?!)'})\\s\\p{L}`,
      'iu',
    ),
    barriers: wordFinder(modals.barriers, pack),
    auxiliary:
      modals.auxiliaries.length === 0
        ? undefined
        : new RegExp(
            `(?:(?<!\\p{L})(?:${oneOf([...modals.auxiliaries, ...denials])})\\s*)+(?:(?:${oneOf(modals.openings) || '(?!)'})\\s)?$`,
            'iu',
          ),
    behindNegation:
      modals['behind-negation'].length === 0
        ? undefined
        : new RegExp(
            `^\\s+(?:${modals['behind-negation'].map(spelled).join('|')})(?!\\p{L})`,
            'iu',
          ),
    impossible:
      modals.denied.length === 0
        ? undefined
        : new RegExp(`^(?:${oneOf(modals.denied)})(?!\\p{L})`, 'iu'),
    opening:
      modals.verbs.length === 0
        ? undefined
        : new RegExp(
            `^[\\s•*–—-]*(?:${year}\\s*)?${set}${time}${place}${lack}${words}(?:${number}${noun}${joint}${words})*${located}$`,
            'iu',
          ),
    // “Adults and young people”.
    pair: isHan
      ? /$^/u
      : new RegExp(`^(?:\\s(?:${inner}))?\\s\\p{L}+\\s(?:${and || '(?!)'})(?=\\s\\p{L})`, 'iu'),
    // “40 schools that will be opened”: the pronoun stands for what the figure counts.
    relative:
      relatives === '' ? /$^/u : new RegExp(`^(?:\\s\\p{L}+)?,?\\s(?:${relatives})\\s?$`, 'iu'),
    qualifiers: once(wordFinder([...pack.reading.qualifiersBefore.keys()], pack)),
    place: new RegExp(
      `(?<!\\p{L})(?:${oneOf(modals.locating) || '(?!)'})\\s?(?:${articles || '(?!)'})?\\s?$`,
      'iu',
    ),
    // “60% of waters in 89 countries could”.
    places: isHan
      ? /$^/u
      : new RegExp(
          `\\s(?:${inner})\\s(?:(?:${articles || '(?!)'})\\s)?\\d+(?=\\s(?:\\p{L}|$))`,
          'giu',
        ),
    adverbs:
      modals['denying-adverbs'].length === 0
        ? undefined
        : new RegExp(`^(?:${modals['denying-adverbs'].map(spelled).join('|')})\\s`, 'iu'),
    members: new RegExp(`^(?:${noun}${joint}${words}${number})+`, 'iu'),
  };
});
