import { failed, hasErrors, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { openRoots, type Folders } from '../files/root.js';
import { parseStrings } from '../template/strings.js';
import type { Texts } from './view.js';

const file = 'interface.yaml';

/** The words of preview and proof, from `interface.yaml` of the first folder of layouts that has one. */
export function interfaceStrings(
  effects: Pick<Effects, 'files'>,
  templates: Folders,
): Checked<Readonly<Record<string, Texts>>> {
  const root = openRoots(effects, templates);
  const text = root.readText(file, startOf(root.path(file)));
  if (text.value === undefined) return failed(text.diagnostics);
  const { value: strings, diagnostics } = parseStrings(text.value, root.path(file));
  if (strings === undefined || hasErrors(diagnostics)) return failed(diagnostics);
  return { value: Object.fromEntries(strings.map(({ id, texts }) => [id, texts])), diagnostics };
}
