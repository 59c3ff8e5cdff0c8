import type { Place } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import type { Findings } from '../findings.js';
import { identifierPattern } from '../schema/texts.js';

const longestName = 80;

/** Reports a name for reference that is not lower-case words joined by hyphens, so that formulas can be read. */
export function checkIdentifier(name: string, place: Place, findings: Findings): void {
  if (name === '' || (identifierPattern.test(name) && name.length <= longestName)) return;
  findings.error(
    'report/bad-identifier',
    place,
    `“${shorten(name)}” cannot be a name for reference`,
    remedyFor(name),
  );
}

function remedyFor(name: string): string {
  if (identifierPattern.test(name)) return `shorten it to ${longestName} characters`;
  const proposal = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[-0-9]+|-$/gu, '');
  return proposal === ''
    ? 'write lower-case words of a–z and 0–9 joined by hyphens'
    : `write lower-case words joined by hyphens, such as “${shorten(proposal)}”`;
}

/** Names seen so far, to report the second of two. */
export function uniqueNames(what: string, findings: Findings) {
  const seen = new Map<string, Place>();
  return (name: string, place: Place): void => {
    const earlier = seen.get(name);
    if (name === '') return;
    if (earlier === undefined) seen.set(name, place);
    else {
      findings.error(
        'report/duplicate-id',
        place,
        `the ${what} “${shorten(name)}” is already on line ${earlier.line}`,
        'give each its own name',
      );
    }
  };
}
