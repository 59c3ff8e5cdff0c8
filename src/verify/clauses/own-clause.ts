import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { anySpelled, once, wordFinder, yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';
import { isEarlierLevel } from './earlier-level.js';
import { hasNumeral } from './words-that-do-not-bear.js';

/** In UTF-16 units. */
const longest = 240;
const longestLead = 80;

/**
 * “Aims to run 20 buses; at present it has 6”, “has 7 teachers (it aims to hire 11)”: whether a word that tells of an amount of its
 * own stands in another clause than a figure whose clause says what is so. “Plans 20 schools; 30 clinics” is one plan, and of
 * “plans a school; it has 6 rooms” nobody can tell.
 */
export function isOfOtherClause(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
  said: 'status' | 'denial' = 'status',
): boolean {
  const forms = formsOf(pack);
  if (said === 'status' && isEarlierLevel(text, word, figure, pack, forms?.verbs)) return true;
  if (forms === undefined || farness(word, figure) > longest) return false;
  if (word.start >= figure.end) return isInBracketBehind(text, word, figure, forms);
  if (word.end > figure.start) return false;
  const between = text.slice(word.end, figure.start);
  if (said === 'denial' && isBehindDash(between, forms)) return true;
  if (!forms.isSpaced) return isPresentBehind(text, word, between, forms);
  const before = lastSentence(text.slice(Math.max(0, word.start - longest), word.start));
  return leadsOf(between).some(([told, lead]) => {
    const other = `${before} ${told} `;
    return hasAmount(other) && isOwnLead(text, other, lead, figure, forms);
  });
}

const lastSentence = (text: string): string =>
  text.split(/[.;!?](?:\s)|[。！？；\n]/u).at(-1) ?? '';

/** “Did not admit 30 applicants – it had 80 members”: no denial reaches over a dash to a subject with its own verb. */
function isBehindDash(between: string, forms: Forms): boolean {
  const lead = /(?:\s[–—-](?=\s)|——)(?<lead>[^,，;；:：.。()（）–—]*)$/u.exec(between)?.groups?.[
    'lead'
  ];
  if (lead === undefined) return false;
  // «Tenía 80»: where verbs need no subject.
  return (
    forms.verbs.test(lead) &&
    (forms.subject.test(lead) || lead.trimStart().search(forms.verbs) === 0)
  );
}

const farness = (word: Stretch, figure: Stretch): number =>
  Math.max(word.start - figure.end, figure.start - word.end);

const hasAmount = (text: string): boolean => hasNumeral(text.replaceAll(year, ''));

const year = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

/** Where a clause may begin: what was told before it, and its words before the figure. */
const leadsOf = (between: string): readonly (readonly [string, string])[] =>
  [...between.matchAll(boundaries)]
    .map(
      ({ 0: sign, index }) =>
        [between.slice(0, index), between.slice(index + sign.length)] as const,
    )
    .filter(([, lead]) => lead.length <= longestLead);

const boundaries = /(?:[;.!?](?=\s)|,(?=\s)|[()]|\s[–—-](?=\s))/gu;

function isOwnLead(
  text: string,
  told: string,
  lead: string,
  figure: Stretch,
  forms: Forms,
): boolean {
  // “Today, the town has 5 cranes, 4 boats and 6”.
  const own = lead.replace(/^((?:\s\p{L}+){1,4}),(?=\s)/u, '$1').replaceAll(/,(?=\s\d)/gu, '');
  const rest = own.replace(forms.present, '');
  if (/[,;:()]|\.\s/u.test(own) || forms.others.test(rest)) return false;
  const tellsVerb = forms.verbs.test(rest);
  if (rest !== own) return tellsVerb || forms.isEmpty.test(rest);
  return (
    tellsVerb && (forms.now.test(own) || (forms.subject.test(own) && isOfSame(text, told, figure)))
  );
}

/** “20 electric buses; it has 6”: the noun is left out, or is that of the amount before, and no other amount follows as in a list. */
function isOfSame(text: string, told: string, { end }: Stretch): boolean {
  const [behind = ''] = text.slice(end, end + longestLead).split(/[.;!?](?:\s|$)|\n/u);
  if (hasAmount(behind)) return false;
  if (/^\s*[),]?$/u.test(behind)) return true;
  const nouns = /^\s(\p{L}+)(?:\s(\p{L}+))?/u.exec(behind)?.slice(1) ?? [];
  return nouns.some(
    (noun) => noun !== undefined && noun.length > 3 && ` ${told} `.includes(` ${noun} `),
  );
}

