import { shorten } from '../../diagnostics/wording.js';
import type { Localized } from '../../language/language.js';
import type { Prose } from '../prose.js';
import type { Contact, ContactLine } from '../report.js';
import type { Reading } from './context.js';
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
const lines = {
  telephone: {
    shape: /^\+\d[\d ()-]{5,24}$/u,
    href: (text: string) => `tel:${text.replaceAll(/[^+\d]/gu, '')}`,
    example: '+86 10 1234 5678',
  },
  email: {
    shape: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u,
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

export function readContact(reading: Reading, input: object): Contact {
  const [name, address] = [readGiven(reading, input, 'name'), readGiven(reading, input, 'address')];
  const read = (key: keyof typeof lines): Partial<Record<typeof key, ContactLine>> => {
    const text = writtenAt(reading, input, key);
    if (text === undefined || text === '') return {};
    const { shape, href, example } = lines[key];
    const place = reading.places.value(input, key);
    if (!shape.test(text)) {
      const problem = `“${shorten(text)}” is not written as ${key === 'isbn' ? 'an' : 'a'} ${key} is`;
      reading.findings.error('report/bad-contact', place, problem, `write it as ${example}`);
      return {};
    }
    return { [key]: { text, place, ...(href === undefined ? {} : { href: href(text) }) } };
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
