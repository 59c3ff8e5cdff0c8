import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import type { DocumentNode } from './document.js';
import { textOf } from './walk.js';
import { isAccounted, type AccountedElement, type ExpandedMarkup } from './markup.js';

const helpers: Readonly<Record<AccountedElement, string>> = {
  fact: 'print it with {{figure}} or from the text of {{#figure}}',
  date: 'print it with {{date}}',
  number: 'print a number of the data in it: {{number}}',
  quote: 'print it with {{quote}}',
};

/** A raised mark that leads to a note states no amount: a designer may type it. */
const isTypedMark = (name: string, of: string | undefined, parent: string | undefined): boolean =>
  name === 'number' && of === 'note' && parent === 'sup';
const MARK = /^\d{1,2}$/;

/** What stands in an element that accounts for it is what a helper wrote: nobody types a proved figure. */
export function checkAccounted(
  name: string,
  { ref = '', of }: Readonly<Record<string, string>>,
  parent: string | undefined,
  children: readonly DocumentNode[],
  { written }: ExpandedMarkup,
  place: Place,
): Diagnostic | undefined {
  if (!isAccounted(name) || written === undefined) return undefined;
  const text = children.map(textOf).join('');
  if (text.trim() === '' || written.has(name, ref, text)) return undefined;
  if (isTypedMark(name, of, parent) && MARK.test(text)) return undefined;
  const what = ref === '' ? name : `${name} of “${shorten(ref)}”`;
  return error(
    'document/typed-figure',
    place,
    `“${shorten(text.trim())}” is typed in a <${name}>, and is not what a helper writes for the ${what}`,
    helpers[name],
  );
}
