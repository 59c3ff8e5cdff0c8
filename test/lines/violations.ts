/**
 * Counts breaches of the Chinese rules over laid-out lines, from their text alone. It shares no table with the code
 * it judges.
 */

export interface LaidOutLine {
  readonly text: string;
  /** Left open at the line's end, em. */
  readonly slack: number;
}

export type Rule = 1 | 2 | 3 | 7 | 8 | 9;

export interface Violation {
  readonly rule: Rule;
  readonly lines: string;
}

const NEVER_FIRST = /^[。，、；：？！”’）》〉】」』～—–·…％%‰℃／/,.;:!?)\]]/u;
const NEVER_LAST = /[“‘（《〈【「『／/([]$/u;

/** A break, written |, that parts a number from what belongs to it. */
const PARTED_NUMBERS: readonly RegExp[] = [
  /\d\|[\d.,]/u,
  /\d[.,]\|\d/u,
  /\d[十百千万亿]*[多余]?[万亿]*\|[\p{Script=Han}%‰℃]/u,
  /\d[多余]?个\|(?:小时|月|百分点)/u,
  /\d[万亿]?(?:平方|立方|百分)\|/u,
  /\d[^，。]{0,3}(?:—|～|–)\|\d/u,
  /[第超近约逾]\|\d/u,
  /\d[万亿]?[公美欧]\|[里斤顷元]/u,
];

/** Slack from which on a line counts as short and not as a part of an even rag, em. */
const SHORT = 3;
/** Characters before “, or up to and with ”, that a break at the mark would have kept on the line above. */
const HEAD =
  /^(?:(?<before>\p{Script=Han}{1,2})(?=“)|(?<through>\p{Script=Han}?[”])(?=\p{Script=Han}))/u;

const hanzi = (text: string): number => Array.from(text.matchAll(/\p{Script=Han}/gu)).length;

/** Violations in one paragraph's lines. */
export const violationsIn = (lines: readonly LaidOutLine[]): readonly Violation[] => {
  const found: Violation[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next) {
      if (index > 0 && hanzi(line.text) < 2) found.push({ rule: 9, lines: line.text });
      return;
    }
    const broken = `${line.text.trimEnd()}|${next.text}`;
    const add = (rule: Rule): void => void found.push({ rule, lines: broken });
    if (/—\|—|…\|…/u.test(broken)) add(3);
    else if (NEVER_FIRST.test(next.text)) add(1);
    if (NEVER_LAST.test(line.text)) add(2);
    if (PARTED_NUMBERS.some((pattern) => pattern.test(broken))) add(7);
    const head = HEAD.exec(next.text)?.[0];
    if (head !== undefined && line.slack >= SHORT && line.slack >= head.length) add(8);
  });
  return found;
};
