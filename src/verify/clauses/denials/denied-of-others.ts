import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { hasNumeral } from '../words-that-do-not-bear.js';

/**
 * Whether a negation in the clause of a figure denies something else: what the counted things lack or did not do, or that
 * something came to the level of an earlier year. Right in a source, which may count what was not done.
 */
export const isDeniedOfOther = (
  text: string,
  negation: Stretch,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean =>
  pack.frame['verbs-last']
    ? isDeniedOfSubject(text, negation, figure, pack)
    : negation.start >= figure.end
      ? isDeniedOfShare(text, figure, clause, pack)
      : isEarlierLevel(text, negation, figure, pack) ||
        isUnreachedTarget(text, negation, figure, pack);

/** “Did not reach the 5,000 of 2019”: the article and the year say that there was such a level. */
function isEarlierLevel(
  text: string,
  negation: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const level = levelOf(pack);
  return (
    level !== undefined &&
    level.before.test(text.slice(negation.end, figure.start)) &&
    level.behind.test(text.slice(figure.end, figure.end + longestLevel))
  );
}

const longestLevel = 48;

/** “Short of the target of 65%”, “did not meet the target of 65%”: that there is one is not denied. */
const isUnreachedTarget = (
  text: string,
  negation: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean => targetOf(pack)?.test(text.slice(negation.end, figure.start)) ?? false;

const targetOf = memoOf(({ frame, reading }: LanguagePack) => {
  const articles = frame.presupposed.map((words) => words.split(' ').at(-1) ?? '');
  const targets = Object.keys(frame.statuses).filter((word) => frame.statuses[word] === 'targeted');
  const ofs = frame['levels-of'];
  if (reading.grammar !== 'latin' || [articles, targets, ofs].some((words) => words.length === 0))
    return undefined;
  return new RegExp(
    `^[^,;:.!?\\d]{0,32}\\s(?:${oneOf(articles)})\\s(?:\\p{L}+\\s)?(?:${oneOf(targets)})\\s(?:${oneOf(ofs)})\\s$`,
    'iu',
  );
});

const levelOf = memoOf(({ frame }: LanguagePack) => {
  // “Than the 5,000 of 2019” has its article too.
  const articles = frame.presupposed.map((words) => words.split(' ').at(-1) ?? '');
  const ofs = frame['levels-of'];
  if (articles.length === 0 || ofs.length === 0) return undefined;
  return {
    before: new RegExp(`\\s(?:${oneOf(articles)})\\s$`, 'iu'),
    behind: new RegExp(`^(?:\\s\\p{L}+){0,2}\\s(?:${oneOf(ofs)})\\s${yearDigits}(?!\\d)`, 'iu'),
  };
});

/** “Mehr als die Hälfte der Befragten war nicht …”: the figure opens its clause as a share of those that the verb is of. */
const isDeniedOfShare = (
  text: string,
  figure: Stretch,
  clause: Stretch,
  { frame }: LanguagePack,
): boolean => {
  const lead = text.slice(clause.start, figure.start).trim().toLowerCase();
  const opens = lead === '' || frame.determiners.includes(lead);
  const whole = oneOf(frame['shares-of']);
  return (
    opens &&
    whole !== '' &&
    new RegExp(`^\\s(?:${whole})\\s`, 'u').test(text.slice(figure.end, figure.end + longestLevel))
  );
};

/**
 * 3駅にエレベーターがない, 42%가 검진을 받지 않았다: between figure and negation stands a noun with the mark of a subject or an
 * object, or the figure is a part of what is told before it (14駅のうち).
 */
function isDeniedOfSubject(
  text: string,
  negation: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const { frame, script } = pack;
  const between = text.slice(figure.end, negation.start);
  const { wholes, marks, subjects, objects, unreached, copulas, ...words } = frame['case-marks'];
  if (negation.start < figure.end || marks.length === 0) return false;
  const lead = between.trimStart();
  if (wholes.some((word) => lead.startsWith(word)) && hasNumeral(between)) return true;
  if (isLevelMissed(lead, text.slice(negation.start, negation.end), pack)) return true;
  const noun = new RegExp(`^\\p{L}{0,6}?(?<mark>${oneOf(marks)})`, 'u').exec(lead);
  if (noun === null || hasNumeral(between)) return false;
  const rest = lead.slice(noun[0].length);
  // 45は旅客船ではありません says what they are not.
  const isCopula = copulas.some(
    (word) => rest.endsWith(word) || text.startsWith(word, negation.start),
  );
  if (isCopula) return false;
  const end = script === 'Kore' ? '(?=\\s|$)' : '';
  const denied = new RegExp(
    `\\p{L}(?<!${oneOf(words['not-nouns'])})(?:${oneOf(objects)})${end}`,
    'u',
  );
  const verb = rest.trimStart();
  // 40%에 이를 수 없다: the verb itself, which may end as an object does.
  const isUnreached = !/\s\p{L}+\s/u.test(verb) && unreached.some((word) => verb.startsWith(word));
  if (!isUnreached && denied.test(rest)) return true;
  return (
    subjects.includes(noun.groups?.['mark'] ?? '') &&
    verb !== '' &&
    !unreached.some((word) => verb.startsWith(word))
  );
}

/** Whether a denial is of a level that stands behind a figure, which says nothing of what the figure counts. */
export const isOfLevelBehind = (
  text: string,
  negation: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean =>
  pack.frame['verbs-last'] &&
  negation.start >= figure.end &&
  isLevelMissed(
    text.slice(figure.end, negation.start).trimStart(),
    text.slice(negation.start, negation.end),
    pack,
  );

/** 230人で、目標の300人に届か(なかった), 230명으로 목표인 300명에 (못 미쳤다): what was not reached is the level behind, in a clause of its own. */
function isLevelMissed(lead: string, denied: string, { frame }: LanguagePack): boolean {
  const { marks, unreached } = frame['case-marks'];
  const [, joint = '', verb = ''] =
    new RegExp(`^([^\\d]{2,40})\\d[^、。,;]*?(?:${oneOf(marks)})\\s?(\\p{L}{0,4}\\s?)$`, 'u').exec(
      lead,
    ) ?? [];
  // 54.2%にとどまり、.
  const isApart = /^(?:\p{L}{0,3}[、 ]|\p{Script=Hiragana}{0,8}、)/u.test(joint);
  const isJoined = frame.conjunctions.some(
    (word) =>
      joint.trimStart().startsWith(word.trim()) &&
      !joint.trimStart().startsWith(`${word.trim()}、`),
  );
  return isApart && !isJoined && unreached.some((word) => `${verb}${denied}`.includes(word));
}
