import { diagnosticCodes } from '../../src/diagnostics/codes.js';
import { summaryOf, type CodeDocumentation } from '../../src/diagnostics/documentation.js';

/** One file of docs/rules. */
export interface RulePage {
  readonly file: string;
  readonly text: string;
}

/** A page for each code, and the list of them. */
export function rulePages(): readonly RulePage[] {
  const codes = Object.entries<CodeDocumentation>(diagnosticCodes).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return [
    { file: 'README.md', text: listOf(codes) },
    ...codes.map(([code, documentation]) => ({
      file: fileOf(code),
      text: pageOf(code, documentation),
    })),
  ];
}

const fileOf = (code: string): string => `${code.replace('/', '-')}.md`;

const listOf = (codes: readonly (readonly [string, CodeDocumentation])[]): string =>
  [
    '# Codes',
    '',
    'What `factsheet` reports, one page a code; `factsheet help CODE` prints the page.',
    'The pages are written by `npm run docs:rules` from `src/diagnostics/codes`; the examples are run as tests.',
    ...codes.flatMap(([code, documentation], index) => {
      const [family = ''] = code.split('/');
      const isFirst = codes[index - 1]?.[0].split('/')[0] !== family;
      const line = `- [${code}](${fileOf(code)}): ${summaryOf(documentation)}`;
      return isFirst ? ['', `## ${family}`, '', line] : [line];
    }),
    '',
  ].join('\n');

const pageOf = (code: string, documentation: CodeDocumentation): string =>
  [
    `# ${code}`,
    '',
    documentation.what,
    '',
    '## Why',
    '',
    documentation.why,
    '',
    ...('remedy' in documentation
      ? ['## What to do', '', documentation.remedy]
      : [
          '## Wrong',
          '',
          ...excerpt(documentation.example.file, documentation.example.wrong),
          '',
          '## Right',
          '',
          ...excerpt(documentation.example.file, documentation.example.right),
        ]),
    '',
  ].join('\n');

const notations: Readonly<Record<string, string>> = { yaml: 'yaml', svg: 'xml' };

const excerpt = (file: string, text: string): readonly string[] =>
  text === ''
    ? [`Nothing of the kind in \`${file}\`.`]
    : [
        `In \`${file}\`:`,
        '',
        `\`\`\`${notations[file.split('.').at(-1) ?? ''] ?? ''}`,
        ...outdented(text),
        '```',
      ];

/** Lines without the indentation that all of them share. */
function outdented(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared));
}
