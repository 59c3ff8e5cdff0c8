import type { Section } from '../../report.js';
import type { SectionInput } from '../../schema/report.js';
import type { Reading } from '../context.js';
import { checkIdentifier, uniqueNames } from '../identifiers.js';
import { readRows } from './rows.js';
import { readWhen } from '../facts/when.js';
import { readProse, readProseIfAny, readProseList } from './texts.js';

/** Sections in the author's order, counted from 1. */
export function readSections(reading: Reading, input: readonly SectionInput[]): readonly Section[] {
  const checkUnique = uniqueNames('section', reading.findings);
  const sections = input.flatMap((section) => {
    checkUnique(section.id, reading.places.value(section, 'id'));
    return readWhen(reading, section, (own) => readSection(own, section)) ?? [];
  });
  return sections.map((section, index) => ({ ...section, number: index + 1 }));
}

function readSection(reading: Reading, section: SectionInput): Omit<Section, 'number'> {
  const { places, findings } = reading;
  const shortTitle = readProseIfAny(reading, section, 'short-title');
  checkIdentifier(section.id, places.value(section, 'id'), findings);
  return {
    id: section.id,
    title: readProse(reading, section, 'title'),
    ...(shortTitle === undefined ? {} : { shortTitle }),
    intro: readProseList(reading, section.intro),
    rows: readRows(reading, section.rows),
    reference: readRows(reading, section.reference),
    span: section.span ?? 12,
    startsPage: section['starts-page'] ?? false,
    place: places.of(section),
  };
}
