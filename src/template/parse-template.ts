import Handlebars from 'handlebars';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { startOf } from '../files/paths.js';
import { compileProgram } from './compile.js';
import type { LayoutTemplate, PartialCall, StringCall } from './layout.js';
import { rewriteProgram } from './hardening/rewrite.js';
import { atStart, unclosed, type MarkupState } from './hardening/markup-state.js';
import { maximumBlocks, syntaxDiagnostic, tooManyBlocksAt } from './syntax-error.js';

/**
 * Reads one Handlebars file and rewrites its syntax tree: every start tag, field and call gets its
 * place. Whatever could break the markup or reach outside the layout's language is refused here. A template with faults
 * comes back where it can be expanded all the same.
 * @param fileNumber the number that stands for the file in the markup's places
 */
export function parseTemplate(
  name: string,
  text: string,
  file: string,
  fileNumber: number,
): Checked<LayoutTemplate> {
  const diagnostics: Diagnostic[] = [];
  const partialCalls: PartialCall[] = [];
  const stringCalls: StringCall[] = [];
  const parsed = parseSyntax(text, file);
  if ('code' in parsed) return failed(parsed);
  const { program, state } = rewriteProgram(parsed, atStart, {
    file,
    fileNumber,
    depth: 0,
    blockParams: [],
    partialCalls,
    stringCalls,
    report: (diagnostic) => void diagnostics.push(diagnostic),
  });
  // What is not read to its end has ends that were not met.
  if (diagnostics.some(({ code }) => code === 'template/too-deep')) return failed(diagnostics);
  diagnostics.push(...(state.mode === 'text' ? state.open.map(unclosed) : [cutShort(state, file)]));
  if (diagnostics.some(({ code }) => breaksMarkup.has(code))) return failed(diagnostics);
  try {
    const specification = compileProgram(program);
    return { value: { name, file, specification, partialCalls, stringCalls }, diagnostics };
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return failed([...diagnostics, tooDeep(file)]);
  }
}

/**
 * Faults after which a file cannot be expanded. After any other it can: what could not be called prints nothing, so
 * that the faults which a report brings to light are told in the same run.
 */
const breaksMarkup: ReadonlySet<Diagnostic['code']> = new Set<Diagnostic['code']>([
  'template/unclosed-element',
  'template/unmatched-end-tag',
  'template/malformed-tag',
  'template/forbidden-markup',
  'template/misplaced-value',
  'template/unbalanced-branches',
  'template/too-deep',
]);

/** The tag or comment that a file ends inside. */
function cutShort({ mode, open, comment }: MarkupState, file: string): Diagnostic {
  const isComment = mode === 'comment';
  return error(
    'template/malformed-tag',
    (isComment ? comment : open.at(-1)?.place) ?? startOf(file),
    `this ${isComment ? 'comment' : 'tag'} is never closed`,
    isComment ? 'write --> where it ends' : 'write > where it ends, and close its quotes',
  );
}

function parseSyntax(text: string, file: string): ReturnType<typeof Handlebars.parse> | Diagnostic {
  const crowded = tooManyBlocksAt(text);
  if (crowded !== undefined) {
    return error(
      'template/too-deep',
      { file, ...crowded },
      `the file has more than ${maximumBlocks} blocks`,
      'move some of them to partials',
    );
  }
  try {
    return Handlebars.parse(text);
  } catch (thrown) {
    if (thrown instanceof RangeError) return tooDeep(file);
    if (thrown instanceof Error) return syntaxDiagnostic(thrown, text, file);
    throw thrown;
  }
}

/** The stack of Handlebars' parser or compiler was not enough. */
const tooDeep = (file: string): Diagnostic =>
  error(
    'template/too-deep',
    startOf(file),
    'blocks stand too deep inside one another to be read',
    'use fewer blocks inside one another',
  );
