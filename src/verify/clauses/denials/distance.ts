import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * 准点率离95%还有差距, 95％とはまだ開きがある, 95%와는 아직 거리가 있다: the word that says how far off a level is, which was not come
 * to; so too of an aim that is named by its level: 距完成6000套的任务还差得远, 95％の達成には.
 */
export function distanceFrom(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const { before, behind } = distancesOf(pack);
  if (behind === undefined) return undefined;
  if (before?.test(text.slice(Math.max(0, figure.start - longest), figure.start)) === false)
    return undefined;
  const found = behind.exec(text.slice(figure.end, figure.end + longest));
  if (found?.[1] === undefined) return undefined;
  const end = figure.end + found[0].length;
  return { start: end - found[1].length, end, text: found[1] };
}

/** との間にはなお大きな隔たりが, in UTF-16 units. */
const longest = 28;

const distancesOf = memoOf(({ frame }: LanguagePack) => {
  const { before, links, behind, aims: verbs } = frame.distances;
  if (behind.length === 0) return {};
  const marks = anyOf(frame['modifier-marks']);
  const words = oneOf(behind);
  const aims = anyOf(verbs);
  // 300人を採用する目標には, 95% 달성과는: what is to be done with the level.
  const link =
    links.length === 0
      ? `(?!(?:${marks})(?:${words}))`
      : `(?:[^\\d,，、。；;.!?！？]{0,14}(?:${aims})\\p{L}{0,6}?)?(?:${oneOf(links)})`;
  return {
    before: before.length === 0 ? undefined : new RegExp(`(?:${oneOf(before)})(?:${aims})?$`, 'u'),
    behind: new RegExp(`^${link}[^\\d,，、。；;.!?！？]{0,16}?(${words})`, 'u'),
  };
});
