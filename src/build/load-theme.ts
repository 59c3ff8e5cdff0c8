import { failed, type Checked, type Place } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { parseAnew, type Parse } from '../files/precompiled.js';
import { openRoot } from '../files/root.js';
import type { Theme } from '../typeset/style.js';
import { parseTheme } from '../typeset/theme.js';

const file = 'theme.yaml';

/**
 * The theme of an output's layout: its own `theme.yaml`, or else the one all layouts share. A layout that is not there
 * is reported at the output's place.
 */
export function loadTheme(
  effects: Pick<Effects, 'files'>,
  templates: string,
  layout: string,
  place: Place,
  parse: Parse = parseAnew,
): Checked<Theme> {
  const own = effects.files.list(templates).some(({ name }) => name === layout)
    ? effects.files.list(`${templates}/${layout}`).some(({ name }) => name === file)
    : false;
  const root = openRoot(effects, own ? `${templates}/${layout}` : templates);
  const text = root.readText(file, place, limits.templateBytes);
  return text.value === undefined
    ? failed(text.diagnostics)
    : parse('theme', text.value, root.path(file), parseTheme);
}
