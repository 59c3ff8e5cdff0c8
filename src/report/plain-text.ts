import type { LanguagePack } from '../language/pack.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import { inCase } from '../quantity/unit-case.js';
import { formatPeriod } from '../quantity/format/format-period.js';
import type { Prose } from './prose.js';
import type { Fact } from './report.js';

/** Prose as plain text, its facts and dates written out. */
export const plainText = (
  parts: Prose,
  facts: ReadonlyMap<string, Fact>,
  pack: LanguagePack,
): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'break') return ' ';
      if (part.kind === 'note' || part.kind === 'source') return '';
      if (part.kind === 'date') return formatPeriod(part.period, pack, part.form);
      const fact = facts.get(part.fact);
      return fact === undefined
        ? ''
        : formatFigure(inCase(fact.quantity, part.case), pack, part.form).text;
    })
    .join('');