/** “Has 7 teachers (it aims to hire 11)”, 有7名教师（计划招聘11名）: a bracket with an amount and, between spaces, a subject of its own. */
function isInBracketBehind(text: string, word: Stretch, figure: Stretch, forms: Forms): boolean {
  const between = text.slice(figure.end, word.start);
  const opening = /^[^().;!?（）。！？]{0,40}[(（](?<lead>[^().;!?（）。！？]*)$/u.exec(between);
  const lead = opening?.groups?.['lead'];
  if (lead === undefined) return false;
  const [behind = ''] = text.slice(word.end, word.end + longest).split(/[)）]/u, 1);
  if (!hasAmount(forms.isVerbLast ? lead : behind)) return false;
  const own = lastSentence(text.slice(Math.max(0, figure.start - longest), figure.start));
  if (forms.isVerbLast)
    return forms.verbs.test(between.slice(0, between.length - lead.length - 1).trim());
  return forms.verbs.test(own) && (!forms.isSpaced || forms.subject.test(` ${lead}`));
}

/** 12室を公開する予定の博物館は、今は4室, 拟开放12个展厅的博物馆目前展出4个: an adverb of the present behind the word and its amount. */
function isPresentBehind(text: string, word: Stretch, between: string, forms: Forms): boolean {
  const found = forms.present.exec(between);
  if (found === null) return false;
  const lead = between.slice(found.index + found[0].length);
  const told = between.slice(0, found.index);
  if (/[。！？；]/u.test(lead) || forms.others.test(lead) || lead.length > longestLead)
    return false;
  if (!forms.isVerbLast) return hasAmount(told);
  const before = lastSentence(text.slice(Math.max(0, word.start - longest), word.start));
  return hasAmount(before) && !forms.objects.test(told);
}

interface Forms {
  readonly isSpaced: boolean;
  readonly isVerbLast: boolean;
  readonly present: RegExp;
  readonly now: RegExp;
  readonly verbs: RegExp;
  readonly subject: RegExp;
  readonly others: RegExp;
  /** “, and ”, « se han terminado »: nothing but a conjunction and the parts of a verb. */
  readonly isEmpty: RegExp;
  /** The plan itself is what is changed: 計画を現在の6校に. */
  readonly objects: RegExp;
}

const none = /(?!)/u;

const formsOf = memoOf((pack: LanguagePack): Forms | undefined => {
  const { frame, reading } = pack;
  const { present, now, holds, done, except, subjects, others } = frame['own-clauses'];
  if (present.length === 0) return undefined;
  const finder = (words: readonly string[]): RegExp => once(wordFinder(words, pack)) ?? none;
  const isVerbLast = frame['verbs-last'];
  const and = `(?:(?:${anySpelled(frame.conjunctions)}|${anySpelled(frame.affirmations)})\\s)?`;
  const noun = `(?:${anySpelled(frame.determiners)})\\s(?:\\p{L}+\\s){1,2}`;
  return {
    isSpaced: reading.grammar === 'latin' && !isVerbLast,
    isVerbLast,
    present: finder(present),
    now: finder(now),
    verbs: isVerbLast
      ? new RegExp(`(?:${anySpelled(holds)})$`, 'u')
      : reading.grammar === 'han'
        ? finder(holds)
        : new RegExp(
            `(?<!\\p{L})(?!(?:${anySpelled(except)})(?!\\p{L}))(?:${anySpelled([...holds, ...done])})(?!\\p{L})`,
            'iu',
          ),
    subject:
      reading.grammar === 'han'
        ? new RegExp(`^(?:${anySpelled(subjects)})`, 'u')
        : new RegExp(`^\\s${and}(?:(?:${anySpelled(subjects)})\\s|${noun})`, 'iu'),
    others: finder(others),
    isEmpty: new RegExp(`^\\s*${and}(?:\\p{L}{1,5}\\s+){0,3}(?:\\p{L}+\\s*)?$`, 'iu'),
    objects: new RegExp(`^(?:${anySpelled(frame['case-marks'].objects)})`, 'u'),
  };
});
