import { formOf, type Texts } from '../view.js';

export type Words = (id: string, slots?: Readonly<Record<string, string | number>>) => string;

/** The language of the page: the first that the reader wants and the strings have. */
export function languageOf(strings: Readonly<Record<string, Texts>>): string {
  const known = new Set(Object.values(strings).flatMap((texts) => Object.keys(texts)));
  const wanted = navigator.languages.flatMap((tag) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [tag, `${language}-${script}`, language];
  });
  return wanted.find((tag) => known.has(tag)) ?? [...known][0] ?? 'und';
}

export const wordsIn =
  (strings: Readonly<Record<string, Texts>>, language: string): Words =>
  (id, slots = {}) => {
    const texts = strings[formOf(strings, id, language, slots)];
    return (texts?.[language] ?? Object.values(texts ?? {})[0] ?? id).replaceAll(
      /\{([\w-]+)\}/gu,
      (_, name: string) => String(slots[name] ?? ''),
    );
  };

/** What a language calls itself. */
export const nameOf = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
