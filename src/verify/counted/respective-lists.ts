import { anyOf, escapeExpression } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { clauseRound } from '../clauses/clauses.js';
import { holds, wordFinder } from '../figures/words.js';
import { verbMemberOfClauses } from '../directions/gapped-clauses.js';
import { sizeToldAgain } from '../directions/size-of-change.js';
import type { Stretch } from '../sources/source-text.js';

/** What figures that stand in a row belong to, one each, up to the last of them: 教育、科技支出分别为12亿元和15亿元. */
export interface RespectiveList extends Stretch {
  /** As many as the figures, in their order. */
  readonly members: readonly Stretch[];
  /** Which of the figures is the one that was asked for, from 0. */
  readonly index: number;
}

/** The stretch that names what figures behind it are of, and its members where they are clauses. */
type Named = Stretch & { readonly members?: readonly Stretch[] };

/** Of 二氧化硫…分别为6和23，同比分别下降, the second clause names nothing itself; in UTF-16 units. */
const longestGoingOn = 8;

/**
 * The list that a figure and its neighbours are of respectively. The word stands before the figures or behind them; a
 * clause that names nothing has the list of the one before it.
 *
 * @param alike the figures of the text that are of the same unit, in order, the one asked for among them
 */
export function respectiveList(
  text: string,
  figure: Stretch,
  alike: readonly Stretch[],
  pack: LanguagePack,
): RespectiveList | undefined {
  const expression = wordFinder(pack.frame.respectively, pack);
  const run = runOf(text, figure, alike, pack);
  const [first] = run;
  const last = run.at(-1);
  if (expression === undefined || first === undefined || last === undefined || run.length < 2)
    return undefined;
  const index = run.findIndex(({ start }) => start === figure.start);
  const places = [...text.matchAll(expression)].map((found) => found.index);
  const before = places.filter((at) => at < first.start);
  const { clauseSigns, joint } = jointsOf(pack);
  for (const at of before.toReversed()) {
    const start = startOf(text, at, clauseSigns);
    const lead = text.slice(start, at);
    // Between the word and the figures stands no other sentence or list.
    if (/[。；;\n]/u.test(text.slice(at, first.start))) return undefined;
    if (joint.test(lead)) return listIn(text, { start, end: at }, index, run, pack);
    const named = lead.trim().length > longestGoingOn ? undefined : namedBefore(start, pack);
    if (named?.members !== undefined)
      return { ...named, end: last.end, members: named.members, index };
    if (named !== undefined) return listIn(text, named, index, run, pack);
    if (
      lead.trim().length > longestGoingOn ||
      !/[\p{L}\p{Nd}%％‰]$/u.test(text.slice(0, start - 1))
    )
      return undefined;
  }
  const behind = places.find((at) => at >= last.end);
  if (behind === undefined || !endsList.test(text.slice(last.end, behind))) return undefined;
  const start = startOf(text, first.start, clauseSigns);
  return listIn(text, { start, end: first.start }, index, run, pack);

  /** 高炉、转炉和轧机，分别增长…: the clause before names as many as there are figures, and no figure itself. */
  function namedBefore(clause: number, { reading }: LanguagePack): Named | undefined {
    if (reading.grammar !== 'han' || !/[，,]/u.test(text.charAt(clause - 1))) return undefined;
    const own = { start: startOf(text, clause - 1, clauseSigns), end: clause - 1 };
    const { sign } = jointsOf(pack);
    const said = text.slice(own.start, own.end);
    // 开行6列、发送9万箱，同比分别增长…: each names what it has one figure of.
    const isOfLevels = /\d/u.test(said);
    const parts = partsOf(text, own, isOfLevels ? sign : joint);
    const isNamed = (part: Stretch): boolean =>
      !isOfLevels || oneLevel.test(text.slice(part.start, part.end));
    if (parts.length === run.length && parts.every(isNamed)) return own;
    // 事故41起，死亡38人，同比分别下降18%和9.5%: as many clauses, each with its own level.
    let from = own.start;
    for (let left = run.length - 1; left > 0; left -= 1) {
      if (!/[，,]/u.test(text.charAt(from - 1))) return undefined;
      from = startOf(text, from - 1, clauseSigns);
    }
    const clauses = partsOf(text, { start: from, end: own.end }, comma);
    const areLevels = clauses.every((each) => oneLevel.test(text.slice(each.start, each.end)));
    return clauses.length === run.length && areLevels
      ? { start: from, end: own.end, members: clauses }
      : undefined;
  }
}

const comma = /(?<!\d)[，,]|[，,](?!\d)/u;

