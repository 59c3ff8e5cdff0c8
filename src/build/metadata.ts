import type { Document } from '../document/document.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag } from '../language/language.js';
import type { Metadata } from '../printer/nodes.js';
import { formatFigure } from '../quantity/format-figure.js';
import { formatPeriod } from '../quantity/format-period.js';
import type { Prose } from '../report/prose.js';
import type { Report } from '../report/report.js';

/** What a PDF says of itself, in the report's leading language. */
export function metadataOf(
  report: Report,
  document: Document,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
  date: Date,
): Metadata {
  const [language = ''] = report.languages;
  const pack = packs.get(language);
  const subject = report.subject?.[language] ?? report.standfirst?.[language];
  const author = report.publisher?.[language];
  return {
    title: document.title,
    language,
    languages: report.languages,
    ...(subject && pack ? { subject: plainText(subject, report, pack) } : {}),
    ...(author === undefined ? {} : { author }),
    date,
    attachments: [],
  };
}

const plainText = (prose: Prose, { facts }: Report, pack: LanguagePack): string =>
  prose
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'date') return formatPeriod(part.period, pack, part.form);
      const fact = facts.get(part.fact);
      return fact ? formatFigure(fact.quantity, pack, part.form).text : '';
    })
    .join('');
