import { memoOfText } from '../../memo.js';
import type { Stretch } from './source-text.js';

const numbered = [
  // A line behind an empty one, the end of a sentence, another such line or a word that heads notes, which begins with a number and goes on with a capital.
  /(?<=^|\n)(?<=(?:^|\n[ \t\r]*\n)(?:\p{Lu}\p{L}{2,20}[ \t\r]*\n)?|[.:;!?)”"][ \t\r]*\n|\n[ \t]*\d{1,2}[.)][ \t][^\n]{1,160}\n)[ \t]*(?<number>\d{1,2})[.)][ \t]+(?=\p{Lu})/gu,
  // 1、幼儿园 and （2）小学: before hanzi these are signs of numbering wherever a line begins, and 注：1. before the first. A year may follow.
  /(?<=^|\n)(?:[ \t\u3000]*\p{Script=Han}{1,2}[：:])?[ \t\u3000]*(?<number>\d{1,2})[、．.][ \t\u3000]*(?=\p{Script=Han}|(?<=[ \t\u3000、])(?:19|20)\d\d\p{Script=Han})/gu,
  /(?<=^|\n)[ \t\u3000]*[(（](?<number>\d{1,2})[)）][ \t\u3000]*(?=\p{Script=Han})/gu,
  // 2 小豆, 2 10a当たり収量: a space alone.
  /(?<=^|\n)[ \t\u3000]*(?<number>[\d０-９]{1,2})[ \t\u3000]+(?=(?:\d{1,3}\p{L})?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
];

/**
 * The numbers of headings, notes and items of a text, “1. Landings” to “7. How to reach us”: in runs of two at least, each
 * one more than the last. “2. März” is the day of a month where no 1 stands before it.
 */
export const headingNumbers = (text: string): readonly Stretch[] =>
  [...numbered.flatMap((expression) => runs(text, expression)), ...sections(text)].toSorted(
    (one, other) => one.start - other.start,
  );

/** “2.1 Journeys”, “2.2 Fares”: the numbers of paragraphs, each beside one of its part that is one less or more. */
function sections(text: string): readonly Stretch[] {
  const found = [...text.matchAll(section)].map(({ 1: part = '', 2: number = '', index }) => ({
    start: index,
    end: index + part.length + 1 + number.length,
    part,
    number: Number(number),
  }));
  return found.filter(({ part, number }, index) =>
    [found[index - 1], found[index + 1]].some(
      (each) => each?.part === part && Math.abs(each.number - number) === 1,
    ),
  );
}

/**
 * Whether a number is that of a paragraph and no amount: one of a run, or at the head of a line before a word with a capital that is
 * no name, “2.1 Passenger journeys rose”.
 */
export function numbersParagraph(text: string, { start, end }: Stretch): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(from, start).trim() !== '' || !/^\d{1,2}\.\d{1,2}$/u.test(text.slice(start, end)))
    return false;
  return (
    /^[ \t]+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text.slice(end, end + longestWord)) ||
    sectionsOf(text).some((each) => each.start === start)
  );
}

/** In UTF-16 units. */
const longestWord = 40;

const sectionsOf = memoOfText(sections);

const section = /(?<=^|[.:;!?)”"\n][ \t\r]*\n)(\d{1,2})\.(\d{1,2})(?=[ \t]+\p{Lu})/gu;

function runs(text: string, expression: RegExp): readonly Stretch[] {
  const found = [...text.matchAll(expression)].map(({ 0: lead, index, groups }) => {
    const number = groups?.['number'] ?? '';
    const start = index + lead.indexOf(number);
    return { start, end: start + number.length, number: Number(number.normalize('NFKC')) };
  });
  return found
    .filter(({ number }, index) => {
      const first = found.findLastIndex((each, at) => at <= index && each.number === 1);
      const run = found.slice(Math.max(0, first), index + 1);
      // An excerpt of a list leaves some out: 3、 and 5、 before hanzi.
      const most = expression === numbered[1] ? 3 : 1;
      const isRun = run.every((each, at) => {
        const step = each.number - (run[at - 1]?.number ?? 0);
        return step >= 1 && step <= (at === 0 ? 1 : most);
      });
      return isRun && (number > 1 || found[index + 1]?.number === 2);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** The marks of notes in square brackets, 常住人口[2]: no figures. */
export const noteMarks = (text: string): readonly Stretch[] =>
  [...text.matchAll(/(?<=[[［〔])\d{1,3}(?=[\]］〕])/gu)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
