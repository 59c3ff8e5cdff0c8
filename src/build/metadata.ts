import type { Document } from '../document/document.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag } from '../language/language.js';
import type { Metadata } from '../printer/nodes.js';
import { plainText } from '../report/plain-text.js';
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
    ...(subject && pack ? { subject: plainText(subject, report.facts, pack) } : {}),
    ...(author === undefined ? {} : { author }),
    date,
    attachments: [],
  };
}
