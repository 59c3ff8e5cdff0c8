import type { LanguagePack } from '../../language/pack.js';
import { keyOf } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';
import { joinedForms, type Forms } from './joined-forms.js';

/**
 * “Wants a harbour and runs 40 schools”, « n’a pas de port et gère 40 écoles », “nobody was hurt when 40 fell”: behind such a word
 * another clause is joined without a comma, whose own verb the figure stands behind.
 */
export function isOfJoined(
  text: string,
  word: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = formsBefore(word.end, figure, pack);
  if (forms === undefined) return false;
  const between = text.slice(word.end, figure.start);
  if (forms.ofTime.test(between)) return true;
  const said = text.slice(word.start, word.end);
  const articles = pack.frame['negating-articles'];
  const isArticle = articles.includes(keyOf(said));
  if (isArticle && forms.object?.test(between) === true) return true;
  const joined = forms.joined.exec(between)?.groups;
  if (joined === undefined) return false;
  const { own = '', verb = '' } = joined;
  if (forms.subordinate.test(`${own} `)) return false;
  if (forms.finite.test(verb)) return true;
  // “Has not built and opened 40”.
  const lead = isArticle ? '' : text.slice(clause.start, word.end) + own;
  return forms.past.test(verb) && !forms.auxiliaries.test(`${lead} `);
}

/** The forms of a language, for a word that ends before a figure. */
const formsBefore = (end: number, figure: Stretch, pack: LanguagePack): Forms | undefined =>
  end > figure.start ? undefined : joinedForms(pack);

/** The same of a word of status: a verb has its own clause, and a noun may be the subject of both (“the plan opens a port and closes 40”). */
export const isStatusOfJoined = (
  text: string,
  word: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
  isVerb = false,
): boolean =>
  isOfNextPredicate(text, word, figure, clause, pack) ||
  isInRelative(text, word, figure, pack) ||
  ((isVerb ||
    joinedForms(pack)?.verbs.has(
      keyOf(text.slice(word.start, word.end)).split(' … ', 1)[0] ?? '',
    ) === true) &&
    isOfJoined(text, word, figure, clause, pack));

/** “Teachers who were asked to leave ran 40”, “the city, which is to open a harbour, runs 40”: a relative that ends before the verb. */
function isInRelative(
  text: string,
  { start, end }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = figure.start - end > longestRelative ? undefined : formsBefore(end, figure, pack);
  if (forms === undefined) return false;
  const opened = forms.relative.exec(text.slice(Math.max(0, start - longestLead), start));
  if (opened === null) return false;
  const closed = opened[0].startsWith(',') ? forms.behindAside : forms.behindInfinitive;
  return isVerb(closed.exec(text.slice(end, figure.start))?.groups?.['verb'], forms);
}

const isVerb = (word: string | undefined, { finite, past }: Forms): boolean =>
  word !== undefined && (finite.test(word) || past.test(word));

/**
 * “The supposedly poor city runs 40”, „in dem angeblich verfluchten Haus wohnen 40“: an adverb behind an article says of the
 * adjective and its noun what it says, and a verb parts them from the figure.
 */
export function isOfAdjective(
  text: string,
  { start, end }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = figure.start - end > longestRelative ? undefined : formsBefore(end, figure, pack);
  if (forms === undefined) return false;
  const lead = text.slice(Math.max(0, start - longestLead), start);
  if (!forms.article.test(lead)) return false;
  const between = text.slice(end, figure.start);
  const verb = forms.described.exec(between)?.groups?.['verb'];
  if (verb !== undefined) return pack.numerals.compounds || isVerb(verb, forms);
  return forms.place.test(lead) && forms.placed.test(between);
}

/** “The club closed and”: whether a clause of its own ends before a figure, which begins another. */
export function endsInJoint(lead: string, pack: LanguagePack): boolean {
  const forms = joinedForms(pack);
  const before = forms?.jointEnd.exec(lead)?.groups?.['before'];
  if (forms === undefined || before === undefined) return false;
  return (before.match(/(?<=\s)\p{Ll}+/gu) ?? []).some((word) => isVerb(word, forms));
}

/** “1,940 hotels closed and 86 venues did not answer”: behind the verb of a figure another count is the subject of what is denied. */
export function isOfNextCount(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = word.start < figure.end ? undefined : joinedForms(pack);
  const own = forms?.nextCount.exec(text.slice(figure.end, word.start))?.groups?.['own'];
  // Its noun is no verb.
  return (
    forms !== undefined &&
    own !== undefined &&
    (own.match(/\p{Ll}+/gu) ?? []).slice(1).some((verb) => isVerb(verb, forms))
  );
}

/** In UTF-16 units. */
const longestRelative = 120;

/** „Hat 40 Schulen und wird eine Klinik bauen“: one auxiliary of the singular behind a figure, whose subject stands before that. */
function isOfNextPredicate(
  text: string,
  word: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const { next } = pack.numerals.compounds ? (joinedForms(pack) ?? {}) : {};
  return (
    next !== undefined &&
    word.start >= figure.end &&
    /\p{L}\s+\p{L}/u.test(text.slice(clause.start, figure.start)) &&
    next.test(text.slice(figure.end, word.start))
  );
}

/** “, which is ”, “in the supposedly”, in UTF-16 units. */
const longestLead = 32;
