import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ClauseWord } from '../directions/direction-of.js';
import { holds, oneSpelled, wordEnd, wordFinder, wordStart } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';
import { closedWords } from './words/closed-words.js';
import { findersOf } from './words/frame-words.js';
import { isVerbBehindSubject } from './statuses/subject-modals.js';

/** What a verb says of the things that a figure counts: they lack something or are lacking, are needed, hoped for, nearly died. */
export type PredicateKind = keyof LanguagePack['frame']['predicates'];

export interface Predicate extends ClauseWord {
  readonly kind: PredicateKind;
  /** “No longer lacked”. */
  readonly isDenied: boolean;
}

const kinds: readonly PredicateKind[] = ['lack', 'need', 'wish', 'near'];

/** The verb of such a class that a figure is the subject or the object of. */
export function predicateOf(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): Predicate | undefined {
  const closed = closedWords(text, clause, pack, figure);
  for (const kind of kinds) {
    const { behind, before, others, reach } = formsOf(pack)[kind];
    const word = closed
      .words(before)
      .concat(closed.words(behind))
      .find(
        (each) =>
          !isOneOf(each, others) &&
          (each.start >= figure.end
            ? isOneOf(each, behind) && governsBehind(text, each, figure, clause, pack)
            : each.end <= figure.start &&
              isOneOf(each, before) &&
              reach.test(text.slice(each.end, figure.start))),
      );
    if (word !== undefined) return { ...word, kind, isDenied: isDenied(text, word, figure, pack) };
  }
  const doubted = doubtIn(text, figure, closed, pack);
  return doubted && { ...doubted, kind: 'doubt', isDenied: false };
}

/** “40 alleged victims”, « 40 victimes présumées », 所谓的40名: what is counted is only called so, or may come to be. */
function doubtIn(
  text: string,
  figure: Stretch,
  closed: ReturnType<typeof closedWords>,
  pack: LanguagePack,
): ClauseWord | undefined {
  const { before, behind } = formsOf(pack).doubt;
  const lead = doubtReach(pack);
  return (
    closed.words(before).find(({ start, end }) =>
      start >= figure.end
        ? /^(?:\s|\p{Script=Han})?$/u.test(text.slice(figure.end, start))
        : end <= figure.start &&
          // The 准 of 瞄准 doubts nothing.
          !(end - start === 1 && /\p{Script=Han}/u.test(text.charAt(start - 1))) &&
          lead?.test(text.slice(end, figure.start)) === true,
    ) ??
    closed
      .words(behind)
      .find(
        ({ start }) =>
          start >= figure.end && /^\s(?:\p{L}+\s)?$/u.test(text.slice(figure.end, start)),
      )
  );
}

/** What stands between such a word and a figure behind it: いわゆる来訪者40人. */
const doubtReach = ({ frame, reading, script }: LanguagePack): RegExp | undefined =>
  frame['verbs-last']
    ? script === 'Kore'
      ? /^\s(?:\p{L}+\s)?$/u
      : /^\p{L}{0,8}$/u
    : reading.grammar === 'han'
      ? new RegExp(`^(?:${oneOf(frame['modifier-marks'])})?$`, 'u')
      : undefined;

/** Whether a text says it too. */
export const saysPredicate = (text: string, kind: PredicateKind, pack: LanguagePack): boolean =>
  holds(text, formsOf(pack)[kind].says);

/** The same by a word that the source has not beside its own: the 免 of 免费 says nothing of 停止 in 停止免费发放. */
export const saysPredicateBeside = (
  text: string,
  kind: PredicateKind,
  rest: string,
  pack: LanguagePack,
): boolean =>
  [...text.matchAll(new RegExp(formsOf(pack)[kind].says ?? /(?!)/u, 'giu'))].some(
    ({ index }) => !rest.includes(text.slice(index, index + 2)),
  );

/** “No longer lacking”: a denial and such a word, or two of them. */
export function saysTwice(text: string, kind: PredicateKind, pack: LanguagePack): boolean {
  const { frame } = pack;
  const words = wordFinder(
    [...frame.negations, ...frame.denying, ...frame.predicates[kind].says],
    pack,
  );
  return words !== undefined && [...text.matchAll(words)].length > 1;
}