/** 发送190万标箱: words, one figure and what it counts. */
const oneLevel = /^\D+\d[\d.]*(?:[^\d.]\D*)?$/u;

/** The figures side by side, with nothing between them but what joins the members of a list. */
function runOf(
  text: string,
  figure: Stretch,
  alike: readonly Stretch[],
  pack: LanguagePack,
): readonly Stretch[] {
  const { onlyJoint } = jointsOf(pack);
  const at = alike.findIndex(({ start }) => start === figure.start);
  const areJoined = (one: Stretch | undefined, other: Stretch | undefined): boolean =>
    one !== undefined && other !== undefined && onlyJoint.test(text.slice(one.end, other.start));
  let [from, to] = [at, at];
  while (from > 0 && areJoined(alike[from - 1], alike[from])) from -= 1;
  while (to < alike.length - 1 && areJoined(alike[to], alike[to + 1])) to += 1;
  return at < 0 ? [] : alike.slice(from, to + 1);
}

/** 教育、社会保障和就业支出 are two where the figures are two: the words join members where the signs do not part enough. */
function listIn(
  text: string,
  list: Stretch,
  index: number,
  run: readonly Stretch[],
  pack: LanguagePack,
): RespectiveList | undefined {
  const { joint, sign } = jointsOf(pack);
  const count = run.length;
  // «Lugo, León y Soria fueron los destinos, con el 17 %, 15 % y 13 %, respectivamente».
  const [bySign = [], byJoint = []] = [sign, joint].map((each) =>
    partsOf(text, list, each).filter(
      ({ start, end }) => end < list.end || !onlyLinks.test(text.slice(start, end)),
    ),
  );
  const parts = bySign.length === count ? bySign : byJoint;
  const members = parts.slice(-count);
  const [first] = members;
  return members.length < count || first === undefined
    ? undefined
    : { start: first.start, end: run.at(-1)?.end ?? list.end, members, index };
}

/** “ of the total, ”: what the last of the figures is of. */
const endsList = /^(?:(?:\s\p{Script=Latin}+){1,3})?[\s,，]*$/u;

/** “ with the ”: no member, but what leads to the figures. */
const onlyLinks = /^\s(?:\p{Script=Latin}{1,4}\s){1,2}$/u;

function partsOf(text: string, { start, end }: Stretch, joint: RegExp): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(new RegExp(joint.source, 'gu'))) {
    parts.push({ start: from, end: start + found.index });
    from = start + found.index + found[0].length;
  }
  return [...parts, { start: from, end }].filter(
    (part) => text.slice(part.start, part.end).trim() !== '',
  );
}

function startOf(text: string, end: number, signs: RegExp): number {
  let start = end;
  while (
    start > 0 &&
    !(signs.test(text.charAt(start - 1)) && !/^\d\D\d$/u.test(text.slice(start - 2, start + 1)))
  )
    start -= 1;
  return start;
}

const jointsOf = memoOf(({ frame, reading, script }: LanguagePack) => {
  const isHan = reading.grammar === 'han';
  const asWords = (list: readonly string[]): readonly string[] =>
    list.map((word) =>
      script === 'Latn' ? `(?<!\\p{L})${escapeExpression(word)}(?!\\p{L})` : escapeExpression(word),
    );
  const words = asWords(frame.conjunctions);
  // «Un 6 % y un 2 %», “by 6% and by 2%”.
  const repeated = script === 'Latn' ? asWords([...reading.articles, ...frame.by]) : [];
  // 17만 8,200명: a comma between digits parts no members.
  const sign = isHan ? '、' : '(?:、|,(?!\\d))';
  const either = [sign, ...words].join('|');
  return {
    sign: new RegExp(sign, 'u'),
    joint: new RegExp(either, 'u'),
    onlyJoint: new RegExp(`^(?:${[either, ...repeated].join('|')}|\\s)+$`, 'u'),
    clauseSigns: isHan ? /[，,；;。：:\n]/u : /[;；。.:：\n]/u,
  };
});

/**
 * 分别下降14.3%和8.0%, “fell 14.3% and 8.0% respectively”: the word is of all, and stands beside the first of them, or
 * beside the last where verbs stand behind: 각각 14.3%, 8.0% 감소했다.
 */
