import type { Document } from '../document/document.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag, Localized } from '../language/language.js';
import type { Metadata } from '../sheet/nodes.js';
import { plainText } from '../report/plain-text.js';
import type { Prose } from '../report/prose.js';
import type { Report } from '../report/report.js';

/** What a PDF says of itself: title and subject in every language, the rest in the leading one. */
export function metadataOf(
  report: Report,
  document: Document,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
  date: Date,
): Metadata {
  const [language = ''] = report.languages;
  const inEach = (texts: Localized<Prose>): Readonly<Record<LanguageTag, string>> =>
    Object.fromEntries(
      report.languages.flatMap((tag) => {
        const [text, pack] = [texts[tag], packs.get(tag)];
        return text && pack ? [[tag, plainText(text, report.facts, pack)]] : [];
      }),
    );
  const subjects = inEach(report.subject ?? report.standfirst ?? {});
  const subject = subjects[language];
  const author = report.publisher?.[language];
  return {
    title: document.title,
    titles: inEach(report.title),
    language,
    languages: report.languages,
    ...(subject === undefined ? {} : { subject, subjects }),
    ...(author === undefined ? {} : { author }),
    date,
  };
}
