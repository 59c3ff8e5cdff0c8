import { diagnosticCodes } from '../../src/diagnostics/codes.js';
import { pageRules, reportRules } from '../../src/verify/rules/index.js';
import type { CodeDocumentation } from '../../src/verify/rule.js';

/** One file of docs/rules. */
export interface RulePage {
  readonly file: string;
  readonly text: string;
}

/** A page for each code of the rules, and the list of them. */
export function rulePages(): readonly RulePage[] {
  const documented = [...reportRules, ...pageRules]
    .flatMap(({ codes }) => Object.entries(codes))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    { file: 'README.md', text: listOf(documented.map(([code]) => code)) },
    ...documented.map(([code, documentation]) => ({
      file: fileOf(code),
      text: pageOf(code, documentation),
    })),
  ];
}

const fileOf = (code: string): string => `${code.replace('/', '-')}.md`;

const summaryOf = (code: string): string =>
  Object.entries(diagnosticCodes).find(([known]) => known === code)?.[1] ?? '';

const listOf = (codes: readonly string[]): string =>
  [
    '# Rules of proof',
    '',
    'What `factsheet check` and `factsheet build` prove of a report, one page a code.',
    'The pages are written by `npm run docs:rules` from the rules in `src/verify/rules`; the examples are run as tests.',
    '',
    ...codes.map((code) => `- [${code}](${fileOf(code)}): ${summaryOf(code)}`),
    '',
  ].join('\n');

const pageOf = (code: string, { what, why, example }: CodeDocumentation): string =>
  [
    `# ${code}`,
    '',
    summaryOf(code),
    '',
    '## What',
    '',
    what,
    '',
    '## Why',
    '',
    why,
    '',
    '## Wrong',
    '',
    ...excerpt(example.file, example.wrong),
    '',
    '## Right',
    '',
    ...excerpt(example.file, example.right),
    '',
  ].join('\n');

const excerpt = (file: string, text: string): readonly string[] =>
  text === ''
    ? [`Nothing of the kind in \`${file}\`.`]
    : [`In \`${file}\`:`, '', '```yaml', ...outdented(text), '```'];

/** Lines without the indentation that all of them share. */
function outdented(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared));
}
