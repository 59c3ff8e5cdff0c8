import { shorten } from '../../../diagnostics/wording.js';
import type { Localized } from '../../../language/language.js';
import type { Prose } from '../../prose.js';
import type { Contact, ContactLine } from '../../blocks.js';
import type { Reading } from '../context.js';
import { readName, valueOf, writtenAt } from './texts.js';

/** A name that the world gives, its numerals no figures; `undefined` where the key is absent. */
export function readGiven(
  reading: Reading,
  container: object,
  key: string,
): Localized<Prose> | undefined {
  const texts = valueOf(container, key);
  if (typeof texts !== 'object' || texts === null) return undefined;
  return Object.fromEntries(
    Object.entries(readName(reading, container, key)).map(([language, text]) => {
      const place = reading.places.value(texts, language);
      return [language, [{ kind: 'text', text, place, isGiven: true }]];
    }),
  );
}

/** How each line is written, what it links to, and an example. */
export const lines = {
  telephone: {
    shape: /^(?:\+\d[\d ()-]{5,24}|[(\d][\d ()-]{1,24}\d)$/u,
    // A link calls from anywhere (RFC 3966, 5.1.4): a number without its country is printed alone.
    href: (text: string) =>
      text.startsWith('+') ? `tel:${text.replaceAll(/[^+\d]/gu, '')}` : undefined,
    example: '+86 10 1234 5678 or 010-1234 5678',
  },
  email: {
    shape: /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/u,
    href: (text: string) => `mailto:${text}`,
    example: 'press@example.org',
  },
  web: {
    shape: /^https:\/\/[^\s<>"]+$/u,
    href: (text: string) => text,
    example: 'https://example.org',
  },
  isbn: { shape: /^[\d -]{9,20}[\dX]$/u, href: undefined, example: '978-92-1-000000-4' },
} as const;

/** One line as it is written, checked; `undefined` where the key is absent or its text is none. */
export function readLine(
  reading: Reading,
  input: object,
  key: string,
  { shape, href, example }: (typeof lines)[keyof typeof lines],
): ContactLine | undefined {
  const text = writtenAt(reading, input, key);
  if (text === undefined || text === '') return undefined;
  const place = reading.places.value(input, key);
  if (shape.test(text)) {
    const link = href?.(text);
    return { text, place, ...(link === undefined ? {} : { href: link }) };
  }
  const problem = `“${shorten(text)}” is not written as ${/^[aei]/u.test(key) ? 'an' : 'a'} ${key} is`;
  reading.findings.error('report/bad-contact', place, problem, `write it as ${example}`);
  return undefined;
}

export function readContact(reading: Reading, input: object): Contact {
  const [name, address] = [readGiven(reading, input, 'name'), readGiven(reading, input, 'address')];
  const read = (key: keyof typeof lines): Partial<Record<typeof key, ContactLine>> => {
    const line = readLine(reading, input, key, lines[key]);
    return line === undefined ? {} : { [key]: line };
  };
  return {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
    ...read('telephone'),
    ...read('email'),
    ...read('web'),
    ...read('isbn'),
  };
}