const isOneOf = ({ text }: ClauseWord, words: RegExp | undefined): boolean => holds(text, words);

function governsBehind(
  text: string,
  word: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  if (!pack.frame['verbs-last']) return isVerbBehindSubject(text, word, figure, clause, pack);
  const between = text.slice(figure.end, word.start);
  return between.length <= longestBehind && !/[\d、,]/u.test(between);
}

/** “ が安全な飲み水を”, in UTF-16 units. */
const longestBehind = 24;

/** A negation against the verb: “no longer lacked”, 不缺, 足りなくない. */
function isDenied(text: string, word: Stretch, figure: Stretch, pack: LanguagePack): boolean {
  const { negations } = findersOf(pack);
  const isHan = pack.reading.grammar === 'han';
  const from = Math.max(
    word.start >= figure.end ? figure.end : 0,
    word.start - (isHan ? nearHan : near),
  );
  const before = text.slice(from, word.start);
  // The 不 of 资金不足 denies no verb behind it.
  const isShort = (at: number): boolean =>
    pack.frame['falling-short'].some((said) => before.startsWith(said, at));
  return (
    [...before.matchAll(negations ?? /(?!)/gu)].some(({ index }) => !isShort(index)) ||
    (pack.frame['verbs-last']
      ? holds(text.slice(word.end, word.end + near), negations)
      : !isHan && adverbsOf(pack)?.test(text.slice(word.end, word.end + near)) === true)
  );
}

/** “ no longer ”, “ pas ”, in UTF-16 units. */
const near = 12;
const nearHan = 2;

/** A negation directly behind its verb, as in French and German. */
const adverbsOf = memoOf((pack: LanguagePack) => {
  const words = oneOf(pack.frame.negations);
  return words === '' ? undefined : new RegExp(`^\\s(?:${words})(?!\\p{L})`, 'iu');
});

interface Forms {
  readonly behind: RegExp | undefined;
  readonly before: RegExp | undefined;
  readonly others: RegExp | undefined;
  /** What may stand between such a verb and its object. */
  readonly reach: RegExp;
  readonly says: RegExp | undefined;
}

/** The en of «casi *en», and not that of «en riesgo de». */
const closing = (words: RegExp | undefined): RegExp | undefined =>
  words && new RegExp(`${words.source}$`, 'iu');

const formsOf = memoOf((pack: LanguagePack): Readonly<Record<PredicateKind, Forms>> => {
  const { predicates } = pack.frame;
  const reach = reachOf(pack);
  const forms = (kind: PredicateKind): Forms => ({
    behind: wordFinder(predicates[kind].behind, pack),
    before: wordFinder(predicates[kind].before, pack),
    others: closing(wordFinder(predicates[kind].but, pack)),
    reach,
    says:
      predicates[kind].says.length === 0
        ? undefined
        : new RegExp(
            `${wordStart(pack)}(?:${oneSpelled(predicates[kind].says)})${wordEnd(pack)}`,
            'iu',
          ),
  });
  return {
    lack: forms('lack'),
    need: forms('need'),
    wish: forms('wish'),
    near: forms('near'),
    doubt: forms('doubt'),
  };
});

/** “Lacks another 40”, „fehlen in den Kliniken 40“, 缺少护士40, 不足する看護師は40. */
function reachOf({ frame, reading, script }: LanguagePack): RegExp {
  if (frame['verbs-last']) return script === 'Kore' ? /^[\p{L}\s]{0,12}$/u : /^\p{L}{0,10}$/u;
  if (reading.grammar === 'han') return /^\p{L}{0,8}$/u;
  const { determiners, modals } = frame;
  const small = anyOf([...determiners, ...modals.openings]);
  const place = anyOf(modals.places);
  return new RegExp(
    `^\\s(?:\\p{L}+\\s)?(?:(?:${place})\\s(?:\\p{L}+\\s){1,3})?(?:(?:${small})\\s){0,2}$`,
    'iu',
  );
}
