import type { Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { openRoot } from '../files/root.js';
import type { Output } from '../report/report.js';
import type { Theme } from '../typeset/style.js';
import { parseTheme } from '../typeset/theme.js';

const file = 'theme.yaml';

/** The theme of an output's layout. A layout that is not there is reported at the output's place. */
export function loadTheme(
  effects: Pick<Effects, 'files'>,
  templates: string,
  { layout, place }: Output,
): Checked<Theme> {
  const root = openRoot(effects, `${templates}/${layout}`);
  const text = root.readText(file, place);
  return text.value === undefined
    ? { value: undefined, diagnostics: text.diagnostics }
    : parseTheme(text.value, root.path(file));
}
