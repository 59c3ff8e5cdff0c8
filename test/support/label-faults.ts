import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { proveSource } from './prove-source.js';

/** A sentence, a value it gives, and the label of that in its language and in another. */
export type LabelRow = readonly [text: string, value: string, own: string, foreign: string];

const ofLabels = new Set([
  'figure/emphasised',
  'figure/opposite-named',
  'figure/which-figure',
  'figure/denied',
  'figure/direction-missing',
  'parity/opposite-named',
]);

/** What is told of the label of a value of one sentence, which a text prints behind it. */
export function labelFaults(
  language: string,
  [text, value, own, foreign]: LabelRow,
  unit?: string,
): readonly Diagnostic[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const label = { [language]: own, [other]: foreign };
  const prose = { [language]: `${own}: {{fact "f"}}`, [other]: `${foreign}: {{fact "f"}}` };
  const facts = stringify({
    f: { label, value, quote: text, ...(unit === undefined ? {} : { unit }) },
  });
  return proveSource({ language, text, facts, prose }).filter(({ code }) => ofLabels.has(code));
}
