import { anyOf, escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { anySpelled, keyOf, yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

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
  const forms = formsOf(pack);
  if (forms === undefined || word.end > figure.start) return false;
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
    formsOf(pack)?.verbs.has(keyOf(text.slice(word.start, word.end)).split(' … ', 1)[0] ?? '') ===
      true) &&
    isOfJoined(text, word, figure, clause, pack));

/** “Teachers who were asked to leave ran 40”, “the city, which is to open a harbour, runs 40”: a relative that ends before the verb. */
function isInRelative(
  text: string,
  { start, end }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = formsOf(pack);
  if (forms === undefined || end > figure.start || figure.start - end > longestRelative)
    return false;
  const opened = forms.relative.exec(text.slice(Math.max(0, start - longestVerb), start));
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
  const forms = formsOf(pack);
  if (forms === undefined || end > figure.start || figure.start - end > longestRelative)
    return false;
  const lead = text.slice(Math.max(0, start - longestVerb), start);
  if (!forms.article.test(lead)) return false;
  const between = text.slice(end, figure.start);
  const verb = forms.described.exec(between)?.groups?.['verb'];
  if (verb !== undefined) return pack.numerals.compounds || isVerb(verb, forms);
  return forms.place.test(lead) && forms.placed.test(between);
}

/** “The club closed and”: whether a clause of its own ends before a figure, which begins another. */
export function endsInJoint(lead: string, pack: LanguagePack): boolean {
  const forms = formsOf(pack);
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
  const forms = word.start < figure.end ? undefined : formsOf(pack);
  const own = forms?.nextCount.exec(text.slice(figure.end, word.start))?.groups?.['own'];
  // Its noun is no verb.
  return (
    forms !== undefined &&
    own !== undefined &&
    (own.match(/\p{Ll}+/gu) ?? []).slice(1).some((verb) => isVerb(verb, forms))
  );
}

/**
 * “The 40 schools that opened have no pool”: what a relative tells of things whose article says that there are so many, before a word
 * that denies something more of them.
 */
export function toldOfCounted(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): string | undefined {
  const article = word.start < figure.end ? undefined : continuingOf(pack)?.before;
  if (article?.test(text.slice(0, figure.start)) !== true) return undefined;
  return formsOf(pack)?.counted.exec(text.slice(figure.end, word.start))?.groups?.['told'];
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
  const { next } = pack.numerals.compounds ? (formsOf(pack) ?? {}) : {};
  return (
    next !== undefined &&
    word.start >= figure.end &&
    /\p{L}\s+\p{L}/u.test(text.slice(clause.start, figure.start)) &&
    next.test(text.slice(figure.end, word.start))
  );
}

/** “The 40 schools will stay open”, “the 40 schools may not charge fees”: the article says that there are so many, and the verb that they go on. */
export function tellsWhatIs(
  text: string,
  { start }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = pack.reading.grammar === 'latin' ? continuingOf(pack) : undefined;
  return (
    forms !== undefined &&
    start >= figure.end &&
    forms.behind.test(text.slice(start, start + longestVerb)) &&
    forms.before.test(text.slice(0, figure.start))
  );
}

/** “will continue”, in UTF-16 units. */
const longestVerb = 32;

const continuingOf = memoOf(({ frame }: LanguagePack) => {
  const articles = frame.presupposed.map((words) => words.split(' ').at(-1) ?? '');
  return frame.continuing.length === 0 || articles.length === 0
    ? undefined
    : {
        behind: new RegExp(`^(?:${oneOf(frame.continuing)})(?!\\p{L})`, 'iu'),
        before: new RegExp(`(?<!\\p{L})(?:${oneOf(articles)})\\s$`, 'iu'),
      };
});

interface Forms {
  readonly verbs: ReadonlySet<string>;
  /** A clause of its own between: “when 40”. */
  readonly ofTime: RegExp;
  /** “(No) harbour and 40”. */
  readonly object: RegExp | undefined;
  readonly joined: RegExp;
  readonly subordinate: RegExp;
  /** “ schools that opened have ”, behind a figure. */
  readonly counted: RegExp;
  readonly jointEnd: RegExp;
  /** “ hotels closed and 86 venues ”, behind a figure. */
  readonly nextCount: RegExp;
  readonly finite: RegExp;
  readonly past: RegExp;
  readonly auxiliaries: RegExp;
  readonly relative: RegExp;
  readonly behindAside: RegExp;
  readonly behindInfinitive: RegExp;
  readonly article: RegExp;
  readonly place: RegExp;
  readonly described: RegExp;
  readonly placed: RegExp;
  /** “ Schulen und wird ”, behind a figure. */
  readonly next: RegExp | undefined;
}

