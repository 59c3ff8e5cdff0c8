/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Html[];

/** A template of HTML: what is put into it is text, and is escaped, unless it is HTML itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, index) => text + written(parts[index])).join(''),
});

function written(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What turns the direction of the text round it is named, as on a terminal.
const escaped = (text: string): string =>
  text
    .replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
    .replaceAll(
      /[\p{Bidi_Control}\p{Cc}]/gu,
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );

/** A style sheet as it stands in a page. */
export const styleSheet = (css: string): Html => ({
  html: `<style>\n${css.replaceAll('</', '<\\/')}</style>`,
});

/** The address of a file from the page, by its path: no part of it is taken for a query or a fragment. */
export const addressOf = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');
