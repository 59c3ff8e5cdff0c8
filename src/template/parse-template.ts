import Handlebars from 'handlebars';
import { hasErrors, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { startOf } from '../files/paths.js';
import type { LayoutTemplate, PartialCall, StringCall } from './layout.js';
import { rewriteProgram } from './rewrite.js';
import { atStart, unclosed } from './markup-state.js';
import { maximumBlocks, syntaxDiagnostic, tooManyBlocksAt } from './syntax-error.js';

/**
 * Reads one Handlebars file and rewrites its syntax tree: every start tag, field and call gets its
 * place. Whatever could break the markup or reach outside the layout's language is refused here.
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
  if ('code' in parsed) return { value: undefined, diagnostics: [parsed] };
  const { program, state } = rewriteProgram(parsed, atStart, {
    file,
    fileNumber,
    depth: 0,
    blockParams: [],
    partialCalls,
    stringCalls,
    report: (diagnostic) => void diagnostics.push(diagnostic),
  });
  const [last] = state.open.slice(-1);
  if (state.mode !== 'text') {
    diagnostics.push({
      code: 'template/malformed-tag',
      severity: 'error',
      place: last?.place ?? startOf(file),
      problem: state.mode === 'comment' ? 'a comment is never closed' : 'this tag is never closed',
      remedy:
        state.mode === 'comment'
          ? 'write --> where it ends'
          : 'write > where it ends, and close its quotes',
    });
  } else {
    diagnostics.push(...state.open.map(unclosed));
  }
  return {
    value: hasErrors(diagnostics) ? undefined : { name, file, program, partialCalls, stringCalls },
    diagnostics,
  };
}

function parseSyntax(text: string, file: string): ReturnType<typeof Handlebars.parse> | Diagnostic {
  const crowded = tooManyBlocksAt(text);
  if (crowded !== undefined) {
    return {
      code: 'template/too-deep',
      severity: 'error',
      place: { file, ...crowded },
      problem: `the file has more than ${maximumBlocks} blocks`,
      remedy: 'move some of them to partials',
    };
  }
  try {
    return Handlebars.parse(text);
  } catch (error) {
    if (error instanceof RangeError) {
      return {
        code: 'template/too-deep',
        severity: 'error',
        place: startOf(file),
        problem: 'blocks stand too deep inside one another to be read',
        remedy: 'use fewer blocks inside one another',
      };
    }
    if (error instanceof Error) return syntaxDiagnostic(error, text, file);
    throw error;
  }
}
