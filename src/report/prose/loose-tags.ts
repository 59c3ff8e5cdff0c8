import { shorten } from '../../diagnostics/wording.js';
import type { TextPlaces } from '../../yaml/places.js';
import type { Findings } from '../findings.js';
import { helpers } from './tag.js';

const helper = `(?:${helpers.join('|')})`;

/** What is a reference in other signs than {{ }}, as other programs or a Chinese keyboard write it: it would be printed. */
const loose: readonly (readonly [RegExp, problem: string, remedy: string])[] = [
  [/\}\}/u, 'the braces }} close nothing', 'open them with {{ or remove them'],
  [
    // ｛｛fact “loans”｝｝
    new RegExp(`(?<![｛{])(?=\\{*｛)[｛{]+\\s*${helper}[^{}｛｝]*[}｝]*`, 'u'),
    'the braces are full-width, so nothing is printed in their place',
    'write {{fact "id"}} with the braces and quotation marks of a Latin keyboard',
  ],
  [
    new RegExp(`\\{\\s*${helper}\\b[^{}]*\\}?`, 'u'),
    'one brace stands where two are needed',
    'write {{ and }}',
  ],
  [
    // [[fact "loans"]], <%= fact "loans" %>, 【【fact “loans”】】
    new RegExp(
      `(?:[[【［〔<＜《%]{1,2}[=%]?\\s?${helper}|[(（]fact)\\s["“][a-z\\d][a-z\\d./-]*["”]\\s?(?:[\\]】］〕>＞》]{1,2}|%>|[)）])`,
      'u',
    ),
    'is a reference in the wrong brackets, which prints nothing in their place',
    'write {{fact "id"}}',
  ],
  [
    // {loans}, ${loans}, ｛loans｝
    /\$?[{｛][a-z][a-z\d]+(?:-[a-z\d]+)*[}｝]/u,
    'is a name in braces, which prints nothing in its place',
    'write {{fact "id"}}, or the words without braces',
  ],
];

/** Reports the first of each kind of reference that a stretch of text holds outside {{ }}; `offset` is where it begins. */
export function reportLooseTags(
  text: string,
  offset: number,
  places: TextPlaces,
  findings: Findings,
): void {
  for (const [pattern, problem, remedy] of loose) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const named = problem.startsWith('is ') ? `“${shorten(found[0])}” ${problem}` : problem;
    findings.error(
      'report/prose-syntax',
      places.at(offset + found.index, found[0].length),
      named,
      remedy,
    );
  }
}
