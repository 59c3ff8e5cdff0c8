import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { once, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { clausesGoneOnWith, hasComeToBe } from '../clauses.js';
import { sentenceStart } from './remarks.js';
import type { StatedStatus } from './stated-statuses.js';

/**
 * 按有关计划，新建学校12所; 制定了计划，新建12所: a clause that only names the plan, or that it was made, says of what the next one
 * goes on with that it is planned.
 */
export function underPlan(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): readonly StatedStatus[] {
  const { opening, made, continued, under, now } = formsOf(pack);
  // “Under the plan, 40 schools are built”.
  const lead = text.slice(sentenceStart(text, figure.start), figure.start);
  const told = under?.exec(lead)?.groups?.['plan'];
  if (told !== undefined && now?.test(`${lead} ${text.slice(figure.end, clause.end)}`) === true) {
    const start = text.lastIndexOf(told, figure.start);
    return [{ start, end: start + told.length, text: told, status: 'planned', isCarried: true }];
  }
  if (opening === undefined) return [];
  const goesOn = continued?.test(text.slice(clause.start, figure.start)) === true;
  return clausesGoneOnWith(text, clause, figure, pack).flatMap(({ start, end }) => {
    const said = text.slice(start, end);
    const found = opening.exec(said) ?? (goesOn ? made?.exec(said) : undefined);
    const plan = found?.groups?.['plan'];
    return plan === undefined
      ? []
      : [
          {
            start: end - plan.length,
            end,
            text: plan,
            status: 'planned',
            isCarried: true,
          } as const,
        ];
  });
}

/** 按计划完成了12所学校的改建, 계획에 따라 12곳을 지었다: what was done as planned is so. */
export function isDoneByPlan(
  text: string,
  { start, end }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const { before, behind } = formsOf(pack);
  return (
    (before?.test(text.slice(Math.max(0, start - longest), start)) === true ||
      behind?.test(text.slice(end, end + longest)) === true) &&
    hasComeToBe(text, figure, pack)
  );
}

/** In UTF-16 units. */
const longest = 8;

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame } = pack;
  const { words, by, before, continued, 'by-behind': byBehind, under, now } = frame['plans-had'];
  const lead = oneOf(by);
  return {
    opening:
      lead === ''
        ? undefined
        : new RegExp(`^\\s?(?:${lead})\\P{P}{0,12}?(?<plan>${oneOf(words)})$`, 'u'),
    under:
      under.length === 0
        ? undefined
        : new RegExp(`^[^\\p{L}]{0,4}(?<plan>${oneOf(under)})(?!\\p{L})[^;:]{0,60}$`, 'iu'),
    now: once(wordFinder(now, pack)),
    made:
      before.length === 0
        ? undefined
        : new RegExp(`(?:${oneOf(before)})\\P{P}{0,12}?(?<plan>${oneOf(words)})$`, 'u'),
    continued: continued.length === 0 ? undefined : new RegExp(`^\\s?(?:${oneOf(continued)})`, 'u'),
    before: lead === '' ? undefined : new RegExp(`(?:${lead})$`, 'u'),
    behind: byBehind.length === 0 ? undefined : new RegExp(`^(?:${oneOf(byBehind)})`, 'u'),
  };
});
