import type { Section } from '../report.js';
import type { SectionInput } from '../schema/report.js';
import type { Reading } from './context.js';
import { checkIdentifier, uniqueNames } from './identifiers.js';
import { readRows } from './rows.js';
import { readProse, readProseIfAny, readProseList } from './texts.js';

/** Sections in the author's order, counted from 1. */
export function readSections(reading: Reading, input: readonly SectionInput[]): readonly Section[] {
  const checkUnique = uniqueNames('section', reading.findings);
  return input.map((section, index) => {
    const { places, findings } = reading;
    const shortTitle = readProseIfAny(reading, section, 'short-title');
    checkIdentifier(section.id, places.value(section, 'id'), findings);
    checkUnique(section.id, places.value(section, 'id'));
    return {
      id: section.id,
      number: index + 1,
      title: readProse(reading, section, 'title'),
      ...(shortTitle === undefined ? {} : { shortTitle }),
      intro: readProseList(reading, section.intro),
      rows: readRows(reading, section.rows),
      span: section.span ?? 12,
      startsPage: section['starts-page'] ?? false,
      place: places.of(section),
    };
  });
}