export function verbMemberOfList(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): Stretch | undefined {
  const { behindLast, member, nextMember, clauseEnd } = listsOf(pack);
  if (pack.frame['verbs-last']) {
    let last: Stretch | undefined;
    let to = end;
    for (;;) {
      const [whole = '', joint = ''] =
        nextMember.exec(text.slice(to, to + longestMember * 2)) ?? [];
      if (whole === '') break;
      last = { start: to + joint.length, end: to + whole.length };
      to = last.end;
    }
    const words = wordFinder(pack.frame.respectively, pack);
    const before = text.slice(Math.max(0, start - longestVerbClause), start);
    // 2.0%, 2.5%, 2.1%씩 줄었다: the word may stand behind the last of them.
    const isBehind =
      last !== undefined && behindLast.test(text.slice(last.end, last.end + longestEach));
    return words !== undefined &&
      (isBehind || holds(before.split(/[。;；\n]|\.\s/u).at(-1) ?? '', words))
      ? last
      : undefined;
  }
  const told = firstOfList(text, start, member);
  const respectively = wordFinder(pack.frame.respectively, pack);
  if (told === undefined || respectively === undefined) return bareList(text, { start, end }, pack);
  const lead =
    text
      .slice(Math.max(0, told.start - longestClause), told.start)
      .split(clauseEnd)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + longestClause).split(/[;；。.\n]/u);
  // „Um 8,1 bzw. 2,6 Prozent“: the word joins them.
  const between = text.slice(told.end, start);
  return [lead, between, behind].some((part) => holds(part, respectively))
    ? told
    : bareList(text, { start, end }, pack);
}

function firstOfList(text: string, start: number, member: RegExp): Stretch | undefined {
  let from = start;
  let first: Stretch | undefined;
  for (;;) {
    const found = member.exec(text.slice(Math.max(0, from - longestMember), from));
    if (found?.[1] === undefined) return first;
    from -= found[0].length;
    first = { start: from, end: from + found[1].length };
  }
}

/** 同比下降1.76%、3.19%，0.86%和3.52%: figures of one unit and nothing between them have the verb of the first. */
function bareList(text: string, { start, end }: Stretch, pack: LanguagePack): Stretch | undefined {
  const { bareMember, bareEnd } = listsOf(pack);
  if (pack.reading.grammar !== 'han' || !bareEnd.test(text.slice(end, end + longestEach)))
    return undefined;
  const first = firstOfList(text, start, bareMember);
  const unitOf = (figure: Stretch): string =>
    text.slice(figure.start, figure.end).replace(/^[\d.,]+/u, '');
  return first !== undefined && unitOf(first) === unitOf({ start, end }) ? first : undefined;
}

/** 각각 5%, 4% 감소했다: where the verb stands behind the last of a list, a comma between two of it ends no clause. */
export function clauseWithList(text: string, figure: Stretch, pack: LanguagePack): Stretch {
  const own = clauseRound(text, figure);
  if (!pack.frame['verbs-last']) {
    const first = bareList(text, figure, pack);
    return first === undefined || first.start >= own.start
      ? own
      : { ...own, start: clauseRound(text, first).start };
  }
  const size = sizeToldAgain(text, figure) ?? figure;
  const last = verbMemberOfList(text, size, pack) ?? verbMemberOfClauses(text, size, pack);
  return last === undefined ? own : { ...own, end: clauseRound(text, last).end };
}

/** In UTF-16 units. */
const longestClause = 48;
const longestVerbClause = 64;

/** “14.3 percentage points, and ”, in UTF-16 units. */
const longestMember = 32;
const longestEach = 8;

const listsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const isHan = reading.grammar === 'han';
  const words = anyOf(frame.conjunctions);
  const joint = isHan ? `(?:、|${words})` : `(?:,\\s|,?\\s(?:${words})\\s)`;
  return {
    behindLast: new RegExp(
      `^\\s?(?:${anyOf([...frame.respectively, ...frame['respectively-behind']])})`,
      'u',
    ),
    nextMember: new RegExp(
      `^((?:[(（][^()（）\\n]{1,24}[)）])?${isHan ? joint : `(?:,\\s|\\s?(?:${words})\\s)`})[-–−]?\\d(?:[\\d.,]*\\d)?(?:%p|[%％]|\\p{L}{0,4})(?=[\\s,、。.(（]|\\p{L}|$)`,
      'u',
    ),
    member: new RegExp(`(\\d(?:[\\d.,]*\\d)?[^\\d、，,；;。.]{0,20}?)${joint}$`, 'u'),
    bareMember: new RegExp(
      `(\\d(?:[\\d.]*\\d)?(?:[%％‰]|[^\\P{L}\\d]{0,4}))(?:[、，]|${words})$`,
      'u',
    ),
    bareEnd: new RegExp(`^(?:[、，,。；;（(\\n]|$|${words})`, 'u'),
    clauseEnd: isHan ? /[，,；;。\n]/u : /[;.\n]/u,
  };
});