/** “Which is to open in 2030, has 12 rooms”: what opens is the subject. */
const withYear = `[^,;:.]{1,80}(?<!\\d)${yearDigits}(?!\\d)`;

const formsOf = memoOf((pack: LanguagePack): Forms | undefined => {
  const { frame, reading } = pack;
  const { words, endings, except, past, behind, times, asked, that, wishes, singular, adjectives } =
    frame['joined-verbs'];
  if (reading.grammar !== 'latin' || words.length + endings.length === 0) return undefined;
  const small = anyOf([...frame.determiners, ...frame.modals.openings]);
  const and = anyOf(frame.conjunctions);
  const verbsOf = (list: readonly string[]): RegExp =>
    new RegExp(`^(?!(?:${anyOf(except)})$)(?:${anySpelled(list)})$`, 'u');
  const gap = `(?:(?:${small}|${anyOf(frame.to)})\\s){0,3}`;
  const article = `(?<!\\p{L})(?:${anyOf(frame.determiners)})\\s`;
  const places = anyOf(frame.modals.places);
  const adverbs = frame.modals['adverb-endings'].map(
    (ending) => `\\p{L}+${escapeExpression(ending)}`,
  );
  const other = `(?!(?:${[places, anyOf(frame['counted-ends']), small, and, ...adverbs].join('|')})\\s)`;
  const noun = pack.numerals.compounds ? '\\p{Lu}[\\p{L}-]+' : '\\p{L}[\\p{L}-]+';
  const inflected = adjectives.length === 0 ? '' : `(?<=${anyOf(adjectives)})`;
  const adjective = `${other}\\p{Ll}[\\p{L}-]+${inflected}`;
  return {
    relative: new RegExp(
      `,?\\s(?:${anyOf([...frame['relative-pronouns'], ...frame['relative-conjunctions']])})\\s$`,
      'iu',
    ),
    behindAside: new RegExp(`^\\s(?!${withYear})[^,;:.]{1,80},\\s(?<verb>\\p{Ll}+)\\s${gap}$`, 'u'),
    behindInfinitive: new RegExp(`^\\s\\p{L}+\\s(?<verb>\\p{Ll}+)\\s${gap}$`, 'u'),
    article: new RegExp(`${article}$`, 'iu'),
    place: new RegExp(`(?<!\\p{L})(?:${places})\\s${article}$`, 'iu'),
    described: new RegExp(`^\\s${adjective}\\s${noun}\\s(?<verb>\\p{Ll}+)\\s${gap}$`, 'u'),
    placed: new RegExp(`^\\s${adjective}\\s${noun}\\s$`, 'u'),
    verbs: new Set(
      [
        ...wishes,
        ...frame.modals.verbs,
        ...Object.keys(frame['statuses-beside']),
        ...Object.keys(frame['statuses-before-verbs']),
      ].map(keyOf),
    ),
    ofTime: new RegExp(
      `^\\s[^,;:\\d]{0,60}(?<!\\s(?:${anyOf(asked)}))\\s(?:${anyOf(times)})\\s${gap}(?:\\p{L}+\\s)?$`,
      'iu',
    ),
    object: new RegExp(`^\\s(?:\\p{L}+\\s){1,3}(?:${and})\\s$`, 'iu'),
    joined: new RegExp(
      `^(?<own>\\s[^,;:\\d]{0,80})\\s(?:${and})\\s(?<verb>\\p{Ll}+)\\s${gap}$`,
      'u',
    ),
    subordinate: new RegExp(`\\s(?:${anyOf([...that, ...frame.hypotheses])})(?:\\s|(?<=’))`, 'iu'),
    counted: new RegExp(
      `^(?:\\s\\p{L}+){0,2}\\s(?:${anyOf([...frame['relative-pronouns'], ...frame['relative-conjunctions']])})\\s(?<told>[^,;:.\\d]{2,60})$`,
      'iu',
    ),
    jointEnd: new RegExp(`^(?<before>[^,;:\\d]+)\\s(?:${and})\\s$`, 'iu'),
    nextCount: new RegExp(
      `^(?<own>\\s[^,;:.\\d]{1,60}?),?\\s(?:${and})\\s\\d[\\d.,]*\\s[^,;:.\\d]{1,60}$`,
      'u',
    ),
    finite: verbsOf([...words, ...endings.map((ending) => `*${ending}`)]),
    past: verbsOf(past.map((ending) => `*${ending}`)),
    auxiliaries: new RegExp(`(?<!\\p{L})(?:${anyOf(behind)})(?!\\p{L})`, 'iu'),
    next:
      singular.length === 0
        ? undefined
        : new RegExp(`^[^,;:\\d]{0,60}\\s(?:${and})\\s(?:${anyOf(singular)})\\s`, 'u'),
  };
});
